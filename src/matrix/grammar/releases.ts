/**
 * What a requirement says about the release of a product: its least update or build, and whether later releases of the
 * product will do as well. objects.ts asks this of each product that it reads, claims.ts whether any is left over.
 */

import type { Span } from "../document/flat-text.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type Found, phrasesAt, whole } from "../trie.ts";
import { firstVersion, versionName } from "../versions.ts";
import { type Word, wordsOf } from "../words.ts";
import { type Background, isOfName } from "./names.ts";
import { has, type Token } from "./tokens.ts";

/** The release of a product that some words name, and where they end; without any, where the product's own end. */
export type Release = {
  /** As {@link versionName} writes it. */
  readonly version?: string | undefined;
  readonly isLater: boolean;
  readonly end: number;
};

/** An update or a build at a word; null for the beginning of one that has no number, such as "CU three". */
type Version = Found<{ readonly kind: "update" | "build"; readonly name: string }> | null;

/** Marks that can set a version off from a product, or an update off from its build. */
const between: ReadonlySet<string> = new Set(["(", ")", ","]);

/**
 * Reads the release behind the last product that tokens name.
 *
 * 1. It is next to the name, behind the noun of its kind, or set off by a comma, brackets or "with".
 * 2. An update may have its build beside it, "CU13 (6.0.9319.881)"; then the update counts.
 * 3. An update is the least one, with or without "or later": later ones contain it, and nobody would remove them. The
 *    same holds for builds. "Or later" adds the later releases of the product, "at least" before it as well.
 *
 * @returns undefined if a version is begun and not understood, or if there are two of them
 */
export function releaseIn(tokens: readonly Token[], background: Background): Release | undefined {
  const at = tokens.findLastIndex(({ product }) => product !== undefined);
  const named = tokens[at];
  if (!named) return { isLater: false, end: 0 };
  const isLeast = tokens.slice(0, at).some((token) => has(token, "article") && has(token, "later"));
  const words = wordsAfterName(tokens.slice(at + 1), background);
  const parts = partsIn(words, background.lexicon);
  if (!parts) return undefined;
  const versions = parts.flatMap(({ value }) => (typeof value === "string" ? [] : [value]));
  const [version, build, ...more] = versions.toSorted((one, other) => (one.kind > other.kind ? -1 : 1));
  if (more.length > 0 || (version?.kind === build?.kind && build)) return undefined;
  const to = parts.findLast(({ value }) => value !== "mark")?.to ?? 0;
  return {
    version: version?.name,
    isLater: isLeast || parts.some(({ value }) => value === "later"),
    end: words[to - 1]?.end ?? named.end,
  };
}

/** The words behind a product's name, its noun and whatever else is part of it. */
function wordsAfterName(tokens: readonly Token[], background: Background): Word[] {
  const from = tokens.findIndex((token, at) => isVersionAt(tokens, at, background) || !isOfName(token));
  const [first, last] = [tokens[from], tokens.at(-1)];
  if (!first || !last) return [];
  const start = isVersionAt(tokens, from + 1, background) && has(first, "in") ? first.end : first.start;
  return wordsOf(background.text.slice(start, last.end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
}

/** More tokens than a version has. */
const longest = 16;

/** Whether a version begins at a token, or would if it were complete. */
export function isVersionAt(tokens: readonly Token[], at: number, { text, lexicon }: Background): boolean {
  const [first, ...more] = tokens.slice(at, at + longest);
  if (!first) return false;
  const words = wordsOf(text.slice(first.start, more.at(-1)?.end ?? first.end));
  return versionAt(words, 0, lexicon) !== undefined;
}

/** A version, "or later" or a mark between them. */
type Part = Found<NonNullable<Version>["value"] | "later" | "mark">;

/** Every part of a release from the first of some words on, up to a word that belongs to none. */
function partsIn(words: readonly Word[], lexicon: Lexicon): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let part = partAt(words, 0, lexicon); part !== undefined; part = partAt(words, part.to, lexicon)) {
    if (part === null) return undefined;
    parts.push(part);
  }
  return parts;
}

function partAt(words: readonly Word[], at: number, lexicon: Lexicon): Part | null | undefined {
  const version = versionAt(words, at, lexicon);
  if (version !== undefined) return version;
  const [phrase] = phrasesAt(lexicon.roles, words, at);
  if (phrase?.value.has("later")) return { value: "later", to: phrase.to };
  return between.has(words[at]?.key ?? "") ? { value: "mark", to: at + 1 } : undefined;
}

