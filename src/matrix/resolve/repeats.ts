/**
 * One cause for many statements that are made twice: a label or a table that was copied and not changed.
 */

import type { Place, Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Name, StatedTable, Statement } from "../shapes/statement.ts";

/** Two labels, or two tables, under which the same cells are stated. */
type Pair = {
  readonly kind: "label" | "table";
  readonly label: string;
  readonly first: Range;
  readonly second: Range;
};
type Cause = Pair & {
  /** The diagnostics of the statements that are made under both. */
  readonly found: Diagnostic[];
};

/**
 * Replaces the messages about single statements that a document makes twice with one, if they have one cause:
 *
 * 1. Two columns have the same header, whether or not their cells are alike.
 * 2. Two labels or headings mean the same, and two or more cells are stated under both.
 * 3. Two tables of a document state two or more of the same cells.
 *
 * @param tables the tables of all documents
 * @param found the diagnostics of their statements
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

/** Labels on one line that mean the same, which are column headers, if a statement is made under them. */
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

/** The cells that names are in, each with all of its names. An unknown label has already been reported. */
function labelsOf(names: readonly Name[]): Label[] {
  const cells = Map.groupBy(new Set(names.filter(({ id }) => id !== undefined)), ({ place }) => spot(place));
  return [...cells.values()].flatMap((ofCell) => {
    const label = [...new Set(ofCell.map((one) => one.label))].join(" and ");
    const ids = [...new Set(ofCell.map(({ id }) => id))].join();
    return ofCell.slice(0, 1).map(({ place }) => ({ ids, label, place }));
  });
}

/** Why a statement is made a second time, if the cause is a label or another table. */
function pairOf(first: Made, second: Made): Pair | undefined {
  if (first.table !== second.table)
    return { kind: "table", label: "", first: first.table.place, second: second.table.place };
  const [one, ...others] = elsewhere(first.statement, second.statement);
  const [other, ...further] = elsewhere(second.statement, first.statement);
  if (!one || !other || others.length + further.length > 0) return undefined;
  return { kind: "label", label: other.label, first: one.place, second: other.place };
}

/** The labels of a statement that another one does not have. */
function elsewhere(statement: Statement, other: Statement): Label[] {
  const places = new Set(other.at.map(({ place }) => spot(place)));
  return labelsOf(statement.at).filter(({ place }) => !places.has(spot(place)));
}
