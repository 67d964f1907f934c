import { once } from "../once.ts";
import { add, emptyTrie, phrasesAt, type Trie, whole } from "../trie.ts";
import { keysOf, nameWords, type Word, wordsOf } from "../words.ts";
import { languages } from "./index.ts";
import { type Language, type Phrases, phrasesOf, type Role } from "./language.ts";

/** A short answer, without the words of a sentence. */
export type Answer = keyof Language["answers"];

/** The word tables of a language, made ready for looking things up in a text. */
export type Lexicon = {
  readonly language: Language;
  /** What words and phrases do in a sentence; one of them can do several things. */
  readonly roles: Trie<ReadonlySet<Role>>;
  /** What a short answer says: one of the tables, or the name of a picture. */
  readonly answer: (words: readonly Word[]) => Answer | undefined;
  /** Whether words say nothing behind a feature: "none". */
  readonly isNothing: (words: readonly Word[]) => boolean;
  /** How many words at the start open a sentence that points to further reading. */
  readonly reference: (words: readonly Word[]) => number;
  readonly isLead: (words: readonly Word[]) => boolean;
  readonly isHeader: (kind: "feature" | "notes", words: readonly Word[]) => boolean;
  /** How many words at the start stand before the name of what serves a feature. */
  readonly through: (words: readonly Word[]) => number;
  readonly abbreviations: readonly string[];
  /** The first word that stands before what something is for; names have it inside, too: "Skype for Business". */
  readonly within: string;
  /** The noun of a client, first of the language's words for it. */
  readonly client: string;
  /** Words before the programs that a feature is seen in. */
  readonly seenIn: ReadonlySet<string>;
  /** Words that, with the particle of a denial, mean "only". */
  readonly onlyWithParticle: readonly string[];
};

const made = new WeakMap<Language, Lexicon>();

/** The lexicon of a language; made once for each. */
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
  const header = { feature: triesOf(headers.feature), notes: triesOf(headers.notes) };
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
    abbreviations: phrasesOf(language.abbreviations),
    seenIn: new Set(phrasesOf(language.seenIn)),
    within: phrasesOf(words.for).flatMap(keysOf)[0] ?? "",
    client: phrasesOf(words.client)[0] ?? "",
    onlyWithParticle: phrasesOf(language.order.onlyWithParticle).flatMap((word) => keysOf(word).slice(0, 1)),
  };
}

function triesOf(...tables: readonly Phrases[]): Trie<true> {
  const trie = emptyTrie<true>();
  for (const phrase of tables.flatMap(phrasesOf))
    add(
      trie,
      nameWords(phrase).map(({ key }) => key),
      true,
    );
  return trie;
}

function answerFinder({ answers, pictures }: Language): Lexicon["answer"] {
  const short = emptyTrie<Answer>();
  const picture = emptyTrie<Answer>();
  for (const kind of ["nothing", "not-applicable", "no", "yes"] as const)
    for (const phrase of phrasesOf(answers[kind]))
      add(
        short,
        nameWords(phrase).map(({ key }) => key),
        kind,
      );
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

/** Pictures are called by a few words. */
const longestPicture = 6;

/** Words that set names of a list apart, in any language: "or", "et". */
export const joiners = once((): ReadonlySet<string> => {
  const listing = languages.flatMap(({ words }) => {
    const before = new Set(phrasesOf(words.in));
    return [...phrasesOf(words.or), ...phrasesOf(words.and).filter((word) => !before.has(word))];
  });
  const single = listing.map(keysOf).filter((keys) => keys.length === 1);
  return new Set(single.flat().filter((key) => /^\p{L}/u.test(key)));
});

/** What a name says of its place in any language ("on premises", in brackets or not), the longest first. */
const places = once(() =>
  languages.flatMap((one) => phrasesOf(one.places).map(keysOf)).sort((a, b) => b.length - a.length),
);

/** The words of a name without the words at its end that say that it is on-premises; undefined without such words. */
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

/** What "(on premises)" is said of, in any language, or undefined where a label does not end in such words. */
export function onPremisesName(label: string): string | undefined {
  const end = placed(wordsOf(label))?.at(-1)?.end;
  return end === undefined ? undefined : label.slice(0, end);
}

/** Words that stand between a mark and its meaning, in any language. */
export const meaningWords = once(() => triesOf(...languages.map(({ words }) => words.means)));

const locations = once(() => triesOf(...languages.map(({ located }) => located)));

/** A label without what only says, in any language, that users or mailboxes are there: "User located on". */
export function withoutLocation(label: string): string {
  const words = wordsOf(label);
  const article = words[0]?.key === "the" ? 1 : 0;
  const [found] = phrasesAt(locations(), words, article);
  const colon = words[found?.to ?? 0]?.key === ":" ? 1 : 0;
  const first = found && words[found.to + colon];
  return first ? label.slice(first.start) : label;
}

/** Words that join server and placement in the name of a configuration, in any language. */
export const joints = once(
  (): ReadonlySet<string> => new Set(languages.flatMap(({ joint }) => phrasesOf(joint)).flatMap(keysOf)),
);
