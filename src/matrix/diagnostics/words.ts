import { z } from "zod";
import { once } from "../once.ts";
import { either } from "../text.ts";

/** Words as a message quotes them; whole paragraphs would hide what it says. */
export function quoted(words: string): string {
  const start = words.slice(0, 400).replace(/\s+/g, " ").trim();
  return `“${start.length > 80 ? `${start.slice(0, 79)}…` : start}”`;
}

/** A name of the catalog that is like an unknown one. */
export const nearSchema = z
  .array(z.object({ id: z.string(), label: z.string() }))
  .nullable()
  .describe("The known names that are nearest, best first, three at most; null where none were looked for.");
type Near = readonly { readonly id: string; readonly label: string }[] | null;

/** The hint for a name that the catalog does not know. */
export function didYouMean(near: Near, where: string): string {
  const toAdd = `add it, or an alias, to ${where}`;
  if (!near) return `Fix the wording, or ${toAdd}.`;
  if (near.length === 0) return `Nothing in the catalog is like it: fix the wording, or ${toAdd}.`;
  return `Did you mean ${either(near.map(({ label }) => `“${label}”`))}? Otherwise ${toAdd}.`;
}

/** The hint for words that may be the name of a feature; where no name is like them, what else to do. */
export const perhapsAFeature = (near: Near, otherwise: string): string =>
  near && near.length > 0 ? didYouMean(near, "the features of the catalog") : otherwise;

/** What the YAML library says of a text. */
export const yamlError = {
  reason: z.string().describe("What the YAML library says."),
  problem: z.string().nullable().describe("The library's code for it; null where it has none."),
};

/** What is mostly the reason for an error of YAML, by the library's code for it. */
const yamlFixes: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "Put quotation marks around text that contains a colon.",
  BLOCK_IN_FLOW: "Put quotation marks around text that contains a colon.",
  MULTILINE_IMPLICIT_KEY: "Write a colon and a blank after the name of the field.",
  MISSING_CHAR: "Check the indentation of the line, and that every quotation mark and bracket is closed.",
  TAB_AS_INDENT: "Indent the line with blanks, like the lines around it.",
  BAD_INDENT: "Indent the line by as many blanks as the lines that it belongs to.",
  UNEXPECTED_TOKEN: "Indent the line by as many blanks as the lines that it belongs to.",
  DUPLICATE_KEY: "Remove one of the two fields.",
};

/** How to fix an error of YAML. @param problem the library's code for it */
export const toFixYaml = (problem: string | null): string =>
  yamlFixes[problem ?? ""] ?? "Fix the YAML at this place.";

const languageNames = once(() => new Intl.DisplayNames("en", { type: "language", fallback: "none" }));

/** A language as a person calls it in English. @param tag a BCP 47 tag */
export function languageName(tag: string): string {
  return tag.startsWith("und") ? "a language of another script" : (languageNames().of(tag) ?? tag);
}
