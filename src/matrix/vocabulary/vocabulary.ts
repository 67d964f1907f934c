/**
 * The catalog as a recogniser of names. Everything behind this room, from tokens to cells, knows products and features by
 * it alone.
 */

import { type Forms, formsAmong } from "../catalog/forms.ts";
import type { Catalog, Localised } from "../catalog/schema.ts";
import { placed } from "../language/languages.ts";
import { type NameOf, type Nearest, nearestNames } from "../near.ts";
import { once } from "../once.ts";
import { fold } from "../text.ts";
import { add, allIn, emptyTrie, type Found, phrasesAt, type Trie, whole } from "../trie.ts";
import { nameKeysOf, nameWords, type Word, wordsOf } from "../words.ts";
import { type ProductMentions, productMentions } from "./products.ts";
import { laterReleases, linesOf, type Named, namesOf } from "./releases.ts";

/** A feature named in a text. */
export type FeatureMention = {
  readonly id: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
};

/** The ids of the axes that a matrix has, in their order. */
export type AxisSet = readonly string[];

/**
 * The catalog as a recogniser of names. To look something up, or to find the names in a text, takes time by the length
 * of the text alone, however many names the catalog has.
 */
export type Vocabulary = {
  readonly catalog: Catalog;
  /** The id of the feature with exactly this label or alias. */
  readonly feature: (label: string) => string | undefined;
  /** The id of the product with exactly this label or alias, whether or not "(on premises)" is said behind it. */
  readonly product: (label: string) => string | undefined;
  /** Every product that a text names, in order; the longest name counts where one holds another. */
  readonly mentions: ProductMentions;
  /** Every feature that prose names, in order. */
  readonly featureMentions: (text: string) => readonly FeatureMention[];
  /** The features whose names a text begins with, the longest name first. */
  readonly openingFeatures: (text: string) => readonly FeatureMention[];
  /** Whether a product can be a member of an axis: because a matrix lists it there, or by its kind. */
  readonly isOn: (axis: string, id: string | undefined) => boolean;
  /** The axes that matrices range over, each combination once, in the order of the catalog. */
  readonly axisSets: readonly AxisSet[];
  /** Entries by id. */
  readonly featureLabels: ReadonlyMap<string, Localised>;
  /** What is a form of what. */
  readonly forms: () => Forms;
  /** The ids of features that are about a whole configuration. */
  readonly wholeFeatures: ReadonlySet<string>;
  readonly productLabels: ReadonlyMap<string, Localised>;
  /** The lines of products that a product is a release of: "exchange server". Products of one line differ in their release. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** The later releases of a product's line, by the days on which they came out, the earliest first. */
  readonly later: ReadonlyMap<string, readonly string[]>;
  readonly kinds: ReadonlyMap<string, Catalog["products"][number]["kind"]>;
  readonly nearestFeatures: Nearest;
  readonly nearestProducts: Nearest;
};

type LookUps = Omit<Vocabulary, "nearestFeatures" | "nearestProducts"> & {
  readonly featureNames: () => readonly NameOf[];
  readonly productNames: () => readonly NameOf[];
};

/** A catalog does not change, so the look-ups of one are made once, however many documents are read with it. */
const made = new WeakMap<Catalog, LookUps>();

