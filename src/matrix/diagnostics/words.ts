import { z } from "zod";
import { once } from "../once.ts";
import { either } from "../text.ts";

/** Words as a message quotes them, shortened: whole paragraphs would bury the message. */
export function quoted(words: string): string {
  const start = words.slice(0, 400).replace(/\s+/g, " ").trim();
  return `“${start.length > 80 ? `${start.slice(0, 79)}…` : start}”`;
}

/** The names in the catalog that resemble an unknown one. */
export const nearSchema = z
  .array(z.object({ id: z.string(), label: z.string() }))
  .nullable()
  .describe("The closest known names, best first, at most three; null if none were looked for.");
type Near = readonly { readonly id: string; readonly label: string }[] | null;

/** The hint for a name that the catalog does not know. */
export function didYouMean(near: Near, where: string): string {
  const toAdd = `add it, or an alias, to ${where}`;
  if (!near) return `Fix the wording, or ${toAdd}.`;
  if (near.length === 0) return `Nothing in the catalog resembles it: fix the wording, or ${toAdd}.`;
  return `Did you mean ${either(near.map(({ label }) => `“${label}”`))}? Otherwise ${toAdd}.`;
}

/** The hint for words that may be the name of a feature; if no name resembles them, what else to do. */
export const perhapsAFeature = (near: Near, otherwise: string): string =>
  near && near.length > 0 ? didYouMean(near, "the features of the catalog") : otherwise;

/** What the YAML library reports. */
export const yamlError = {
  reason: z.string().describe("What the YAML library says."),
  problem: z.string().nullable().describe("The library's code for it; null if it has none."),
};

/** The usual way to fix a YAML error, by the library's code for it. */
const yamlFixes: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "Put quotation marks around text that contains a colon.",
  BLOCK_IN_FLOW: "Put quotation marks around text that contains a colon.",
  MULTILINE_IMPLICIT_KEY: "Write a colon and a space after the name of the field.",
  MISSING_CHAR: "Check the indentation of the line, and that every quotation mark and bracket is closed.",
  TAB_AS_INDENT: "Indent the line with spaces, like the lines around it.",
  BAD_INDENT: "Indent the line by as many spaces as the lines that it belongs with.",
  UNEXPECTED_TOKEN: "Indent the line by as many spaces as the lines that it belongs with.",
  DUPLICATE_KEY: "Remove one of the two fields.",
};

/** How to fix a YAML error. @param problem the library's code for it */
export const toFixYaml = (problem: string | null): string => yamlFixes[problem ?? ""] ?? "Fix the YAML here.";

const languageNames = once(() => new Intl.DisplayNames("en", { type: "language", fallback: "none" }));

/** The English name of a language. @param tag a BCP 47 tag */
export function languageName(tag: string): string {
  return tag.startsWith("und") ? "a language of another script" : (languageNames().of(tag) ?? tag);
}
