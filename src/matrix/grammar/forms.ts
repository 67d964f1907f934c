/**
 * Words that do not name a feature, in the languages of a document: further reading, leads, short answers, and
 * sentences in one of the forms of the grammar. features.ts asks this of what is after a name, opening.ts of what is
 * after an answer, and reader.ts of whole sentences.
 */

import { type FlatText, linksIn, type Span } from "../document/flat-text.ts";
import type { Form } from "../language/language.ts";
import { languageOf, languages } from "../language/languages.ts";
import { type Lexicon, lexiconOf } from "../language/lexicon.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { nameWords } from "../words.ts";
import { type Short, shortAnswer } from "./answers.ts";
import { blankIn } from "./legends.ts";
import { isUnclear, moved, type Piece, unclear } from "./pieces.ts";
import { sentenceIn } from "./sentence.ts";
import { holds, tokensOf } from "./tokens.ts";

/** What reads words by the forms of a document's languages. */
export type FormReader = {
  readonly vocabulary: Vocabulary;
  /** The lexicon of the document's language, which says where its sentences end. */
  readonly own: Lexicon;
  /** That lexicon and the English one, since translations leave sentences as they were. */
  readonly lexicons: readonly Lexicon[];
  /** What a short answer says, in any language. */
  readonly short: (text: string) => Short | undefined;
  /** The same, and the answer of a sentence that is nothing but one: "is supported". */
  readonly answer: (text: string) => Short | undefined;
  /** Further reading, a lead, or a short answer; undefined if the words are none of these. */
  readonly formal: (flat: FlatText, span: Span) => Piece | undefined;
  /** What a sentence is by the forms of the grammar, or the title of a link. */
  readonly sentence: (flat: FlatText, span: Span) => readonly Piece[];
  /** What is after a name or an answer; undefined if it cannot follow them. */
  readonly behind: (flat: FlatText, span: Span) => readonly Piece[] | undefined;
};

/** The most characters that a name, or what answers for it, can have. */
export const longestLabel = 400;

/** What can set a name or an answer off from what is said about it: brackets, commas, dashes. */
const opening = /^[\s(,;:\u2013\u2014-]*/;

/** Forms that the title of a document may have, too. */
const titles: ReadonlySet<Form> = new Set<Form>(["when", "order", "note", "duty"]);

/**
 * Makes the reader of forms for a document.
 * @param tag the language of the document
 */
export function formReader(vocabulary: Vocabulary, tag: string): FormReader {
  const own = lexiconOf(languageOf(tag));
  const lexicons = [...new Set([own, lexiconOf(languageOf("en"))])];
  const all = [...new Set([...lexicons, ...languages.map(lexiconOf)])];

  const short = (text: string): Short | undefined => shortAnswer(text, all, vocabulary);

  /** Documents repeat themselves in many cells, so each sentence is parsed once. */
  const known = new Map<string, readonly Piece[]>();
  const inAnyLanguage = (words: string): readonly Piece[] => {
    const pieces = known.get(words) ?? readAnew(words);
    known.set(words, pieces);
    return pieces;
  };

  const readAnew = (words: string): readonly Piece[] => {
    const whole = { start: 0, end: words.length };
    if (blankIn(words, answer)?.start === 0) return [{ role: "note", ...whole, form: "blank" }];
    for (const lexicon of lexicons) {
      const pieces = sentenceIn(words, whole, lexicon, vocabulary);
      if (!isUnclear(pieces)) return pieces;
    }
    return [unclear(whole)];
  };

  const answer = (text: string): Short | undefined => {
    const said = short(text);
    if (said) return said;
    const [piece, more] = inAnyLanguage(text);
    return piece?.role === "verdict" && piece.form && !more
      ? { support: piece.support, form: piece.form }
      : undefined;
  };

  const formal = (flat: FlatText, span: Span): Piece | undefined => {
    const { start, end } = span;
    const label = withoutEnd(flat.text.slice(start, end), ".;:,");
    const words = nameWords(label);
    const lead = words[Math.max(...lexicons.map((lexicon) => lexicon.reference(words))) - 1];
    if (lead)
      return leadsOn(flat, { start: start + lead.end, end })
        ? { role: "reference", start, end, form: "reference" }
        : undefined;
    if (lexicons.some((lexicon) => lexicon.isNothing(words)))
      return { role: "lead", start, end, form: "nothing" };
    if (lexicons.some((lexicon) => lexicon.isLead(words))) return { role: "lead", start, end, form: "lead" };
    const said = short(label);
    return said && { role: "verdict", start, end, ...said };
  };

  /**
   * A lead to further reading counts only if a link follows, or nothing that limits: "See also if you use A" is not
   * one.
   */
  const leadsOn = (flat: FlatText, span: Span): boolean =>
    linksIn(flat, span).length > 0 ||
    !holds(
      tokensOf(flat.text, span, own, vocabulary),
      "not",
      "none",
      "requires",
      "required",
      "denied",
      "only",
    );

  /** A link without a verb of its own is the title of further reading. */
  const sentence = (flat: FlatText, { start, end }: Span): readonly Piece[] => {
    const pieces = inAnyLanguage(flat.text.slice(start, end)).map((piece) => moved(piece, start));
    const isTitle = isUnclear(pieces) || pieces.every(({ form }) => form !== undefined && titles.has(form));
    return isTitle && isLink(flat, { start, end })
      ? [{ role: "reference", start, end, form: "reference" }]
      : pieces;
  };

  /** The bracket, comma or dash in front goes with what is after, so that every character belongs to a piece. */
  const behind = (flat: FlatText, { start, end }: Span): readonly Piece[] | undefined => {
    const words = flat.text.slice(start, Math.min(end, start + longestLabel));
    const inner = start + (words.length - words.replace(opening, "").length);
    const whole = { start: start + (words.length - words.trimStart().length), end };
    const said = withoutEnd(flat.text.slice(inner, Math.min(end, inner + longestTail)), ".;:,)");
    if (said === "") return;
    const piece = formal(flat, { start: inner, end: inner + said.length });
    if (piece) return piece.role === "lead" ? undefined : [{ ...piece, ...whole }];
    const pieces = sentence(flat, whole);
    return isUnclear(pieces) || pieces.every(({ role }) => role === "note") ? undefined : pieces;
  };

  return { vocabulary, own, lexicons, short, answer, formal, sentence, behind };
}

/** Anything longer after a name can only be a sentence. */
const longestTail = 200;

/** Whether a range consists of one link and nothing else but marks. */
function isLink(flat: FlatText, span: Span): boolean {
  const [link, another] = linksIn(flat, span);
  if (!link || another) return false;
  return !/[\p{L}\p{N}]/u.test(flat.text.slice(span.start, link.start) + flat.text.slice(link.end, span.end));
}
