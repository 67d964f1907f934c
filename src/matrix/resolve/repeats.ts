/**
 * One cause for many statements that are made twice: a label that was copied and not changed, or a table that was.
 */

import type { Place, Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { Name, StatedTable, Statement } from "../shapes/statement.ts";

/** Two labels, or two tables, under which the same cells are stated. */
type Pair = {
  readonly kind: "label" | "table";
  readonly label: string;
  readonly first: Range;
  readonly second: Range;
};
type Cause = Pair & {
  /** What was found in the statements that are made under both. */
  readonly found: Diagnostic[];
};

/**
 * Puts one message in place of those about each statement that a document makes twice, where that has one cause:
 *
 * 1. Two columns have the same header, be their cells alike or not.
 * 2. Two labels or headings stand for the same, and two cells or more are stated under both.
 * 3. Two tables of a document state two cells or more that are the same.
 *
 * @param tables those of all documents
 * @param found what was found in their statements
 */
export function joinRepeats(tables: readonly StatedTable[], found: readonly Diagnostic[]): Diagnostic[] {
  const causes = causesOf(tables, found);
  const explained = new Set(causes.flatMap((cause) => cause.found));
  return [...causes.map(told), ...found.filter((one) => !explained.has(one))];
}

function told({ kind, label, first, second, found }: Cause): Diagnostic {
  const cells = found.length;
  return kind === "label"
    ? diagnose("repeated-label", second, { label, cells }, [first])
    : diagnose("repeated-table", second, { line: first.line, cells }, [first]);
}

/** Causes that are worth a message of their own, rather than one about the single statement that they lead to. */
function causesOf(tables: readonly StatedTable[], found: readonly Diagnostic[]): Cause[] {
  const causes = new Map<string, Cause>();
  const causeFor = (pair: Pair): Cause => {
    const key = [pair.kind, spot(pair.first), spot(pair.second)].join("\n");
    const cause = causes.get(key) ?? { ...pair, found: [] };
    causes.set(key, cause);
    return cause;
  };
  for (const pair of tables.flatMap(equalHeaders)) causeFor(pair);
  const made = statementsByPlace(tables);
  for (const one of found.filter(({ code }) => ofTwoStatements.has(code))) {
    const [first, second] = [made.get(spot(one.related[0])), made.get(spot(one))];
    const pair = first && second && pairOf(first, second);
    if (pair) causeFor(pair).found.push(one);
  }
  return [...causes.values()].filter((cause) => cause.found.length > 1 || isOfColumns(cause));
}

const ofTwoStatements: ReadonlySet<string> = new Set<Diagnostic["code"]>([
  "duplicate-statement",
  "contradiction",
]);

const isOfColumns = ({ kind, first, second }: Pair): boolean =>
  kind === "label" && first.line === second.line;

const spot = (place: Place | undefined): string => `${place?.document}:${place?.line}:${place?.column}`;

/** A statement with the table that makes it. */
type Made = { readonly table: StatedTable; readonly statement: Statement };

const statementsByPlace = (tables: readonly StatedTable[]): ReadonlyMap<string, Made> =>
  new Map(
    tables.flatMap((table) =>
      table.statements.map((statement) => [spot(statement.range), { table, statement }] as const),
    ),
  );

/** Labels of one line that stand for the same, which are headers of columns, as far as a statement is made under them. */
function equalHeaders({ statements }: StatedTable): Pair[] {
  const firsts = new Map<string, Label>();
  return labelsOf(statements.flatMap(({ at }) => at)).flatMap((header) => {
    const key = `${header.place.line}\n${header.ids}`;
    const first = firsts.get(key);
    firsts.set(key, first ?? header);
    return first ? [{ kind: "label", label: header.label, first: first.place, second: header.place }] : [];
  });
}

type Label = { readonly ids: string; readonly label: string; readonly place: Range };

/** The cells that names are in, each with all of its names. A label that the catalog does not know is told already. */
function labelsOf(names: readonly Name[]): Label[] {
  const cells = Map.groupBy(new Set(names.filter(({ id }) => id !== undefined)), ({ place }) => spot(place));
  return [...cells.values()].flatMap((ofCell) => {
    const label = [...new Set(ofCell.map((one) => one.label))].join(" and ");
    const ids = [...new Set(ofCell.map(({ id }) => id))].join();
    return ofCell.slice(0, 1).map(({ place }) => ({ ids, label, place }));
  });
}

/** Why a statement is made a second time, where it is one label, or another table. */
function pairOf(first: Made, second: Made): Pair | undefined {
  if (first.table !== second.table)
    return { kind: "table", label: "", first: first.table.place, second: second.table.place };
  const [one, ...others] = elsewhere(first.statement, second.statement);
  const [other, ...further] = elsewhere(second.statement, first.statement);
  if (!one || !other || others.length + further.length > 0) return undefined;
  return { kind: "label", label: other.label, first: one.place, second: other.place };
}

/** The labels of a statement that are none of those of another. */
function elsewhere(statement: Statement, other: Statement): Label[] {
  const places = new Set(other.at.map(({ place }) => spot(place)));
  return labelsOf(statement.at).filter(({ place }) => !places.has(spot(place)));
}
