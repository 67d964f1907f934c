/**
 * Products in a text, with the releases of them that the catalog does not have.
 */

import { joiners } from "../language/languages.ts";
import type { NameOf } from "../near.ts";
import { fold, slugOf } from "../text.ts";
import { add, allIn, emptyTrie, type Found, phrasesAt, type Trie, whole } from "../trie.ts";
import { nameWords, type Word, wordsOf } from "../words.ts";

/** A product named in a text, with the half-open range of characters that names it. */
export type ProductMention = {
  readonly id: string;
  /** Whether the catalog has it; if not, the id is made from the label. */
  readonly known: boolean;
  readonly label: string;
  /** The id of another release of the same product, where the catalog does not have this one. */
  readonly kin?: string | undefined;
  readonly start: number;
  readonly end: number;
};

/** Finds every product that a text names, in order; the longest name counts where one holds another. */
export type ProductMentions = (text: string, words?: readonly Word[]) => readonly ProductMention[];

const year = /^(?:19|20)\d\d$/;

/** How many words at an index tell one release of a product from another: a year, or the edition without one. */
function editionAt(words: readonly Word[], at: number): number {
  if (year.test(words[at]?.key ?? "")) return 1;
  return words[at]?.key === "subscription" && words[at + 1]?.key === "edition" ? 2 : 0;
}

/** The words of a name that say which product it is a release of; none where it is no release. */
export function lineOf(words: readonly Word[]): readonly Word[] {
  const last = words.length - (words.at(-1)?.key === "edition" ? 2 : 1);
  return last > 0 && editionAt(words, last) === words.length - last ? words.slice(0, last) : [];
}

/**
 * Makes a finder of products. A year that the catalog does not have behind a name that it has with other years is a
 * product that it does not know, and several years behind one name ("Exchange 2016/2013", "Exchange 2016, 2013 or
 * 2010") are as many products.
 */
export function productMentions(names: Trie<string>, all: readonly NameOf[]): ProductMentions {
  const lines = emptyTrie<string>();
  for (const { id, label } of all)
    add(
      lines,
      lineOf(nameWords(label)).map(({ key }) => key),
      id,
    );
  return (text, words = wordsOf(text)) =>
    allIn(words, (word, at) => releasesAt({ text, words, names, lines }, word, at)).flat();
}

type Look = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: Trie<string>;
  readonly lines: Trie<string>;
};

/** The product at a word, with those that further years behind it stand for. */
function releasesAt(look: Look, { key, start }: Word, from: number): Found<ProductMention[]> | undefined {
  const { text, words } = look;
  // The vendor's name belongs to the range of a product, but not to its label.
  const first = key === "microsoft" ? from + 1 : from;
  const product = productAt(look, first);
  if (!product) return;
  const line = lineOf(words.slice(first, product.to));
  const years = line.length > 0 ? yearsAfter(words, product.to) : [];
  const name = fold(text.slice(line[0]?.start, line.at(-1)?.end));
  const further = years.map(({ value }) => releaseOf(look, line, name, value));
  return { value: [{ ...product.value, start }, ...further], to: years.at(-1)?.to ?? product.to };
}

/** The longest name at a word: one of the catalog, or one of its lines of products with another release. */
function productAt({ text, words, names, lines }: Look, from: number): Found<ProductMention> | undefined {
  const [name] = phrasesAt(names, words, from);
  const release = phrasesAt(lines, words, from).find((line) => editionAt(words, line.to) > 0);
  const to = Math.max(name?.to ?? 0, release ? release.to + editionAt(words, release.to) : 0);
  const [start, end] = [words[from]?.start, words[to - 1]?.end];
  if (start === undefined || end === undefined) return;
  const label = fold(text.slice(start, end));
  if (name?.to === to) return { value: { id: name.value, known: true, label, start, end }, to };
  return { value: { id: slugOf(label), known: false, label, kin: release?.value, start, end }, to };
}

function releaseOf({ names, lines }: Look, line: readonly Word[], name: string, word: Word): ProductMention {
  const label = `${name} ${word.key}`;
  const id = whole(names, [...line, word]);
  const { start, end } = word;
  if (id !== undefined) return { id, known: true, label, start, end };
  return { id: slugOf(label), known: false, label, kin: whole(lines, line), start, end };
}

/** The years that follow on a release: "/2013", ", 2013", ", or 2013". */
function yearsAfter(words: readonly Word[], from: number): Found<Word>[] {
  const years: Found<Word>[] = [];
  for (let next = yearAfter(words, from); next; next = yearAfter(words, next.to)) years.push(next);
  return years;
}

/** The year that a slash, a comma or a joining word sets apart from what stands before. */
function yearAfter(words: readonly Word[], from: number): Found<Word> | undefined {
  const sign = words[from]?.key;
  const gap = sign === "/" || sign === "," ? from + 1 : from;
  const at = sign !== "/" && joiners().has(words[gap]?.key ?? "") ? gap + 1 : gap;
  const word = words[at];
  return word && at > from && year.test(word.key) ? { value: word, to: at + 1 } : undefined;
}
