/**
 * What a cell opens with that answers for one feature: a verdict with what is said behind it, or the name of what serves
 * the feature. reader.ts asks this of the first sentence of such a cell before it reads the others.
 */

import type { FlatText, Span } from "../document/flat-text.ts";
import { withoutEnd } from "../text.ts";
import { nameWords, wordsOf } from "../words.ts";
import { leadingAnswer, type Short } from "./answers.ts";
import type { FormReader } from "./forms.ts";
import type { Marks } from "./marks.ts";
import { wordsIn } from "./names.ts";
import { type Piece, unclear } from "./pieces.ts";
import { has, isPlain, type Token, tokensOf } from "./tokens.ts";

/** How the cells of a table answer. */
export type Answers = {
  /** What its marks mean. */
  readonly marks: Marks;
  /** Whether its cells say what serves the feature, so that words of no form name a service. */
  readonly serves: boolean;
};

/** What reads the openings of cells that answer. */
export type OpeningReader = {
  /** A verdict with what is said behind it, or the product that serves the feature; undefined for anything else. */
  readonly opening: (flat: FlatText, span: Span, answers: Answers) => readonly Piece[] | undefined;
  /**
   * The services that words name, one or several ("A or B", "supported through A"): some that the catalog knows, or,
   * where a cell begins with them, one that it lacks. Undefined where they are no names.
   */
  readonly services: (flat: FlatText, span: Span, isFirst: boolean) => readonly Piece[] | undefined;
};

/** No service has a longer name. */
const longestName = 60;

/** Makes the reader of openings; what stands behind a verdict is read by the forms of the document's languages. */
export function openingReader({ vocabulary, own, lexicons, short, behind }: FormReader): OpeningReader {
  const opening: OpeningReader["opening"] = (flat, span, { marks, serves }) => {
    const words = flat.text.slice(span.start, span.end);
    const answer = leadingAnswer(words, (text) => marked(text, marks));
    if (!answer) return served(words, span);
    const { length, ...said } = answer;
    const verdict: Piece = { role: "verdict", start: span.start, end: span.start + length, ...said };
    const rest = { start: span.end - words.slice(length).trimStart().length, end: span.end };
    if (rest.start === rest.end) return [verdict];
    const more = behind(flat, rest) ?? (serves ? services(flat, rest, false) : undefined);
    return [verdict, ...(more ?? [unclear(rest)])];
  };

  /** What a short answer says in a table whose marks are known; a mark of which nothing is known says nothing. */
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

  const services: OpeningReader["services"] = ({ text }, { start, end }, isFirst) => {
    const from = start + throughLength(text.slice(start, end));
    const tokens = tokensOf(text, { start: from, end }, own, vocabulary);
    const joiners = tokens.filter((token) => token.key === "," || has(token, "or", "and"));
    // The two of ", or" are one joiner.
    const cuts = joiners.filter(
      (token, at) => joiners[at - 1]?.end !== token.start - 1 && token.start > from,
    );
    const found = [from, ...cuts.map((cut) => cut.start)].map((begin, at) => {
      const to = cuts[at]?.start ?? end;
      const name = tokens.filter((one) => one.start >= begin && one.end <= to && !joiners.includes(one));
      return service(wordsIn(name, text), at === 0 ? start : begin, to);
    });
    if (found.some(({ id }) => id !== undefined))
      return found.every(({ id, label }) => id !== undefined || isName(label)) ? found : undefined;
    const whole = service(text.slice(from, end), start, end);
    return isFirst && isName(whole.label) ? [whole] : undefined;
  };

  const service = (words: string, start: number, end: number): Extract<Piece, { role: "via" }> => {
    const label = withoutEnd(words, ".;:,)");
    return { role: "via", start, end, label, id: vocabulary.product(label) };
  };

  /** A name has a capital or a digit at the start of each of its words, and more than one: "Planned" is none, nor is a sentence. */
  const isName = (label: string): boolean => {
    if (label.length > longestName) return false;
    const tokens = tokensOf(label, { start: 0, end: label.length }, own, vocabulary);
    const belongs = (token: Token): boolean =>
      token.product !== undefined || (token.capital && isPlain(token)) || has(token, "client");
    return tokens.length > 1 && tokens.every(belongs);
  };

  /** How many characters stand before the name: "supported through", in brackets or not. */
  const throughLength = (text: string): number => {
    const inner = text.replace(/^[\s(,;:\u2013\u2014-]*/, "");
    const words = wordsOf(inner);
    const count = Math.max(...lexicons.map((lexicon) => lexicon.through(words)));
    const name = count > 0 ? inner.slice(words[count]?.start ?? inner.length) : inner;
    return text.length - name.length;
  };

  return { opening, services };
}
