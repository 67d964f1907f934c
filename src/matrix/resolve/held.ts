import { diagnose, type Problems } from "../diagnostics.ts";
import type { Condition, Subject } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Statement } from "../shapes/statement.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/**
 * Checks the conditions of statements against the configurations that they are about.
 *
 * 1. A condition that the configuration itself meets is kept as satisfied, and a feature whose
 *    conditions are all satisfied is supported. A member does not say which update it has, so it meets no minimum of its
 *    own, but it does meet that of an earlier release.
 * 2. A requirement for a release other than the configuration's own cannot hold, nor can an exclusion of the
 *    configuration's own product if the feature works. That is reported, unless the same words are said about several
 *    releases, one of which they hold for.
 * 3. A requirement for something that no member is, such as a licence or the hybrid server, is about another thing: the
 *    configuration neither meets it nor rules it out.
 */
export function heldAgainst(
  statements: readonly Statement[],
  { lines }: Pick<Vocabulary, "lines">,
  problems: Problems,
): Statement[] {
  const held = statements.map((statement) => ({
    ...statement,
    conditions: statement.conditions.map(holding(statement)),
  }));
  const fine = new Set(
    held.flatMap((one) => (one.conditions.some(({ satisfied }) => satisfied) ? [one.source] : [])),
  );
  problems.add(held.flatMap((one) => (fine.has(one.source) ? [] : impossible(one, lines))));
  return held.map((one) => ({ ...one, support: supportOf(one) }));
}

const own = ({ at }: Statement): readonly string[] => at.flatMap(({ id }) => id ?? []);

const holding =
  (statement: Statement) =>
  (condition: Condition): Condition =>
    isMetBy(own(statement), condition) ? { ...condition, satisfied: true } : condition;

/** Whether the members of a configuration alone, by their ids, meet a condition. */
export function isMetBy(at: readonly string[], condition: Condition): boolean {
  const isLimit = condition.kind === "requires" || condition.kind === "only";
  return isLimit && isOfMember(condition) && enough(condition).some((id) => at.includes(id));
}

/** The products that meet a condition in any version. */
const enough = ({ products, minimum }: Condition): readonly string[] =>
  minimum === undefined ? products : products.slice(1);

/** Subjects that no member of a configuration is. */
const beside: ReadonlySet<Subject> = new Set(["hybrid-server", "directory", "licence", "network"]);

const isOfMember = ({ subject }: Condition): boolean => subject === undefined || !beside.has(subject);

function supportOf({ support, conditions, via = [] }: Statement): Statement["support"] {
  const isServed = via.length === 0 || via.some((one) => !one.conditions);
  if (support !== "conditional" || !isServed) return support;
  return conditions.every(({ satisfied }) => satisfied) ? "supported" : "conditional";
}

function impossible(statement: Statement, lines: Vocabulary["lines"]): Diagnostic[] {
  if (statement.support === "unsupported") return [];
  return statement.conditions.flatMap((condition) => {
    const data = statement.at.flatMap(({ id, label }) =>
      id !== undefined && cannotHold(condition, id, lines) ? { condition: condition.text, label, id } : [],
    );
    return data.slice(0, 1).map((one) => diagnose("impossible-condition", statement.range, one));
  });
}

function cannotHold(condition: Condition, column: string, lines: Vocabulary["lines"]): boolean {
  const { kind, products } = condition;
  if (kind === "excludes") return products.includes(column);
  if (!isOfMember(condition)) return false;
  if (kind !== "requires" || products.length === 0 || products.includes(column)) return false;
  return products.every((id) => (lines.get(id) ?? []).some((line) => lines.get(column)?.includes(line)));
}
