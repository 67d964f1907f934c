/**
 * What the site says about one cell, for a person or a program: `cell
 * exchange/voice-mail.lync-server-2013.exchange-online`.
 */

import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import { statements } from "../i18n/statements.ts";
import { addresses } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { cellKey, namedAt } from "../matrix/coordinates.ts";
import type { Cell, Reference } from "../matrix/model/answers.ts";
import type { Origin, Source } from "../matrix/model/documents.ts";
import { originsAt } from "../matrix/origins.ts";
import { publishedConflict } from "../matrix/published.ts";
import { visible } from "../matrix/report/visible.ts";
import { either } from "../matrix/text.ts";
import { asideSentences } from "../site/asides.ts";
import { shortAnswer } from "../site/clauses.ts";
import { whereSaid } from "../site/sides.ts";
import { type CellView, keyOf, placeOf, type Site } from "../site/site.ts";
import { type Dated, historyOf, sidesOf } from "../site/statements.ts";
import { inWords, ownFirst, referencesIn } from "../site/translations.ts";
import { answerSentence, configurationLabel, todaySentences } from "../site/wording.ts";
import { nearestAddresses, type Written, withoutHost } from "./addressed.ts";
import { asText, block, conditionLines, sourceLines } from "./lines.ts";
import type { Outcome } from "./outcome.ts";
import { asJson } from "./print.ts";
import type { AddressCommand } from "./queries.ts";

/**
 * Prints the cells that an address, a path of the site or a key refers to: one, unless several share the key. As JSON
 * they are a list. If there is none, suggests those with the closest addresses.
 */
export function printedCell({ asked, language, json }: AddressCommand, site: Site): Outcome {
  const found = cellsAt(asked, site);
  if (found.length === 0) return { out: "", err: `${unknown(asked, site)}\n`, status: 2 };
  const out = json
    ? asJson(found.map((view) => published(view, site)))
    : found.map((view) => asText(linesOf(view, site, language))).join("\n");
  return { out, err: "", status: 0 };
}

/**
 * Parses an address, which takes one of these forms, with or without the host and path that precede it:
 *
 * 1. a key in its matrix, `exchange/voice-mail.lync-server-2013.exchange-online`, or as the fragment of its table,
 * 2. the path of a page, `/exchange/lync-server-2013/exchange-online/voice-mail/`,
 * 3. a key alone, which several matrices may share.
 */
function writtenIn(asked: string): Written {
  const [page = "", fragment] = withoutHost(asked).split("#");
  const parts = page.split("/").filter(Boolean);
  const key = fragment ?? (parts.at(-1)?.includes(".") ? parts.pop() : undefined);
  if (key !== undefined) return { matrix: parts.at(-1), ids: key.split(".") };
  const [matrix, ...at] = parts.slice(0, -1);
  return { matrix, ids: [...parts.slice(-1), ...at] };
}

const idsOf = ({ feature, at }: CellView): string[] => [feature.id, ...at.map(({ id }) => id)];

function cellsAt(asked: string, { cells }: Site): readonly CellView[] {
  const path = `/${withoutHost(asked).replace(/^\/|\/$/g, "")}/`;
  const pages = cells.filter((view) => path.endsWith(addresses("/")("en", placeOf(view))));
  if (pages.length > 0) return pages;
  const { matrix, ids } = writtenIn(asked);
  return cells.filter(
    (view) => (matrix === undefined || view.matrix.id === matrix) && keyOf(view) === ids.join("."),
  );
}

/** Says that there is no such cell, and suggests the closest ones. */
function unknown(asked: string, { cells }: Site): string {
  const known = cells.map((view) => ({ matrix: view.matrix.id, ids: idsOf(view) }));
  const names = nearestAddresses(known, () => writtenIn(asked));
  return `There is no cell “${visible(asked)}”${names.length > 0 ? `: did you mean ${either(names)}?` : ": use search to find its address."}`;
}

