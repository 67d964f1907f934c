/**
 * What a language consists of, as data: the roles of its words, the forms of its sentences, and the tables that each
 * language fills. All that grammar/ knows about words comes from here.
 */

/**
 * What a word or phrase does in a sentence. A phrase has one role in a language; any other word has none, and says
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
  /** Goes on with a denied list: "nor". */
  "nor",
  /** Stands beside a denial and denies nothing itself: the French "ne". */
  "particle",
  "only",
  /** Auxiliaries: "is", "does", "has been". */
  "be",
  /** Duties: "must", "has to". */
  "must",
  /** Duties that a denial lifts: "have to". Any other makes a ban if it is denied. */
  "lifted",
  /** Abilities: "can", "may". */
  "can",
  /** Abilities and duties that may as well not hold: "might", "should". What works cannot be told from them. */
  "might",
  /** Words, and a mark, that leave open whether a sentence is true: "perhaps". */
  "doubt",
  /** Verbs whose object is needed if they are a duty: "have", "use", "install". */
  "use",
  /** What has to happen to a product that is needed: "installed". */
  "installed",
  /** Verbs of sentences that explain or grant, and limit nothing: "is one way". */
  "explain",
  /** Verbs of sentences that say where and how things are: "is kept", "remains". */
  "keeps",
  /** Orders, at the start of a sentence: "Ask first." */
  "order",
  /** Open a circumstance: "when", "if", "because". */
  "when",
  /** Open a circumstance that turns what is said: "unless", "without". */
  "turning",
  /** Open a time from which, or up to which, something holds: "since". */
  "since",
  /** Open a time before or after something: "after". */
  "after",
  /** Stand before a place, a means or a company: "in", "with". */
  "in",
  /** Stand before what is only spoken of by the way: "from", "to", "for". */
  "for",
  /** Stands before two things of which something is said that is neither of them. */
  "between",
  "except",
  /** Sets something against something else that is not meant: "instead of". */
  "instead",
  "and",
  "or",
  "but",
  /** Behind a release: "or later". */
  "later",
  "article",
  /** Before an example: "such as". */
  "such",
  /** Words that change nothing: "currently", "also". */
  "adverb",
  /** The feature that is spoken of: "this feature", "it". */
  "this",
  /** People: "users", "you". */
  "people",
  /** What somebody uses a product by; a name before it is that of a client. */
  "client",
  /** Limits that are those of the whole table: "yet", "in this release". */
  "scope",
  /** What a year belongs to: "release", "version". */
  "release",
  /** Where or for whom a circumstance can be: "forest", "cloud". Other words after "in" say nothing that is understood. */
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
  blank: "what a blank cell of answers says, in words around the table",
  nothing: "nothing is said",
  works: "the feature works, as a sentence",
  "works-not": "the feature does not work, as a sentence",
  denied: "the feature does not work, in a word of denial",
  requires: "a product is required",
  required: "a product is required, named first",
  "must-use": "a product has to be used",
  "must-be": "a product has to be there",
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

/** Words and phrases of a table, with a bar between each two: "requires | depends on". */
export type Phrases = string;

/** The phrases of a table, in their order. */
export const phrasesOf = (table: Phrases): string[] =>
  table
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** What a header can say on its own, whatever the catalog has. */
export const headers = ["feature", "notes", "attribute"] as const;
export type Header = (typeof headers)[number];

/** How one language words what is understood. A language is one file of this shape. */
export type Language = {
  /** BCP 47 tag of the language, without a region. */
  readonly tag: string;
  readonly words: Readonly<Record<Role, Phrases>>;
  /** Answers that are not sentences. "None" says no in a table of answers, and nothing after a feature. */
  readonly answers: Readonly<Record<"yes" | "no" | "not-applicable" | "nothing", Phrases>>;
  /** What a legend calls a cell without words, and what is between that and what it means. */
  readonly blank: Readonly<Record<"cell" | "means", Phrases>>;
  /** What pictures are called that answer, and what may be around that: "green", "icon". */
  readonly pictures: Readonly<Record<"yes" | "no" | "around", Phrases>>;
  /** Open a sentence that points to further reading: "for more information". */
  readonly reference: Phrases;
  /** A line that only introduces a note: "Note:". */
  readonly lead: Phrases;
  /** Headers of a column of features, of a column of notes about them, and of columns that say what something is like. */
  readonly headers: Readonly<Record<Header, Phrases>>;
  /** Before the name of what serves a feature: "supported through". */
  readonly through: Phrases;
  /** Before the programs that a feature is seen in: "photos in Lync". */
  readonly seenIn: Phrases;
  /** Say after a product's name that it is the one on-premises. */
  readonly places: Phrases;
  /** Say before a product's name that users or mailboxes are there: "User located on". */
  readonly located: Phrases;
  /** Join server and placement in the name of a configuration. */
  readonly joint: Phrases;
  /** The noun that makes a client's name of a product's: "Lync 2013 client". */
  readonly client: string;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviations: Phrases;
  /** Where its order of words differs. */
  readonly order: {
    /** Whether the noun of a kind is before its name: "client Lync 2013". */
    readonly kindFirst: boolean;
    /** Whether every noun has a capital, so that a capital alone makes no name. */
    readonly capitalNouns: boolean;
    /** Whether the verb follows on a circumstance in front without a comma. */
    readonly verbSecond: boolean;
    /** A word that, with the particle of a denial before it, means "only": the French "que". */
    readonly onlyWithParticle: Phrases;
  };
  /** A sentence of each form. They are printed, and tested. */
  readonly examples: Readonly<Record<Form, string>>;
};
