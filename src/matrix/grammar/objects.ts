import type { Role } from "../language/language.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { fold, slugOf } from "../text.ts";
import { phrasesAt } from "../trie.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { wordsOf } from "../words.ts";
import { has, holds, isPlain, type Token } from "./tokens.ts";

/** Products that a part of a sentence names as the object of its verb: any one of them, and the token that it begins at. */
export type Objects = {
  readonly from: number;
  readonly products: readonly string[];
  /** Names of those that the catalog does not have. */
  readonly unknown: readonly string[];
};

/** One of several things in a list, and what sets it off from the one before. */
type Item = {
  readonly from: number;
  readonly tokens: readonly Token[];
  readonly joiner: "and" | "or" | "comma" | "start";
};

type Named = { readonly id: string; readonly label: string; readonly known: boolean };
type Reading = { readonly item: Item; readonly named: readonly Named[]; readonly kind: string };

/** Names have no more words than these. */
const longestName = 6;

/** What looks at the words between the names: the text, its language, the catalog. */
export type Ground = { readonly text: string; readonly lexicon: Lexicon; readonly vocabulary: Vocabulary };

/**
 * Reads the objects in some tokens.
 *
 * 1. Alternatives ("A or B") belong together, and so do all products unless each is to be needed by itself.
 * 2. A comma means what the next word between two of them does, and at the end that both are needed; further releases
 *    of one product are alternatives in any case.
 * 3. The noun that says what kind of thing the last one is ("A or B client") says so of all alternatives.
 * 4. What begins with a capital or a digit and is no known product is a product that the catalog does not have, and so
 *    is an alternative in any words.
 *
 * @param each whether products that are all needed make an object each
 */
export function objectsIn(tokens: readonly Token[], ground: Ground, each: boolean): Objects[] {
  const items = itemsIn(withNames(tokens, ground.lexicon));
  const read = items.map((item) => readingOf(item, ground));
  const kinds = read.map((_, at) => kindFor(read, at, ground.lexicon));
  const named = read.map((one, at) => namesOf(one, kinds[at] ?? "", ground));
  const some = items.map((item, at) => ({ item, names: withWords(named, items, at, ground) }));
  return grouped(
    some.filter(({ names }) => names.length > 0),
    each,
  );
}

/** A preposition between two capitals is a word of a name, as in "Skype for Business". */
function withNames(tokens: readonly Token[], { within }: Lexicon): readonly Token[] {
  return tokens.map((token, at) => {
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    const isInside =
      token.key === within && before && behind && isPlainCapital(before) && isPlainCapital(behind);
    return isInside ? { ...token, roles: new Set<Role>() } : token;
  });
}

/** Splits a list; what follows a relative pronoun or a preposition that names no object is no part of it. */
function itemsIn(tokens: readonly Token[]): Item[] {
  const end = tokens.findIndex((token) =>
    has(token, "that", "for", "between", "when", "turning", "since", "after"),
  );
  const list = end < 0 ? tokens : tokens.slice(0, end);
  const items: Item[] = [];
  let from = 0;
  let joiner: Item["joiner"] = "start";
  let begins = 0;
  const push = (to: number): void => {
    if (to > from) items.push({ from: begins, tokens: list.slice(from, to), joiner });
  };
  for (const [at, token] of list.entries()) {
    const next = joinerOf(token);
    if (!next) continue;
    const isWider = at === from && items.length > 0;
    push(at);
    if (!isWider || next !== "comma") joiner = next;
    if (!isWider) begins = at;
    from = at + 1;
  }
  push(list.length);
  return items;
}

function joinerOf(token: Token): Exclude<Item["joiner"], "start"> | undefined {
  if (token.key === ",") return "comma";
  if (has(token, "or", "nor")) return "or";
  return has(token, "and") ? "and" : undefined;
}

function readingOf(item: Item, ground: Ground): Reading {
  const { text, lexicon } = ground;
  const { tokens } = item;
  const products = tokens.flatMap(({ product }) => product ?? []);
  const named: Named[] =
    products.length > 0
      ? products.map((one, at) => {
          const more = at === products.length - 1 ? furtherWords(tokens, lexicon) : undefined;
          if (!more) return one;
          const label = `${one.label} ${fold(text.slice(more[0]?.start, more.at(-1)?.end))}`;
          return { id: slugOf(label), label, known: false };
        })
      : unknownName(tokens, text, lexicon);
  return { item, named, kind: kindIn(tokens, ground) };
}

/** The noun that says what kind of thing an item is; a product's own name may end with it. */
function kindIn(tokens: readonly Token[], { text, lexicon: { roles }, vocabulary }: Ground): string {
  const noun = tokens.find((token) => has(token, "client"));
  if (noun) return fold(text.slice(noun.start, noun.end));
  for (const { product } of tokens) {
    const words = wordsOf(product?.label ?? "");
    const at = words.findIndex((_, index) => phrasesAt(roles, words, index)[0]?.value.has("client"));
    // "Lync 2010" is a name without its noun, and "Lync Web" is none.
    const bare = product?.label.slice(0, words[at - 1]?.end) ?? "";
    if (at > 0 && vocabulary.product(bare) !== undefined)
      return fold(product?.label.slice(words[at]?.start) ?? "");
  }
  return "";
}

/** Words in capitals right behind a product that make another product's name of it, as in "Lync 2010 Attendant". */
function furtherWords(tokens: readonly Token[], { language }: Lexicon): readonly Token[] | undefined {
  if (language.order.capitalNouns) return;
  const at = tokens.findLastIndex(({ product }) => product !== undefined);
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((token) => !isPlainCapital(token) || isUpdate(token));
  const more = end < 0 ? rest : rest.slice(0, end);
  return more.length > 0 ? more : undefined;
}

