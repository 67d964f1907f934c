import { rulesFor } from "../language/index.ts";
import type { LanguageRules } from "../language/rules.ts";
import { type FlatText, linksIn } from "../read/flat-text.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { conditionsIn } from "./conditions.ts";
import { listedLabels, signedLabel } from "./labels.ts";
import { type Piece, restriction, type Sentence } from "./pieces.ts";
import { labelWithTail } from "./tail.ts";
import { verdictOf } from "./verdicts.ts";

/**
 * Says what a sentence of a cell is. The rules, in this order:
 *
 * 1. A known label is a feature, wherever a feature can start.
 * 2. A sentence that opens with a lead to further reading is a reference.
 * 3. "None" and its like say nothing, and "Note:" only introduces what follows.
 * 4. A whole sentence that says yes or no is a verdict; a dash says nothing.
 * 5. Known labels with commas between them are features. A known label with a verdict, condition or reference behind it ("Voice mail (requires …)"), or a sign before it, is
 *    both; followed by the programs that it is seen in ("Photos in the Lync 2013 client") it is still a label. What comes
 *    first in a note is about the feature before the note.
 * 6. A sentence in one of the forms of a condition is a condition.
 * 7. Any other sentence with a link is a reference.
 * 8. In a note, behind another sentence, or worded as a sentence, it restricts the feature before it.
 * 9. What is left opens a line and reads like a name: a feature that the catalog does not know.
 *
 * Rules 2 to 6 are those of the document's language, then the English ones, since translations leave sentences as they
 * were.
 */
export function classify(
  flat: FlatText,
  sentence: Sentence,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const { start, end, ground } = sentence;
  const label = withoutEnd(flat.text.slice(start, end), ".;:,");
  const id = ground === "aside" ? undefined : vocabulary.feature(label);
  if (id !== undefined) return [{ role: "feature", start, end, label, id }];
  const english = rulesFor("en");
  const own = known(flat, sentence, label, vocabulary, rules);
  const pieces =
    own.length > 0 || rules === english ? own : known(flat, sentence, label, vocabulary, english);
  return pieces.length > 0 ? pieces : [otherwise(flat, sentence, label, rules)];
}

/** Rules 2 to 6: what a sentence is by its form. */
function known(
  flat: FlatText,
  sentence: Sentence,
  label: string,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const { start, end } = sentence;
  if (rules.reference.test(label)) return [{ role: "reference", start, end }];
  if (rules.nothing.test(label) || rules.lead.test(label)) return [{ role: "lead", start, end }];
  const support = verdictOf(label, rules);
  if (support) return [{ role: "verdict", start, end, support }];
  const named = withLabel(flat, sentence, vocabulary, rules);
  return named.length > 0 ? named : conditionsIn(flat.text, sentence, vocabulary, rules);
}

function withLabel(
  flat: FlatText,
  sentence: Sentence,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const { ground, opens } = sentence;
  if (ground === "aside" || (ground === "note" && opens)) return [];
  const listed = opens ? listedLabels(flat, sentence, vocabulary) : [];
  const signed = opens ? signedLabel(flat, sentence, vocabulary, rules) : [];
  const whole = [...listed, ...signed];
  return whole.length > 0 ? whole : labelWithTail(flat, sentence, vocabulary, rules);
}

/** Rules 7 to 9: what a sentence is by where it stands, if it has no form that is known. */
function otherwise(flat: FlatText, sentence: Sentence, label: string, rules: LanguageRules): Piece {
  const { start, end, ground, opens } = sentence;
  if (linksIn(flat, sentence).length > 0) return { role: "reference", start, end };
  const words = flat.text.slice(start, end);
  if (ground !== "line" || !opens || (rules.sentence.test(words) && /[.!]$/.test(words)))
    return restriction(sentence);
  return { role: "feature", start, end, label, id: undefined };
}
