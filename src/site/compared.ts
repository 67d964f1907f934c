/** What a browser needs of a configuration to put it beside others: its answers by keys that can be compared, with their words. */

import { dictionaries } from "../i18n/dictionary.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { At } from "../matrix/coordinates.ts";
import type { StatedFeature, Statement } from "../matrix/derive/comparison.ts";
import { conditionKey } from "../matrix/keys.ts";
import type { Cell } from "../matrix/model/answers.ts";
import { answerDays, type Became, becameOf, type Turn, turnsOf } from "./lifecycle.ts";
import { asOne, cellsOn, type FormPart, formLabel, type Pair, type PairRow, pairsOf } from "./pairs.ts";
import { type CellView, keyOf, type Site, type Standing } from "./site.ts";
import { doubtsOf } from "./statements.ts";
import { wholesOf } from "./whole.ts";
import { answerSentence, type Chip, chips, tallySentence, todaySentences } from "./wording.ts";

/** An answer in the words of the other pages. Everything of it holds on the day that it is told for. */
export type WordedStatement = Statement & {
  readonly matrix: string;
  readonly at: At;
  /** The matrices that say so. */
  readonly saidIn: string;
  readonly standing: Standing;
  readonly chips: readonly Chip[];
  /** What there is to tell of an answer that rests on something that has ended, or whose sources differ; empty otherwise. */
  readonly news: string;
  /** How sure it is, in few words: that sources disagree about it although it holds, and when it was last stated. */
  readonly doubts: readonly string[];
  /** The names of the forms that it is about, "with Hosted Exchange UM"; empty where it is about the configuration itself. */
  readonly form: string;
};

/** A feature with what is said of it. */
export type WordedFeature = StatedFeature<WordedStatement> & {
  readonly label: string;
  readonly group: string;
};

/** Everything that is stated of a configuration: of each of its features, and of the whole. */
export type Said = {
  readonly features: readonly WordedFeature[];
  readonly wholes: readonly WordedStatement[];
};

/** One configuration as data, in one language. */
export type ComparedConfiguration = {
  /** What became of its members, by their names. */
  readonly members: readonly { readonly label: string; readonly became: readonly Became[] }[];
  /** How many features work, from the day of the build on: a sentence without its full stop. */
  readonly tally: readonly Turn[];
  /** What holds from a day on, in order; the first one from the build on. */
  readonly days: readonly (Said & { readonly from: string })[];
  /** Every cell of it that is told, by its matrix and key, those of the whole first: `exchange/archiving.server.placement`. */
  readonly facts: readonly string[];
};

/** What answers are told with. */
type Telling = {
  readonly site: Site;
  readonly language: Language;
};

/** Everything about one configuration, in every matrix that has it, with the forms of its members. */
export function comparedOf(site: Site, pair: Pair, language: Language): ComparedConfiguration {
  const [first] = pair.configurations;
  const pairOn = (day: string): Pair => pairsOf(site.on(day)).of(first);
  const said = (day: string): Said => {
    const telling = { site: site.on(day), language };
    return {
      features: featuresOf(pairOn(day), telling),
      wholes: statementsOf([wholesOf(telling.site, first)], telling),
    };
  };
  const tally = (day: string): string => tallySentence(asOne(pairOn(day)).cells, language).join("");
  const days = turningDaysOf(pair);
  return {
    members: pair.at.map(({ label, lifecycle }) => ({
      label: label[language],
      became: becameOf(lifecycle, language),
    })),
    tally: [{ from: site.day, text: tally(site.day) }, ...turnsOf(days, site.day, tally)],
    days: changesOf(days, site.day, said),
    facts: [...wholesOf(site, first), ...rowsTold(pair)].map((view) => `${view.matrix.id}/${keyOf(view)}`),
  };
}

