import type { FlatText, Mark } from "../read/flat-text.ts";
import type { Footnotes } from "./find.ts";

const signs = /[*\u2020\u2021\u00a7]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+|[([]\d{1,2}[)\]]/g;

/**
 * Takes the marks out of a cell's words, so that a label is the label it would be without them.
 * @param notes is asked only about signs that could be a mark; raised digits are one in any case
 */
export function unmarked(flat: FlatText, notes: Footnotes): FlatText {
  if (flat.text.search(signs) < 0) return flat;
  const marks: Mark[] = [];
  const text = flat.text.replace(signs, (sign, at: number) => {
    const label = sign.normalize("NFKD").replace(/[([\])]/g, "");
    const isRaised = /[\u00b9\u00b2\u00b3\u2070-\u2079]/.test(sign);
    const isBullet = /(?:^|\n)\s*$/.test(flat.text.slice(Math.max(0, at - 40), at));
    if (isBullet || !(isRaised || notes(label))) return sign;
    marks.push({ at, label });
    return " ".repeat(sign.length);
  });
  return { ...flat, text, marks: [...flat.marks, ...marks].sort((a, b) => a.at - b.at) };
}
