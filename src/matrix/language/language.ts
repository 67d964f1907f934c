/**
 * What a language consists of, as data: the roles of its words, the forms of its sentences, and the tables that each
 * language fills. All that grammar/ knows about words comes from here.
 */

import type { Subject } from "../model/answers.ts";
import type { firstVersion, Step } from "../versions.ts";

/**
 * What a word or phrase does in a sentence. A phrase has one role per language; any other word has none, and means
 * nothing on its own.
 */
export const roles = [
  /** A need, said about what has it: "requires". */
  "requires",
  /** A need, said about what is needed: "required". */
  "required",
  /** That something works: "supported", "available". */
  "state",
  /** That something does not work, in a word of its own: "unsupported", "removed". */
  "denied",
  /** That something supports another: "supports". */
  "support",
  /** Denies a verb: "not", "never". */
  "not",
  /** Denies a noun: "no", "neither". */
  "none",
  /** Continues a denied list: "nor". */
  "nor",
  /** Accompanies a denial without denying anything itself: the French "ne". */
  "particle",
  "only",
  /** Auxiliaries: "is", "does", "has been". */
  "be",
  /** Duties: "must", "has to". */
  "must",
  /** Duties that a denial lifts: "have to". Any other becomes a ban when denied. */
  "lifted",
  /** Abilities: "can", "may". */
  "can",
  /** Abilities and duties that may or may not hold: "might", "should". They do not say what works. */
  "might",
  /** Words, and a mark, that leave open whether a sentence is true: "perhaps". */
  "doubt",
  /** Verbs whose object is needed when they express a duty: "have", "use", "install". */
  "use",
  /** What has to happen to a product that is needed: "installed". */
  "installed",
  /** Verbs of sentences that explain or grant, and limit nothing: "is one way". */
  "explain",
  /** Verbs of sentences that say where and how things are: "is kept", "remains". */
  "keeps",
  /** Imperatives, at the start of a sentence: "Ask first." */
  "order",
  /** Open a circumstance: "when", "if", "because". */
  "when",
  /** Open a circumstance that reverses what is said: "unless", "without". */
  "turning",
  /** Open a time from which, or up to which, something holds: "since". */
  "since",
  /** Open a time before or after something: "after". */
  "after",
  /** Come before a place, a means or an accompaniment: "in", "with". */
  "in",
  /** Come before something mentioned in passing: "from", "to", "for". */
  "for",
  /** Comes before two things when the statement is about neither of them. */
  "between",
  "except",
  /** Contrasts something with something else that is ruled out: "instead of". */
  "instead",
  "and",
  "or",
  "but",
  /** After a release: "or later". */
  "later",
  "article",
  /** Before an example: "such as". */
  "such",
  /** Words that do not change the meaning: "currently", "also". */
  "adverb",
  /** The feature in question: "this feature", "it". */
  "this",
  /** People: "users", "you". */
  "people",
  /** What somebody uses a product with; a name before it is that of a client. */
  "client",
  /** Limits of the whole table: "yet", "in this release". */
  "scope",
  /** What a year belongs to: "release", "version". */
  "release",
  /** Where or for whom a circumstance can hold: "forest", "cloud". Other words after "in" are not understood. */
  "setting",
  /** Opens a clause about a noun: "which", "that". */
  "that",
  /** Between a picture and its meaning: "indicates". */
  "means",
] as const;
export type Role = (typeof roles)[number];

