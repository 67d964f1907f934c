import type { Language } from "../matrix/catalog/languages.ts";
import { formats } from "./format.ts";

/** The words that say how to correct what a page says. */
export type CorrectingWords = {
  readonly statement: string;
  readonly page: string;
  readonly line: (place: { readonly file: string; readonly line: number }) => string;
  /** Where nothing can be linked to: the files or lines to edit. */
  readonly byHand: (places: readonly string[]) => string;
};

export const correctingWords: Readonly<Record<Language, CorrectingWords>> = {
  en: {
    statement: "Correct this statement",
    page: "Correct this page:",
    line: ({ file, line }) => `${file}, line ${line}`,
    byHand: (places) => `To correct this, edit ${formats.en.or(places)}.`,
  },
  fr: {
    statement: "Corriger cet énoncé",
    page: "Corriger cette page\u202f:",
    line: ({ file, line }) => `${file}, ligne ${line}`,
    byHand: (places) => `Pour corriger, modifiez ${formats.fr.or(places)}.`,
  },
};
