import type { Role } from "../language/language.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { allIn, phrasesAt } from "../trie.ts";
import type { ProductMention } from "../vocabulary/products.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Word, wordsOf } from "../words.ts";
import type { Span } from "./pieces.ts";

/** The smallest part of a sentence: a known product, a phrase of the lexicon, any other word, or a mark. */
export type Token = Word & {
  /** What it does in the sentence; nothing for words that the language does not list. */
  readonly roles: ReadonlySet<Role>;
  readonly product?: ProductMention | undefined;
  /** Whether it is a word that begins with a capital or a digit. */
  readonly capital: boolean;
  readonly mark: boolean;
};

const none: ReadonlySet<Role> = new Set();

/** Cuts a range of a text into tokens, each with its range in the whole text. Nothing but white space is left out. */
export function tokensOf(text: string, span: Span, lexicon: Lexicon, vocabulary: Vocabulary): Token[] {
  const part = text.slice(span.start, span.end);
  const words = wordsOf(part);
  // Where there is no small letter at all, a capital makes no name.
  const initial = /\p{Ll}/u.test(part) ? /^[\p{Lu}\p{N}]/u : /^\p{N}/u;
  const products = new Map(vocabulary.mentions(part, words).map((one) => [one.start, one]));
  return allIn(words, (at) => {
    const { key, start } = words[at] as Word;
    const product = products.get(start);
    const phrase = product ? undefined : phrasesAt(lexicon.roles, words, at)[0];
    const to = product ? indexAfter(words, at, product.end) : (phrase?.to ?? at + 1);
    const token: Token = {
      key,
      start: span.start + start,
      end: span.start + (words[to - 1]?.end ?? 0),
      roles: phrase?.value ?? none,
      product,
      capital: initial.test(part.charAt(start)),
      mark: !/[\p{L}\p{N}]/u.test(key),
    };
    return { value: token, to };
  });
}

function indexAfter(words: readonly Word[], from: number, end: number): number {
  let at = from + 1;
  while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++;
  return at;
}

/** Whether a token has one of some roles. */
export const has = ({ roles }: Token, ...some: readonly Role[]): boolean =>
  some.some((role) => roles.has(role));

/** Whether one of some tokens has one of some roles. */
export const holds = (tokens: readonly Token[], ...some: readonly Role[]): boolean =>
  tokens.some((token) => has(token, ...some));

/** Whether nothing is in some tokens but marks and words of some roles. */
export const nothingBut = (tokens: readonly Token[], ...some: readonly Role[]): boolean =>
  tokens.every((token) => token.mark || has(token, ...some));

/** Whether a token does nothing in the sentence that a word of a name could not do. */
export const isPlain = ({ roles }: Token): boolean =>
  roles.size === 0 || (roles.size === 1 && roles.has("setting"));
