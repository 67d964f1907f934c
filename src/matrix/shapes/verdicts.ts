import { answerIn } from "../cell/answer.ts";
import { rowLabel } from "../cell/label.ts";
import type { Piece } from "../cell/pieces.ts";
import { problemsOf, unplaced } from "../cell/problems.ts";
import { type FootnoteParts, linesOf, type Part, saysOf } from "../cell/says.ts";
import { rulesFor } from "../language/index.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import type { FlatText } from "../read/flatten.ts";
import { fold } from "../text.ts";
import { type Configuration, configurationIn } from "./configuration.ts";
import { footnoteReader } from "./footnotes.ts";
import { stated } from "./names.ts";
import { homelessRow } from "./rows.ts";
import type { Context, Grid, Shape, Statement } from "./statement.ts";

/** What a column is: a configuration, notes about the row, or nothing that is known. */
type Column = { readonly header: FlatText } & (
  | { readonly kind: "configuration"; readonly configuration: Configuration }
  | { readonly kind: "notes" }
  | { readonly kind: "unknown" }
);

/**
 * The verdict shape: features down, a configuration to each column, and in each cell a yes or no, perhaps with a
 * condition or the mark of a footnote. What stands in brackets behind a feature's name, and in a column of notes, holds
 * for every configuration where the feature works.
 */
export const verdicts: Shape = {
  name: "table of answers",
  fits: (grid, context) =>
    columnsOf(grid, context).some(({ kind }) => kind === "configuration")
      ? "its header names configurations"
      : undefined,
  read: (grid, context) => {
    const columns = columnsOf(grid, context);
    const footnotes = footnoteReader(context);
    const read = grid.body.map((row) => readRow(row, columns, context, footnotes));
    const known = columns.flatMap((column) =>
      column.kind === "configuration" ? [column.configuration] : [],
    );
    return {
      value: {
        servers: stated(known.map(({ server }) => server)),
        placements: stated(known.map(({ placement }) => placement)),
        statements: read.flatMap(({ value }) => value),
      },
      diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    };
  },
};

function columnsOf({ header }: Grid, { vocabulary, rules }: Context): Column[] {
  return header.slice(1).map((cell): Column => {
    const label = fold(cell.text);
    const place = cell.place(Math.max(0, cell.text.search(/\S/)));
    const configuration = configurationIn(label, place, vocabulary, rules);
    if (configuration) return { kind: "configuration", header: cell, configuration };
    const notes = rules.headers.notes.test(label) || rulesFor("en").headers.notes.test(label);
    return { kind: notes ? "notes" : "unknown", header: cell };
  });
}

function readRow(
  [first, ...cells]: readonly FlatText[],
  columns: readonly Column[],
  { vocabulary, rules }: Context,
  footnotes: FootnoteParts,
): Diagnosed<Statement[]> {
  const label = first && rowLabel(first, vocabulary, rules);
  if (!first || !label) return { value: [], diagnostics: cells.flatMap(homelessRow) };
  const answers = cells.map((flat) => answerIn(flat, vocabulary, rules));
  const marked = (flat: FlatText): readonly Part[] => footnotes(flat, { start: 0, end: flat.text.length });
  const shared = [
    ...partsOf(first, label.pieces),
    ...marked(first),
    ...cells.flatMap((flat, at) => (columns[at]?.kind === "notes" ? partsOf(flat, answers[at] ?? []) : [])),
  ];
  // A no needs no conditions, unless there is nothing else in the row that they could be about.
  const refused = answers.map((pieces) => pieces.some(isNo));
  const onlyNo = refused.every(
    (no, at) => no || answers[at]?.length === 0 || columns[at]?.kind !== "configuration",
  );
  const statements = cells.flatMap((flat, at): Statement[] => {
    const column = columns[at];
    const [lead, ...rest] = answers[at] ?? [];
    if (column?.kind !== "configuration" || !lead) return [];
    const own = partsOf(flat, [lead, ...rest]);
    const around = refused[at] && !onlyNo ? [] : [...shared, ...marked(column.header)];
    const says = saysOf([...own, ...around, ...marked(flat)]);
    const source = { ...flat.place(lead.start), text: linesOf([...shared.slice(0, 1), ...own]) };
    return says
      ? [{ ...column.configuration, feature: { id: label.id, label: label.label }, ...says, source }]
      : [];
  });
  const problems = [
    ...problemsOf(first, label.pieces, vocabulary),
    ...cells.flatMap((flat, at) => cellProblems(flat, answers[at] ?? [], columns[at], vocabulary)),
  ];
  return { value: statements, diagnostics: problems };
}

const isNo = (piece: Piece): boolean => piece.role === "verdict" && piece.support === "unsupported";

const partsOf = (flat: FlatText, pieces: readonly Piece[]): Part[] =>
  pieces.map((piece) => ({ flat, piece }));

/** Words in a column that is neither a configuration nor notes belong nowhere. */
function cellProblems(
  flat: FlatText,
  pieces: readonly Piece[],
  column: Column | undefined,
  vocabulary: Context["vocabulary"],
): Diagnostic[] {
  const homeless = pieces.length > 0 && (column?.kind ?? "unknown") === "unknown";
  return [
    ...(homeless ? [unplaced(flat, { start: 0, end: flat.text.length })] : []),
    ...problemsOf(flat, pieces, vocabulary),
  ];
}
