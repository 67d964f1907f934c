import type { Catalog, Localised } from "../catalog/schema.ts";
import { onPremisesName } from "../language/index.ts";
import { labelKey } from "../text.ts";
import { type FeatureMention, featureFinder } from "./features.ts";
import { mentionFinder, type ProductMention } from "./mentions.ts";
import type { NameOf } from "./prose.ts";
import { type Suggest, suggester } from "./suggest.ts";

/** The catalog, made ready for looking things up by the words that documents use. */
export type Vocabulary = {
  readonly catalog: Catalog;
  /** The id of the feature with exactly this label or alias. */
  readonly feature: (label: string) => string | undefined;
  /** The id of the product with exactly this label or alias, whether or not "(on premises)" is said behind it. */
  readonly product: (label: string) => string | undefined;
  /** Whether a label begins with the first word of some product's name. */
  readonly opensProduct: (label: string) => boolean;
  /** Every product that a sentence names, in order. */
  readonly mentions: (text: string) => readonly ProductMention[];
  /** Every feature that prose names, in order. */
  readonly featureMentions: (text: string) => readonly FeatureMention[];
  readonly isServer: (id: string | undefined) => boolean;
  readonly isPlacement: (id: string | undefined) => boolean;
  /** Labels by id, for all that the catalog has. */
  readonly featureLabels: ReadonlyMap<string, Localised>;
  readonly productLabels: ReadonlyMap<string, Localised>;
  readonly nearestFeatures: Suggest;
  readonly nearestProducts: Suggest;
};

type Named = { readonly id: string; readonly label: Localised; readonly aliases: readonly string[] };

type LookUps = Omit<Vocabulary, "nearestFeatures" | "nearestProducts">;

/** A catalog does not change, so the look-ups of one are made once, however many documents are read with it. */
const made = new WeakMap<Catalog, LookUps>();

/** The look-ups of a catalog. How many near misses may still be searched for begins anew with each call. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  const lookUps = made.get(catalog) ?? lookUpsOf(catalog);
  made.set(catalog, lookUps);
  return {
    ...lookUps,
    nearestFeatures: suggester(() => catalog.features.flatMap(namesOf)),
    nearestProducts: suggester(() => catalog.products.flatMap(namesOf)),
  };
}

function lookUpsOf(catalog: Catalog): LookUps {
  const features = index(catalog.features);
  const products = index(catalog.products);
  const { servers, placements } = sides(catalog);
  const opensProduct = openingFinder(catalog.products.flatMap(names));
  return {
    catalog,
    feature: (label) => (label.length > longestName ? undefined : features.get(labelKey(label))),
    product: productFinder(catalog, products, opensProduct),
    opensProduct,
    mentions: mentionFinder(catalog.products.flatMap(namesOf)),
    featureMentions: featureFinder(catalog.features.flatMap(namesOf)),
    isServer: (id) => id !== undefined && servers.has(id),
    isPlacement: (id) => id !== undefined && placements.has(id),
    featureLabels: labels(catalog.features),
    productLabels: labels(catalog.products),
  };
}

const labels = (entries: readonly Named[]): ReadonlyMap<string, Localised> =>
  new Map(entries.map(({ id, label }) => [id, label]));

const names = (entry: Named): string[] => [...new Set([...Object.values(entry.label), ...entry.aliases])];

const namesOf = (entry: Named): NameOf[] => names(entry).map((label) => ({ id: entry.id, label }));

function index(entries: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap((entry) => names(entry).map((name) => [labelKey(name), entry.id])));
}

function openingFinder(all: readonly string[]): Vocabulary["opensProduct"] {
  const first = (label: string): string => labelKey(label).replace(/\s.*$/, "");
  const words = new Set(all.map(first));
  return (label) => words.has(first(label));
}

/** No name is longer, so that a whole paragraph in its place costs nothing. */
const longestName = 200;

/** "Exchange (on premises)" may be a name of its own; behind a product that is on-premises anyway it adds nothing. */
function productFinder(
  { products }: Catalog,
  ids: ReadonlyMap<string, string>,
  opens: Vocabulary["opensProduct"],
): Vocabulary["product"] {
  const onPremises = new Set(products.filter(({ hosting }) => hosting === "on-premises").map(({ id }) => id));
  const located = (name: string): string | undefined => {
    const same = ids.get(labelKey(name));
    return ids.get(labelKey(`${name} on-premises`)) ?? (same && onPremises.has(same) ? same : undefined);
  };
  return (label) => {
    if (label.length > longestName || !opens(label)) return;
    const id = ids.get(labelKey(label));
    const name = id === undefined ? onPremisesName(label) : undefined;
    return name === undefined ? id : located(name);
  };
}

/** What can stand on which side of a configuration: what a matrix lists there, or what it is by its kind. */
function sides({ products, matrices }: Catalog) {
  const ofKind = (...kinds: string[]): string[] =>
    products.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return {
    servers: new Set([...matrices.flatMap(({ servers }) => servers), ...ofKind("server", "application")]),
    placements: new Set([...matrices.flatMap(({ placements }) => placements), ...ofKind("mail")]),
  };
}
