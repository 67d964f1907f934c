import type { Language } from "../../matrix/catalog/languages.ts";
import type { WordedFeature, WordedStatement } from "../../site/compared.ts";
import { asidesOf, type MetBy, metNote, type Wording } from "../../site/comparing.ts";
import { link } from "../../site/link.ts";
import { element, glyph } from "../search/render.ts";

/** What answers are shown with. */
export type Showing = Wording & {
  /** Whether what a chip requires is among what somebody has. */
  readonly metBy?: MetBy;
};

/** The name of a feature, as the way to its page. */
export const featureLink = (
  { feature, label }: Pick<WordedFeature, "feature" | "label">,
  language: Language,
) => element("a", { href: link(language, { kind: "feature", feature }) }, label);

/** What is said of a feature on one side, each answer with its conditions; that it is not listed where nothing is. */
export function saidNodes(feature: string, statements: readonly WordedStatement[], showing: Showing): Node[] {
  if (statements.length === 0) return [standing("unlisted", showing.words.unlisted)];
  return statements.map((one) =>
    element(
      "div",
      {},
      answerLink(feature, one, showing),
      ...doubtsOf(one, showing),
      ...asides(one, statements),
      ...chipList(one, showing),
      ...newsOf(one),
    ),
  );
}

const standing = (of: string, word: string): HTMLElement => element("span", { class: of }, glyph(of), word);

/** The word of an answer, as the way to the page that says it all. */
export function answerLink(feature: string, { standing: of, matrix, at }: WordedStatement, showing: Showing) {
  const { language, words } = showing;
  const href = link(language, { kind: "cell", matrix, at, feature });
  return element("a", { class: of, href }, glyph(of), words.standing[of]);
}

/** How sure an answer is. */
export const doubtsOf = ({ doubts }: WordedStatement, { words }: Showing): Node[] =>
  doubts.map((text) =>
    element("small", { class: text === words.disagree ? "aside sources-differ" : "aside" }, text),
  );

/** What is stated of whole configurations, as marks with a few words. */
export const wholeMarks = (wholes: readonly WordedStatement[], { words }: Pick<Showing, "words">): Node[] =>
  wholes.map(({ standing: of, chips }) =>
    element(
      "small",
      { class: `whole ${of}` },
      glyph(of),
      [words.whole[of], ...chips.map(({ text }) => text)].join(", "),
    ),
  );

/** The forms that an answer is about, and who says so where another one says something else. */
export const asides = (one: WordedStatement, all: readonly WordedStatement[]): Node[] =>
  asidesOf(one, all).map((text) => element("small", {}, text));

export function chipList({ chips }: WordedStatement, showing: Showing): Node[] {
  if (chips.length === 0) return [];
  const items = chips.map((chip) => {
    const note = metNote(chip, showing, showing.metBy);
    const more = note === "" ? [] : [element("small", {}, ` ${note}`)];
    return element("li", chip.lang === undefined ? {} : { lang: chip.lang }, chip.text, ...more);
  });
  return [element("ul", { class: "chips" }, ...items)];
}

/** What became of what an answer rests on. */
export const newsOf = ({ news }: WordedStatement): Node[] =>
  news === "" ? [] : [element("small", { class: "news" }, news)];
