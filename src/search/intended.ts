import { type Answer, combined } from "./combine.ts";
import { comparisonOf } from "./comparison.ts";
import type { SearchData } from "./data.ts";
import type { Entry } from "./entries.ts";
import type { Hit } from "./hit.ts";
import type { Intent } from "./language.ts";
import type { Reach } from "./reach.ts";

/** What a question is after beside the things themselves, to stand before them. */
export type Intended = (
  intents: ReadonlySet<Intent>,
  sides: readonly (readonly Reach[])[],
  found: readonly Answer[],
) => readonly Hit[];

/**
 * Makes what answers intents.
 *
 * 1. A comparison needs two configurations.
 * 2. What needs something is asked of products that something needs, and only where nothing else is spoken of: "what does
 *    voice mail need" is answered by voice mail.
 * 3. A life is that of the things named that have one. Where nothing is named, it is that of everything, the things that
 *    are in the state asked for behind it.
 */
export function intending(data: SearchData, entries: readonly Entry[], day: string): Intended {
  const configurations = entries.filter(({ hit }) => hit.kind === "configuration");
  const products = entries.filter(({ hit }) => hit.kind === "product");
  const needed = new Set(data.products.filter(({ isNeeded }) => isNeeded).map(({ id }) => id));
  const livesOf = lives(data, day);
  return (intents, sides, found) => {
    const comparison = isComparing(intents) ? comparisonOf(sides, configurations) : undefined;
    if (comparison) return [comparison];
    const reaches = sides.flat();
    if (intents.has("needs") && !intents.has("successor")) return needs(reaches, products, needed, found);
    const asked = lifeIntents.filter((intent) => intents.has(intent));
    return asked.length > 0 ? livesOf(asked, reaches, entries) : [];
  };
}

const isComparing = (intents: ReadonlySet<Intent>): boolean =>
  intents.has("compare") || intents.has("versus");

const lifeIntents = ["lifecycle", "retired", "ended", "successor"] as const;
type LifeIntent = (typeof lifeIntents)[number];

/** The things that a question names, without their configurations and cells. */
const thingsOf = (reaches: readonly Reach[], entries: readonly Entry[]): readonly Answer[] =>
  combined(reaches, entries).filter(({ kin }) => kin === 0);

function needs(
  reaches: readonly Reach[],
  products: readonly Entry[],
  needed: ReadonlySet<string>,
  found: readonly Answer[],
): Hit[] {
  const things = thingsOf(reaches, products);
  const isAll = (things[0]?.missing ?? 1) <= (found[0]?.missing ?? 0) + 0.01;
  const named = things.flatMap(({ entry: { hit } }) =>
    hit.kind === "product" && needed.has(hit.product) ? [hit.product] : [],
  );
  return isAll ? named.map((product) => ({ kind: "prerequisite", product })) : [];
}

type Life = NonNullable<SearchData["products"][number]["life"]>;

/** A day after all that is known. */
const never = "9999";

function lives(data: SearchData, day: string) {
  const featureLives = new Set(data.features.filter(({ life }) => life).map(({ id }) => id));
  const productLives = new Map(data.products.flatMap(({ id, life }) => (life ? [[id, life] as const] : [])));
  const isIn = (asked: readonly LifeIntent[], { retired, ended }: Life): boolean => {
    // Its last day of support is still one of it.
    const [isRetired, isEnded] = [(retired ?? never) <= day, (ended ?? never) < day];
    return asked.includes("ended") ? isRetired || isEnded : asked.includes("retired") && isRetired;
  };
  const inState = (asked: readonly LifeIntent[]): Hit[] =>
    [...productLives].flatMap(([product, life]) =>
      isIn(asked, life) ? [{ kind: "lifecycle", product }] : [],
    );
  const lifeOf = ({ entry: { hit } }: Answer): Hit[] => {
    if (hit.kind === "product" && productLives.has(hit.product))
      return [{ kind: "lifecycle", product: hit.product }];
    return hit.kind === "feature" && featureLives.has(hit.feature)
      ? [{ kind: "lifecycle", feature: hit.feature }]
      : [];
  };
  const successors = (hits: readonly Hit[]): Hit[] =>
    hits
      .flatMap((hit) =>
        hit.kind === "lifecycle" ? (productLives.get(hit.product ?? "")?.successors ?? []) : [],
      )
      .map((product) => ({ kind: "product", product }));
  return (asked: readonly LifeIntent[], reaches: readonly Reach[], entries: readonly Entry[]): Hit[] => {
    if (reaches.length === 0) return [{ kind: "lifecycle" }, ...inState(asked)];
    const things = entries.filter(({ hit }) => hit.kind === "feature" || hit.kind === "product");
    const own = thingsOf(reaches, things).flatMap(lifeOf);
    return asked.includes("successor") ? [...own, ...successors(own)] : own;
  };
}