/** Every form of a sentence that is understood, and what it means. */
export const forms = {
  yes: "the feature works",
  no: "the feature does not work",
  "not-applicable": "the question does not arise",
  blank: "what a blank cell means, in the text around the table",
  nothing: "nothing is said",
  works: "the feature works, as a sentence",
  "works-not": "the feature does not work, as a sentence",
  denied: "the feature does not work, in a negative word",
  requires: "a product is required",
  required: "a product is required, named first",
  "must-use": "a product has to be used",
  "must-be": "a product has to be present",
  "not-required": "something is not required; kept in words",
  "only-in": "only with some products",
  "only-this": "only some products, named first",
  "this-only": "only some products, named before the word",
  "not-in": "not with some products",
  "this-not": "not with some products, named first",
  "supports-not": "not with some products, which do not support it",
  "use-not": "not with some products, which nobody can use",
  except: "not with some products, as an exception",
  "only-when": "only in a circumstance; kept in words",
  when: "in a circumstance; kept in words",
  "works-when": "works in a circumstance; kept in words",
  "works-not-when": "does not work in a circumstance; kept in words",
  "part-not": "something else does not work; kept in words",
  duty: "what must, may or can be done; kept in words",
  order: "what is to be done first; kept in words",
  kept: "where or how something is kept; kept in words",
  note: "an explanation, which limits nothing",
  reference: "further reading",
  lead: "opens a note",
} as const;
export type Form = keyof typeof forms;

/** Words and phrases of a table, separated by bars: "requires | depends on". */
export type Phrases = string;

/** The phrases of a table, in their order. */
export const phrasesOf = (table: Phrases): string[] =>
  table
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** What a header can mean on its own, independent of the catalog. */
export const headers = ["feature", "notes", "since", "attribute"] as const;
export type Header = (typeof headers)[number];

/** The wording that is understood in one language. A language is one file of this shape. */
export type Language = {
  /** BCP 47 tag of the language, without a region. */
  readonly tag: string;
  readonly words: Readonly<Record<Role, Phrases>>;
  /** Answers that are not sentences. "None" says no in a table of answers, and nothing after a feature. */
  readonly answers: Readonly<Record<"yes" | "no" | "not-applicable" | "nothing", Phrases>>;
  /** What a legend calls a cell without words, and what comes between that and its meaning. */
  readonly blank: Readonly<Record<"cell" | "means", Phrases>>;
  /** Names of pictures that are answers, and what may surround them: "green", "icon". */
  readonly pictures: Readonly<Record<"yes" | "no" | "around", Phrases>>;
  /** Open a sentence that points to further reading: "for more information". */
  readonly reference: Phrases;
  /** A line that only introduces a note: "Note:". */
  readonly lead: Phrases;
  /**
   * Headers of a column of features, of a column of notes about them, of a column with the date from which its row
   * holds, and of columns that say what something is like.
   */
  readonly headers: Readonly<Record<Header, Phrases>>;
  /** Before the name of what serves a feature: "supported through". */
  readonly through: Phrases;
  /** Before the programs that a feature is seen in: "photos in Lync". */
  readonly seenIn: Phrases;
  /** After a product's name, say that it is on-premises. */
  readonly places: Phrases;
  /** Before a product's name, say that users or mailboxes are there: "User located on". */
  readonly located: Phrases;
  /** Join server and placement in the name of a configuration. */
  readonly joint: Phrases;
  /** The noun that turns a product's name into a client's: "Lync 2013 client". */
  readonly client: string;
  /** What a requirement can be about, behind "for", "on" or the like: "the server that holds the mailbox". */
  readonly subjects: Readonly<Record<Subject, Phrases>>;
  /** Steps to a version of a product, before their number or together with it: "CU", "service pack". */
  readonly updates: Readonly<Record<Step | typeof firstVersion, Phrases>>;
  /** Before the number of a build: "build". */
  readonly build: Phrases;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviations: Phrases;
  /** Where its word order differs. */
  readonly order: {
    /** Whether the noun of a kind is before its name: "client Lync 2013". */
    readonly kindFirst: boolean;
    /** Whether every noun has a capital, so that a capital alone does not make a name. */
    readonly capitalNouns: boolean;
    /** Whether the verb follows a leading circumstance without a comma. */
    readonly verbSecond: boolean;
    /** A word that, with the particle of a denial before it, means "only": the French "que". */
    readonly onlyWithParticle: Phrases;
  };
  /** An example sentence of each form. They are printed and tested. */
  readonly examples: Readonly<Record<Form, string>>;
};
