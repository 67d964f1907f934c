import { type CellIds, cellKey, namedAt } from "../coordinates.ts";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose, type Problems } from "../diagnostics.ts";
import { conditionKey } from "../keys.ts";
import type { Cell, Condition, Diagnostic, Reference, Source, Support, Via } from "../model.ts";
import type { Statement } from "../shapes/statement.ts";
import { slugOf } from "../text.ts";

/**
 * Brings the statements of one matrix together, a cell for each feature and configuration, in order of appearance.
 *
 * Several documents may state one cell. Their sources and references add up. A condition that an earlier statement
 * gave already, in any words, is the same condition. A no beside a yes is a contradiction: the cell keeps what was
 * said first, and both places are named.
 */
export function cellsOf(
  statements: readonly Statement[],
  axes: readonly { readonly id: string }[],
  problems: Problems,
): Cell[] {
  const drafts = new Map<string, Draft>();
  for (const statement of statements) {
    const ids = idsOf(statement);
    const key = cellKey(ids);
    const draft = drafts.get(key);
    if (!draft) drafts.set(key, begin(statement, ids));
    else {
      problems.add(clash(draft, statement, axes));
      add(draft, statement);
    }
  }
  return [...drafts.values()].map(cellOf);
}

/**
 * A cell that still grows. Once it is stated a second time, it has keys of what it has: a document can say one thing ten
 * thousand times.
 */
type Draft = CellIds & {
  /** Where the cell was stated first. */
  readonly first: Range;
  readonly support: Support;
  readonly conditions: Condition[];
  readonly references: Reference[];
  readonly via: Via[];
  readonly notes: string[];
  readonly sources: Source[];
  seen: Set<string> | undefined;
};

const idsOf = ({ feature, at }: Statement): CellIds => ({
  feature: feature.id,
  at: at.map(({ id, label }) => id ?? slugOf(label)),
});

function begin(statement: Statement, ids: CellIds): Draft {
  const { support, conditions, references, via = [], notes = [], source, range } = statement;
  return {
    ...ids,
    first: range,
    support,
    conditions: [...conditions],
    references: [...references],
    via: [...via],
    notes: [...notes],
    sources: [source],
    seen: undefined,
  };
}

const keysOf = ({ conditions, references, via, notes }: Draft): Set<string> =>
  new Set([
    ...conditions.map(conditionKey),
    ...references.map(referenceKey),
    ...via.map(viaKey),
    ...notes.map(noteKey),
  ]);

function add(draft: Draft, { conditions, references, via = [], notes = [], source }: Statement): void {
  draft.seen ??= keysOf(draft);
  const { seen } = draft;
  const isNew = (key: string): boolean => seen.size < seen.add(key).size;
  draft.conditions.push(...conditions.filter((one) => isNew(conditionKey(one))));
  draft.references.push(...references.filter((one) => isNew(referenceKey(one))));
  draft.via.push(...via.filter((one) => isNew(viaKey(one))));
  draft.notes.push(...notes.filter((one) => isNew(noteKey(one))));
  draft.sources.push(source);
}

const referenceKey = ({ target }: Reference): string => `reference ${target}`;
const noteKey = (note: string): string => `note ${note}`;
const viaKey = ({ products }: Via): string => `via ${products.join()}`;

function cellOf({
  seen: _,
  first: __,
  support,
  via,
  notes,
  conditions,
  references,
  sources,
  feature,
  at,
}: Draft): Cell {
  return {
    feature,
    at: [...at],
    support:
      support === "supported" && conditions.some(({ satisfied }) => !satisfied) ? "conditional" : support,
    conditions,
    references,
    ...(via.length > 0 ? { via } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    sources,
  };
}

function clash(
  { feature, at, support, first }: Draft,
  statement: Statement,
  axes: readonly { readonly id: string }[],
): Diagnostic[] {
  const second = statement.range;
  const [before, now] = [sideOf(first, support), sideOf(second, statement.support)];
  const cell = { feature, at: namedAt(axes, at), first: before };
  if ((support === "unsupported") !== (statement.support === "unsupported"))
    return [diagnose("contradiction", second, { ...cell, second: now }, [first])];
  return first.document === second.document ? [diagnose("duplicate-statement", second, cell, [first])] : [];
}

const sideOf = ({ document, line }: Range, support: Support) => ({ document, line, support });
