/** The `lang` attribute of words on a page: none where they are in the page's own language. */
export function foreignLang(words: string | undefined, page: string): string | undefined {
  return words === page ? undefined : words;
}
