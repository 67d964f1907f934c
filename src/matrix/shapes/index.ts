/**
 * All that a document states in its tables and definitions: the only entry point of this folder, between the parsed
 * document and resolve/.
 */

import type { Code } from "../diagnostics/kinds.ts";
import { collectProblems, diagnose, type Problems, startOfFile } from "../diagnostics.ts";
import type { ParsedDocument } from "../document/document.ts";
import { noteUse } from "../document/footnote-use.ts";
import { footnotesIn } from "../document/footnotes.ts";
import { straysIn } from "../document/strays.ts";
import { readerOf, type Seen, type Watch } from "../grammar/reader.ts";
import { type SlipFinder, slipFinder } from "../grammar/slips.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Definition } from "../model/matrices.ts";
import { once } from "../once.ts";
import { lowerBound } from "../ranges.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { readDefinitions } from "./definitions.ts";
import { joinLists } from "./lists.ts";
import { packed } from "./packed.ts";
import { tablesIn } from "./sections.ts";
import type { ShapedTable, StatedTable, TableWatch } from "./statement.ts";
import { readTable } from "./table.ts";

export type Shaped = { readonly tables: readonly StatedTable[]; readonly definitions: readonly Definition[] };

/** Callbacks for what is seen along the way: the texts of tables that were read, and all tables. */
export type Watches = { readonly onSeen?: Watch | undefined; readonly onTable?: TableWatch | undefined };

/**
 * Finds everything in a document that has one of the published shapes. Other tables get a note.
 * @param problems receives what is wrong with what the document says
 */
export function shapesIn(
  document: ParsedDocument,
  vocabulary: Vocabulary,
  problems: Problems,
  { onSeen, onTable }: Watches = {},
): Shaped {
  const { info, tree } = document;
  const anywhere = once(() =>
    footnotesIn(
      tree.children.filter(({ type }) => type === "footnoteDefinition"),
      info.id,
      document.text,
    ),
  );
  const use = noteUse(document.text);
  const watched = watchedTables(onSeen);
  const reader = readerOf(vocabulary, document.language, watched.see);
  const found = tablesIn(document);
  const told = collectProblems();
  const reading = { document, reader, anywhere, use, problems: told, onTable };
  const whole = found.flatMap((one) => watched.tell(readTable(one, reading)) ?? []);
  const isUnread = ({ code }: Diagnostic): boolean => document.isForeign && ofSentences.has(code);
  const unread = told.all().filter(isUnread);
  const tables = document.isForeign ? whole.map((one) => withoutSentences(one, unread, vocabulary)) : whole;
  problems.add(
    document.isForeign && found.length > 0 ? [foreign(document)] : [],
    told
      .all()
      .filter((one) => !isUnread(one))
      .map(withSlip(slipFinder(vocabulary, document.language))),
    use.problems(),
    lostTables(document, vocabulary),
  );
  return { tables: joinLists(tables, vocabulary), definitions: readDefinitions(tree, info.id) };
}

/** Reports what the texts of a table were read as, once the table was read; tables left alone are not reported. */
function watchedTables(watch?: Watch) {
  const seen: Seen[] = [];
  return {
    see: watch && ((one: Seen): void => void seen.push(one)),
    tell: (table: ShapedTable | undefined): ShapedTable | undefined => {
      if (watch && table) for (const one of seen) watch(one);
      seen.length = 0;
      return table;
    },
  };
}

/**
 * Diagnostics for sentences that were not understood; for a language without a lexicon there is one for all of them.
 */
const ofSentences: ReadonlySet<string> = new Set<Code>([
  "unknown-feature",
  "unknown-product",
  "unclear-text",
  "unplaced-text",
]);

/**
 * Words that are not understood, with the typing error that may be the reason: in that case no name is suggested as
 * well.
 */
const withSlip =
  (slipIn: SlipFinder) =>
  (one: Diagnostic): Diagnostic => {
    const slip = one.code === "unclear-text" ? slipIn(one.data.text) : null;
    if (one.code !== "unclear-text" || !slip) return one;
    return diagnose(one.code, one, { ...one.data, near: [], slip }, one.related);
  };

/** Reports a document in a language whose sentences cannot be read. */
const foreign = ({ info }: ParsedDocument): Diagnostic =>
  diagnose("unknown-language", startOfFile(info.id), { language: info.language });

/**
 * What a table of such a document says without a sentence: features that the catalog knows, with a yes, a no or
 * products. Words that were not understood may be about the feature before them, so nothing is said about that.
 */
function withoutSentences(
  read: ShapedTable,
  unread: readonly Diagnostic[],
  { featureLabels }: Vocabulary,
): ShapedTable {
  const known = read.table.statements.filter(({ feature }) => featureLabels.has(feature.id));
  const order = (a: Spot, b: Spot): number => a.line - b.line || a.column - b.column;
  const spots = known.map(({ source }) => source).sort(order);
  // A label or an answer is about its own row; in a packed cell words may be about the feature before them.
  const ofOneRow: ReadonlySet<string> = new Set<Code>(["unknown-feature", "unclear-text"]);
  const near = read.shape === packed ? unread : unread.filter(({ code }) => !ofOneRow.has(code));
  const doubtful = new Set(
    near.map((one) => spots[lowerBound(spots, (spot) => order(spot, one) <= 0) - 1]).map(keyOf),
  );
  const statements = known.filter(
    ({ source, conditions }) =>
      !doubtful.has(keyOf(source)) && conditions.every(({ kind }) => kind !== "restriction"),
  );
  return { ...read, table: { ...read.table, statements } };
}

type Spot = { readonly line: number; readonly column: number };

const keyOf = (spot: Spot | undefined): string => `${spot?.line}:${spot?.column}`;

/** Reports lines that a mistake keeps from being a table, if they name something that the catalog knows. */
function lostTables({ tree, text, info }: ParsedDocument, vocabulary: Vocabulary): Diagnostic[] {
  const isKnown = (line: string): boolean =>
    vocabulary.mentions(line).some(({ known }) => known) || vocabulary.featureMentions(line).length > 0;
  return straysIn(tree, text, info.id)
    .filter(({ lines }) => lines.some(isKnown))
    .map(({ place, lines, why }) => diagnose("table-lost", place, { lines: lines.length, ...why }));
}
