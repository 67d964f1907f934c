import { formats } from "../../i18n/format.ts";
import { type ComparedRow, type Comparison, compare } from "../../matrix/derive/comparison.ts";
import type { WordedStatement } from "../../site/compared.ts";
import { element } from "../search/render.ts";
import { featureLink, type Showing, saidNodes } from "./said.ts";
import type { Told } from "./told.ts";

type Row = ComparedRow<WordedStatement>;
export type Compared = Comparison<WordedStatement>;

/** Compares what is told of some configurations. */
export const compareTold = (sides: readonly Told[], day: string): Compared =>
  compare(
    sides.map(({ features }) => features),
    day,
  );

/** How much differs, in a few words of which the first matter most: "5 features differ", ", 9 are the same on both sides.". */
export function summaryOf(
  { differing, partial, same }: Compared,
  sides: number,
  { language, words }: Showing,
): readonly [string, string] {
  const { plural } = formats[language];
  const form = sides > 2 ? "more" : "two";
  const others = [
    ...(same.length > 0 ? [plural(same.length, words.same[form])] : []),
    ...(partial.length > 0 ? [plural(partial.length, words.partial[form])] : []),
  ];
  return [plural(differing.length, words.differ), `${others.map((one) => `, ${one}`).join("")}.`];
}

/** The names of all features by their ids, whichever side has them. */
export const labelsOf = (sides: readonly Told[]): ReadonlyMap<string, string> =>
  new Map(sides.flatMap(({ features }) => features.map(({ feature, label }) => [feature, label] as const)));

/** The rows of a comparison, those that differ first. @param names what each side is called, for narrow screens */
export function bodiesOf(
  compared: Compared,
  sides: readonly Told[],
  names: readonly string[],
  showing: Showing,
): HTMLElement[] {
  const labels = labelsOf(sides);
  const { groups } = showing.words;
  const form = sides.length > 2 ? 1 : 0;
  const columns = String(sides.length + 1);
  const headed = (title: string, rows: readonly HTMLElement[]): HTMLElement[] => {
    const head = element("th", { scope: "rowgroup", colspan: columns }, title);
    return rows.length === 0 ? [] : [element("tbody", {}, element("tr", { class: "group" }, head), ...rows)];
  };
  const rowsOf = (rows: readonly Row[]): HTMLElement[] =>
    rows.map((row) => rowOf(row, labels.get(row.feature) ?? row.feature, names, showing));
  return [
    ...headed(groups.differing, rowsOf(compared.differing)),
    ...headed(groups.partial[form], rowsOf(compared.partial)),
    ...headed(groups.same[form], rowsOf(compared.same)),
    ...headed(groups.silent[form], silentRow(compared.silent, labels, columns)),
  ];
}

function rowOf({ feature, sides }: Row, label: string, names: readonly string[], showing: Showing) {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, featureLink({ feature, label }, showing.language)),
    ...sides.map((statements, at) =>
      element("td", { "data-side": names[at] ?? "" }, ...saidNodes(feature, statements, showing)),
    ),
  );
}

function silentRow(
  rows: readonly Row[],
  labels: ReadonlyMap<string, string>,
  columns: string,
): HTMLElement[] {
  const names = rows.map(({ feature }) => labels.get(feature) ?? feature).join(", ");
  return names === "" ? [] : [element("tr", {}, element("td", { colspan: columns, class: "silent" }, names))];
}