const isPlainCapital = (token: Token): boolean => token.capital && isPlain(token) && !token.product;

const isNumber = ({ key }: Token): boolean => /^\d+$/.test(key);

/** "SP1", "CU5", "R2" or a number say which state of a product is meant, not which product. */
const isUpdate = ({ key }: Token): boolean => /^(?:sp|cu|ru|rtm|r|v)?\d*$/.test(key);

/** A name that the catalog does not have: from the first capital or digit on, but for a capital that only opens the sentence. */
function unknownName(tokens: readonly Token[], text: string, { language }: Lexicon): Named[] {
  const from = tokens.findIndex(isPlainCapital);
  const first = tokens[from];
  if (!first) return [];
  const end = tokens.findIndex((token, at) => at > from && endsName(token));
  const name = tokens.slice(from, end < 0 ? undefined : end);
  const needsMore = language.order.capitalNouns || opensSentence(first, text);
  if (name.length > longestName || name.every(isNumber) || (needsMore && !isSurelyName(name))) return [];
  const noun = language.order.kindFirst ? tokens[from - 1] : undefined;
  const start = noun && has(noun, "client") ? noun.start : first.start;
  return [unknown(fold(text.slice(start, name.at(-1)?.end)))];
}

const endsName = (token: Token): boolean => token.mark || !(isPlain(token) || has(token, "client"));

/** More than one capital, a number, or the noun of a client make a name where one capital does not. */
const isSurelyName = (name: readonly Token[]): boolean =>
  holds(name, "client") || name.filter(isPlainCapital).length > 1 || name.some(({ key }) => /\d/.test(key));

const opensSentence = ({ start }: Token, text: string): boolean =>
  /(?:^|[.!?:>\n(\u2013\u2014])\s*$/.test(text.slice(Math.max(0, start - 9), start));

/** The noun that says what kind of thing an item is: its own, or that of the alternative which ends or opens the list. */
function kindFor(read: readonly Reading[], at: number, lexicon: Lexicon): string {
  const own = read[at]?.kind ?? "";
  const next = at + (lexicon.language.order.kindFirst ? -1 : 1);
  const [earlier, later] = [read[Math.min(at, next)], read[Math.max(at, next)]];
  if (own !== "" || !earlier || !later || !sharesKind(earlier, later, read)) return own;
  return kindFor(read, next, lexicon);
}

/** "A or B client" speaks of two clients; "A and a B client", or a B client with an article of its own, does not. */
function sharesKind(earlier: Reading, later: Reading, read: readonly Reading[]): boolean {
  const isAlternative =
    later.item.joiner === "or" || (later.item.joiner === "comma" && read.at(-1)?.item.joiner === "or");
  const hasArticle = ({ item }: Reading): boolean => holds(item.tokens.slice(0, 1), "article");
  return isAlternative && (!hasArticle(later) || hasArticle(earlier));
}

/** The products of an item, as things of a kind: "Lync Server 2013" as a client is another product. */
function namesOf(
  { named, kind: own }: Reading,
  kind: string,
  { lexicon, vocabulary }: Ground,
): readonly Named[] {
  if (kind === "") return named;
  const { kindFirst } = lexicon.language.order;
  const asKind = (name: string, noun: string): string => (kindFirst ? `${noun} ${name}` : `${name} ${noun}`);
  return named.map((one) => {
    if (!one.known) return own === "" ? unknown(asKind(one.label, kind)) : one;
    if (vocabulary.kinds.get(one.id) === "client") return one;
    const id =
      vocabulary.product(asKind(one.label, kind)) ?? vocabulary.product(asKind(one.label, lexicon.client));
    return id === undefined ? unknown(asKind(one.label, kind)) : { ...one, id };
  });
}

const unknown = (label: string): Named => ({ id: slugOf(label), label, known: false });

/** An alternative to a product in other words is one that the catalog does not have. */
function withWords(
  named: readonly (readonly Named[])[],
  items: readonly Item[],
  at: number,
  { text }: Ground,
): readonly Named[] {
  const [own, item] = [named[at] ?? [], items[at]];
  const before = named[at - 1] ?? [];
  if (own.length > 0 || item?.joiner !== "or" || before.length === 0) return own;
  const words = item.tokens.filter((token) => !token.mark && !has(token, "article", "adverb"));
  const label = fold(text.slice(words[0]?.start, words.at(-1)?.end));
  return words.length > 0 ? [unknown(label)] : [];
}

type Listed = { readonly item: Item; readonly names: readonly Named[] };

/** Puts alternatives together, from the end, where it is known what a comma means. */
function grouped(listed: readonly Listed[], each: boolean): Objects[] {
  let both = true;
  const parts: Listed[][] = [];
  for (const one of listed.toReversed()) {
    const isYear = one.item.tokens.every(({ product, key }) => product !== undefined && /^\d{4}$/.test(key));
    if (one.item.joiner !== "comma" && !isYear) both = one.item.joiner === "and";
    const last = parts[0];
    if (last) last.unshift(one);
    else parts.unshift([one]);
    if (each && both && !isYear && one.item.joiner !== "start") parts.unshift([]);
  }
  return parts.filter((part) => part.length > 0).map(objectsOf);
}

function objectsOf(part: readonly Listed[]): Objects {
  const names = part.flatMap((one) => one.names);
  return {
    from: part[0]?.item.from ?? 0,
    products: [...new Set(names.map(({ id }) => id))],
    unknown: [...new Set(names.filter(({ known }) => !known).map(({ label }) => label))],
  };
}
