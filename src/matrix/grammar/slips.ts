/**
 * Typing errors in the words that hold a sentence together: a sentence may be unclear only because of one wrong letter
 * in “requires”.
 */

import type { DataOf } from "../diagnostics/kinds.ts";
import type { FlatText } from "../document/flat-text.ts";
import { flatten } from "../document/flatten.ts";
import { type Language, phrasesOf } from "../language/language.ts";
import { languageOf } from "../language/languages.ts";
import { nearWords } from "../near.ts";
import { once } from "../once.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Word, wordsOf } from "../words.ts";
import { isUnclear } from "./pieces.ts";
import { readerOf } from "./reader.ts";

type Slip = NonNullable<DataOf<"unclear-text">["slip"]>;

/** Finds the one word of a sentence that makes it unclear, and what it may be instead. */
export type SlipFinder = (sentence: string) => Slip | null;

/** Shorter words are one letter away from too many others, unless they are the whole sentence. */
const shortest = 4;
/** A paragraph is not a sentence with a typing error in it. */
const longest = 200;
/** Somebody fixes a few sentences at a time, while thousands of them must not be read several times each. */
const mostSearches = 100;

/**
 * Makes a finder for the sentences of one document. A word is proposed only if the sentence is understood with it.
 * @param tag the language of the document
 */
export function slipFinder(vocabulary: Vocabulary, tag: string): SlipFinder {
  const known = once(() => wordsOfLanguage(languageOf(tag)));
  const near = once(() => nearWords(known().keys()));
  // A separate reader that does not report what it tries.
  const reader = once(() => readerOf(vocabulary, tag));
  const isUnderstood = (text: string): boolean => !isUnclear(reader().aside(unplacedText(text)));
  let searches = 0;
  return (sentence) => {
    if (sentence.length > longest || searches++ >= mostSearches) return null;
    const words = wordsOf(sentence);
    const least = words.length === 1 ? shortest - 1 : shortest;
    const tries = words.flatMap((word) => triesFor(sentence, word, { known: known(), near: near(), least }));
    const found = tries.sort((a, b) => a.slips - b.slips).find(({ text }) => isUnderstood(text));
    return found ? { written: found.written, meant: found.meant } : null;
  };
}

type Try = Slip & { readonly text: string; readonly slips: number };

/** The words of a language as they are written, by their keys. */
type Words = ReadonlyMap<string, string>;

type Look = {
  readonly known: Words;
  readonly near: ReturnType<typeof nearWords>;
  /** So many letters a word has at least. */
  readonly least: number;
};

/** The sentence with a word of the language in place of a given one, for each that is a typing error or two away. */
function triesFor(sentence: string, { start, end, key }: Word, { known, near, least }: Look): Try[] {
  if (key.length < least || known.has(key)) return [];
  const written = sentence.slice(start, end);
  const likely = near(key, key.length < 8 ? 1 : 2).filter(({ word }) => word.length >= least);
  return likely.map(({ word: other, slips }) => {
    // What is near is one of the known.
    const word = known.get(other) as string;
    const meant = /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return { written, meant, slips, text: sentence.slice(0, start) + meant + sentence.slice(end) };
  });
}

/** Every word of the tables of a language. */
function wordsOfLanguage({ words, answers, reference, through }: Language): Words {
  const tables = [...Object.values(words), ...Object.values(answers), reference, through];
  const spelled = tables
    .flatMap(phrasesOf)
    .flatMap((phrase) =>
      wordsOf(phrase).map(({ start, end, key }) => [key, phrase.slice(start, end)] as const),
    );
  return new Map(spelled.toReversed());
}

/** A text that does not come from a document. */
const unplacedText = (value: string): FlatText =>
  flatten([{ type: "text", value }], { document: "", line: 1, column: 1 });
