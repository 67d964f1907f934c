import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flatten.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { conditionsIn, restriction } from "./conditions.ts";
import type { Piece, Sentence, Span } from "./pieces.ts";

/** More words than any feature's name has, so that trying them all stays cheap in a cell of a megabyte. */
const longestLabel = 16;

/**
 * Says what a sentence of a cell is. The rules, in this order:
 *
 * 1. A known label is a feature, wherever it stands.
 * 2. A sentence that opens with a lead to further reading is a reference.
 * 3. A whole sentence that says yes or no is a verdict; a dash says nothing.
 * 4. A known label followed by a condition or a verdict ("Voice mail (requires …)") is both.
 * 5. A sentence in one of the forms of a condition is a condition.
 * 6. Any other sentence with a link is a reference.
 * 7. In a note, behind another sentence, or worded as a sentence, it restricts the feature before it.
 * 8. What is left opens a line and reads like a name: a feature that the catalog does not know.
 */
export function classify(
  flat: FlatText,
  sentence: Sentence,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const { start, end, inNote, opens } = sentence;
  const words = flat.text.slice(start, end);
  const bare = words.replace(/[\s.;:,]+$/, "");
  const id = vocabulary.feature(bare);
  if (id !== undefined) return [{ role: "feature", start, end, label: bare, id }];
  if (rules.reference.test(words)) return [{ role: "reference", start, end }];
  const verdict = verdictOf(bare, sentence, rules);
  if (verdict) return [verdict];
  const labelled = opens ? labelWithTail(flat.text, sentence, vocabulary, rules) : [];
  if (labelled.length > 0) return labelled;
  const conditions = conditionsIn(flat.text, sentence, vocabulary, rules);
  if (conditions.length > 0) return conditions;
  if (flat.links.some((link) => link.start >= start && link.end <= end))
    return [{ role: "reference", start, end }];
  if (inNote || !opens || (rules.sentence.test(words) && /[.!]$/.test(words))) return [restriction(sentence)];
  return [{ role: "feature", start, end, label: bare, id: undefined }];
}

function verdictOf(bare: string, { start, end }: Span, rules: LanguageRules): Piece | undefined {
  if (/^[-\u2010-\u2015]+$/.test(bare)) return { role: "verdict", start, end, support: "unlisted" };
  const verdict = rules.verdicts.find(({ pattern }) => pattern.test(bare));
  return verdict && { role: "verdict", start, end, support: verdict.support };
}

/** The longest known label at the start, if what follows it can stand behind a feature's name. */
function labelWithTail(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const words = text.slice(start, end);
  const gaps = [...words.slice(0, 400).matchAll(/[\s:(\u2013\u2014-]+/g)].slice(0, longestLabel).reverse();
  for (const gap of gaps) {
    const label = words.slice(0, gap.index);
    const id = vocabulary.feature(label);
    if (id === undefined) continue;
    // The bracket or dash between the two goes with the tail, so that no character is without a piece.
    const tail = { start: start + gap.index + (gap[0].length - gap[0].trimStart().length), end };
    const inner = { start: start + gap.index + gap[0].length, end };
    const bare = text.slice(inner.start, end).replace(/[\s.;:,)]+$/, "");
    const verdict = verdictOf(bare, tail, rules);
    const rest = verdict ? [verdict] : widen(conditionsIn(text, inner, vocabulary, rules), tail.start);
    if (rest.length > 0) return [{ role: "feature", start, end: start + gap.index, label, id }, ...rest];
  }
  return [];
}

function widen<T extends Piece>(pieces: readonly T[], start: number): T[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, start } : piece));
}
