import { once } from "../once.ts";
import { keysOf, type Word, wordsOf } from "../words.ts";
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
  const words = wordsOf(label);
  const end = placed(words)?.at(-1)?.end;
  return end === undefined ? undefined : label.slice(0, end);
}

/** A label without what only says, in any language, that users or mailboxes are there: "User located on". */
export function withoutLocation(label: string): string {
  for (const { located } of rules.values()) {
    const rest = label.replace(located, "");
    if (rest !== label && rest !== "") return rest;
  }
  return label;
}

/** Words that set names of a list apart, in any language: "or", "et". */
export const joiners = once(
  () => new Set([...rules.values()].flatMap(({ or }) => or.split("|").flatMap(keysOf))),
);

/** What a name says of its place in any language ("on premises", in brackets or not), the longest first. */
const places = once(() =>
  [...rules.values()].flatMap((one) => one.places.map(keysOf)).sort((a, b) => b.length - a.length),
);

/** The words of a name without the words at its end that say that it is on-premises; undefined without such words. */
export function placed(words: readonly Word[]): readonly Word[] | undefined {
  const inner = words.at(-1)?.key === ")" ? words.slice(0, -1) : words;
  for (const keys of places()) {
    const from = inner.length - keys.length;
    if (from < 1 || !keys.every((key, at) => inner[from + at]?.key === key)) continue;
    const name = inner.slice(0, inner[from - 1]?.key === "(" ? from - 1 : from);
    return name.length > 0 ? name : undefined;
  }
  return undefined;
}
