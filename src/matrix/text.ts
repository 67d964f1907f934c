import { foldName } from "./words.ts";

/** White space of any kind and length becomes one blank; none is left at the ends. */
export function fold(text: string): string {
  return /[^\S ]|^ | $| {2}/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/**
 * A text without white space and the given characters at its end.
 * A walk from the end: the expression `[…]+$` would look at every run of such characters again and again.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  const isEnd = (letter: string): boolean => characters.includes(letter) || /\s/.test(letter);
  while (end > 0 && isEnd(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** An id for a label that the catalog does not know. Letters outside a–z become their code point, so it is never empty. */
export function slugOf(label: string): string {
  const ascii = foldName(label).replace(
    /[^\p{ASCII}]/gu,
    (letter) => ` u${letter.codePointAt(0)?.toString(16)} `,
  );
  return ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "unnamed";
}

/** A list as a person writes it in English: `a`, `a or b`, `a, b or c`. */
export function either(items: readonly string[]): string {
  return disjunction.format(items);
}

const disjunction = new Intl.ListFormat("en", { type: "disjunction" });