/** The look-ups of a catalog. How many near misses may still be searched for begins anew with each call. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  const lookUps = made.get(catalog) ?? lookUpsOf(catalog);
  made.set(catalog, lookUps);
  const { featureNames, productNames, ...others } = lookUps;
  return {
    ...others,
    nearestFeatures: nearestNames(featureNames),
    nearestProducts: nearestNames(productNames),
  };
}

function lookUpsOf(catalog: Catalog): LookUps {
  const features = trieOf(catalog.features);
  const products = trieOf(catalog.products);
  const members = membersOf(catalog);
  return {
    catalog,
    feature: (label) => (label.length > longestName ? undefined : whole(features, nameWords(label))),
    product: productFinder(catalog, products),
    mentions: productMentions(products, catalog.products.flatMap(namesOf)),
    featureMentions: featureFinder(features),
    openingFeatures: (text) => openings(features, text),
    isOn: (axis, id) => id !== undefined && members.get(axis)?.has(id) === true,
    axisSets: axisSetsOf(catalog),
    featureLabels: new Map(catalog.features.map(({ id, label }) => [id, label])),
    forms: once(() => formsAmong(catalog.products)),
    wholeFeatures: new Set(catalog.features.flatMap(({ id, whole: isWhole }) => (isWhole ? [id] : []))),
    productLabels: new Map(catalog.products.map(({ id, label }) => [id, label])),
    lines: new Map(catalog.products.map((product) => [product.id, linesOf(product)])),
    later: laterReleases(catalog),
    kinds: new Map(catalog.products.map(({ id, kind }) => [id, kind])),
    featureNames: once(() => catalog.features.flatMap(namesOf)),
    productNames: once(() => catalog.products.flatMap(namesOf)),
  };
}

function trieOf(entries: readonly Named[]): Trie<string> {
  const trie = emptyTrie<string>();
  for (const { id, label } of entries.flatMap(namesOf)) add(trie, nameKeysOf(label), id);
  return trie;
}

/** No name is longer, so that a whole paragraph in its place costs nothing. */
const longestName = 200;

/** "Exchange (on premises)" may be a name of its own; behind a product that is on-premises anyway it adds nothing. */
function productFinder({ products }: Catalog, ids: Trie<string>): Vocabulary["product"] {
  const onPremises = new Set(products.filter(({ hosting }) => hosting === "on-premises").map(({ id }) => id));
  const suffix = wordsOf("on premises");
  const located = (name: readonly Word[]): string | undefined => {
    const same = whole(ids, name);
    return whole(ids, [...name, ...suffix]) ?? (same && onPremises.has(same) ? same : undefined);
  };
  return (label) => {
    if (label.length > longestName) return;
    const words = nameWords(label);
    const id = whole(ids, words);
    const name = id === undefined ? placed(words) : undefined;
    return name === undefined ? id : located(name);
  };
}

/** Shorter names are abbreviations such as "IM", which in prose may stand for anything. */
const shortest = 5;

function featureFinder(trie: Trie<string>): Vocabulary["featureMentions"] {
  return (text) => {
    const words = wordsOf(text);
    return allIn(words, (_, at) =>
      mentionsAt(trie, text, words, at).find(({ value }) => value.end - value.start >= shortest),
    );
  };
}

/** The names at the start of a text, behind an opening quotation mark and the vendor's name. */
function openings(trie: Trie<string>, text: string): FeatureMention[] {
  const words = wordsOf(text);
  const quote = words[0]?.key === '"' ? 1 : 0;
  const from = words[quote]?.key === "microsoft" ? quote + 1 : quote;
  return mentionsAt(trie, text, words, from).map(({ value }) => value);
}

const mentionsAt = (
  trie: Trie<string>,
  text: string,
  words: readonly Word[],
  at: number,
): Found<FeatureMention>[] =>
  phrasesAt(trie, words, at).map(({ value: id, start, end, to }) => ({
    value: { id, label: fold(text.slice(start, end)), start, end },
    to,
  }));

/** What can stand on which axis: what a matrix lists there, and what is there by its kind. */
function membersOf({ axes, kinds, products, matrices }: Catalog): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = matrices.flatMap((matrix) => matrix.axes);
  const members = axes.map(({ id }) => {
    const own = new Set(kinds.flatMap((kind) => (kind.axis === id ? [kind.id] : [])));
    const byKind = products.filter(({ kind }) => own.has(kind)).map((product) => product.id);
    const byList = listed.flatMap((axis) => (axis.id === id ? axis.members : []));
    return [id, new Set([...byList, ...byKind])] as const;
  });
  return new Map(members);
}

function axisSetsOf({ matrices }: Catalog): readonly AxisSet[] {
  const sets = matrices.map(({ axes }) => axes.map(({ id }) => id));
  return [...new Map(sets.map((set) => [set.join(" "), set])).values()];
}
