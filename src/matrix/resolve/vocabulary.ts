import type { Catalog, Localised } from "../catalog/schema.ts";
import { labelKey } from "../text.ts";
import { type Suggest, type Suggestion, suggester } from "./suggest.ts";

/** A product named in a text, with the half-open range of characters that names it. */
export type ProductMention = { readonly id: string; readonly start: number; readonly end: number };

/** The catalog, made ready for looking things up by the words that documents use. */
export type Vocabulary = {
  readonly catalog: Catalog;
  /** The id of the feature with exactly this label or alias. */
  readonly feature: (label: string) => string | undefined;
  /** The id of the product with exactly this label or alias. */
  readonly product: (label: string) => string | undefined;
  /** Every product that a sentence names, in order; the longest name wins where one holds another. */
  readonly mentions: (text: string) => readonly ProductMention[];
  readonly nearestFeatures: Suggest;
  readonly nearestProducts: Suggest;
};

type Named = { readonly id: string; readonly label: Localised; readonly aliases: readonly string[] };

/** Builds the look-ups once, so that reading thousands of documents costs each of them nothing. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  const features = index(catalog.features);
  const products = index(catalog.products);
  return {
    catalog,
    feature: (label) => features.get(labelKey(label)),
    product: (label) => products.get(labelKey(label)),
    mentions: mentionFinder(catalog.products, products),
    nearestFeatures: suggester(catalog.features.flatMap(suggestions)),
    nearestProducts: suggester(catalog.products.flatMap(suggestions)),
  };
}

const names = (entry: Named): string[] => [...new Set([...Object.values(entry.label), ...entry.aliases])];

const suggestions = (entry: Named): Suggestion[] => names(entry).map((label) => ({ id: entry.id, label }));

function index(entries: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap((entry) => names(entry).map((name) => [labelKey(name), entry.id])));
}

const pattern = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['\u2019]/g, "['\u2019]")
    .replace(/\s+/g, "\\s+");

function mentionFinder(entries: readonly Named[], ids: ReadonlyMap<string, string>): Vocabulary["mentions"] {
  const longestFirst = entries.flatMap(names).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const any = longestFirst.map(pattern).join("|");
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:Microsoft\\s+)?(?:${any})(?![\\p{L}\\p{N}])`, "giu");
  return (text) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const id = ids.get(labelKey(match[0]));
      return id === undefined ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
    });
}
