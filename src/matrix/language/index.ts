import { once } from "../once.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";

/** Every language that is understood, by its tag. To add one is to add its file here. */
export const languages: readonly Language[] = [en, fr, de];

// A map, since a document may claim to be in the language "constructor".
const byTag = once((): ReadonlyMap<string, Language> => new Map(languages.map((one) => [one.tag, one])));

const primary = (tag: string): string => tag.replace(/-.*$/s, "");

/** Whether sentences of a language are understood, so that a text in it can be read rather than its original. */
export const hasRules = (tag: string): boolean => byTag().has(primary(tag));

/** A language by its tag; English where it is none that is understood, since untranslated terms are English. */
export const languageOf = (tag: string): Language => byTag().get(primary(tag)) ?? en;
