import type { Language } from "../matrix/catalog/languages.ts";

/** Words of pages at addresses that something had before. */
export type FormerWords = {
  /** Of a page that leads on. */
  readonly movedTitle: (name: string) => string;
  readonly moved: string;
  /** Before the address of today. */
  readonly nowAt: (name: string) => string;
  /** Of a page that tells what was known. */
  readonly goneTitle: (name: string) => string;
  readonly knownUntil: (date: string) => string;
  /** What the thing fell with. */
  readonly removedWith: (name: string) => string;
  readonly onward: string;
  readonly list: string;
  readonly listLead: string;
  readonly all: string;
  /** On a page that is still there. */
  /** Between that something was known and what. */
  readonly says: string;
  readonly whyRemoved: string;
  readonly wasHere: string;
};

export const formerWords: Readonly<Record<Language, FormerWords>> = {
  en: {
    movedTitle: (name) => `${name}: moved`,
    moved: "This page has moved",
    nowAt: (name) => `This is an old address of ${name}. The page is now at`,
    goneTitle: (name) => `${name}: removed`,
    knownUntil: (date) => `What was known until ${date}`,
    removedWith: (name) => `It was removed with ${name}.`,
    onward: "Where to go on",
    list: "What was removed",
    listLead:
      "Everything that was published here once and is not any more: what was known of it, until when, and why it was removed.",
    all: "Everything that was removed",
    says: ": ",
    whyRemoved: "Why it was removed",
    wasHere: "What was stated here is now at",
  },
  fr: {
    movedTitle: (name) => `${name} : page déplacée`,
    moved: "Cette page a été déplacée",
    nowAt: (name) => `Ceci est une ancienne adresse de « ${name} ». La page se trouve maintenant à l’adresse`,
    goneTitle: (name) => `${name} : page retirée`,
    knownUntil: (date) => `Ce que l’on savait jusqu’au ${date}`,
    removedWith: (name) => `Elle a été retirée avec « ${name} ».`,
    onward: "Où continuer",
    list: "Ce qui a été retiré",
    listLead:
      "Tout ce qui a été publié ici et ne l’est plus : ce que l’on en savait, jusqu’à quand, et pourquoi cela a été retiré.",
    all: "Tout ce qui a été retiré",
    says: " : ",
    whyRemoved: "Pourquoi ce n’est plus ici",
    wasHere: "Ce qui était énoncé ici se trouve maintenant à l’adresse",
  },
};
