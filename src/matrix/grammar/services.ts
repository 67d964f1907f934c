import type { Lexicon } from "../language/lexicon.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { wordsOf } from "../words.ts";
import type { Piece, Span } from "./pieces.ts";
import { has, isPlain, type Token, tokensOf } from "./tokens.ts";

/** No service has a longer name. */
const longestName = 60;

/**
 * The services that words name which say what serves a feature, one or several ("A or B", "supported through A"): some
 * that the catalog knows, or, where a cell begins with them, one that it lacks.
 * @returns nothing where they are no names
 */
export function servicesIn(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
  lexicons: readonly Lexicon[],
  isFirst: boolean,
): Piece[] | undefined {
  const from = start + throughLength(text.slice(start, end), lexicons);
  const [lexicon] = lexicons;
  if (!lexicon || end - from > 10 * longestName) return;
  const tokens = tokensOf(text, { start: from, end }, lexicon, vocabulary);
  const joiners = tokens.filter((token) => token.key === "," || has(token, "or", "and"));
  const cuts = joiners.filter((token, at) => joiners[at - 1]?.end !== token.start - 1 && token.start > from);
  const services = [from, ...cuts.map((cut) => cut.start)].map((begin, at) => {
    const to = cuts[at]?.start ?? end;
    const inner = tokens.filter(
      (token) => token.start >= begin && token.end <= to && !joiners.includes(token),
    );
    const label = withoutEnd(text.slice(inner[0]?.start ?? begin, to), ".;:,)");
    return {
      role: "via",
      start: at === 0 ? start : begin,
      end: to,
      label,
      id: vocabulary.product(label),
    } as const;
  });
  const isService = (one: (typeof services)[number]): boolean =>
    one.id !== undefined || isName(one.label, lexicon, vocabulary);
  if (services.some(({ id }) => id !== undefined)) return services.every(isService) ? services : undefined;
  const whole = withoutEnd(text.slice(from, end), ".;:,)");
  if (!isFirst || !isName(whole, lexicon, vocabulary)) return;
  return [{ role: "via", start, end, label: whole, id: undefined }];
}

/** A name has a capital or a digit at the start of each of its words, and more than one: "Planned" is none, nor is a sentence. */
function isName(label: string, lexicon: Lexicon, vocabulary: Vocabulary): boolean {
  if (label.length > longestName) return false;
  const tokens = tokensOf(label, { start: 0, end: label.length }, lexicon, vocabulary);
  const belongs = (token: Token): boolean =>
    token.product !== undefined || (token.capital && isPlain(token)) || has(token, "client");
  return tokens.length > 1 && tokens.every(belongs);
}

/** How many characters stand before the name: "supported through", in brackets or not. */
function throughLength(text: string, lexicons: readonly Lexicon[]): number {
  const bracket = /^[\s(,;:\u2013\u2014-]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(bracket);
  const words = wordsOf(rest);
  const count = Math.max(...lexicons.map((lexicon) => lexicon.through(words)));
  return bracket + (count > 0 ? (words[count]?.start ?? rest.length) : 0);
}
