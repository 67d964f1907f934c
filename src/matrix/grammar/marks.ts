/**
 * Marks whose meaning depends on their table: "X" is a tick here and a cross there. shapes/ asks this once for a table,
 * before the reader reads its cells.
 */

import { fold } from "../text.ts";
import { nameWords } from "../words.ts";
import type { Short } from "./answers.ts";
import type { Verdict } from "./pieces.ts";

/** What the marks of one table mean, by their key; nothing for a mark whose meaning is not known. */
export type Marks = ReadonlyMap<string, Short | undefined>;

/** Marks whose answer depends on the others in the table, and what they mean if nothing else is an answer. */
const telling: ReadonlyMap<string, Verdict> = new Map([
  ["x", "supported"],
  ["v", "supported"],
  ["o", "supported"],
  ["●", "supported"],
  ["🟢", "supported"],
  ["🔴", "unsupported"],
  ["○", "unsupported"],
]);

/** Marks that mean no next to another one that means yes. */
const opposed: ReadonlySet<string> = new Set(["x", "○"]);

const short = (support: Verdict): Short => ({ support, form: support === "supported" ? "yes" : "no" });

/**
 * Decides what the marks of a table of answers mean.
 *
 * 1. What a legend says counts before anything else; if that is not understood, the meaning is unknown.
 * 2. A lone "X" is a tick in a table without another yes, or with "No" in it. With ✓ or "Yes" it is a no. With both,
 *    its meaning is unknown. "V", "O" and filled circles are ticks in a table without another yes.
 * 3. An empty circle is a no if there is a filled one; on its own its meaning is unknown.
 *
 * @param cells the words of all cells of the table
 * @param answerOf what words mean in any table
 */
export function marksIn(
  cells: readonly string[],
  legend: Marks,
  answerOf: (text: string) => Short | undefined,
): Marks {
  const keys = new Set(cells.flatMap(markOf));
  // Most tables have words and signs that mean the same everywhere.
  if (keys.size === 0) return legend;
  const answers = new Set(cells.map((text) => answerOf(fold(text))?.support));
  const meaning = (key: string): Short | undefined => {
    if (legend.has(key)) return legend.get(key);
    const support = byCompany(key, keys, answers);
    return support && short(support);
  };
  return new Map([...[...keys].map((key) => [key, meaning(key)] as const), ...legend]);
}

function byCompany(
  key: string,
  keys: ReadonlySet<string>,
  answers: ReadonlySet<Verdict | undefined>,
): Verdict | undefined {
  const others = [...keys].filter(
    (one) => one !== key && !opposed.has(one) && telling.get(one) === "supported",
  );
  const hasYes = answers.has("supported") || others.length > 0;
  const hasNo = answers.has("unsupported");
  if (key === "○") return others.length > 0 ? "unsupported" : undefined;
  if (telling.get(key) === "unsupported") return hasNo ? undefined : "unsupported";
  if (!hasYes) return "supported";
  return opposed.has(key) && !hasNo ? "unsupported" : undefined;
}

/** The mark that a cell is, or begins with before a bracket or comma. */
function markOf(text: string): string[] {
  const [first, second] = nameWords(text.slice(0, 40));
  if (!first || !telling.has(first.key)) return [];
  return !second || !/[\p{L}\p{N}]/u.test(second.key) ? [first.key] : [];
}
