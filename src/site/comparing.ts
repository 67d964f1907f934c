/** Some configurations beside each other on one day, as the page of comparisons and the command line tell of them. */

import { formats } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { idsInKey } from "../matrix/coordinates.ts";
import { type ComparedRow, type Comparison, compare } from "../matrix/derive/comparison.ts";
import type { Asked, Met } from "../matrix/derive/having.ts";
import type { CompareWordsHere } from "./compare-words.ts";
import type { ComparedConfiguration, WordedFeature, WordedStatement } from "./compared.ts";
import type { Chip } from "./wording.ts";

/** What is told of a configuration on a day. */
export type Told = {
  readonly features: readonly WordedFeature[];
  /** What is stated of the whole configuration. */
  readonly wholes: readonly WordedStatement[];
  /** How many features work: "14 of 14 features are documented as working, 5 with conditions". */
  readonly tally: string;
  /** What became of its members, by their names: "Lync Server 2013 out of support since April 2023". */
  readonly badges: readonly string[];
  /** Every cell of it, by matrix and key. */
  readonly facts: readonly string[];
};

/** What holds on a day, as an ISO date that is not before that of the build. */
export function toldOn({ days, tally, members, facts }: ComparedConfiguration, day: string): Told {
  const said = days.findLast(({ from }) => from <= day);
  return {
    features: said?.features ?? [],
    wholes: said?.wholes ?? [],
    tally: tally.findLast(({ from }) => from <= day)?.text ?? "",
    badges: members.flatMap(({ label, became }) => {
      const [, , badge = ""] = became.findLast(([from]) => from <= day) ?? [];
      return badge === "" ? [] : [`${label} ${badge}`];
    }),
    facts,
  };
}

export type Compared = Comparison<WordedStatement>;

/** Compares what is told of some configurations. @param day ISO date as of which the answers are compared */
export const compareTold = (sides: readonly Told[], day: string): Compared =>
  compare(
    sides.map(({ features }) => features),
    day,
  );

/** What comparisons are told with. */
export type Wording = { readonly language: Language; readonly words: CompareWordsHere };

/** How much differs, in a few words of which the first matter most: "5 features differ", ", 9 are the same on both sides.". */
export function summaryOf(
  { differing, partial, same }: Compared,
  sides: number,
  { language, words }: Wording,
): readonly [string, string] {
  const { plural } = formats[language];
  const form = sides > 2 ? "more" : "two";
  const others = [
    ...(same.length > 0 ? [plural(same.length, words.same[form])] : []),
    ...(partial.length > 0 ? [plural(partial.length, words.partial[form])] : []),
  ];
  return [plural(differing.length, words.differ), `${others.map((one) => `, ${one}`).join("")}.`];
}

/** The rows of a comparison below one heading. */
export type RowGroup = { readonly title: string; readonly rows: readonly ComparedRow<WordedStatement>[] };

/** The groups of rows that there are, those that differ first, and the names of what every side is silent about. */
export function groupsIn(
  compared: Compared,
  sides: readonly Told[],
  { words: { groups } }: Pick<Wording, "words">,
): {
  readonly groups: readonly RowGroup[];
  readonly silent: { readonly title: string; readonly names: string };
} {
  const form = sides.length > 2 ? 1 : 0;
  const labels = labelsOf(sides);
  const all = [
    { title: groups.differing, rows: compared.differing },
    { title: groups.partial[form], rows: compared.partial },
    { title: groups.same[form], rows: compared.same },
  ];
  const names = compared.silent.map(({ feature }) => labels.get(feature) ?? feature).join(", ");
  return {
    groups: all.filter(({ rows }) => rows.length > 0),
    silent: { title: groups.silent[form], names },
  };
}

/** What is told of some configurations, in the order of the rows: of the whole first, then feature by feature. */
export function factsAbreast(compared: Compared, sides: readonly Told[]): readonly string[] {
  const rows = [...compared.differing, ...compared.partial, ...compared.same, ...compared.silent];
  const places = new Map(rows.map(({ feature }, at) => [feature, at] as const));
  const placeOf = (fact: string): number => places.get(idsInKey(fact.split("/")[1] ?? "").feature) ?? -1;
  return sides.flatMap(({ facts }) => facts).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The names of all features by their ids, whichever side has them. */
export const labelsOf = (sides: readonly Told[]): ReadonlyMap<string, string> =>
  new Map(sides.flatMap(({ features }) => features.map(({ feature, label }) => [feature, label] as const)));

/** The forms that an answer is about, and who says so where another one says something else. */
export function asidesOf(
  { form, saidIn }: WordedStatement,
  all: readonly WordedStatement[],
): readonly string[] {
  const own = all.filter((one) => one.form === form);
  return [form, own.length > 1 ? saidIn : ""].filter(Boolean);
}

/** Whether a condition is met by what somebody has. */
export type MetBy = (asked: Asked) => Met;

/** Whether somebody has what a chip requires, or what they have to check; nothing where they do not have it. */
export function metNote(
  { requires, minimum, subject }: Chip,
  { words }: Pick<Wording, "words">,
  isMetBy: MetBy | undefined,
): string {
  if (requires === undefined || isMetBy === undefined) return "";
  const met: Met = isMetBy({ products: requires.split(" "), minimum, subject });
  switch (met) {
    case "met":
      return `✓ ${words.met}`;
    case "version-open":
      return `? ${words.checkVersion.replace("#", () => minimum ?? "")}`;
    case "subject-open":
      return `? ${words.check}`;
    case "unmet":
      return "";
  }
}
