/**
 * What a table seems to be about, judging only by its form, if the catalog knows too little of it to read it. A draft
 * is shown to a person, who decides; nothing in it ever counts as a fact, and every word of it is in the documents.
 */

import type { Range } from "../diagnostics/kind.ts";
import type { FlatText, Span } from "../document/flat-text.ts";
import { sliced } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import type { Reader } from "../grammar/reader.ts";
import { labelOf } from "../shapes/names.ts";
import { isBlank, type SeenTable } from "../shapes/statement.ts";
import { fold, withoutEnd } from "../text.ts";
import { wordsOf } from "../words.ts";

/** Words of a document, and where they are. */
export type Sighting = { readonly words: string; readonly place: Range };

/** One axis of a table: what the table calls it, if anything, where its members are, and the members. */
export type DraftSide = {
  readonly name: string;
  readonly at: "row" | "column" | "first" | "second";
  readonly members: readonly Sighting[];
};

/** A feature, with the heading or row that it is under. */
export type DraftFeature = Sighting & { readonly group: string };

export type Draft = {
  readonly place: Range;
  readonly title: string;
  readonly heading: string;
  readonly sides: readonly DraftSide[];
  readonly features: readonly DraftFeature[];
  /** The corner of a table of answers that does not say that its rows are features: they may be something else. */
  readonly corner?: string;
};

/** The most characters and words of a name; names of features say what can be done. */
const longest = { product: 60, feature: 100 } as const;
const mostWords = { product: 8, feature: 14 } as const;

/** Whether some words read like the name of a thing: short, with letters, and not a sentence. */
export function readsLikeName(words: string, what: keyof typeof longest = "feature"): boolean {
  if (words.length > longest[what] || !/\p{L}{2}/u.test(words)) return false;
  if (/[.!?:;]$|[.!?]\s|\?/u.test(words)) return false;
  return wordsOf(words).filter(({ key }) => /[\p{L}\p{N}]/u.test(key)).length <= mostWords[what];
}

/** Whether some words read like the name of a product, which has a capital or a digit in nearly every language. */
export const isProperName = (words: string): boolean =>
  readsLikeName(words, "product") && /[\p{Lu}\p{N}]/u.test(words);

/** Whether a header says what something is like ("Required", "Data type"), rather than naming a thing. */
export function isAttribute(header: string, { isHeader }: Reader): boolean {
  const last = wordsOf(header).at(-1);
  return (
    isHeader("attribute", header) || (last !== undefined && isHeader("attribute", header.slice(last.start)))
  );
}

/** Whether labels differ from each other and each names a thing, at least half of them like products. */
export function areNames(members: readonly Sighting[], reader: Reader): boolean {
  const labels = members.map(({ words }) => words);
  const keys = new Set(labels.map((label) => label.toLowerCase()));
  const proper = labels.filter((label) => isProperName(label));
  return (
    labels.length > 0 &&
    keys.size === labels.length &&
    2 * proper.length >= labels.length &&
    labels.every((one) => readsLikeName(one, "product") && !isAttribute(one, reader))
  );
}

/** The text of a whole cell. */
export const wordsIn = (cell: FlatText): string => fold(cell.text);

/** Some words of a cell, where they are. */
export function sightingIn(flat: FlatText, { start, end }: Span): Sighting {
  return { words: withoutEnd(fold(flat.text.slice(start, end)), ".;:,"), place: flat.range({ start, end }) };
}

/** Where what is said about a name can begin: a bracket, a colon or a dash after it. */
const behindName = /\s?\(|:\s|\s[\u2013\u2014-]\s/;

/**
 * The part of some words that names a feature: all of them, unless the grammar understands what is after a bracket,
 * colon or dash, as in "Voice mail (requires Exchange 2013)".
 */
export function nameIn(flat: FlatText, span: Span, reader: Reader): Sighting {
  const text = flat.text.slice(span.start, span.end);
  const cut = text.slice(2).search(behindName) + 2;
  if (cut < 2) return sightingIn(flat, span);
  const from = span.start + cut + text.slice(cut).search(/[\p{L}\p{N}]/u);
  const said = reader.aside(sliced(flat, from, span.start + withoutEnd(text, ").").length));
  const isSaid = said.length > 0 && said.every(({ role }) => role !== "unclear" && role !== "note");
  return sightingIn(flat, isSaid ? { start: span.start, end: span.start + cut } : span);
}

/** A column of a table: its header, and those of its cells that show something. */
export type DraftColumn = {
  readonly header: FlatText;
  readonly words: string;
  readonly cells: readonly FlatText[];
};

/** All columns of a table, the first one included. */
export const columnsOf = ({ header, body }: Grid): DraftColumn[] =>
  header.map((cell, at) => ({
    header: cell,
    words: wordsIn(cell),
    cells: body.flatMap((row) => row.slice(at, at + 1)).filter((one) => !isBlank(one)),
  }));

/** Whether enough of a column's cells begin with an answer, whatever follows. */
export function answers({ cells }: DraftColumn, { shortAnswer }: Reader, share: number): boolean {
  const said = cells.filter(({ text }) => {
    const [words = ""] = text.slice(0, longest.product).split(/[.,;:(\n]/, 1);
    return shortAnswer(fold(words)) !== undefined;
  });
  return cells.length > 0 && said.length >= share * cells.length;
}

/** The names in a label: one, or several if it lists releases of a product that the catalog has. */
export const namesOn = (cell: FlatText, { context }: SeenTable): Sighting[] =>
  labelOf(cell, context.reader.vocabulary).names.map(({ label, place }) => ({ words: label, place }));

/** What a draft takes from its table. */
export const drafted = ({ grid, title, heading }: SeenTable) => ({ place: grid.place, title, heading });

/** The heading of a table's features. */
export const groupOf = ({ title, heading }: SeenTable): string => heading || title;