function linesOf(stated: CellView, site: Site, language: Language): string[] {
  const words = dictionaries[language].cell;
  const view = inWords(stated, language);
  const { feature } = view;
  const head = `${feature.label[language]}, ${configurationLabel(view, language)}`;
  return [
    head,
    answerSentence(site, view, language),
    ...asideSentences(site, view, language),
    ...todaySentences(site, view, language),
    ...block(statements[language].history, historyLines(view, site, language)),
    ...block(statements[language].disagreement, disputeLines(view, site, language)),
    ...block(words.conditions, conditionLines(stated, language)),
    ...block(words.words, sourceLines(view, site, language)),
    ...block(statements[language].evidence, evidenceLines(view, language)),
    ...block(
      words.references,
      referencesIn(site, view, language).parts.map((one) => referenceLine(one, site)),
    ),
    "",
    addresses("/")(language, placeOf(view)),
  ];
}

/** Where an answer stands: in a table, in prose, or in several origins that agree. */
const evidenceLines = ({ cell }: CellView, language: Language): readonly string[] =>
  cell ? [statements[language].evidences[cell.evidence]] : [];

/** What the versions of a page said, the oldest first. */
const historyLines = (view: CellView, site: Site, language: Language): string[] =>
  historyOf(site, view).map((step) => datedLine(step, site, language));

/** The sides of each disagreement, the one that holds first, below what it is about and what decides it. */
function disputeLines(view: CellView, site: Site, language: Language): string[] {
  const words = statements[language];
  return (view.cell?.conflicts ?? []).flatMap((conflict) => [
    `${words.about[conflict.about]} ${words.decides[conflict.decision]}`,
    ...sidesOf(site, view, conflict).map((side) => {
      const where = whereSaid(site, view, side.view, language);
      return `  ${[datedLine(side, site, language), where].filter(Boolean).join(", ")}`;
    }),
  ]);
}

/** What a statement says and when, with the place of its first source: "not supported (9 July 2018)  docs/guide.md:12". */
function datedLine({ view, date }: Dated, site: Site, language: Language): string {
  const said = shortAnswer(site, view, language);
  const words = date === null ? said : statements[language].dated(said, formats[language].date(date));
  const [first] = ownFirst(
    view.cell?.sources ?? [],
    ({ document }) => site.document(document).language,
    language,
  );
  return first ? `${words}  ${site.document(first.document).path}:${first.line}` : words;
}

function referenceLine({ text, target, url, document }: Reference, site: Site): string {
  const leads = document === undefined ? (url ?? target) : site.document(document).path;
  return leads === text ? text : `${text}  ${leads}`;
}

/**
 * A cell for programs: the same as in `parse --json`, plus its matrix, the paths of its sources and its address, its
 * state on the day of the site, and the lifecycle of what it depends on.
 */
function published({ matrix, at, feature, standing, cell, foundation, lapsesOn }: CellView, site: Site) {
  const ids = at.map(({ id }) => id);
  const { feature: _feature, at: _at, support: _support, sources = [], conflicts, ...says } = cell ?? {};
  return {
    matrix: matrix.id,
    feature: feature.id,
    ...namedAt(matrix.axes, ids),
    key: cellKey({ feature: feature.id, at: ids }),
    // What the documents of the matrix say by themselves; the standing considers those of others as well.
    support: statedIn(site, matrix.id, ids, feature.id)?.support ?? "unlisted",
    standing,
    ...says,
    ...(conflicts && { conflicts: conflicts.map((one) => publishedConflict(one, matrix.axes)) }),
    lifecycle: {
      day: site.day,
      ...foundation.worst,
      lapsesOn: lapsesOn ?? null,
      restsOn: foundation.pillars.map(({ kind, id, held }) => ({ kind, id, states: held })),
    },
    sources: sources.map((source) => publishedSource(source, site)),
    url: addresses("/")("en", { kind: "cell", matrix: matrix.id, at: ids, feature: feature.id }),
  };
}

const statedIn = (
  { data }: Site,
  matrix: string,
  at: readonly string[],
  feature: string,
): Cell | undefined => {
  const cells = data.result.matrices.find(({ id }) => id === matrix)?.cells;
  return cells?.find((one) => cellKey(one) === cellKey({ feature, at }));
};

/** A source with the path of its file and the origins of its line, without the headings that they apply to. */
function publishedSource(source: Source, site: Site) {
  const { path, checked, ...document } = site.document(source.document);
  const origins = originsAt(document, source.line).map(({ parts: _parts, ...one }: Origin) => one);
  return { ...source, path, origins, checked };
}
