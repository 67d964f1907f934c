import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { LanguageRules } from "./rules.ts";

const rules: Readonly<Record<string, LanguageRules>> = { en, fr };

/** The wording rules of a language; the English ones where there are none, since untranslated terms are English. */
export function rulesFor(language: string): LanguageRules {
  return rules[language.split("-")[0] ?? ""] ?? en;
}
