import { dictionaries } from "../i18n/dictionary.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { sharedKey } from "../matrix/coordinates.ts";
import { clipped, longest, squeezed } from "./fitting.ts";
import type { CellView, Site } from "./site.ts";
import { answerSentence, configurationLabel, shortLabel, wholeAnswer } from "./wording.ts";

/** The title and the description of a page. Both open with what tells it apart. */
export type Headings = { readonly title: string; readonly description: string };

/**
 * Those of a cell. They say whether it works where there is room for all of that, and nothing at all about it otherwise: half
 * of an answer might be another one.
 */
export function cellHeadings(site: Site, view: CellView, language: Language): Headings {
  const isTwice = site.cells.some((other) => other !== view && isSame(other, view));
  return {
    title: titleOf(view, language, isTwice),
    description: descriptionOf(site, view, language, isTwice),
  };
}

/** What the page of a configuration is called, in short names where the whole ones have no room. */
export function configurationTitle({ at }: Pick<CellView, "at">, language: Language): string {
  const { config } = dictionaries[language];
  const label = configurationLabel({ at }, language);
  return config.title(label.length <= longest.title ? label : shortName(at, language));
}

function titleOf(view: CellView, language: Language, isTwice: boolean): string {
  const { cell: words, standing } = dictionaries[language];
  const { feature, matrix, name, parts } = namesOf(view, language, isTwice);
  const answered = words.title(feature, name, standing[view.standing]);
  const least = isTwice ? [] : [answered, `${feature}, ${name}`];
  const all = [`${answered} · ${matrix}`, ...least, ...(isTwice ? [`${feature}, ${name} · ${matrix}`] : [])];
  const fits = all.find(({ length }) => length <= longest.title);
  return fits ?? squeezed(parts, longest.title);
}

function descriptionOf(site: Site, view: CellView, language: Language, isTwice: boolean): string {
  const { cell: words } = dictionaries[language];
  const { feature, matrix, name, parts } = namesOf(view, language, isTwice);
  const brief = answerSentence(site, view, language);
  const whole = [wholeAnswer(site, view, language), brief].flatMap((answer) => [
    words.description(feature, name, matrix, answer),
    ...(isTwice ? [] : [`${feature}, ${name}. ${answer}`]),
  ]);
  const fits = whole.find(({ length }) => length <= longest.description);
  const room = Math.max(longest.title, longest.description - brief.length - 2);
  const head = squeezed(parts, room);
  return fits ?? clipped(`${head}. ${brief}`, longest.description);
}

/**
 * What a cell is called, and the parts that it is called by where room is scarce. If the matrix is one of them, each member
 * stands for itself, so that no name of two is cut in its middle.
 */
function namesOf({ feature: { label }, matrix, at }: CellView, language: Language, isTwice: boolean) {
  const feature = label[language];
  const short = isTwice ? at.map((one) => shortLabel(one, language)) : [shortName(at, language)];
  return {
    feature,
    matrix: matrix.label[language],
    name: configurationLabel({ at }, language),
    parts: [feature, ...short, ...(isTwice ? [matrix.label[language]] : [])],
  };
}

const shortName = (at: CellView["at"], language: Language): string =>
  at.map((one) => shortLabel(one, language)).join(dictionaries[language].with);

/** Whether two cells are of the same feature and configuration, in two matrices. */
const isSame = (one: CellView, other: CellView): boolean =>
  one.feature === other.feature && keyOf(one) === keyOf(other);

const keyOf = ({ matrix, at }: CellView): string =>
  sharedKey(
    matrix.axes,
    at.map(({ id }) => id),
  );
