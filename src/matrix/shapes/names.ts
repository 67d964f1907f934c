import type { Place } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import { joiners, onPremisesName, withoutLocation } from "../language/languages.ts";
import { fold } from "../text.ts";
import type { ProductMention } from "../vocabulary/products.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { wordsOf } from "../words.ts";
import type { Grid, Name } from "./statement.ts";

/** Whether words between two products of a label say that it lists them: a slash, a comma, "or". */
function isListed(gap: string): boolean {
  const keys = wordsOf(gap).map(({ key }) => key);
  const [first, second] = keys;
  if (keys.length === 1) return first === "/" || first === "," || joiners().has(first ?? "");
  return keys.length === 2 && first === "," && joiners().has(second ?? "");
}

/**
 * The products that a label names: mostly one, but several where it lists releases of one, such as
 * "Exchange 2016/2013 (on premises)", or others of the same side. What is said under that label is said of each.
 */
export function namesIn(label: string, place: Place, vocabulary: Vocabulary): Names {
  const one = { label, id: vocabulary.product(label), place };
  if (one.id !== undefined) return [one];
  const noted = /^(.*\S)\s*\([^()]*\)$/.exec(label)?.[1];
  const bare = noted === undefined ? undefined : vocabulary.product(noted);
  if (noted !== undefined && bare !== undefined) return [{ label: noted, id: bare, place }];
  const line = onPremisesName(label) ?? label;
  const [first, ...others] = vocabulary.mentions(line);
  if (first?.start !== 0 || others.at(-1)?.end !== line.length) return [one];
  let before = first;
  const areListed = others.every((mention) => {
    const gap = line.slice(before.end, mention.start);
    before = mention;
    return isListed(gap) && sameSide(first, mention, vocabulary);
  });
  if (!areListed) return [one];
  const name = (mention: ProductMention): Name => ({
    label: mention.label,
    id: mention.known ? mention.id : undefined,
    place,
  });
  return [name(first), ...others.map(name)];
}

function sameSide(a: ProductMention, b: ProductMention, { isServer, isPlacement }: Vocabulary): boolean {
  const [one, other] = [a.kin ?? a.id, b.kin ?? b.id];
  return (isServer(one) && isServer(other)) || (isPlacement(one) && isPlacement(other));
}

/** Reads a header. Breaks play no part in it, nor does "User located on" before the names. */
export function labelOf(cell: FlatText, vocabulary: Vocabulary): Label {
  const place = cell.place(Math.max(0, cell.text.search(/\S/)));
  return { names: namesIn(withoutLocation(fold(cell.text)), place, vocabulary), cell };
}

/** One name or more. */
export type Names = readonly [Name, ...Name[]];

/** The label of a row or column: the names in it, and its cell, which may have the mark of a note. */
export type Label = { readonly names: Names; readonly cell: FlatText };

/** A row of a table by the label of its first cell. */
export type Row = { readonly label: Label; readonly cells: readonly FlatText[] };

/** A table with labels on both sides; `servers` says on which side the servers are. */
export type Axes = {
  readonly servers: "down" | "across" | undefined;
  readonly columns: readonly Label[];
  readonly rows: readonly Row[];
};

/**
 * Reads the labels of a table's first column and first row. A row whose first cell is empty goes on with the one above.
 * Servers are down, as they mostly are, unless known names say otherwise.
 */
export function axesOf({ header, body }: Grid, vocabulary: Vocabulary): Axes {
  const columns = header.slice(1).map((cell) => labelOf(cell, vocabulary));
  const rows: Row[] = [];
  for (const [first, ...cells] of body) {
    if (!first) continue;
    const label = labelOf(first, vocabulary);
    rows.push({ label: label.names[0].label === "" ? (rows.at(-1)?.label ?? label) : label, cells });
  }
  return { servers: sideOf(columns, rows, vocabulary), columns, rows };
}

function sideOf(columns: readonly Label[], rows: readonly Row[], vocabulary: Vocabulary): Axes["servers"] {
  const { isServer, isPlacement } = vocabulary;
  const names = rows.map(({ label }) => label);
  const [down, across] = [have(names, isServer), have(columns, isPlacement)];
  if (down && across) return "down";
  if (have(columns, isServer) && have(names, isPlacement)) return "across";
  return down || across ? "down" : undefined;
}

const have = (side: readonly Label[], isSuch: Vocabulary["isServer"]): boolean =>
  side.some(({ names }) => names.some(({ id }) => isSuch(id)));

/** Whether known names stand on both sides, rather than on one, where they may be there by chance. */
export function knownOnBothSides(
  { columns, rows, servers }: Axes,
  { isServer, isPlacement }: Vocabulary,
): boolean {
  const [isRow, isColumn] = servers === "across" ? [isPlacement, isServer] : [isServer, isPlacement];
  const labels = rows.map(({ label }) => label);
  return have(labels, isRow) && have(columns, isColumn);
}

/** Names that say something, each once. */
export const stated = (names: readonly Name[]): Name[] =>
  [...new Set(names)].filter(({ label }) => label !== "");
