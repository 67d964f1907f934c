import type { LanguageRules } from "../language/rules.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { withoutEnd } from "../text.ts";
import { conditionsIn } from "./conditions.ts";
import type { Piece, Span } from "./pieces.ts";
import { verdictOf } from "./verdicts.ts";

/** More words than any feature's name has, so that trying them all stays cheap in a cell of a megabyte. */
const longestLabel = 16;

/** The longest known label at the start, if what follows it can stand behind a feature's name. */
export function labelWithTail(
  text: string,
  span: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const { start, end } = span;
  const words = text.slice(start, Math.min(end, start + 400));
  const gaps = [...words.matchAll(/[\s:(\u2013\u2014-]+/g)].slice(0, longestLabel).reverse();
  for (const gap of gaps) {
    const label = words.slice(0, gap.index);
    const id = vocabulary.feature(label);
    if (id === undefined) continue;
    const seen = seenIn(words, gap.index, vocabulary, rules);
    if (seen === words.length) return [{ role: "feature", start, end, label: withoutEnd(words, ".;:,"), id }];
    const cut = seen ?? gap.index;
    const rest = tailOf(text, { start: start + cut, end }, vocabulary, rules);
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
 * A verdict or condition behind a label or a verdict, in brackets or without. The bracket, comma or dash between the two
 * goes with it, so that no character is without a piece.
 */
export function tailOf(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  const gap = /^[\s(,;:\u2013\u2014-]+/.exec(text.slice(start, Math.min(end, start + 400)))?.[0] ?? "";
  const tail = { start: start + (gap.length - gap.trimStart().length), end };
  const inner = start + gap.length;
  const support = verdictOf(withoutEnd(text.slice(inner, Math.min(end, inner + 200)), ".;:,)"), rules);
  if (support) return [{ role: "verdict", ...tail, support }];
  const conditions = conditionsIn(text, { start: inner, end }, vocabulary, rules);
  return conditions.map((piece, index) => (index === 0 ? { ...piece, start: tail.start } : piece));
}
