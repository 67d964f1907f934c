import type { SearchData } from "./data.ts";
import type { Entry } from "./entries.ts";
import type { Mention } from "./spans.ts";
import { isRelease, tellingWords } from "./words.ts";

/** How a mention names a product: by itself, or by something that it is a form of, or that is a form of it. */
export type Named = { readonly distance: number; readonly kin: 0 | 1 | 2 };
/** A mention with all products that it may stand for. */
export type Reach = { readonly mention: Mention; readonly products: ReadonlyMap<string, Named> };

/** Makes what finds the products that a mention may stand for. */
export function reaching(products: SearchData["products"]): (mention: Mention) => Reach {
  const kinOf = kinAmong(products);
  const meantBy = meaningAmong(products);
  return (mention) => {
    const reach = new Map<string, Named>();
    for (const [id, distance] of meantBy(mention)) {
      for (const { id: other, kin } of kinOf(id)) {
        const [named, before] = [{ distance, kin }, reach.get(other)];
        if (!before || isNearer(named, before)) reach.set(other, named);
      }
    }
    return { mention, products: reach };
  };
}

type Kin = Pick<Named, "kin"> & { readonly id: string };

/** Makes what finds a product with its forms and what it is a form of. */
function kinAmong(products: SearchData["products"]): (id: string) => readonly Kin[] {
  const own = new Map(products.map(({ id, formOf }) => [id, formOf]));
  const formsOf = Map.groupBy(
    products.flatMap(({ id, formOf }) => formOf.map((wider) => ({ id, wider }))),
    ({ wider }) => wider,
  );
  return (id) => [
    { id, kin: 0 },
    ...(formsOf.get(id) ?? []).map((form): Kin => ({ id: form.id, kin: 1 })),
    ...(own.get(id) ?? []).map((wider): Kin => ({ id: wider, kin: 2 })),
  ];
}

/** What is installed has releases, what is online has none. */
const onlineOfRelease = 2;
const otherRelease = 0.5;
/** Of a release that no name has, what is so much farther than the nearest is not meant. */
const stillNear = 1;

/** Makes what tells how far the products of a mention are; further, where it has a release that no name has. */
function meaningAmong(products: SearchData["products"]) {
  const online = new Set(products.filter(({ isOnline }) => isOnline).map(({ id }) => id));
  const released = new Set(
    products.filter(({ label }) => tellingWords(label.en).some(isRelease)).map(({ id }) => id),
  );
  return ({ products: named, release }: Mention): readonly (readonly [string, number])[] => {
    if (release?.isKnown !== false) return [...named];
    const shifted = [...named].map(([id, distance]) => {
      const shift = (online.has(id) ? onlineOfRelease : 0) + (released.has(id) ? otherRelease : 0);
      return [id, distance + shift] as const;
    });
    const nearest = Math.min(...shifted.map(([, distance]) => distance));
    return shifted.filter(([, distance]) => distance <= nearest + stillNear);
  };
}

/** How an entry has a mention: which of its sides, and how well. */
export type Cover = Named & { readonly side: "feature" | "about" | number };

/** How an entry has a mention; undefined where it does not. This is asked of every entry for each mention. */
export function coverOf(reach: Reach, { feature, members, served, about }: Entry): Cover | undefined {
  const { mention } = reach;
  const own = feature === undefined ? undefined : mention.features.get(feature);
  let best: Cover | undefined = own === undefined ? undefined : { distance: own, kin: 0, side: "feature" };
  for (const [side, id] of members.entries()) best = nearerOf(best, productCover(reach, id, side));
  for (const id of served) best = nearerOf(best, productCover(reach, id, "feature", serving));
  if (best === undefined && mention.about.some((word) => about.has(word)))
    return { distance: farAway, kin: 0, side: "about" };
  return best;
}

function productCover({ products }: Reach, id: string, side: Cover["side"], farther = 0): Cover | undefined {
  const named = products.get(id);
  return named && { ...named, distance: named.distance + farther, side };
}

const nearerOf = (best: Cover | undefined, other: Cover | undefined): Cover | undefined =>
  other && (best === undefined || isNearer(other, best)) ? other : best;

/** As much farther than a member is what serves a feature, which is what is asked about then. */
const serving = 0.3;

/** As far as a condition is from a name that has the same word. */
const farAway = 5;

const isNearer = (one: Named, other: Named): boolean =>
  one.kin < other.kin || (one.kin === other.kin && one.distance < other.distance);
