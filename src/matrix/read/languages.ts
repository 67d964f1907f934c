import { once } from "../once.ts";

const names = once(() => new Intl.DisplayNames("en", { type: "language", fallback: "none" }));

/**
 * The language of a document by its path: a folder's name (`fr/umts.md`, `fr-FR/umts.md`) or an ending (`umts.fr.md`).
 * English where neither says; a folder such as `qa` is no language.
 */
export function languageOfPath(path: string): string {
  const [, folder] = /(?:^|\/)([a-z]{2})(?:-[a-z]{2})?\/[^/]*$/i.exec(path) ?? [];
  const [, ending] = /\.([a-z]{2})\.md$/i.exec(path) ?? [];
  return [folder, ending].flatMap((tag) => tag?.toLowerCase() ?? []).find(isLanguage) ?? "en";
}

const isLanguage = (tag: string): boolean => names().of(tag) !== undefined;
