import { type Language, languages } from "./catalog/languages.ts";
import { type Choice, formatChoice } from "./choice.ts";
import { type At, type CellIds, cellKey, configurationKey, pathAt } from "./coordinates.ts";
import type { Code } from "./diagnostics/kinds.ts";
import type { Form } from "./language/language.ts";

/** Everything on the site that has an address of its own, by ids. */
export type Place =
  | { readonly kind: "home" | "about" | "api" | "products" | "sources" | "search" }
  | { readonly kind: "features"; readonly group?: string }
  | {
      readonly kind: "search-index" | "search-description" | "compare-words" | "lifecycle-calendar" | "moved";
    }
  /** Configurations side by side, those of a choice or still to be chosen. */
  | { readonly kind: "compare"; readonly choice?: Choice }
  /** What is stated of one configuration in all matrices, as data for comparing. */
  | { readonly kind: "compared"; readonly at: At }
  /** What ends when, of everything, or the row of a product or of a feature in it. */
  | { readonly kind: "lifecycle"; readonly row?: LifecycleRow }
  /** What no document speaks about, of everything, or that of a matrix in it. */
  | { readonly kind: "silence"; readonly matrix?: string }
  /** Where documents disagree, all of it, or one of the questions in it. */
  | { readonly kind: "conflicts"; readonly conflict?: string }
  /** What changed here, all of it, or one of the dated entries in it by its id, or one change by {@link changeId}. */
  | { readonly kind: "changes"; readonly change?: string }
  /** The same as a feed, of everything or of one matrix. */
  | { readonly kind: "feed"; readonly matrix?: string }
  | { readonly kind: "matrix"; readonly matrix: string }
  | ({ readonly kind: "cell"; readonly matrix: string } & CellIds)
  /** A cell in its table, or in the part of a large table that is the page of its group. */
  | ({ readonly kind: "table-cell"; readonly matrix: string; readonly group?: string } & CellIds)
  | { readonly kind: "configuration"; readonly matrix: string; readonly at: At }
  | { readonly kind: "group"; readonly matrix: string; readonly group: string }
  | { readonly kind: "feature"; readonly feature: string }
  | { readonly kind: "product"; readonly product: string }
  | { readonly kind: "diagnostics"; readonly code?: Code }
  | { readonly kind: "grammar"; readonly form?: Form }
  /** A page at an address that something had before, below the root of a language: `exchange/lync-2010/`. */
  | { readonly kind: "former"; readonly path: string }
  /** Everything that was removed, or one entry of it, by its permalink: `group/voice`. */
  | { readonly kind: "gone"; readonly entry?: string }
  /** A document, or a place in it by a name that stays when its line moves. */
  | { readonly kind: "source"; readonly document: string; readonly anchor?: string };

/** What a row of the lifecycle page is about: either of them. */
export type LifecycleRow =
  | { readonly product: string; readonly feature?: never }
  | { readonly feature: string; readonly product?: never };

/** What tells a change from the others of its entry: a matrix, and the key of a cell or configuration in it. */
export type ChangedKey = { readonly matrix: string; readonly key: string };

/** A function from a language and a place to the address that other pages link to. */
export type Link = (language: Language, place: Place) => string;

/** The id that a line carries on the page of its document, for as long as nobody edits the lines above it. */
export function lineId(line: number): string {
  return `L${line}`;
}

/** The id of a row of the lifecycle page. No id of a product has a dot, so that a feature of the same name is told apart. */
export function lifecycleRowId({ product, feature }: LifecycleRow): string {
  return product ?? `feature.${feature}`;
}

/** The id of a change on the page of all of them. No id has a dot, so that none of its parts runs into the next. */
export function changeId(entry: string, { matrix, key }: ChangedKey): string {
  return `${entry}.${matrix}.${key}`;
}

/** What `[...lang]` stands for in a route: nothing at all for the default language. */
export function languageParam(language: Language): string | undefined {
  return language === languages[0] ? undefined : language;
}

/**
 * Where a place is, below the language's root: no slash in front, one at the end of every page. The compiler holds that
 * there is a case for each kind, since a string has to be returned.
 */
export function pathOf(place: Place): string {
  switch (place.kind) {
    case "home":
      return "";
    case "diagnostics":
      return `about/diagnostics/${fragment(place.code)}`;
    case "grammar":
      return `about/grammar/${fragment(place.form)}`;
    case "features":
      return `features/${fragment(place.group)}`;
    case "about":
    case "api":
    case "products":
    case "sources":
    case "search":
      return `${place.kind}/`;
    case "compare":
      return `compare/${place.choice === undefined ? "" : formatChoice(place.choice)}`;
    case "compared":
      return `compare/facts/${configurationKey(place.at)}.json`;
    case "compare-words":
      return "compare/words.json";
    case "search-index":
      return "search/index.json";
    case "search-description":
      return "search/description.xml";
    case "moved":
      return "moved.json";
    case "lifecycle":
      return `lifecycle/${fragment(place.row && lifecycleRowId(place.row))}`;
    case "lifecycle-calendar":
      return "lifecycle.ics";
    case "silence":
      return `silence/${fragment(place.matrix)}`;
    case "conflicts":
      return `sources/conflicts/${fragment(place.conflict)}`;
    case "changes":
      return `changes/${fragment(place.change)}`;
    case "feed":
      return `${place.matrix ?? "changes"}/atom.xml`;
    case "matrix":
      return `${place.matrix}/`;
    case "table-cell":
      return `${place.matrix}/${place.group === undefined ? "" : `groups/${place.group}/`}#${cellKey(place)}`;
    case "configuration":
      return `${place.matrix}/${pathAt(place.at)}/`;
    case "group":
      return `${place.matrix}/groups/${place.group}/`;
    case "cell":
      return `${place.matrix}/${pathAt(place.at)}/${place.feature}/`;
    case "feature":
      return `features/${place.feature}/`;
    case "product":
      return `products/${place.product}/`;
    case "former":
      return place.path;
    case "gone":
      return `gone/${fragment(place.entry)}`;
    case "source":
      return `sources/${place.document}/${fragment(place.anchor)}`;
  }
}

const fragment = (id: string | undefined): string => (id === undefined ? "" : `#${id}`);

/**
 * Makes the one function that all links of the site go through.
 *
 * @param base the path that the site is served under, with or without a slash at its end: `/` or `/hybrid-matrix`
 */
export function addresses(base: string): Link {
  const root = base.endsWith("/") ? base : `${base}/`;
  return (language, place) => {
    const prefix = languageParam(language);
    return `${root}${prefix === undefined ? "" : `${prefix}/`}${pathOf(place)}`;
  };
}