/** The cells behind the answers: all that say something, and one where none does. */
const rowsTold = ({ rows, forms }: Pair): readonly CellView[] =>
  [...rows, ...forms.flatMap((part) => part.rows)].flatMap(({ answers }) => {
    const views = answers.flat();
    const stated = views.filter(({ cell }) => cell !== undefined);
    return stated.length > 0 ? stated : views.slice(0, 1);
  });

/** The days on which something that the answers rest on changes, past and to come. */
const turningDaysOf = (pair: Pair): readonly string[] => [...new Set(cellsOn(pair).flatMap(answerDays))];

/** What holds today, and from each later day on which that changes. */
function changesOf(
  days: readonly string[],
  today: string,
  on: (day: string) => Said,
): ComparedConfiguration["days"] {
  const later = days.filter((day) => day > today).toSorted();
  const all = [today, ...later].map((from) => ({ from, ...on(from) }));
  const texts = all.map(({ features, wholes }) => JSON.stringify([features, wholes]));
  return all.filter((_, at) => texts[at] !== texts[at - 1]);
}

function featuresOf({ rows, forms }: Pair, telling: Telling): readonly WordedFeature[] {
  const { site, language } = telling;
  const all = [
    ...rows.map(({ feature, answers }) => ({ feature, statements: statementsOf(answers, telling) })),
    ...forms.flatMap((part) =>
      part.rows.map(({ feature, answers }) => ({
        feature,
        statements: statementsOf(answers, telling, part),
      })),
    ),
  ];
  return [...Map.groupBy(all, ({ feature }) => feature)].map(([feature, own]) => ({
    feature: feature.id,
    label: feature.label[language],
    group: site.group(feature.group).label[language],
    statements: own.flatMap(({ statements }) => statements),
  }));
}

/** The answers to one feature as data; nothing where no document gives one. @param part the forms that they are about */
const statementsOf = (
  answers: PairRow["answers"],
  telling: Telling,
  part?: FormPart,
): readonly WordedStatement[] =>
  answers.flatMap((answer) =>
    answer
      .slice(0, 1)
      .flatMap((view) => (view.cell ? [statementOf(view, view.cell, answer, telling, part)] : [])),
  );

function statementOf(
  view: CellView,
  cell: Cell,
  answer: readonly CellView[],
  { site, language }: Telling,
  part: FormPart | undefined,
): WordedStatement {
  const { matrix, at, standing, lapsesOn } = view;
  return {
    support: cell.support,
    ...(lapsesOn !== undefined && { lapsesOn }),
    conditions: cell.conditions.filter(({ satisfied }) => !satisfied).map(conditionKey),
    servedBy: servedBy(view, cell),
    forms: part?.forms.map(({ form }) => form.id) ?? [],
    matrix: matrix.id,
    at: at.map(({ id }) => id),
    saidIn: answer.map((one) => one.matrix.label[language]).join(", "),
    standing,
    chips: chips(site, view, language, true),
    news: part === undefined && isToldAbove(view) ? "" : newsOf(site, view, language),
    doubts: doubtsOf(view, language),
    form: part ? dictionaries[language].config.withForm(formLabel(part, language)) : "",
  };
}

/** What the documents name, and what serves a cell since something else was switched off. */
const servedBy = ({ foundation }: CellView, { via = [] }: Cell): readonly string[] => [
  ...(foundation.replaced?.rest?.now ?? []),
  ...via.map(({ products, text }) => (products.length > 0 ? products.join(" ") : text)),
];

/** Whether an answer has lapsed with a member of the configuration: its column says so once, for all answers. */
const isToldAbove = ({ foundation }: CellView): boolean => foundation.lapsed?.kind === "member";

/** Until when a lapsed answer held, between what sources differ, and what became of the things that an answer rests on. */
const newsOf = (site: Site, view: CellView, language: Language): string =>
  [
    ...(view.standing === "lapsed" || view.standing === "sources-differ"
      ? [answerSentence(site, view, language)]
      : []),
    ...todaySentences(site, view, language),
  ].join(" ");
