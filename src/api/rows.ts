/**
 * The facts of a matrix as rows of a table, one each: every cell, whether a document states it or not, and what is stated of
 * whole configurations. What is wanted by other programs stands first: the ids, which never change.
 */

import { csvWords } from "../i18n/csv.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import { requirementWords } from "../i18n/requirements.ts";
import { statements } from "../i18n/statements.ts";
import type { Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { MatrixSpec } from "../matrix/catalog/schema.ts";
import { cellKey } from "../matrix/coordinates.ts";
import type { Held } from "../matrix/derive/lifecycle.ts";
import { sectionsInText } from "../matrix/document/origins.ts";
import type { Condition, Support } from "../matrix/model/answers.ts";
import type { Source } from "../matrix/model/documents.ts";
import { statedAt } from "../site/anchors.ts";
import { asideSentences } from "../site/asides.ts";
import { servedBy } from "../site/clauses.ts";
import type { SiteDocument } from "../site/data.ts";
import { pillarName } from "../site/lifecycle.ts";
import { originsOf } from "../site/origins.ts";
import { placesFor } from "../site/pairs.ts";
import { requirementPhrase } from "../site/requirements.ts";
import { type CellView, keyOf, pageOf, type Site, whyUnlisted } from "../site/site.ts";
import { inWords } from "../site/translations.ts";
import { wholeSentence, wholeWords } from "../site/whole.ts";
import { answerSentence, configurationLabel, shortLabel, todaySentences } from "../site/wording.ts";
import { separator, type Table } from "./csv.ts";

/** What rows are told with. */
export type Telling = {
  readonly language: Language;
  /** The address of a place, absolute where it is known where the site is published. */
  readonly address: (place: Place) => string;
};

/** A column: its head, and what it says of a cell. */
type Column = readonly [head: string, say: (view: CellView) => string];

/**
 * A matrix as a table of facts: what is stated of whole configurations first, then its features in their order, each in every
 * configuration.
 */
export function matrixRows(site: Site, matrix: MatrixSpec, telling: Telling): Table {
  const isHere = (view: CellView): boolean => view.matrix === matrix;
  const cells = Map.groupBy(site.cells.filter(isHere), ({ feature }) => feature);
  const views = [...site.wholes.filter(isHere), ...[...cells.values()].flat()];
  const columns = columnsOf(site, matrix, telling);
  return {
    fields: columns.map(([head]) => head),
    rows: views.map((view) => columns.map(([, say]) => say(view))),
  };
}

function columnsOf(site: Site, matrix: MatrixSpec, telling: Telling): readonly Column[] {
  const { language, address } = telling;
  const { facts: words } = csvWords[language];
  return [
    [words.matrixId, () => matrix.id],
    [words.cellId, keyOf],
    [words.matrix, () => matrix.label[language]],
    [words.configuration, (view) => configurationLabel(view, language)],
    ...matrix.axes.map(
      ({ label }, axis): Column => [label[language], ({ at }) => at[axis]?.label[language] ?? ""],
    ),
    ...answerColumns(site, matrix, language),
    ...sourceColumns(site, telling),
    ...lifecycleColumns(site, language),
    [words.remarks, (view) => remarksOn(site, view, language)],
    [words.unknown, ({ cell }) => listed((cell?.conditions ?? []).flatMap(({ unknown = [] }) => unknown))],
    [words.asOf, () => site.day],
    [words.address, (view) => address(pageOf(view))],
  ];
}

/** Each of some texts once, in their order. */
const listed = (all: readonly string[]): string =>
  [...new Set(all)].filter((one) => one !== "").join(separator);

function answerColumns(site: Site, matrix: MatrixSpec, language: Language): readonly Column[] {
  const { facts: words } = csvWords[language];
  const { standing } = dictionaries[language];
  const stated = statedIn(site, matrix);
  return [
    [
      words.feature,
      ({ feature }) => (feature.whole ? statements[language].whole.title : feature.label[language]),
    ],
    [words.group, ({ feature }) => (feature.whole ? "" : site.group(feature.group).label[language])],
    [words.answer, (view) => (view.feature.whole ? wholeWords(view, language) : standing[view.standing])],
    [words.stated, (view) => standing[stated.get(keyOf(view)) ?? "unlisted"]],
    [words.conditions, (view) => conditionsOf(site, view, language)],
    [words.services, (view) => servicesOf(site, view, language)],
  ];
}

/** What the documents of a matrix say by themselves, by the keys of its cells; the answer considers those of others, too. */
function statedIn({ data, wholes }: Site, { id }: MatrixSpec): ReadonlyMap<string, Support> {
  const found = data.result.matrices.find((matrix) => matrix.id === id);
  const together = wholes.find(({ matrix }) => matrix.id === id)?.feature.id ?? "";
  return new Map([
    ...(found?.cells ?? []).map((cell) => [cellKey(cell), cell.support] as const),
    ...(found?.configurations ?? []).map(
      ({ at, support }) => [cellKey({ feature: together, at }), support] as const,
    ),
  ]);
}

/** What must hold, in whole words; what holds for one of several services alone, behind its name. */
function conditionsOf(site: Site, stated: CellView, language: Language): string {
  const { cell } = inWords(stated, language);
  const { about } = requirementWords[language];
  const words = dictionaries[language].condition;
  const phrase = (one: Condition): string =>
    one.kind === "restriction"
      ? one.text
      : `${about(words[one.kind])}${requirementPhrase(site, one, language)}`;
  const ofServices = (cell?.via ?? []).flatMap(({ text, products, conditions = [] }) => {
    const name = products.map((id) => shortLabel(site.product(id), language)).join(", ") || text;
    return conditions.map((one) => `${about(name)}${phrase(one)}`);
  });
  return listed([...(cell?.conditions ?? []).map(phrase), ...ofServices]);
}

/** What serves the feature, and since when where it took the place of something that was switched off. */
function servicesOf(site: Site, view: CellView, language: Language): string {
  const { replaced } = view.foundation;
  const year = replaced?.held[0].date?.slice(0, "2020".length) ?? "";
  const now = (replaced?.rest?.now ?? []).map((id) =>
    dictionaries[language].chip.since(shortLabel(site.product(id), language), year),
  );
  return listed([...now, ...servedBy(site, view, language)]);
}

const sections = new WeakMap<SiteDocument, ReturnType<typeof sectionsInText>>();

/** The heading of the innermost section that a line of a document is in; undefined above the first one. */
function sectionAt(document: SiteDocument, line: number): string | undefined {
  const known = sections.get(document) ?? sectionsInText(document.text);
  sections.set(document, known);
  return known.findLast((one) => one.line <= line && line <= one.end)?.heading;
}

function sourceColumns(site: Site, { language, address }: Telling): readonly Column[] {
  const { facts: words, section: inSection } = csvWords[language];
  const { evidences } = statements[language];
  const places = ({ cell }: CellView): readonly Source[] => placesFor(site, cell?.sources ?? [], language);
  const named = ({ document, line }: Source): string => {
    const from = site.document(document);
    const section = sectionAt(from, line);
    return section === undefined || section === from.title ? from.title : inSection(from.title, section);
  };
  const origins = (view: CellView) => {
    const all = places(view).flatMap((source) => originsOf(site.document(source.document), source));
    return [...new Map(all.map((one) => [`${one.title} ${one.date ?? one.version}`, one])).values()];
  };
  // One for each, in the same order, so that each has its own beside it.
  const side = (all: readonly (string | null)[]): string => all.map((one) => one ?? "").join(separator);
  return [
    [words.sources, (view) => side(places(view).map(named))],
    [
      words.sourceAddresses,
      (view) => {
        const place = statedAt(site, view);
        return side(places(view).map((source) => address(place(source))));
      },
    ],
    [words.origins, (view) => side(origins(view).map(({ title }) => title))],
    [words.originDates, (view) => side(origins(view).map(({ date, version }) => date ?? version))],
    [words.evidence, ({ cell }) => (cell ? evidences[cell.evidence] : "")],
    [
      words.checked,
      (view) => listed(places(view).flatMap(({ document }) => site.document(document).checked ?? [])),
    ],
  ];
}

/** The worst state of all that an answer rests on, of what that is, and from when or until when it holds. */
function lifecycleColumns(site: Site, language: Language): readonly Column[] {
  const { facts: words } = csvWords[language];
  const { states } = dictionaries[language].lifecycle;
  const lasts = ({ state }: Held): boolean => state === "ending" || state === "upcoming";
  const worst = ({ foundation }: CellView): Held => foundation.worst;
  const pillars = ({ foundation }: CellView) =>
    foundation.pillars.filter(
      ({ held: [held] }) => held.state === foundation.worst.state && held.date === foundation.worst.date,
    );
  return [
    [words.lifecycle, (view) => states[worst(view).state]],
    [
      words.lifecycleOf,
      (view) =>
        worst(view).date === undefined
          ? ""
          : listed(pillars(view).map((one) => pillarName(site, one, language))),
    ],
    [words.since, (view) => (lasts(worst(view)) ? "" : (worst(view).date ?? ""))],
    [words.until, (view) => (lasts(worst(view)) ? (worst(view).date ?? "") : "")],
    [words.lapsesOn, ({ lapsesOn = "" }) => lapsesOn],
  ];
}

/** Everything else that pages say beside an answer: how sure it is, what has changed since, and notes. */
function remarksOn(site: Site, stated: CellView, language: Language): string {
  const view = inWords(stated, language);
  const own = wholeSentence(view, language);
  const asides = asideSentences(site, view, language).filter((one) => !view.feature.whole || one !== own);
  return [
    ...(view.standing === "sources-differ" ? [answerSentence(site, view, language)] : []),
    ...asides,
    ...todaySentences(site, view, language),
    ...(view.cell?.notes ?? []),
    ...[whyUnlisted(view)?.[language] ?? ""].filter(Boolean),
  ].join(" ");
}
