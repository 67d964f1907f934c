/** Everything that the documents say of what somebody has, as one report to read and to print. Loaded when it is asked for. */

import { type Choice, formatChoice, sideKeys } from "../../matrix/choice.ts";
import type { At } from "../../matrix/coordinates.ts";
import type { Told } from "../../site/comparing.ts";
import { havingOf } from "../../site/having.ts";
import { element } from "../search/render.ts";
import type { Known, KnownSide } from "./known.ts";
import {
  answerLink,
  asides,
  chipList,
  doubtsOf,
  featureLink,
  newsOf,
  type Showing,
  wholeMarks,
} from "./said.ts";

export type Report = {
  readonly heading: string;
  /** Every configuration among what somebody has. */
  readonly sides: readonly At[];
  readonly summary: readonly [string, string];
  /** Makes the report once it is known what is told of each configuration. */
  readonly fill: (told: readonly Told[]) => HTMLElement[];
};

/** A report on some products, by their ids. */
export function reportOn(have: readonly string[], known: Known, showing: Showing): Report {
  const { configurations } = known.choosable;
  const { heading, sides, summary, metBy } = havingOf(have, { ...known, configurations }, showing);
  const inReport = { ...showing, metBy };
  const found = sides.flatMap((at) => known.sideOf(at) ?? []);
  return {
    heading,
    sides,
    summary,
    fill: (told) => [
      ...contents(found, told, showing),
      ...found.flatMap((side, at) => sectionOf(side, at, told[at], inReport)),
    ],
  };
}

const idAt = (at: number): string => `configuration-${at + 1}`;

/** Every configuration with how much of it works, as the way to its part of the report. */
function contents(sides: readonly KnownSide[], told: readonly Told[], { words }: Showing): HTMLElement[] {
  const items = sides.map(({ label }, at) =>
    element(
      "li",
      {},
      element("a", { href: `#${idAt(at)}` }, label),
      element("small", {}, told[at]?.tally ?? ""),
    ),
  );
  const choice: Choice = { kind: "sides", sides: sides.map(({ at }) => at) };
  const abreast = element(
    "p",
    { class: "onward" },
    element("a", { href: formatChoice(choice) }, words.sideBySide),
  );
  const canCompare = sides.length > 1 && sides.length <= sideKeys.length;
  return sides.length > 1
    ? [element("ol", { class: "found-all" }, ...items), ...(canCompare ? [abreast] : [])]
    : [];
}

function sectionOf({ label, href }: KnownSide, at: number, told: Told | undefined, showing: Showing) {
  if (told === undefined) return [];
  const { words } = showing;
  const silent = told.features.filter(({ statements }) => statements.length === 0);
  const names = silent.map((feature) => feature.label).join(", ");
  return [
    element(
      "section",
      { id: idAt(at) },
      element("h2", {}, element("a", { href }, label)),
      element(
        "p",
        { class: "badges" },
        ...wholeMarks(told.wholes, showing),
        ...told.badges.map((text) => element("small", { class: "badge" }, text)),
      ),
      element("p", {}, `${told.tally}.`),
      tableOf(label, told, showing),
      ...(silent.length > 0 ? [element("p", { class: "silent" }, `${words.silent} ${names}`)] : []),
    ),
  ];
}

function tableOf(caption: string, { features }: Told, showing: Showing): HTMLElement {
  const { words, language } = showing;
  const head = [words.feature, words.answer, words.conditions].map((text) =>
    element("th", { scope: "col" }, text),
  );
  const rows = features.flatMap((feature) =>
    feature.statements.map((one, at, all) =>
      element(
        "tr",
        {},
        ...(at > 0
          ? []
          : [element("th", { scope: "row", rowspan: String(all.length) }, featureLink(feature, language))]),
        element(
          "td",
          {},
          answerLink(feature.feature, one, showing),
          ...doubtsOf(one, showing),
          ...asides(one, all),
        ),
        element("td", {}, ...chipList(one, showing), ...newsOf(one)),
      ),
    ),
  );
  return element(
    "table",
    { class: "compared report" },
    element("caption", { class: "visually-hidden" }, caption),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows),
  );
}
