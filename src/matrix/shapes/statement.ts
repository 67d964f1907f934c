import type { Place } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import type { Marks } from "../grammar/marks.ts";
import type { Piece } from "../grammar/pieces.ts";
import type { Reader } from "../grammar/reader.ts";
import type { FootnoteParts, Says } from "../grammar/says.ts";
import type { Diagnosed, Source } from "../model.ts";
import type { Axes } from "./names.ts";

export type { Grid };

/** A label as a document words it, with the id it stands for, or none where the catalog does not know it. */
export type Name = { readonly label: string; readonly id: string | undefined; readonly place: Place };

/** What one document says about one feature in one configuration, in one place. Every shape of table yields these. */
export type Statement = Says & {
  readonly server: Name;
  readonly placement: Name;
  readonly feature: { readonly label: string; readonly id: string };
  readonly source: Source;
};

/** A statement without the configuration that it is about. */
export type Said = Omit<Statement, "server" | "placement">;

/** A table that was read: its statements, and what helps to tell which matrix they belong to. */
export type StatedTable = {
  readonly place: Place;
  readonly heading: string;
  readonly servers: readonly Name[];
  readonly placements: readonly Name[];
  readonly statements: readonly Statement[];
  /** Sentences set beside the table that hold for all of it. */
  readonly notes: readonly Source[];
};

/** What a shape makes of a table; what stands around it is added by whoever found it. */
export type Stated = Pick<StatedTable, "servers" | "placements" | "statements">;

/** Words before a table that may say what it is about, the nearest first. */
export type Lead = {
  readonly text: string;
  readonly place: Place;
  /** Whether it is a heading or all in bold, and so says what follows. */
  readonly isTitle: boolean;
};

/**
 * What the shapes know of a table beside its cells. What takes time to find is found when a shape asks for it, once for
 * all of them.
 */
export type Context = {
  readonly reader: Reader;
  /** The labels on both sides of the table. */
  readonly axes: () => Axes;
  /** What the sentences of a cell are if it packs features. */
  readonly pieces: (cell: FlatText) => readonly Piece[];
  /** What a range of a cell gets from the notes under the table. */
  readonly footnotes: FootnoteParts;
  /** What a legend around the table says of its marks. */
  readonly legend: () => Marks;
  /** Lines and headings before the table. */
  readonly leads: () => readonly Lead[];
};

/** That a table has a shape: why, as the end of a sentence, and how it is read. */
export type Match = { readonly why: string; readonly read: () => Diagnosed<Stated> };

/**
 * One of the shapes that matrices are published in.
 * Detection looks at structure and known words only, never at a file's name.
 */
export type Shape = {
  readonly name: string;
  /** Whether a table has this shape: undefined where it has not. */
  readonly match: (grid: Grid, context: Context) => Match | undefined;
};

/** A table that was read, with its shape. */
export type ShapedTable = { readonly shape: Shape; readonly table: StatedTable };
