import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Cell, Condition } from "../../src/matrix/model/answers.ts";
import { siteAt, viewAt } from "../support/site.ts";
import { type Answer, answers, besides } from "./clients-2019-answers.ts";
import { differences, notesOnRows, overruled, printedInAll, printedTables } from "./clients-2019-facts.ts";
import { publishedDay } from "./facts.ts";
import { atSight, countOf, modelled, supportsOf, tablesIn } from "./tables.ts";

const languages = ["en", "fr"] as const;
const id = "clients-2019-desktop";
const site = siteAt("content", publishedDay);
const textIn = (language: string): string =>
  readFileSync(`content/docs/${language}/skype-2019-desktop-clients.md`, "utf8");

/** A cell of the model, as the tables of the vendor have it. */
type Fact = { readonly feature: string; readonly client: string; readonly name: keyof typeof answers };

const facts: readonly Fact[] = printedTables.flatMap(({ columns, rows }) =>
  rows.flatMap(([feature, ...printed]) =>
    columns.flatMap((clients, at) => {
      const [cell = "no"] = printed.slice(at, at + 1);
      const name = cell === "yes" ? (notesOnRows[feature] ?? cell) : cell;
      return clients.map((client) => ({ feature, client, name }));
    }),
  ),
);

const isOverruled = ({ feature, client }: Pick<Fact, "feature" | "client">): boolean =>
  overruled.features.some((one) => one === feature) && overruled.clients.some((one) => one === client);

const named = ({ kind, products }: Condition): string => [kind, ...products.toSorted()].join(" ");

/** The words of a cell's conditions in a language. */
function wordsOf({ conditions, translations = {} }: Cell, language: string): string {
  const own = language === "en" ? conditions.map(({ text }) => text) : translations[language]?.conditions;
  return (own ?? []).join(" ");
}

describe("the tables of clients of Skype for Business Server 2019", () => {
  test("have 92 features and 334 cells", () => {
    expect(printedTables.flatMap(({ rows }) => rows)).toHaveLength(92);
    expect(printedTables.flatMap(({ columns, rows }) => rows.flatMap(() => columns))).toHaveLength(334);
  });

  test.each(languages)("are printed cell by cell as the vendor’s (%s)", (language) => {
    const tables = tablesIn(textIn(language)).slice(0, printedTables.length);
    const seen = tables.map((table) => table.map((row) => row.map(atSight)));
    const kindOf = (name: keyof typeof answers) => (name === "yes" || name === "no" ? name : "conditional");
    expect(seen).toEqual(printedTables.map(({ rows }) => rows.map(([, ...row]) => row.map(kindOf))));
    expect(seen.map((table) => countOf(table.flat()))).toEqual(printedTables.map(({ printed }) => printed));
    expect(countOf(seen.flat(2))).toEqual(printedInAll);
  });

  test("come to other numbers of cells for no other reasons than are given", () => {
    expect(supportsOf(facts.map(({ name }) => answers[name]))).toEqual(modelled(printedInAll, differences));
  });
});

describe("what is published of clients of Skype for Business Server 2019", () => {
  test.each(facts.filter((fact) => !isOverruled(fact)))("is $name: $feature with $client", (fact) => {
    const { support, conditions = [], words }: Answer = answers[fact.name];
    const cell = viewAt(site, `${id}/${fact.feature}.${fact.client}`)?.cell;
    expect(cell).toMatchObject({ support });
    expect(cell?.conditions.map(named)).toEqual(conditions);
    for (const language of languages)
      expect(cell && wordsOf(cell, language)).toContain(words?.[language] ?? "");
    const stated = cell?.sources.map(({ document }) => site.document(document).language);
    expect(new Set(stated)).toEqual(new Set(languages));
  });

  test("is nothing where no table has the column", () => {
    const stated = new Set(facts.map(({ feature, client }) => `${id}/${feature}.${client}`));
    const others = site.cells.filter(({ matrix }) => matrix.id === id);
    const silent = others.filter(
      ({ feature, at }) => !stated.has(`${id}/${feature.id}.${at.map((one) => one.id)}`),
    );
    expect(silent).toHaveLength(29 + 63);
    expect(silent.filter(({ cell }) => cell !== undefined)).toEqual([]);
  });

  test("keeps a note on another client out of the conditions of the cell that it stands in", () => {
    const cell = viewAt(site, `${id}/powerpoint-presentation.skype-for-business-on-mac`)?.cell;
    expect(cell?.notes).toEqual([expect.stringContaining("Lync for Mac 2011")]);
    expect(cell?.translations?.["fr"]?.notes).toEqual([expect.stringContaining("Lync pour Mac 2011")]);
  });

  test.each(besides.flatMap((one) => languages.map((language) => ({ ...one, language }))))(
    "says besides its cells: $fact ($language)",
    ({ language, ...fact }) => {
      const text = textIn(language).replaceAll(/\n(?:> )?\s*/g, " ");
      for (const words of fact[language]) expect(text).toContain(words);
    },
  );
});

describe("where the documents on these clients disagree", () => {
  const disputed = site.cells.filter(
    ({ matrix, cell }) => matrix.id.startsWith("clients-") && cell?.conflicts,
  );

  test.each(facts.filter(isOverruled))(
    "the newer topic holds: $feature with $client",
    ({ feature, client }) => {
      const cell = viewAt(site, `${id}/${feature}.${client}`)?.cell;
      expect(cell).toMatchObject({ support: "unsupported", conditions: [], evidence: "prose" });
      const sides = [
        { support: "unsupported", date: "2020-05" },
        { support: "conditional", date: "2020-04-21" },
      ];
      expect(cell?.conflicts).toMatchObject([
        { about: "answer", decision: "newer", answer: "unsupported", sides },
      ]);
    },
  );

  test("is nowhere else: the tables of clients of another server say nothing of them", () => {
    const found = disputed.map(({ matrix, feature, at }) => [
      matrix.id,
      feature.id,
      ...at.map((one) => one.id),
    ]);
    const expected = facts.filter(isOverruled).map(({ feature, client }) => [id, feature, client]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
