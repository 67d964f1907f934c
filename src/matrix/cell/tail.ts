import type { LanguageRules } from "../language/rules.ts";
import { type FlatText, linksIn } from "../read/flat-text.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { conditionsIn } from "./conditions.ts";
import type { Piece, Sentence, Span } from "./pieces.ts";
import { verdictOf } from "./verdicts.ts";

/** More words than any feature's name has, so that trying them all stays cheap in a cell of a megabyte. */
const longestLabel = 16;

/**
 * The longest known label at the start, if what follows it can stand behind a feature's name. Behind another sentence of
 * its line a colon, dash or bracket has to set the name off, since there it may as well be a subject.
 */
export function labelWithTail(
  flat: FlatText,
  { start, end, opens }: Sentence,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const words = flat.text.slice(start, Math.min(end, start + 400));
  if (!opens && !/[:(\u2013\u2014]/.test(words)) return [];
  const gaps = [...words.matchAll(/[\s:(\u2013\u2014-]+/g)].slice(0, longestLabel).reverse();
  for (const gap of gaps.filter(([mark]) => opens || /[:(\u2013\u2014]/.test(mark))) {
    const label = words.slice(0, gap.index);
    const id = vocabulary.feature(label);
    if (id === undefined) continue;
    const seen = seenIn(words, gap.index, vocabulary, rules);
    if (seen === words.length) return [{ role: "feature", start, end, label: withoutEnd(words, ".;:,"), id }];
    const cut = seen ?? gap.index;
    const rest = tailOf(flat, { start: start + cut, end }, vocabulary, rules);
    if (rest.length > 0)
      return [{ role: "feature", start, end: start + cut, label: words.slice(0, cut), id }, ...rest];
  }
  return [];
}

/** Where the programs end that a feature is seen in ("… in the Lync 2013 client"): at a bracket or with the words. */
function seenIn(
  words: string,
  from: number,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): number | undefined {
  const bracket = words.indexOf("(", from);
  const programs = words.slice(from, bracket < 0 ? undefined : bracket).trim();
  if (!rules.within.test(programs) || vocabulary.mentions(programs).length === 0) return undefined;
  return bracket < 0 ? words.length : withoutEnd(words.slice(0, bracket), "").length;
}

/**
 * A verdict, condition or reference behind a label or a verdict, in brackets or without. The bracket, comma or dash
 * between the two goes with it, so that no character is without a piece.
 */
export function tailOf(
  flat: FlatText,
  { start, end }: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const { text } = flat;
  const gap = /^[\s(,;:\u2013\u2014-]+/.exec(text.slice(start, Math.min(end, start + 400)))?.[0] ?? "";
  const tail = { start: start + (gap.length - gap.trimStart().length), end };
  const inner = { start: start + gap.length, end };
  const words = withoutEnd(text.slice(inner.start, Math.min(end, inner.start + 200)), ".;:,)");
  const support = verdictOf(words, rules);
  if (support) return [{ role: "verdict", ...tail, support }];
  if (rules.reference.test(words) || isLink(flat, inner.start, words))
    return [{ role: "reference", ...tail }];
  const conditions = conditionsIn(text, inner, vocabulary, rules);
  return conditions.map((piece, index) => (index === 0 ? { ...piece, start: tail.start } : piece));
}

const isLink = (flat: FlatText, start: number, words: string): boolean =>
  linksIn(flat, { start, end: start + words.length }).some((link) => link.end - link.start === words.length);
