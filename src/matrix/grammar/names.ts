/**
 * The products that a few words of a sentence name, whether the catalog has them or not: "Lync 2010 Attendant", "a
 * Contoso client". objects.ts asks this of each member of a list.
 */

import type { Role } from "../language/language.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { fold, slugOf } from "../text.ts";
import { phrasesAt } from "../trie.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { wordsOf } from "../words.ts";
import { has, holds, isPlain, type Token } from "./tokens.ts";

/** What tells names from other words: the text that they are in, its language, the catalog. */
export type Background = {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
};

/** A product that is named; the id of one that the catalog does not have is made from its name. */
export type Named = { readonly id: string; readonly label: string; readonly known: boolean };

/** The most words that a name can have. */
const longestName = 6;

/** A product that the catalog does not have. */
export const unknown = (label: string): Named => ({ id: slugOf(label), label, known: false });

/** A preposition between two capitals is part of a name, as in "Skype for Business". */
export function withNames(tokens: readonly Token[], { within }: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    const isInside = token.key === within && isPlainCapital(tokens[at - 1]) && isPlainCapital(tokens[at + 1]);
    return isInside ? { ...token, roles: new Set<Role>() } : token;
  });
}

/** The products that tokens name: known ones, the last of them perhaps with further words, or else an unknown one. */
export function namesIn(tokens: readonly Token[], { text, lexicon }: Background): readonly Named[] {
  const products = tokens.flatMap(({ product }) => product ?? []);
  const [last] = products.slice(-1);
  if (!last) return unknownName(tokens, text, lexicon);
  const further = furtherWords(tokens, text, lexicon);
  return further === "" ? products : [...products.slice(0, -1), unknown(`${last.label} ${further}`)];
}

/** Capitalised words right after a product that turn it into another product's name, as in "Lync 2010 Attendant". */
function furtherWords(tokens: readonly Token[], text: string, { language }: Lexicon): string {
  if (language.order.capitalNouns) return "";
  const rest = tokens.slice(tokens.findLastIndex(({ product }) => product !== undefined) + 1);
  const end = rest.findIndex((token) => !isPlainCapital(token) || isUpdate(token));
  return wordsIn(end < 0 ? rest : rest.slice(0, end), text);
}

/** Tokens as they appear in the text. */
export const wordsIn = (tokens: readonly Token[], text: string): string =>
  tokens.length > 0 ? fold(text.slice(tokens[0]?.start, tokens.at(-1)?.end)) : "";

const isPlainCapital = (token: Token | undefined): boolean =>
  token?.capital === true && isPlain(token) && !token.product;

/** Whether a token behind a product can be part of what it is called: a further capital, or the noun of its kind. */
export const isOfName = (token: Token): boolean => isPlainCapital(token) || has(token, "client");

const isNumber = ({ key }: Token): boolean => /^\d+$/.test(key);

/** "SP1", "CU5", "R2" or a number say which version of a product is meant, not which product. */
const isUpdate = ({ key }: Token): boolean => /^(?:sp|cu|ru|rtm|r|v)?\d*$/.test(key);

/**
 * A name that the catalog does not have: from the first capital or digit on, except for a capital that only opens the
 * sentence.
 */
function unknownName(tokens: readonly Token[], text: string, { language }: Lexicon): Named[] {
  const from = tokens.findIndex(isPlainCapital);
  const first = tokens[from];
  if (!first) return [];
  const end = tokens.findIndex((token, at) => at > from && endsName(token));
  const name = tokens.slice(from, end < 0 ? undefined : end);
  const needsMore = language.order.capitalNouns || opensSentence(first, text);
  if (name.length > longestName || name.every(isNumber) || (needsMore && !isSurelyName(name))) return [];
  const noun = tokens[from - 1];
  const isNoun = language.order.kindFirst && noun !== undefined && has(noun, "client");
  return [unknown(wordsIn(isNoun ? [noun, ...name] : name, text))];
}

const endsName = (token: Token): boolean => token.mark || !(isPlain(token) || has(token, "client"));

/** More than one capital, a number, or the noun of a client make a name where one capital does not. */
const isSurelyName = (name: readonly Token[]): boolean =>
  holds(name, "client") || name.filter(isPlainCapital).length > 1 || name.some(({ key }) => /\d/.test(key));

const opensSentence = ({ start }: Token, text: string): boolean =>
  /(?:^|[.!?:>\n(\u2013\u2014])\s*$/.test(text.slice(Math.max(0, start - 9), start));

/**
 * The noun that says what kind of thing tokens name: "client", or nothing. A product's own name may end with it:
 * "Lync 2010 client" is "Lync 2010" with its noun, while "Lync Web" is not a name without "App".
 */
export function kindIn(
  tokens: readonly Token[],
  { text, lexicon: { roles }, vocabulary }: Background,
): string {
  const noun = tokens.find((token) => has(token, "client"));
  if (noun) return wordsIn([noun], text);
  for (const label of tokens.flatMap(({ product }) => product?.label ?? [])) {
    const words = wordsOf(label);
    const at = words.findIndex((_, index) => phrasesAt(roles, words, index)[0]?.value.has("client"));
    const [name, own] = [words[at - 1], words[at]];
    if (name && own && vocabulary.product(label.slice(0, name.end)) !== undefined)
      return label.slice(own.start);
  }
  return "";
}

/**
 * Products as things of a kind: "Lync Server 2013" as a client is another product, and so is any that has no noun yet.
 */
export function asKind(
  named: readonly Named[],
  kind: string,
  hasNoun: boolean,
  { lexicon: { language }, vocabulary }: Background,
): readonly Named[] {
  const withNoun = (name: string, noun: string): string =>
    language.order.kindFirst ? `${noun} ${name}` : `${name} ${noun}`;
  return named.map((one) => {
    const name = withNoun(one.label, kind);
    if (!one.known) return hasNoun ? one : unknown(name);
    if (vocabulary.kinds.get(one.id) === "client") return one;
    const id = vocabulary.product(name) ?? vocabulary.product(withNoun(one.label, language.client));
    return id === undefined ? unknown(name) : { ...one, id };
  });
}
