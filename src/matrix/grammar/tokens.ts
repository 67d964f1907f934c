/**
 * A sentence as tokens: known products, phrases of the language, other words and marks, each with what it can do in a
 * sentence. All forms of the grammar are recognised by the roles of tokens and their order, never by the letters of a
 * text.
 */

import type { Span } from "../document/flat-text.ts";
import type { Role } from "../language/language.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Subject } from "../model/answers.ts";
import { allIn, phrasesAt } from "../trie.ts";
import type { ProductMention } from "../vocabulary/products.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Word, wordsOf } from "../words.ts";

/** The smallest part of a sentence: a known product, a phrase of the lexicon, any other word, or a mark. */
export type Token = Word & {
  /** What it does in the sentence; nothing for words that the language does not list. */
  readonly roles: ReadonlySet<Role>;
  readonly product?: ProductMention | undefined;
  /** Which thing a requirement is about; set by subjects.ts. */
  readonly subject?: Subject;
  /** Whether it is a word that begins with a capital or a digit. */
  readonly capital: boolean;
  readonly mark: boolean;
};

const none: ReadonlySet<Role> = new Set();

/** Cuts a range of a text into tokens, each with its range in the whole text. Nothing but white space is left out. */
export function tokensOf(text: string, span: Span, lexicon: Lexicon, vocabulary: Vocabulary): Token[] {
  const part = text.slice(span.start, span.end);
  const words = wordsOf(part);
  // If there are no lower-case letters at all, a capital does not make a name.
  const initial = /\p{Ll}/u.test(part) ? /^[\p{Lu}\p{N}]/u : /^\p{N}/u;
  const products = new Map(vocabulary.mentions(part, words).map((one) => [one.start, one]));
  return allIn(words, ({ key, start, end }, at) => {
    const product = products.get(start);
    const phrase = product ? undefined : phrasesAt(lexicon.roles, words, at)[0];
    const token: Token = {
      key,
      start: span.start + start,
      end: span.start + (product ?? phrase ?? { end }).end,
      roles: phrase?.value ?? none,
      product,
      capital: initial.test(part.charAt(start)),
      mark: !/[\p{L}\p{N}]/u.test(key),
    };
    return { value: token, to: product ? indexAfter(words, at, product.end) : (phrase?.to ?? at + 1) };
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

/** Whether the first of some tokens has one of some roles. */
export const beginsWith = ([first]: readonly Token[], ...some: readonly Role[]): boolean =>
  first !== undefined && has(first, ...some);

/** Whether some tokens contain nothing but marks and words of some roles. */
export const nothingBut = (tokens: readonly Token[], some: readonly Role[]): boolean =>
  tokens.every(({ mark, roles }) => mark || some.some((role) => roles.has(role)));

/** Whether a circumstance begins at a token: "when", "unless", "since", "before". */
export const opensCircumstance = (token: Token): boolean => has(token, "when", "turning", "since", "after");

/** Whether a token has no role in the sentence that a word of a name could not have. */
export const isPlain = ({ roles }: Token): boolean =>
  roles.size === 0 || (roles.size === 1 && roles.has("setting"));
