import { diagnose } from "../diagnostics.ts";
import type { Cell, Condition, Diagnosed, Diagnostic, Support } from "../model.ts";
import type { Statement } from "../shapes/statement.ts";
import { slugOf } from "../text.ts";

/**
 * Brings the statements of one matrix together, a cell for each feature and configuration, in order of appearance.
 *
 * Several documents may state one cell. Their sources and references add up. A condition that an earlier statement
 * gave already, in any words, is the same condition. A no beside a yes is a contradiction: the cell keeps what was
 * said first, and both places are named.
 */
export function cellsOf(statements: readonly Statement[]): Diagnosed<Cell[]> {
  const cells = new Map<string, Cell>();
  const diagnostics: Diagnostic[] = [];
  for (const statement of statements) {
    const cell = cellOf(statement);
    const key = `${cell.feature}.${cell.server}.${cell.placement}`;
    const before = cells.get(key);
    if (before) diagnostics.push(...clash(before, cell));
    cells.set(key, before ? merge(before, cell) : cell);
  }
  return { value: [...cells.values()], diagnostics };
}

function cellOf({ feature, server, placement, support, conditions, references, source }: Statement): Cell {
  return {
    feature: feature.id,
    server: server.id ?? slugOf(server.label),
    placement: placement.id ?? slugOf(placement.label),
    support,
    conditions: [...conditions],
    references: [...references],
    sources: [source],
  };
}

function merge(a: Cell, b: Cell): Cell {
  const conditions = [
    ...a.conditions,
    ...b.conditions.filter((one) => !a.conditions.some((other) => same(one, other))),
  ];
  const references = [
    ...a.references,
    ...b.references.filter((one) => !a.references.some(({ target }) => target === one.target)),
  ];
  const support: Support = a.support === "supported" && conditions.length > 0 ? "conditional" : a.support;
  return { ...a, support, conditions, references, sources: [...a.sources, ...b.sources] };
}

/** Products decide; words only where there are none, since two languages word one requirement differently. */
function same(a: Condition, b: Condition): boolean {
  if (a.kind !== b.kind || a.products.length !== b.products.length) return false;
  return a.products.length > 0 ? a.products.every((id) => b.products.includes(id)) : a.text === b.text;
}

function clash(a: Cell, b: Cell): Diagnostic[] {
  const [first, second] = [a.sources[0], b.sources[0]];
  if (!first || !second) return [];
  const where = `${first.document}, line ${first.line}`;
  const what = `${b.feature} for ${b.server} with ${b.placement}`;
  if ((a.support === "unsupported") !== (b.support === "unsupported")) {
    const message = `This contradicts ${where} about ${what}: ${b.support} here, ${a.support} there`;
    return [
      diagnose("contradiction", second, message, "Find out which is right and mend the other document."),
    ];
  }
  if (first.document !== second.document) return [];
  return [
    diagnose(
      "duplicate-statement",
      second,
      `${what} is stated already in ${where}`,
      "State it once; join the conditions.",
    ),
  ];
}