const versionAt = (words: readonly Word[], at: number, lexicon: Lexicon): Version | undefined => {
  const update = updateAt(words, at, lexicon);
  return update === undefined ? buildAt(words, at, lexicon) : update;
};

/** "CU3", "SP1 CU2", "cumulative update 3", "RTM": as many steps as there are. */
function updateAt(words: readonly Word[], from: number, { updates }: Lexicon): Version | undefined {
  const names: string[] = [];
  let at = from;
  for (let step = stepAt(words, at, updates); step !== undefined; step = stepAt(words, at, updates)) {
    if (step === null) return null;
    names.push(step.value);
    at = step.to;
  }
  if (names.length === 0) return undefined;
  const name = versionName(names.join(" "));
  return name === undefined ? null : { value: { kind: "update", name }, to: at };
}

function stepAt(
  words: readonly Word[],
  at: number,
  updates: Lexicon["updates"],
): Found<string> | null | undefined {
  const compact = words[at] && compactStep(words[at], updates);
  if (compact !== undefined) return { value: compact, to: at + 1 };
  const [phrase] = phrasesAt(updates, words, at);
  if (!phrase) return undefined;
  if (phrase.value === firstVersion) return { value: firstVersion, to: phrase.to };
  const number = words[phrase.to]?.key ?? "";
  return isWhole(number) ? { value: `${phrase.value}${number}`, to: phrase.to + 1 } : null;
}

/** "CU3" in one word. */
function compactStep(word: Word, updates: Lexicon["updates"]): string | undefined {
  const length = [...word.key].findIndex(isDigit);
  const number = word.key.slice(length);
  if (length < 1 || !isWhole(number)) return undefined;
  const step = whole(updates, [{ ...word, key: word.key.slice(0, length) }]);
  return step && `${step}${number}`;
}

const isDigit = (letter: string): boolean => letter >= "0" && letter <= "9";
const isWhole = (word: string): boolean => word !== "" && [...word].every(isDigit);

/** "15.1.2507.61", with or without "build" before it: numbers with nothing but full stops between them. */
function buildAt(words: readonly Word[], from: number, { build }: Lexicon): Version | undefined {
  const first = phrasesAt(build, words, from)[0]?.to ?? from;
  let to = first + 1;
  while (isPointAt(words, to)) to += 2;
  const [number, ...more] = words.slice(first, to);
  if (!number || more.length === 0 || !isWhole(number.key)) return undefined;
  const name = versionName([number, ...more].map(({ key }) => key).join(""));
  return name === undefined ? null : { value: { kind: "build", name }, to };
}

/** Whether a full stop with a number right behind it follows on the word before. */
function isPointAt(words: readonly Word[], at: number): boolean {
  const [point, number] = words.slice(at, at + 2);
  return (
    point?.key === "." &&
    isNext(words, at) &&
    number !== undefined &&
    isWhole(number.key) &&
    isNext(words, at + 1)
  );
}

/** Whether nothing is between a word and the one before it. */
const isNext = (words: readonly Word[], at: number): boolean => words[at]?.start === words[at - 1]?.end;

/**
 * Whether tokens name a version that is not that of a product beside it: then nobody knows what it limits, and what is
 * required is unclear. Two numbers with a full stop between them may be anything.
 */
export function hasLooseVersion(tokens: readonly Token[], background: Background): boolean {
  const products = tokens.flatMap(({ product, start }, at) => (product ? [{ at, start }] : []));
  const [first] = tokens;
  if (products.length === 0 || !first) return false;
  const claimed = products.flatMap(({ at, start }, index): Span[] => {
    const release = releaseIn(tokens.slice(at, products[index + 1]?.at), background);
    return release ? [{ start, end: release.end }] : [];
  });
  if (claimed.length < products.length) return true;
  const part = background.text.slice(first.start, tokens.at(-1)?.end);
  return wordsOf(part).some((word, at, words) => {
    const start = first.start + word.start;
    return (
      isSurely(words, at, background.lexicon) && !claimed.some((one) => one.start <= start && start < one.end)
    );
  });
}

function isSurely(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [word] = words.slice(at);
  if (word && compactStep(word, lexicon.updates) !== undefined) return true;
  const build = words[at - 1]?.key === "." ? undefined : buildAt(words, at, lexicon);
  return build !== undefined && (build === null || build.value.name.split(".").length > 2);
}
