import { describe, expect, test } from "vitest";
import { documentsAt } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Cell, Condition } from "../../src/matrix/model/answers.ts";
import type { Result } from "../../src/matrix/model/matrices.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { catalog } from "../support/reading.ts";
import {
  cellsOf,
  delimitersOf,
  inHtml,
  type Range,
  replaced,
  rowsOf,
  wordsInTables,
} from "../support/rewriting.ts";

const documents = documentsAt(["tests/fixtures/documents", `${fixtureContent}/docs`]).value.filter(
  ({ text }) => wordsInTables(text).length > 0,
);

const read = (path: string, text: string): Result => readMatrices([{ path, text }], catalog).result;

/** The cells that a document states, wherever in it they stand and whatever the case of its letters. */
const cellsIn = ({ matrices }: Result): string[] =>
  matrices.flatMap(({ id, cells }) => cells.map((cell) => briefly(id, cell))).sort();

function briefly(matrix: string, cell: Cell): string {
  const said = [
    cell.support,
    ...cell.conditions.map(brief),
    ...(cell.via ?? []).flatMap(({ products }) => products),
    ...(cell.notes ?? []),
    ...cell.references.map(({ target }) => target),
  ];
  return `${matrix}/${cell.feature}.${cell.at.join(".")} ${said.join("; ")}`.toLowerCase();
}

const brief = ({ kind, products, text }: Condition): string => `${kind} [${products.join()}] ${text}`;

const codesIn = ({ diagnostics }: Result): string[] => diagnostics.map(({ code }) => code).sort();

/** Entities stay as they are. */
const letters = (words: string, change: (letter: string) => string): string =>
  words.replace(/&#?\w+;|./gs, (one) => (one.length > 1 ? one : change(one)));

const blanks = ["\u00a0", "  ", " \u200b", "&nbsp;", "\t", "\u202f"];

/** A blank of another kind for each, in turn. */
function otherBlanks(text: string): string {
  let turn = 0;
  const between = /(?<=[\p{L}\p{N}.,;]) (?=[\p{L}\p{N}(])/gu;
  return replaced(text, wordsInTables(text), (words) =>
    words.replace(between, () => blanks[turn++ % blanks.length] ?? " "),
  );
}

const entities = (text: string): string =>
  replaced(text, wordsInTables(text), (words) =>
    letters(words, (one) => (/[aeiou]/.test(one) ? `&#${one.charCodeAt(0)};` : one)),
  );

/** Only where no row belongs to the one above. */
function upsideDown(text: string): string {
  const tables = rowsOf(text).filter((rows) =>
    rows.every(({ start, end }) => !/^\|\s*\|/.test(text.slice(start, end))),
  );
  return tables.reduceRight((done, rows) => {
    const lines = rows.map(({ start, end }) => done.slice(start, end)).reverse();
    return replaced(done, rows, () => lines.shift() ?? "");
  }, text);
}

const rewritings = {
  "other blanks": otherBlanks,
  "entities for letters": entities,
  "HTML for Markdown": inHtml,
  "rows in another order": upsideDown,
  "capitals alone": (text: string) =>
    replaced(text, wordsInTables(text), (words) => letters(words, (one) => one.toUpperCase())),
};

/** Whatever can be taken out of a table. */
const parts = {
  row: (text: string) => rowsOf(text).flat(),
  cell: cellsOf,
  word: (text: string) =>
    wordsInTables(text).flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }): Range => {
        const from = start + index;
        return { start: from, end: from + word.length };
      }),
    ),
  delimiter: delimitersOf,
};

/** All that a result says, apart from where it stands: with a word less, the lines stay and the columns move. */
const said = (result: Result): string =>
  JSON.stringify(result, (key, value) => (key === "column" || key === "line" ? undefined : value));

/** Evenly spread over all, and always the same: all of them would take a minute. */
const someOf = (ranges: readonly Range[], most = 8): Range[] =>
  ranges.filter((_, at) => at % Math.ceil(ranges.length / most) === 0);

/**
 * What the documents say twice: in the corner of a table and above it, in a name that is known without it as well, or over
 * a column whose cells say it.
 */
const twice: ReadonlySet<string> = new Set([
  "Call recording",
  "Call",
  "recording",
  "Server",
  "Feature",
  "Fonctionnalité",
]);

describe.each(documents.map(({ path, text }) => ({ path, text })))("$path", ({ path, text }) => {
  test.each(Object.entries(rewritings))("reads the same with %s", (_, rewrite) => {
    const [before, after] = [read(path, text), read(path, rewrite(text))];
    expect(cellsIn(after)).toEqual(cellsIn(before));
    expect(codesIn(after)).toEqual(codesIn(before));
  });

  // Where blanks alone part a feature from the next, a capital shows that it is one.
  test("reads nothing else with small letters alone, and tells what it does not understand", () => {
    const small = replaced(text, wordsInTables(text), (words) => words.toLowerCase());
    const [before, after] = [read(path, text), read(path, small)];
    const lost = cellsIn(before).filter((cell) => !cellsIn(after).includes(cell));
    expect(cellsIn(before)).toEqual(expect.arrayContaining(cellsIn(after)));
    expect(codesIn(after).includes("unclear-text")).toBe(lost.length > 0);
  });

  test.each(Object.entries(parts))("changes, or is told, with any %s taken out", (_, ranges) => {
    const whole = said(read(path, text));
    const without = (one: Range): string =>
      said(
        read(
          path,
          replaced(text, [one], () => ""),
        ),
      );
    const silent = someOf(ranges(text)).filter((one) => without(one) === whole);
    expect(silent.map(({ start, end }) => text.slice(start, end)).filter((one) => !twice.has(one))).toEqual(
      [],
    );
  });
});
