import { fold } from "../text.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { LanguageRules } from "./rules.ts";

// A map, since a document may claim to be in the language "constructor".
const rules: ReadonlyMap<string, LanguageRules> = new Map([
  ["en", en],
  ["fr", fr],
]);

const primary = (language: string): string => language.replace(/-.*$/s, "");

/** Whether phrases of a language are known, so that a text in it can be read rather than its original. */
export const hasRules = (language: string): boolean => rules.has(primary(language));

/** The wording rules of a language; the English ones where there are none, since untranslated terms are English. */
export function rulesFor(language: string): LanguageRules {
  return rules.get(primary(language)) ?? en;
}

/** Sets the years of several releases of one product apart, in any language; the text of an expression. */
export const betweenYears = `(?:\\s?/\\s?|,\\s+|,?\\s+(?:${[...rules.values()].map(({ or }) => or).join("|")})\\s+)`;

/** Sets names of a list apart, in any language, wherever it stands. */
export const betweenNames = new RegExp(
  `\\s*[/,]\\s+|,?\\s+(?:${[...rules.values()].map(({ or }) => or).join("|")})\\s+`,
  "gi",
);

/** What "(on premises)" is said of, in any language, or undefined where a label does not end in such words. */
export function onPremisesName(label: string): string | undefined {
  const words = fold(label);
  for (const { onPremises } of rules.values()) {
    const name = onPremises.exec(words)?.groups?.["name"];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A label without what only says, in any language, that users or mailboxes are there: "User located on". */
export function withoutLocation(label: string): string {
  for (const { located } of rules.values()) {
    const rest = label.replace(located, "");
    if (rest !== label && rest !== "") return rest;
  }
  return label;
}
