import type { Language } from "../matrix/catalog/languages.ts";

/** The words of the row above every page, beside those of its entries. */
export const masthead: Readonly<Record<Language, { readonly menu: string; readonly sources: string }>> = {
  en: { menu: "Menu", sources: "Sources" },
  fr: { menu: "Menu", sources: "Sources" },
};
