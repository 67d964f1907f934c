/**
 * Whether a key press anywhere on a page means the search: `/` outside of fields, or Ctrl or Command with K. Every page
 * loads this; what the keys do in a list of results comes with the list.
 */
export function wantsSearch(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  inField: boolean,
): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === "k") return ctrlKey || metaKey;
  return key === "/" && !inField && !ctrlKey && !metaKey;
}
