import fc from "fast-check";
import { vocabulary } from "../reading.ts";

/** A condition as it may be written down, with what must be read from it. */
export type WrittenCondition = {
  readonly text: string;
  readonly kind: string;
  readonly products: readonly string[];
};

/** One feature in one configuration, apart from how it is written. */
export type Fact = {
  readonly feature: string;
  readonly server: string;
  readonly placement: string;
  readonly refused: boolean;
  readonly conditions: readonly WrittenCondition[];
  readonly reference: string | undefined;
};

/** Choices about wording, spacing and wrapping that must make no difference. Each is used again and again, in turn. */
export type Manner = { readonly choices: readonly number[] };

export const servers = ["lync-server-2013", "skype-for-business-online"] as const;
export const placements = ["exchange-on-premises", "exchange-online"] as const;
const features = vocabulary.catalog.matrices.find(({ id }) => id === "exchange")?.features ?? [];

const conditions: readonly WrittenCondition[] = [
  { text: "Requires Exchange 2013.", kind: "requires", products: ["exchange-server-2013"] },
  { text: "A Lync 2013 desktop client is required.", kind: "requires", products: ["lync-2013-client"] },
  {
    text: "Needs Exchange 2010 or Exchange 2013.",
    kind: "requires",
    products: ["exchange-server-2010", "exchange-server-2013"],
  },
  { text: "Lync Server 2013 only.", kind: "only", products: ["lync-server-2013"] },
  { text: "Not supported in Lync Web App.", kind: "excludes", products: ["lync-web-app"] },
  { text: "Supported only when both users are homed in the same forest.", kind: "restriction", products: [] },
];

const says = fc.record({
  refused: fc.boolean(),
  conditions: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 2 }),
  reference: fc.option(fc.constantFrom("a.md", "https://b.example/c?d=1#e"), { nil: undefined }),
});

/** Facts about some features in some configurations, at most one for each. */
export const facts: fc.Arbitrary<Fact[]> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...features), fc.constantFrom(...servers), fc.constantFrom(...placements), says),
    {
      selector: ([feature, server, placement]) => `${feature} ${server} ${placement}`,
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((tuples) =>
    tuples.map(([feature, server, placement, rest]) => ({ feature, server, placement, ...plain(rest) })),
  );

/** A no is written without conditions: what would they hold for? */
const plain = <T extends Pick<Fact, "refused" | "conditions">>(rest: T): T =>
  rest.refused ? { ...rest, conditions: [] } : rest;

export const manner: fc.Arbitrary<Manner> = fc
  .array(fc.nat(1000), { minLength: 8, maxLength: 40 })
  .map((choices) => ({ choices }));

export type Choose = <T>(options: readonly [T, ...T[]]) => T;

/** Answers questions of wording in turn, so that a document is always written the same way again. */
export function chooser({ choices }: Manner): Choose {
  let at = 0;
  return (options) => options[(choices[at++ % choices.length] ?? 0) % options.length] ?? options[0];
}

/** Every English wording of a feature or product that documents may use. */
export function wordings(list: "features" | "products", id: string): readonly [string, ...string[]] {
  const entry = vocabulary.catalog[list].find((one) => one.id === id);
  return [entry?.label.en ?? id, ...(entry?.aliases ?? []).filter((alias) => /^[\x20-\x7e]+$/.test(alias))];
}
