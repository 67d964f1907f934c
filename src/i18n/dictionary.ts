import type { Language } from "../matrix/catalog/languages.ts";
import { type Dictionary, en } from "./en.ts";
import { fr } from "./fr.ts";

export type { Dictionary } from "./en.ts";

/** The words of the site by language. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, fr };
