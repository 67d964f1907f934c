import fc from "fast-check";
import type { Subject } from "../../../src/matrix/model/answers.ts";
import { vocabulary } from "../reading.ts";
import { type Tag, tags, type WrittenLanguage, writtenLanguages } from "./languages.ts";

/** What is written about a feature: that it works, that it does not, that the question does not arise, or nothing clear. */
export type Answer = "yes" | "no" | "not-applicable" | "unclear";

/** A condition as it may be written down, with what must be read from it. */
export type WrittenCondition = {
  readonly text: string;
  readonly kind: "requires" | "only" | "excludes" | "restriction";
  readonly products: readonly string[];
  readonly subject?: Subject;
  readonly minimum?: string;
  /** The name in it that the catalog lacks. */
  readonly unknown?: string;
};

/** One feature in one configuration, apart from how it is written. */
export type Fact = {
  readonly feature: string;
  readonly server: string;
  readonly placement: string;
  readonly answer: Answer;
  readonly conditions: readonly WrittenCondition[];
  readonly reference: string | undefined;
};

/** Facts to be written in one language. */
export type Facts = { readonly tag: Tag; readonly facts: readonly Fact[] };

/** Choices about wording, spacing and wrapping that must make no difference. Each is used again and again, in turn. */
export type Manner = { readonly choices: readonly number[] };

export const servers = ["lync-server-2013", "skype-for-business-online"] as const;
export const placements = ["exchange-on-premises", "exchange-online"] as const;
const features = vocabulary.catalog.matrices.find(({ id }) => id === "exchange")?.features ?? [];

const says = (conditions: readonly WrittenCondition[]) =>
  fc.record({
    answer: fc.constantFrom<Answer>("yes", "yes", "yes", "no", "not-applicable", "unclear"),
    conditions: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 2 }),
    reference: fc.option(fc.constantFrom("a.md", "https://b.example/c?d=1#e"), { nil: undefined }),
  });

/** Facts about some features in some configurations, at most one for each. */
export function factsIn(tag: Tag): fc.Arbitrary<Facts> {
  const { conditions } = writtenLanguages[tag];
  const feature = fc.constantFrom(...features);
  const configuration = [fc.constantFrom(...servers), fc.constantFrom(...placements)] as const;
  return fc
    .uniqueArray(fc.tuple(feature, ...configuration, says(conditions)), {
      selector: ([one, server, placement]) => `${one} ${server} ${placement}`,
      minLength: 1,
      maxLength: 24,
    })
    .map((tuples) =>
      tuples.map(([one, server, placement, rest]) => ({ feature: one, server, placement, ...plain(rest) })),
    )
    .map((facts) => ({ tag, facts }));
}

/** Facts in any of the languages. */
export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(...tags.map(factsIn));

/** Only a yes is written with conditions: what would they hold for otherwise? */
const plain = <T extends Pick<Fact, "answer" | "conditions">>(rest: T): T =>
  rest.answer === "yes" ? rest : { ...rest, conditions: [] };

export const manner: fc.Arbitrary<Manner> = fc
  .array(fc.nat(1000), { minLength: 8, maxLength: 40 })
  .map((choices) => ({ choices }));

export type Choose = <T>(options: readonly [T, ...T[]]) => T;

/** Answers questions of wording in turn, so that a document is always written the same way again. */
export function chooser({ choices }: Manner): Choose {
  let at = 0;
  return (options) => options[(choices[at++ % choices.length] ?? 0) % options.length] ?? options[0];
}

/** Every wording of a feature or product that documents in a language may use; English ones may stand in all. */
export function wordings(
  list: "features" | "products",
  id: string,
  language: WrittenLanguage = writtenLanguages.en,
): readonly [string, ...string[]] {
  const entry = vocabulary.catalog[list].find((one) => one.id === id);
  const label = entry?.label.en ?? id;
  const english = (entry?.aliases.en ?? []).filter((alias) => /^[\x20-\x7e]+$/.test(alias));
  return language.tag === "fr" ? [entry?.label.fr ?? label, label, ...english] : [label, ...english];
}

/** The same words with blanks and characters between them that nobody sees. */
export function blanked(text: string, choose: Choose): string {
  if (!choose([false, false, true])) return text;
  return text.replaceAll(" ", () => choose([" ", "\u00a0", "  ", " \u200b", "&nbsp;", "\u202f", "\u00ad "]));
}
