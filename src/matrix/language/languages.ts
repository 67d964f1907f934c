/**
 * All languages: which there are, what applies in any of them, and the printed grammar.
 */

import { once } from "../once.ts";
import { phrasesAt } from "../trie.ts";
import { keysOf, type Word, wordsOf } from "../words.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { type Form, forms, type Language, phrasesOf } from "./language.ts";
import { triesOf } from "./lexicon.ts";

/** Every language that is understood, by its tag. To add one is to add its file here. */
export const languages: readonly Language[] = [en, fr, de];

// A map, since a document may claim to be in the language "constructor".
const byTag = once((): ReadonlyMap<string, Language> => new Map(languages.map((one) => [one.tag, one])));

const primary = (tag: string): string => tag.replace(/-.*$/s, "");

/** Whether sentences of a language are understood, so that a text in it can be read rather than its original. */
export const hasRules = (tag: string): boolean => byTag().has(primary(tag));

/** A language by its tag; English if it is not supported, since untranslated terms are English. */
export const languageOf = (tag: string): Language => byTag().get(primary(tag)) ?? en;

/** Words that separate names in a list, in any language: "or", "et". */
export const joiners = once((): ReadonlySet<string> => {
  const listing = languages.flatMap(({ words }) => {
    const before = new Set(phrasesOf(words.in));
    return [...phrasesOf(words.or), ...phrasesOf(words.and).filter((word) => !before.has(word))];
  });
  const single = listing.map(keysOf).filter((keys) => keys.length === 1);
  return new Set(single.flat().filter((key) => /^\p{L}/u.test(key)));
});

/** What a name says about its place in any language ("on premises", in brackets or not), the longest first. */
const places = once(() =>
  languages.flatMap((one) => phrasesOf(one.places).map(keysOf)).sort((a, b) => b.length - a.length),
);

/** A name without the words at its end that say that it is on-premises; undefined if there are none. */
export function placed(words: readonly Word[]): readonly Word[] | undefined {
  const inner = words.at(-1)?.key === ")" ? words.slice(0, -1) : words;
  for (const keys of places()) {
    const from = inner.length - keys.length;
    if (from < 1 || !keys.every((key, at) => inner[from + at]?.key === key)) continue;
    const name = inner.slice(0, inner[from - 1]?.key === "(" ? from - 1 : from);
    return name.length > 0 ? name : undefined;
  }
  return undefined;
}

/** What "(on premises)" refers to, in any language; undefined if a label does not end in such words. */
export function onPremisesName(label: string): string | undefined {
  const end = placed(wordsOf(label))?.at(-1)?.end;
  return end === undefined ? undefined : label.slice(0, end);
}

/** Words that are between a mark and its meaning, in any language. */
export const meaningWords = once(() => triesOf(...languages.map(({ words }) => words.means)));

/** What legends call a cell without words, and what is between that and its meaning, in any language. */
export const blankCells = once(() => triesOf(...languages.map(({ blank }) => blank.cell)));
export const blankMeans = once(() => triesOf(...languages.map(({ blank }) => blank.means)));

const locations = once(() => triesOf(...languages.map(({ located }) => located)));

/** A label without the words, in any language, that only say that users or mailboxes are there: "User located on". */
export function withoutLocation(label: string): string {
  const words = wordsOf(label);
  const [found] = phrasesAt(locations(), words, words[0]?.key === "the" ? 1 : 0);
  if (!found) return label;
  const name = words[found.to]?.key === ":" ? words[found.to + 1] : words[found.to];
  return name ? label.slice(name.start) : label;
}

/** Words that join server and placement in the name of a configuration, in any language. */
export const joints = once(
  (): ReadonlySet<string> => new Set(languages.flatMap(({ joint }) => phrasesOf(joint)).flatMap(keysOf)),
);

/**
 * The grammar as text for a terminal: every form that is understood, what it means, and a sentence of it in each
 * language; then what requirements can be about, and the updates that they can name. It is generated from the tables that the reader uses, so it cannot list anything that is not understood.
 */
export function printedGrammar(): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const width = Math.max(...languages.map(({ tag }) => tag.length));
  const parts = (Object.entries(forms) as [Form, string][]).map(([form, meaning]) => {
    const examples = languages.map(({ tag, examples: of }) => `    ${tag.padEnd(width)}  ${of[form]}`);
    return [`${form}: ${meaning}`, ...examples].join("\n");
  });
  const named = (["subjects", "updates"] as const).flatMap((table) =>
    Object.keys(en[table]).map((name) => {
      const words = languages.map(
        (one) => `    ${one.tag.padEnd(width)}  ${phrasesIn(one[table], name).join(", ")}`,
      );
      return [`${name}: ${tables[table]}`, ...words].join("\n");
    }),
  );
  const known = languages.map(({ tag }) => `${tag} (${names.of(tag)})`).join(", ");
  return `Languages: ${known}\n\n${[...parts, ...named].join("\n\n")}\n`;
}

/** What the words of a table are to a requirement. */
const tables = {
  subjects: "what a requirement is about",
  updates: "a version of a product that a requirement names",
};

const phrasesIn = (table: Readonly<Record<string, string>>, name: string): string[] =>
  Object.entries(table).flatMap(([key, phrases]) =>
    key === name ? phrasesOf(phrases).map((phrase) => phrase.replace(/\s+/g, " ")) : [],
  );
