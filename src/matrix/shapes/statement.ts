/**
 * The input and output of every shape: a grid with its context goes in, statements come out, and resolve/ places them
 * in the cells of a matrix.
 */

import { combinations } from "../coordinates.ts";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose, type Problems } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import type { Marks } from "../grammar/marks.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { Reader } from "../grammar/reader.ts";
import type { FootnoteParts, Part, Says } from "../grammar/says.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Source } from "../model/documents.ts";
import { fold } from "../text.ts";

/** A label as the document writes it, with the id it stands for, or none if the catalog does not know it. */
export type Name = { readonly label: string; readonly id: string | undefined; readonly place: Range };

/** One name or more. */
export type Names = readonly [Name, ...Name[]];

/** The label of a row or column: the names in it, and its cell, which may have the mark of a note. */
export type Label = { readonly names: Names; readonly cell: FlatText };

/** A row of a table by the label of its first cell. */
export type Row = { readonly label: Label; readonly cells: readonly FlatText[] };

/** A table with labels on both sides, and which axis its known names put on which side. */
export type Labels = {
  readonly sides: Sides | undefined;
  readonly columns: readonly Label[];
  readonly rows: readonly Row[];
};

/** The axes of a table with one on each side: both, in the order of the catalog, and which of them is down. */
export type Sides = { readonly axes: readonly [string, string]; readonly down: 0 | 1 };

/** The members of one axis that a text names. */
export type Side = { readonly axis: string; readonly names: Names };

/** A side for each axis of a matrix, in order; a side has several members if it lists them. */
export type Configuration = readonly Side[];

/** What one document says about one feature in one configuration, in one place. Every shape of table yields these. */
export type Statement = Says & {
  /** A member of each axis of the table. */
  readonly at: readonly Name[];
  readonly feature: { readonly label: string; readonly id: string };
  readonly source: Source;
  /** The words that state it, for diagnostics. */
  readonly range: Range;
};

/** A statement without the configuration that it is about. */
export type Said = Omit<Statement, "at">;

/** The members of an axis that a table names. */
export type StatedAxis = { readonly id: string; readonly names: readonly Name[] };

/** A table that was read: its statements, and what helps to find the matrix they belong to. */
export type StatedTable = {
  readonly place: Range;
  /** The tag of the language that its document is in. */
  readonly language: string;
  readonly heading: string;
  readonly axes: readonly StatedAxis[];
  readonly statements: readonly Statement[];
  /** Sentences next to the table that apply to all of it. */
  readonly notes: readonly Source[];
};

/** What a shape makes of a table; what surrounds it is added by the caller. */
export type Stated = Pick<StatedTable, "axes" | "statements">;

/** Words before a table that may say what it is about, the nearest first. */
export type Lead = {
  readonly text: string;
  readonly place: Range;
  /** The same text as it is in the document. */
  readonly words: FlatText;
  /** Whether it is a heading or all in bold, and so says what follows. */
  readonly isTitle: boolean;
};

/**
 * What the shapes know about a table besides its cells. Anything that takes time to find is found once, when the first
 * shape asks for it.
 */
export type Context = {
  readonly reader: Reader;
  /** The labels on both sides of the table. */
  readonly labels: () => Labels;
  /** What a cell is as a label, found once, however many shapes ask. */
  readonly label: (cell: FlatText) => Label;
  /** What the sentences of a cell are if it packs features. */
  readonly pieces: (cell: FlatText) => readonly Piece[];
  /** What a range of a cell gets from the notes under the table. */
  readonly footnotes: FootnoteParts;
  /** What a legend around the table says about its marks. */
  readonly legend: () => Marks;
  /**
   * What the text around the table says about blank cells, if anything: the part that serves as the words of such a
   * cell.
   */
  readonly blank: () => Part | undefined;
  /** Lines and headings before the table. */
  readonly leads: () => readonly Lead[];
  /** Receives problems with what the table says, once its shape is known and it is read. */
  readonly problems: Problems;
};

/** A matching shape: why it matches, as the end of a sentence, and how to read the table. */
export type Match = { readonly why: string; readonly read: () => Stated };

/**
 * One of the shapes that matrices are published in.
 * Detection looks at structure and known words only, never at a file's name.
 */
export type Shape = {
  readonly name: string;
  /** Whether a table has this shape: undefined if it does not. */
  readonly match: (grid: Grid, context: Context) => Match | undefined;
};

/** A table that was read, with its shape. */
export type ShapedTable = { readonly shape: Shape; readonly table: StatedTable };

/**
 * A table with what the shapes know about it, and the name of the one that it was read in; none if it was left alone.
 */
export type SeenTable = {
  readonly grid: Grid;
  readonly context: Context;
  readonly title: string;
  readonly heading: string;
  readonly shape: string | undefined;
};
export type TableWatch = (table: SeenTable) => void;

/** What is said about several members of an axis is said about each. */
export const ofEach = (configuration: Configuration, says: Said): Statement[] =>
  combinations(configuration.map(({ names }) => names)).map((at) => ({ at, ...says }));

/** The axes that some configurations share, with all members that they name. */
export const axesOf = (configurations: readonly Configuration[]): readonly StatedAxis[] =>
  configurations.slice(0, 1).flatMap((first) =>
    first.map(({ axis: id }, at) => ({
      id,
      names: stated(configurations.flatMap((sides) => sides.slice(at, at + 1).flatMap(({ names }) => names))),
    })),
  );

/** Whether a cell shows nothing at all, not even the mark of a note. */
export const isBlank = ({ text, marks, pictures }: FlatText): boolean =>
  text.trim() === "" && marks.length === 0 && pictures.length === 0;

/** Where a statement begins in its cell; one for a blank cell has its words elsewhere. */
export const startIn = (cell: FlatText, { flat, piece }: Part): number => (flat === cell ? piece.start : 0);

/** Names that say something, each once. */
export const stated = (names: readonly Name[]): Name[] =>
  [...new Set(names)].filter(({ label }) => label !== "");

/** Reports words in a row that does not name a feature. */
export function homelessRow(cell: FlatText): Diagnostic[] {
  if (cell.text.trim() === "") return [];
  const data = { text: fold(cell.text), missing: "row-feature", near: null } as const;
  return [diagnose("unplaced-text", cell.range({ start: 0, end: cell.text.length }), data)];
}
