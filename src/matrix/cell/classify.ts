import type { LanguageRules } from "../language/rules.ts";
import { type FlatText, linksIn } from "../read/flat-text.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { withoutEnd } from "../text.ts";
import { conditionsIn, restriction } from "./conditions.ts";
import type { Piece, Sentence } from "./pieces.ts";
import { labelWithTail } from "./tail.ts";
import { verdictOf } from "./verdicts.ts";

/**
 * Says what a sentence of a cell is. The rules, in this order:
 *
 * 1. A known label is a feature, wherever a feature can start.
 * 2. A sentence that opens with a lead to further reading is a reference.
 * 3. A whole sentence that says yes or no is a verdict; a dash says nothing. "Note:" only introduces what follows.
 * 4. A known label followed by a condition or a verdict ("Voice mail (requires …)") is both; followed by the programs
 *    that it is seen in ("Photos in the Lync 2013 client") it is still a label.
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
  const { start, end, ground } = sentence;
  const words = flat.text.slice(start, end);
  const label = withoutEnd(words, ".;:,");
  const id = ground === "aside" ? undefined : vocabulary.feature(label);
  if (id !== undefined) return [{ role: "feature", start, end, label, id }];
  if (rules.reference.test(words)) return [{ role: "reference", start, end }];
  const support = verdictOf(label, rules);
  if (support) return [{ role: "verdict", start, end, support }];
  if (rules.lead.test(label)) return [{ role: "lead", start, end }];
  const labelled =
    sentence.opens && ground !== "aside" ? labelWithTail(flat.text, sentence, vocabulary, rules) : [];
  if (labelled.length > 0) return labelled;
  const conditions = conditionsIn(flat.text, sentence, vocabulary, rules);
  if (conditions.length > 0) return conditions;
  return [otherwise(flat, sentence, label, rules)];
}

/** Rules 6 to 8: what a sentence is by where it stands, if it has no form that is known. */
function otherwise(flat: FlatText, sentence: Sentence, label: string, rules: LanguageRules): Piece {
  const { start, end, ground, opens } = sentence;
  if (linksIn(flat, sentence).length > 0) return { role: "reference", start, end };
  const words = flat.text.slice(start, end);
  if (ground !== "line" || !opens || (rules.sentence.test(words) && /[.!]$/.test(words)))
    return restriction(sentence);
  return { role: "feature", start, end, label, id: undefined };
}
