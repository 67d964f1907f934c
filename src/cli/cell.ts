/**
 * What the site says about one cell, for a person or a program: `cell
 * exchange/voice-mail.lync-server-2013.exchange-online`.
 */

import { answersOf } from "../api/answers.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import { statements } from "../i18n/statements.ts";
import { addresses } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Reference } from "../matrix/model/answers.ts";
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
import { factsAsJson, type Make } from "./facts.ts";
import { asText, block, conditionLines, sourceLines } from "./lines.ts";
import type { Outcome } from "./outcome.ts";
import type { AddressCommand } from "./queries.ts";

/**
 * Prints the cells that an address, a path of the site or a key refers to: one, unless several share the key. As JSON it has
 * to be one, which is printed as the files of the API have it. If there is none, suggests those with the closest addresses.
 */
export function printedCell({ asked, language, json }: AddressCommand, site: Site, make: Make): Outcome {
  const found = cellsAt(asked, site);
  const [first, ...others] = found;
  if (first === undefined) return { out: "", err: `${unknown(asked, site)}\n`, status: 2 };
  if (!json) {
    const texts = found.map((view) => asText(linesOf(view, site, language)));
    return { out: texts.join("\n"), err: "", status: 0 };
  }
  if (others.length > 0) {
    const names = either(found.map((view) => `${view.matrix.id}/${keyOf(view)}`));
    return { out: "", err: `“${visible(asked)}” is several cells: use ${names}.\n`, status: 2 };
  }
  const making = make(site);
  const out = factsAsJson("cell", answersOf(site, making.links).cell(first), making);
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
