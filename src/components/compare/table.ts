import type { ComparedRow } from "../../matrix/derive/comparison.ts";
import type { WordedStatement } from "../../site/compared.ts";
import { type Compared, groupsIn, labelsOf, type Told } from "../../site/comparing.ts";
import { element } from "../search/render.ts";
import { featureLink, type Showing, saidNodes } from "./said.ts";

type Row = ComparedRow<WordedStatement>;

/** The rows of a comparison, those that differ first. @param names what each side is called, for narrow screens */
export function bodiesOf(
  compared: Compared,
  sides: readonly Told[],
  names: readonly string[],
  showing: Showing,
): HTMLElement[] {
  const labels = labelsOf(sides);
  const { groups, silent } = groupsIn(compared, sides, showing);
  const columns = String(sides.length + 1);
  const headed = (title: string, rows: readonly HTMLElement[]): HTMLElement => {
    const head = element("th", { scope: "rowgroup", colspan: columns }, title);
    return element("tbody", {}, element("tr", { class: "group" }, head), ...rows);
  };
  const nameOf = ({ feature }: Row): string => labels.get(feature) ?? feature;
  const silentRow = element("tr", {}, element("td", { colspan: columns, class: "silent" }, silent.names));
  return [
    ...groups.map(({ title, rows }) =>
      headed(
        title,
        rows.map((row) => rowOf(row, nameOf(row), names, showing)),
      ),
    ),
    ...(silent.names === "" ? [] : [headed(silent.title, [silentRow])]),
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
