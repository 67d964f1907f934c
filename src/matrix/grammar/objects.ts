/**
 * The products that a clause is about: lists of names, and which of them are alternatives and which are needed
 * together. clause.ts takes these for the products of a condition.
 */

import type { Lexicon } from "../language/lexicon.ts";
import type { Subject } from "../model/answers.ts";
import { licenceIn } from "./licences.ts";
import {
  asKind,
  type Background,
  kindIn,
  type Named,
  namesIn,
  unknown,
  withNames,
  wordsIn,
} from "./names.ts";
import { isVersionAt, type Release, releaseIn } from "./releases.ts";
import { subjectIn } from "./subjects.ts";
import { beginsWith, has, opensCircumstance, type Token } from "./tokens.ts";

/**
 * Products that a part of a sentence names as the object of its verb: any one of them will do. With the place where its
 * words begin.
 */
export type Objects = {
  readonly start: number;
  readonly products: readonly string[];
  /** The names of those that are not in the catalog. */
  readonly unknown: readonly string[];
  /** What they are needed for, if words beside them say it. */
  readonly subject?: Subject | undefined;
  /** The least version of the first of them; any version of the others will do. */
  readonly minimum?: string | undefined;
};

/** One of several things in a list, and what sets it off from the one before. */
type Item = {
  /** Where it begins in the text, with the joiner before it. */
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly joiner: "and" | "or" | "comma" | "start";
};

/** An item with the products that it names, and the release of the last of them. */
type Listed = {
  readonly item: Item;
  readonly names: readonly Named[];
  readonly release: Release | undefined;
};

/** The same before its noun is known to be that of a neighbour as well; the kind is empty without a noun. */
type Reading = Listed & { readonly kind: string };

/**
 * Reads the objects in some tokens.
 *
 * 1. Alternatives ("A or B") belong together, and so do all products, unless each is needed separately.
 * 2. A comma means the same as the next joining word; if there is none, both are needed. Releases of one product are
 *    always alternatives.
 * 3. The noun that says what kind of thing the last one is ("A or B client") says so of all alternatives.
 * 4. What begins with a capital or a digit and is not a known product is a product that the catalog does not have, and
 *    so is an alternative in any words.
 * 5. What they are needed for ("for the mailbox server") belongs to alternatives that it ends, otherwise to the last one.
 * 6. "Or later" adds the later releases of a product. Of alternatives one has a least version at most, and comes first:
 *    a list with two of them, or with alternatives for different things, is kept as text.
 *
 * @param each whether products that are all needed make an object each
 */
export function objectsIn(tokens: readonly Token[], background: Background, each: boolean): Objects[] {
  const { text, lexicon } = background;
  const read = itemsIn(withNames(tokens, lexicon), background).map(
    (item): Reading => ({
      item,
      names: licenceIn(item.tokens, background) ?? namesIn(item.tokens, background),
      release: releaseIn(item.tokens, background),
      kind: kindIn(item.tokens, background),
    }),
  );
  // "A on B" is neither of the two, so a list that contains it is kept as text.
  if (read.some(({ names }) => new Set(names.map(({ id }) => id)).size > 1)) return [];
  const listed = read.map((one, at): Listed => {
    const kind = kindFor(one, at, read, lexicon);
    return kind === "" ? one : { ...one, names: asKind(one.names, kind, one.kind !== "", background) };
  });
  const some = listed.map((one, at) => withWords(one, listed[at - 1], text));
  const parts = grouped(
    some.filter(({ names }) => names.length > 0),
    each,
  );
  return parts.every(isOneThing) ? parts.map((part) => objectsOf(part, background)) : [];
}

/**
 * Splits a list; what follows a relative pronoun or a preposition that names no object is not part of it. A version, or
 * what something is needed for, belongs to what is before it.
 */
function itemsIn(tokens: readonly Token[], background: Background): Item[] {
  const end = tokens.findIndex((token) => opensCircumstance(token) || has(token, "that", "for", "between"));
  const list = end < 0 ? tokens : tokens.slice(0, end);
  const items: Item[] = [];
  let from = 0;
  let joiner: Item["joiner"] = "start";
  let joint: Token | undefined;
  const push = (to: number): void => {
    const inner = list.slice(from, to);
    const [first] = inner;
    if (first) items.push({ start: (joint ?? first).start, tokens: inner, joiner });
  };
  for (const [at, token] of list.entries()) {
    const next = joinerAt(list, at, background);
    if (!next) continue;
    const isWider = at === from && items.length > 0;
    push(at);
    if (!isWider || next !== "comma") joiner = next;
    if (!isWider) joint = token;
    from = at + 1;
  }
  push(list.length);
  return items;
}

