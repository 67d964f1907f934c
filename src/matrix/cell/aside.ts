import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flat-text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { classify } from "./classify.ts";
import type { Piece } from "./pieces.ts";
import { sentencesOf } from "./sentences.ts";

/** What each sentence is of a text about a feature that is named elsewhere: a footnote, or a cell in a column of notes. */
export function asideIn(flat: FlatText, vocabulary: Vocabulary, rules: LanguageRules): Piece[] {
  return sentencesOf(flat, rules, "aside").flatMap((sentence) => classify(flat, sentence, vocabulary, rules));
}
