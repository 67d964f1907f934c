import type { Language } from "../matrix/catalog/languages.ts";
import { formats } from "./format.ts";

/** The words of the page of where sources disagree. */
export type ConflictWords = {
  readonly title: string;
  readonly lead: string;
  readonly counted: (open: number, decided: number) => string;
  readonly open: string;
  readonly decided: string;
  readonly looked: (by: string, date: string) => string;
  readonly unlooked: string;
  readonly unlookedLead: string;
  /** Before the features of a configuration that it is about. */
  readonly about: (configuration: string) => string;
  readonly ask: string;
  /** What a question says of one side, in plain text. */
  readonly says: (answer: string, places: string) => string;
};

export const conflictWords: Readonly<Record<Language, ConflictWords>> = {
  en: {
    title: "Where sources disagree",
    lead: "Every place where pages of the vendor, or two parts of one, say different things about the same, by what one would ask the vendor. Each says what holds here, and by which rule.",
    counted: (open, decided) =>
      [
        formats.en.plural(open, { one: "# question is open", other: "# questions are open" }),
        ...(decided > 0 ? [formats.en.plural(decided, { one: "# is decided", other: "# are decided" })] : []),
      ].join(", "),
    open: "open",
    decided: "decided",
    looked: (by, date) => `Looked at by ${by} on ${date}.`,
    unlooked: "Not yet looked at",
    unlookedLead: "Nobody has said yet what one would ask about these.",
    about: (configuration) => `About ${configuration}: `,
    ask: "Copy as question",
    says: (answer, places) => `- ${answer}: ${places}`,
  },
  fr: {
    title: "Où les sources se contredisent",
    lead: "Tous les endroits où des pages de l’éditeur, ou deux parties d’une même page, disent autre chose de la même chose, selon la question à poser à l’éditeur. Chacun dit ce qui vaut ici, et selon quelle règle.",
    counted: (open, decided) =>
      [
        formats.fr.plural(open, { one: "# question ouverte", other: "# questions ouvertes" }),
        ...(decided > 0 ? [formats.fr.plural(decided, { one: "# tranchée", other: "# tranchées" })] : []),
      ].join(", "),
    open: "ouverte",
    decided: "tranchée",
    looked: (by, date) => `Examiné par ${by} le ${date}.`,
    unlooked: "Pas encore examinés",
    unlookedLead: "Personne n’a encore dit quelle question poser à leur sujet.",
    about: (configuration) => `Concerne ${configuration} : `,
    ask: "Copier comme question",
    says: (answer, places) => `- ${answer} : ${places}`,
  },
};
