import { formats } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { At } from "../matrix/coordinates.ts";

/** What some configurations are called beside each other. */
export type Names = {
  /** "Lync Server 2013: Exchange on-premises or Exchange Online" */
  readonly heading: string;
  /** What tells each from the others: "Exchange Online". */
  readonly own: readonly string[];
};

/** What a heading and the title of a page may take, in characters, before three or four names are counted instead. */
const longestHeading = 70;

/** How to name things: the words between the members of a configuration, and around what all have in common. */
export type Naming = {
  readonly labelOf: (product: string) => string;
  readonly language: Language;
  readonly words: { readonly with: string; readonly about: string; readonly others: string };
};

/** What some configurations have in common goes without saying in each column, unless nothing else is left of one. */
export function namesOf(sides: readonly At[], { labelOf, language, words }: Naming): Names {
  const shared =
    sides.length > 1 ? (sides[0] ?? []).filter((id) => sides.every((at) => at.includes(id))) : [];
  const rests = sides.map((at) => at.filter((id) => !shared.includes(id)));
  const joined = (ids: At): string => ids.map(labelOf).join(words.with);
  const isTelling = shared.length > 0 && rests.every((ids) => ids.length > 0);
  const own = (isTelling ? rests : sides).map(joined);
  const all = formats[language].or(own);
  const counted = (): string =>
    words.others.replace(/##?/g, (mark) => (mark === "##" ? String(own.length - 1) : (own[0] ?? "")));
  const either = own.length > 2 && all.length > longestHeading ? counted() : all;
  // What is put in may have a # itself.
  const about = (): string =>
    words.about.replace(/##?/g, (mark) => (mark === "##" ? either : joined(shared)));
  return { own, heading: isTelling ? about() : either };
}
