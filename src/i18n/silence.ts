import type { Language } from "../matrix/catalog/languages.ts";
import { formats } from "./format.ts";

/** The words of the page of what no document speaks about. `#` stands for what a script puts there. */
export type SilenceWords = {
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  readonly counted: (configurations: number, features: number) => string;
  readonly whole: string;
  readonly nearest: string;
  readonly nowhere: string;
  readonly expected: string;
  readonly searched: (documents: number) => string;
  readonly unsearched: string;
  readonly spoken: string;
  readonly words: string;
  readonly hint: string;
  readonly count: string;
  readonly none: string;
  readonly ask: string;
  /** A question as somebody would ask it, in plain text: `#` and `##` stand for names that a script puts there. */
  readonly question: {
    readonly title: string;
    readonly feature: string;
    readonly wholeTitle: string;
    readonly whole: string;
    readonly nearest: string;
    readonly searched: string;
    readonly unsearched: string;
  };
};

export const silenceWords: Readonly<Record<Language, SilenceWords>> = {
  en: {
    title: "Map of silence",
    lead: "What no document here speaks about. That is not a “no”: nobody has said. Each item has the nearest statement beside it, and a question that can be put to the vendor.",
    all: "What no document says",
    counted: (configurations, features) =>
      [
        ...(configurations > 0
          ? [
              formats.en.plural(configurations, {
                one: "1 whole configuration",
                other: "# whole configurations",
              }),
            ]
          : []),
        ...(features > 0 ? [formats.en.plural(features, { one: "1 feature", other: "# features" })] : []),
      ].join(", "),
    whole: "Nothing is stated at all",
    nearest: "Nearest:",
    nowhere: "Stated nowhere",
    expected: "No statement is expected:",
    searched: (documents) =>
      formats.en.plural(documents, { one: "Searched: 1 document", other: "Searched: # documents" }),
    unsearched: "No document speaks of this matrix.",
    spoken: "Everything is stated in:",
    words: "Words",
    hint: "in a feature or product",
    count: "# of ##",
    none: "Nothing has all of these words.",
    ask: "Copy question",
    question: {
      title: "#: ##",
      feature: "Is “#” supported for ##, and under which conditions?",
      wholeTitle: "What works: #",
      whole: "Is # supported, and what works there?",
      nearest: "The nearest statement is about #: ##.",
      searched: "None of these documents says it:",
      unsearched: "No document is known that says it.",
    },
  },
  fr: {
    title: "Carte des silences",
    lead: "Ce dont aucun document ne parle ici. Cela ne veut pas dire non : personne ne s’est prononcé. Chaque point est accompagné de ce qui est dit de plus proche et d’une question à poser à l’éditeur.",
    all: "Ce qu’aucun document ne dit",
    counted: (configurations, features) =>
      [
        ...(configurations > 0
          ? [
              formats.fr.plural(configurations, {
                one: "# configuration entière",
                other: "# configurations entières",
              }),
            ]
          : []),
        ...(features > 0
          ? [formats.fr.plural(features, { one: "# fonctionnalité", other: "# fonctionnalités" })]
          : []),
      ].join(", "),
    whole: "Rien n’en est dit",
    nearest: "Le plus proche :",
    nowhere: "Dit nulle part",
    expected: "Rien n’est attendu :",
    searched: (documents) =>
      formats.fr.plural(documents, { one: "# document consulté", other: "# documents consultés" }),
    unsearched: "Aucun document ne parle de cette matrice.",
    spoken: "Tout est dit dans :",
    words: "Mots",
    hint: "d’une fonctionnalité, d’un produit",
    count: "# sur ##",
    none: "Rien ne contient tous ces mots.",
    ask: "Copier la question",
    question: {
      title: "# : ##",
      feature: "La fonctionnalité « # » est-elle prise en charge pour ##, et à quelles conditions ?",
      wholeTitle: "Ce qui fonctionne : #",
      whole: "# : est-ce pris en charge, et qu’est-ce qui y fonctionne ?",
      nearest: "Ce qui est dit de plus proche concerne # : ##.",
      searched: "Aucun de ces documents ne le dit :",
      unsearched: "Aucun document connu ne le dit.",
    },
  },
};
