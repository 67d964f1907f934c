/** The words of questions, with `#` and `##` for names, as attributes have them. */
type Words = Readonly<Record<string, string | undefined>>;

/** What to ask about a row of the page of what is silent, from what a reader sees of it. */
export function questionIn(
  row: Element,
  words: Words,
): { readonly title: string; readonly lines: readonly string[] } {
  const [name, nearby] = [...row.querySelectorAll("a")].map(textOf);
  const part = row.closest("ul:not(.whole)")?.closest("details");
  if (!part) {
    const nearest = filled(words["nearest"], nearby, textOf(row.querySelector("small > span")));
    return {
      title: filled(words["wholeTitle"], name),
      lines: [filled(words["whole"], name), ...(nearby ? [nearest] : [])],
    };
  }
  const configuration = textOf(part.querySelector("h3"));
  const place = textOf(row.closest("ul")?.previousElementSibling?.querySelector("a"));
  return {
    title: filled(words["title"], name, configuration),
    lines: [
      filled(words["feature"], name, configuration),
      ...(nearby ? [filled(words["nearest"], place, nearby.toLowerCase())] : []),
    ],
  };
}

const textOf = (part: Element | null | undefined): string => part?.textContent?.trim() ?? "";

/** Puts names into a text, whatever marks they have themselves. */
const filled = (text = "", one = "", other = ""): string =>
  text.replace(/##?/g, (mark) => (mark === "##" ? other : one));
