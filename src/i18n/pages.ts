import type { Language } from "../matrix/catalog/languages.ts";

/** Words of single pages that are younger than the dictionaries. */
export type PageWords = {
  readonly print: string;
  readonly nearest: string;
  readonly mainPages: string;
};

export const pages: Readonly<Record<Language, PageWords>> = {
  en: { print: "Print checklist", nearest: "Did you mean:", mainPages: "Or go on from here:" },
  fr: {
    print: "Imprimer la liste",
    nearest: "Vouliez-vous dire :",
    mainPages: "Ou continuez ici :",
  },
};