/** What joins an item to the one before; what belongs to that one is not joined. */
function joinerAt(list: readonly Token[], at: number, background: Background): ReturnType<typeof joinerOf> {
  const joiner = list[at] && joinerOf(list[at]);
  const isOfLast = list[at + 1]?.subject !== undefined || isVersionAt(list, at + 1, background);
  return isOfLast && joiner !== "or" ? undefined : joiner;
}

function joinerOf(token: Token): Exclude<Item["joiner"], "start"> | undefined {
  if (token.key === ",") return "comma";
  if (has(token, "or", "nor")) return "or";
  return has(token, "and") ? "and" : undefined;
}

/**
 * The noun that says what kind of thing an item is: its own, or that of the alternative which ends or opens the list.
 */
function kindFor(own: Reading, at: number, read: readonly Reading[], lexicon: Lexicon): string {
  const next = at + (lexicon.language.order.kindFirst ? -1 : 1);
  const other = read[next];
  if (own.kind !== "" || !other) return own.kind;
  const shares = next > at ? sharesKind(own, other, read) : sharesKind(other, own, read);
  return shares ? kindFor(other, next, read, lexicon) : "";
}

/** "A or B client" means two clients; "A and a B client", or a B client with an article of its own, does not. */
function sharesKind(earlier: Reading, later: Reading, read: readonly Reading[]): boolean {
  const isAlternative =
    later.item.joiner === "or" || (later.item.joiner === "comma" && read.at(-1)?.item.joiner === "or");
  const hasArticle = ({ item }: Reading): boolean => beginsWith(item.tokens, "article");
  return isAlternative && (!hasArticle(later) || hasArticle(earlier));
}

/** An alternative to a product in other words is one that the catalog does not have. */
function withWords(one: Listed, before: Listed | undefined, text: string): Listed {
  const { item, names } = one;
  if (names.length > 0 || item.joiner !== "or" || !before || before.names.length === 0) return one;
  const words = item.tokens.filter((token) => !token.mark && !has(token, "article", "adverb"));
  return words.length > 0 ? { ...one, names: [unknown(wordsIn(words, text))] } : one;
}

/** Alternatives, or products without a sign that each one is needed. */
type Together = [Listed, ...Listed[]];

/** Groups alternatives, starting from the end, where the meaning of a comma is known. */
function grouped(listed: readonly Listed[], each: boolean): Together[] {
  const parts: Together[] = [];
  let both = true;
  let isApart = false;
  for (const one of listed.toReversed()) {
    const { joiner, tokens } = one.item;
    const isYear = tokens.every(({ product, key }) => product !== undefined && /^\d{4}$/.test(key));
    if (joiner !== "comma" && !isYear) both = joiner === "and";
    const [last] = parts;
    if (last && !isApart) last.unshift(one);
    else parts.unshift([one]);
    isApart = each && both && !isYear;
  }
  return parts;
}

/** Whether alternatives have one least version at most, and are needed for one thing. */
const isOneThing = (part: Readonly<Together>): boolean =>
  part.filter(({ release }) => release?.version !== undefined).length < 2 &&
  subjectIn(part.flatMap(({ item }) => item.tokens)) !== null;

function objectsOf(part: Readonly<Together>, background: Background): Objects {
  const first = part.find(({ release }) => release?.version !== undefined);
  const names = (first ? [first, ...part] : part).flatMap((one) => one.names);
  const later = part.flatMap((one) => laterThan(one, background));
  const isLicence = part.some(({ item }) => licenceIn(item.tokens, background));
  return {
    start: part[0].item.start,
    products: [...new Set([...names.map(({ id }) => id), ...later])],
    unknown: [...new Set(names.filter(({ known }) => !known).map(({ label }) => label))],
    subject: subjectIn(part.flatMap(({ item }) => item.tokens)) ?? (isLicence ? "licence" : undefined),
    minimum: first?.release?.version,
  };
}

/** The later releases of the product that "or later" is said of. */
const laterThan = ({ names, release }: Listed, { vocabulary }: Background): readonly string[] =>
  release?.isLater ? names.slice(-1).flatMap(({ id }) => vocabulary.later.get(id) ?? []) : [];
