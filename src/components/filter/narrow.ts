import { asked, type View } from "./view.ts";

/** A cell as far as filters ask about it. */
export type FilterCell = {
  /** Its support, or unlisted. */
  readonly support: string;
  /** Whether all that it rests on is supported today, in a word. */
  readonly lifecycle: string;
  /** Ids of the products that it requires. */
  readonly requires: readonly string[];
  /** Anything that is equal where two cells say the same. */
  readonly says: string;
};

/** A table as far as filters ask about it; the cells of a row are in the order of the columns. */
export type FilterTable = {
  /** The members of each axis, by its id. */
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly rows: readonly {
    readonly group: string;
    readonly text: string;
    readonly cells: readonly FilterCell[];
  }[];
};

/** What of a table is in view. */
export type Narrowed = { readonly columns: readonly boolean[]; readonly rows: readonly boolean[] };

/** The form in which words are compared: small, without accents. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Narrows a table to a view.
 *
 * 1. A column stays when its member of each axis is among those asked for.
 * 2. A row stays when it holds every word, is of one of the groups,
 * 3. and has a cell in view that has one of the supports, is in one of the states and requires one of the products, all at
 *    once,
 * 4. and, where only differences are asked for, does not say the same in every column in view.
 */
export function narrow({ columns, rows }: FilterTable, view: View): Narrowed {
  const shown = columns.map((column) =>
    Object.entries(column).every(([axis, member]) => has(asked(view, axis), member)),
  );
  const words = plain(view.text).split(" ").filter(Boolean);
  const asksCells =
    view.differ || ["support", "lifecycle", "requires"].some((kind) => asked(view, kind).length > 0);
  return {
    columns: shown,
    rows: rows.map(
      ({ group, text, cells }) =>
        words.every((word) => text.includes(word)) &&
        has(asked(view, "group"), group) &&
        (asksCells
          ? cellsAnswer(
              cells.filter((_, at) => shown[at]),
              view,
            )
          : shown.includes(true)),
    ),
  };
}

function cellsAnswer(cells: readonly FilterCell[], view: View): boolean {
  return (
    cells.some((cell) => answers(cell, view)) &&
    !(view.differ && cells.every(({ says }) => says === cells[0]?.says))
  );
}

const has = (wanted: readonly string[], value: string): boolean =>
  wanted.length === 0 || wanted.includes(value);

function answers({ support, lifecycle, requires }: FilterCell, view: View): boolean {
  const required = asked(view, "requires");
  const needs = required.length === 0 || requires.some((id) => required.includes(id));
  return has(asked(view, "support"), support) && has(asked(view, "lifecycle"), lifecycle) && needs;
}

/** Brings one cell into view whatever the filters say. @returns the same where it is in view already */
export function withCell(
  narrowed: Narrowed,
  at: { readonly row: number; readonly column: number } | undefined,
): Narrowed {
  if (!at || (narrowed.rows[at.row] && narrowed.columns[at.column])) return narrowed;
  const shown = (all: readonly boolean[], one: number): boolean[] =>
    all.map((each, index) => each || index === one);
  return { rows: shown(narrowed.rows, at.row), columns: shown(narrowed.columns, at.column) };
}
