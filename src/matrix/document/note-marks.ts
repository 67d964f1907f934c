/** Characters that mark a footnote, as the contents of a character class. */
export const raisedDigits = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079";
export const signs = "*\u2020\u2021\u00a7";
export const circledNumbers = "\u2460-\u249b\u24eb-\u24fe\u2776-\u2793\u3251-\u325f";

/** Numbers in circles and brackets, as first and last character and the value of the first. */
const circles = [
  ["\u2460", "\u2473", 1],
  ["\u2474", "\u2487", 1],
  ["\u2488", "\u249b", 1],
  ["\u24eb", "\u24f4", 11],
  ["\u24f5", "\u24fe", 1],
  ["\u2776", "\u277f", 1],
  ["\u2780", "\u2789", 1],
  ["\u278a", "\u2793", 1],
  ["\u3251", "\u325f", 21],
] as const;

/** The form in which a mark in a cell equals the one before its note: raised digits and letters become plain. */
export const markKey = (mark: string): string =>
  mark
    .replace(new RegExp(`[${raisedDigits}]`, "g"), (digit) => digit.normalize("NFKD"))
    .replace(/[()[\]]/g, "")
    .trim()
    .toLowerCase();

/**
 * The number in a circle as plain digits, by which its note can be marked as well; undefined for any other mark. Two
 * kinds of circles are two marks where both have notes, so this is only the second place to look.
 */
export function numberIn(mark: string): string | undefined {
  for (const [first, last, value] of circles)
    if (mark >= first && mark <= last) return String(mark.charCodeAt(0) - first.charCodeAt(0) + value);
  return undefined;
}
