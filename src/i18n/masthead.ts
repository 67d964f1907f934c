import type { Language } from "../matrix/catalog/languages.ts";

/** The words of the row above every page, beside those of its entries. */
export const masthead: Readonly<Record<Language, Readonly<Record<"menu" | "compare" | "sources", string>>>> =
  {
    en: { menu: "Menu", compare: "Compare", sources: "Sources" },
    fr: { menu: "Menu", compare: "Comparer", sources: "Sources" },
  };
