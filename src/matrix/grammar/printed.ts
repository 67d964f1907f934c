import { languages } from "../language/index.ts";
import { type Form, forms } from "../language/language.ts";

/**
 * The grammar as text for a terminal: every form that is understood, what it means, and a sentence of it in each
 * language. It is made from the tables that sentences are read by, so that it cannot list what is not understood.
 */
export function printedGrammar(): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const width = Math.max(...languages.map(({ tag }) => tag.length));
  const parts = (Object.entries(forms) as [Form, string][]).map(([form, meaning]) => {
    const examples = languages.map(({ tag, examples: of }) => `    ${tag.padEnd(width)}  ${of[form]}`);
    return [`${form}: ${meaning}`, ...examples].join("\n");
  });
  const known = languages.map(({ tag }) => `${tag} (${names.of(tag)})`).join(", ");
  return `Languages: ${known}\n\n${parts.join("\n\n")}\n`;
}
