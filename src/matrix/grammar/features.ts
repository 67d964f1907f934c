/**
 * Names of features at the start of a sentence, with what is said about them in the same sentence: "Voice mail
 * (requires …)", "✗ Archiving", "Voice mail, Skills search". reader.ts asks this of every sentence where a feature can
 * start.
 */

import type { FlatText, Span } from "../document/flat-text.ts";
import { withoutEnd } from "../text.ts";
import { type FormReader, longestLabel } from "./forms.ts";
import type { FeaturePiece, Piece } from "./pieces.ts";
import type { Sentence } from "./split.ts";
import { has, tokensOf } from "./tokens.ts";

/** The pieces of a sentence that begins with features of the catalog; undefined for any other sentence. */
export type FeatureReader = (flat: FlatText, one: Sentence) => readonly Piece[] | undefined;

/** Makes the reader of features' names; what is after them is read by the forms of the document's languages. */
export function featureReader({ vocabulary, lexicons, short, behind }: FormReader): FeatureReader {
  const feature = (text: string, start: number, end: number, id?: string): FeaturePiece => {
    const label = withoutEnd(text.slice(start, end), ".;:,");
    return { role: "feature", start, end, label, id: id ?? vocabulary.feature(label) };
  };

  /** Several known names in one line: "Voice mail, Archiving and Skills search". */
  const listed = (text: string, start: number, words: string): Piece[] | undefined => {
    if (!/[,;]\s/.test(words)) return;
    let from = start;
    const features = [...words.matchAll(/[,;]\s+|$/g)].map(({ 0: gap, index }): FeaturePiece => {
      const [begin, end] = [from, start + index + gap.length];
      from = end;
      return feature(text, begin, end);
    });
    return features.every(({ id }) => id !== undefined) ? features : undefined;
  };

  /** A known name after a sign or word that answers for it: "✗ Voice mail", or the picture of a tick before a name. */
  const signed = (text: string, { start, end }: Span, words: string): Piece[] | undefined => {
    const from = start + (words.length - words.replace(/^\S+\s+/, "").length);
    const sign = text.slice(start, from).trimEnd();
    // Anything longer than "yes" is a sign only if it is not a word, and then the rest need not be looked up.
    const said = sign === "" || /^\p{L}{4,}$/u.test(sign) ? undefined : short(sign);
    if (!said) return;
    const named = feature(text, from, end);
    const verdict: Piece = { role: "verdict", start, end: start + sign.length, ...said };
    return named.id === undefined ? undefined : [named, verdict];
  };

  /** The longest known name at the start, if what follows it can be after a feature's name. */
  const labelled = (flat: FlatText, one: Sentence, words: string): readonly Piece[] | undefined => {
    for (const { id, end } of vocabulary.openingFeatures(words)) {
      const cut = /^["\u201d\u00bb]/.test(words.slice(end)) ? end + 1 : end;
      const found = withTail(flat, one, words, cut, id);
      if (found) return found;
    }
    return;
  };

  /**
   * A name up to some place, with what follows. After another sentence on its line a colon, dash or bracket has to set
   * the name off, since it may also be a subject there.
   */
  const withTail = (
    flat: FlatText,
    { start, end, opens }: Sentence,
    words: string,
    cut: number,
    id: string,
  ): Piece[] | undefined => {
    if (!opens && !/^\s*[:(\u2013\u2014]/.test(words.slice(cut))) return;
    const to = start + seenIn(words, cut);
    const named = feature(flat.text, start, to, id);
    if (to >= end) return [named];
    const rest = behind(flat, { start: to, end });
    return rest && [named, ...rest];
  };

  /** The end of the programs that a feature is seen in ("… in the Lync 2013 client"); their start if there are none. */
  const seenIn = (words: string, from: number): number => {
    const bracket = words.indexOf("(", from);
    const end = from + withoutEnd(words.slice(from, bracket < 0 ? undefined : bracket), ".").length;
    const isSeen = lexicons.some((lexicon) => {
      const [first, ...others] = tokensOf(words, { start: from, end }, lexicon, vocabulary);
      return (
        first !== undefined &&
        lexicon.seenIn.has(first.key) &&
        others.some(({ product }) => product) &&
        others.every(
          (token) => token.product || token.key === "," || has(token, "and", "or", "article", "client"),
        )
      );
    });
    if (!isSeen) return from;
    return bracket < 0 ? words.length : end;
  };

  return (flat, one) => {
    const words = flat.text.slice(one.start, Math.min(one.end, one.start + longestLabel));
    const { text } = flat;
    const whole = one.opens ? (listed(text, one.start, words) ?? signed(text, one, words)) : undefined;
    return whole ?? labelled(flat, one, words);
  };
}
