/**
 * A language's tables, prepared for lookups in a text: everything grammar/ needs from one language.
 */

import type { Subject } from "../model/answers.ts";
import { add, emptyTrie, phrasesAt, type Trie, whole } from "../trie.ts";
import type { firstVersion, Step } from "../versions.ts";
import { keysOf, nameKeysOf, type Word, wordsOf } from "../words.ts";
import { type Header, type Language, type Phrases, phrasesOf, type Role } from "./language.ts";

/** A short answer, without the words of a sentence. */
export type Answer = keyof Language["answers"];

/** The word tables of a language, prepared for lookups in a text. */
export type Lexicon = {
  readonly language: Language;
  /** What words and phrases do in a sentence; one of them can have several roles. */
  readonly roles: Trie<ReadonlySet<Role>>;
  /** What a short answer says: one of the tables, or the name of a picture. */
  readonly answer: (words: readonly Word[]) => Answer | undefined;
  /** Whether words say nothing after a feature: "none". */
  readonly isNothing: (words: readonly Word[]) => boolean;
  /** How many words at the start open a sentence that points to further reading. */
  readonly reference: (words: readonly Word[]) => number;
  readonly isLead: (words: readonly Word[]) => boolean;
  readonly isHeader: (kind: Header, words: readonly Word[]) => boolean;
  /** How many words at the start are before the name of what serves a feature. */
  readonly through: (words: readonly Word[]) => number;
  /** What requirements can be about. */
  readonly subjects: Trie<Subject>;
  /** Steps to a version of a product. */
  readonly updates: Trie<Step | typeof firstVersion>;
  /** What is before the number of a build. */
  readonly build: Trie<true>;
  readonly abbreviations: readonly string[];
  /** The first word that introduces what something is for; names contain it, too: "Skype for Business". */
  readonly within: string | undefined;
  /** Words before the programs that a feature is seen in. */
  readonly seenIn: ReadonlySet<string>;
  /** Words that, with the particle of a denial, mean "only". */
  readonly onlyWithParticle: readonly string[];
};

const made = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, built once for each. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = made.get(language) ?? make(language);
  made.set(language, lexicon);
  return lexicon;
}

function make(language: Language): Lexicon {
  const { words, reference, lead, headers, through } = language;
  const roles = emptyTrie<Set<Role>>();
  for (const [role, table] of Object.entries(words) as [Role, Phrases][])
    for (const phrase of phrasesOf(table)) {
      const keys = keysOf(phrase);
      const node = whole(roles, wordsOf(phrase));
      if (node) node.add(role);
      else add(roles, keys, new Set([role]));
    }
  const [references, leads, throughs] = [triesOf(reference), triesOf(lead), triesOf(through)];
  const header = {
    feature: triesOf(headers.feature),
    notes: triesOf(headers.notes),
    since: triesOf(headers.since),
    attribute: triesOf(headers.attribute),
  };
  const nothing = triesOf(language.answers.nothing);
  return {
    language,
    roles,
    answer: answerFinder(language),
    isNothing: (all) => whole(nothing, all) !== undefined,
    reference: (all) => phrasesAt(references, all, 0)[0]?.to ?? 0,
    isLead: (all) => whole(leads, all) !== undefined,
    isHeader: (kind, all) => whole(header[kind], all) !== undefined,
    through: (all) => phrasesAt(throughs, all, 0)[0]?.to ?? 0,
    subjects: trieByName(language.subjects),
    updates: trieByName(language.updates),
    build: triesOf(language.build),
    abbreviations: phrasesOf(language.abbreviations),
    seenIn: new Set(phrasesOf(language.seenIn)),
    within: phrasesOf(words.for).flatMap(keysOf)[0],
    onlyWithParticle: phrasesOf(language.order.onlyWithParticle).flatMap((word) => keysOf(word).slice(0, 1)),
  };
}

/** Phrases of some tables, for finding them in a text. */
export function triesOf(...tables: readonly Phrases[]): Trie<true> {
  const trie = emptyTrie<true>();
  for (const phrase of tables.flatMap(phrasesOf)) add(trie, nameKeysOf(phrase), true);
  return trie;
}

/** Phrases of some tables, each with the name of its table. */
function trieByName<K extends string>(tables: Readonly<Record<K, Phrases>>): Trie<K> {
  const trie = emptyTrie<K>();
  for (const [name, table] of Object.entries(tables) as [K, Phrases][])
    for (const phrase of phrasesOf(table)) add(trie, keysOf(phrase), name);
  return trie;
}

function answerFinder({ answers, pictures }: Language): Lexicon["answer"] {
  const short = emptyTrie<Answer>();
  const picture = emptyTrie<Answer>();
  for (const kind of ["nothing", "not-applicable", "no", "yes"] as const)
    for (const phrase of phrasesOf(answers[kind])) add(short, nameKeysOf(phrase), kind);
  for (const kind of ["no", "yes"] as const)
    for (const name of phrasesOf(pictures[kind])) add(picture, keysOf(name), kind);
  const around = new Set(phrasesOf(pictures.around).flatMap(keysOf));
  return (words) => {
    const said = whole(short, words) ?? whole(picture, words);
    if (said !== undefined || words.length > longestPicture) return said;
    const bare = words.filter(({ key }) => !around.has(key));
    return bare.length > 0 && bare.length < words.length ? whole(picture, bare) : undefined;
  };
}

/** The names of pictures are a few words long. */
const longestPicture = 6;
