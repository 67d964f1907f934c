/**
 * How a cell that answers for one feature begins: a verdict with what is said after it, or the name of what serves
 * the feature. reader.ts asks this of the first sentence of such a cell before it reads the others.
 */

import type { FlatText, Span } from "../document/flat-text.ts";
import { withoutEnd } from "../text.ts";
import { nameWords } from "../words.ts";
import { leadingAnswer, type Short } from "./answers.ts";
import type { FormReader } from "./forms.ts";
import type { Marks } from "./marks.ts";
import { type Meaning, type Piece, unclear } from "./pieces.ts";
import type { ServiceReader } from "./services.ts";
import { has, tokensOf } from "./tokens.ts";

/** How the cells of a table answer. */
export type Answers = {
  /** What its marks mean. */
  readonly marks: Marks;
  /** Whether its cells say what serves the feature, so that words in no known form name a service. */
  readonly serves: boolean;
};

/** A verdict with what is said after it, or the product that serves the feature; undefined for anything else. */
export type OpeningReader = (flat: FlatText, span: Span, answers: Answers) => readonly Piece[] | undefined;

/** Makes the reader of openings; what is after a verdict is read by the forms of the document's languages. */
export function openingReader(
  { vocabulary, lexicons, short, behind }: FormReader,
  services: ServiceReader,
): OpeningReader {
  const opening: OpeningReader = (flat, span, { marks, serves }) => {
    const words = flat.text.slice(span.start, span.end);
    const answer = leadingAnswer(words, (text) => marked(text, marks));
    if (!answer) return answerless(flat, span, serves);
    const { length, ...said } = answer;
    const verdict: Piece = { role: "verdict", start: span.start, end: span.start + length, ...said };
    const rest = { start: span.end - words.slice(length).trimStart().length, end: span.end };
    if (rest.start === rest.end) return [verdict];
    const more = behind(flat, rest) ?? (serves ? services(flat, rest, false) : undefined);
    return [verdict, ...(more ?? [unclear(rest)])];
  };

  const answerless = (flat: FlatText, span: Span, serves: boolean): readonly Piece[] | undefined => {
    const words = flat.text.slice(span.start, span.end);
    return served(words, span) ?? (serves ? undefined : (anyOf(flat, span) ?? limited(words, span)));
  };

  /** What a short answer says in a table whose marks are known; an unknown mark says nothing. */
  const marked = (text: string, marks: Marks): Short | undefined => {
    const [mark, more] = nameWords(text);
    return mark && !more && marks.has(mark.key) ? marks.get(mark.key) : short(text);
  };

  /** The name of a product alone says what serves the feature. */
  const served = (words: string, span: Span): Piece[] | undefined => {
    const label = withoutEnd(words, ".;:,");
    const id = vocabulary.product(label);
    return id === undefined ? undefined : [{ role: "via", ...span, label, id }];
  };

  /** One or several products of the catalog, each with what is said about it alone: "A, or B until May". */
  const anyOf = (flat: FlatText, span: Span): readonly Piece[] | undefined => {
    const found = services(flat, span, false);
    return found?.every((piece) => piece.role !== "via" || piece.id !== undefined) ? found : undefined;
  };

  /** A few words with "only" at either end are a yes within a limit: "View only", "Only by group". */
  const limited = (words: string, span: Span): Piece[] | undefined => {
    const text = withoutEnd(words, ".;,");
    if (text.length > longestLimit) return;
    const isLimit = lexicons.some((lexicon) => {
      const tokens = tokensOf(text, { start: 0, end: text.length }, lexicon, vocabulary);
      const ends = [tokens[0], tokens.at(-1)];
      const isPlain = tokens.every(
        (token) => !token.product && !has(token, "not", "none", "denied", "requires", "required"),
      );
      return tokens.length > 1 && isPlain && ends.some((token) => token && has(token, "only"));
    });
    if (!isLimit) return;
    const condition: Meaning = { kind: "restriction", products: [] };
    return [{ role: "condition", ...span, form: "this-only", condition, shown: span }];
  };

  return opening;
}

/** Anything with more words is a sentence, which has to be in a known form. */
const longestLimit = 40;
