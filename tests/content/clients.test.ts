import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogOnDisk, documentsAt } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { type ClientFact, clientFacts } from "./client-facts.ts";
import { atSight, countOf, type Printed, type Table, tablesIn } from "./tables.ts";

/** The vendor's tables as noted down, which are no part of a clone. */
const sheet = "../shared/facts/clients-lync-2013.md";
const languages = ["en", "fr"] as const;
const catalog = catalogOnDisk(".").value;

const pathOf = ({ file }: ClientFact, language: string): string => `content/docs/${language}/${file}`;

/** What the sheet notes at first sight, where an empty cell is a no. */
const noted = (cell: string): keyof Printed => {
  if (cell === "Y") return "yes";
  return cell === "" ? "no" : "conditional";
};

/** What a document says of each cell, without its words. */
function saidBy(path: string): string[] {
  const { matrices } = readMatrices(documentsAt([path]).value, catalog).result;
  return matrices
    .flatMap(({ cells }) => cells)
    .map(({ sources: _, references: __, conditions, notes = [], ...cell }) =>
      JSON.stringify({
        ...cell,
        conditions: conditions.map(({ kind, products }) => [kind, ...products].join(" ")),
        notes: notes.length,
      }),
    );
}

describe.each(clientFacts)("the document of $matrix", (fact) => {
  test.each(languages)(
    "prints as many answers of each kind in each table as the vendor does (%s)",
    (language) => {
      const tables = tablesIn(readFileSync(pathOf(fact, language), "utf8"));
      expect(tables.map((table) => countOf(table.flat().map(atSight)))).toEqual(fact.tables);
      expect(countOf(tables.flat(2).map(atSight))).toEqual(fact.printed);
    },
  );

  test("says the same of each cell in both languages", () => {
    const [english, french] = languages.map((language) => saidBy(pathOf(fact, language)));
    expect(english).not.toEqual([]);
    expect(french).toEqual(english);
  });
});

/** The tables that were noted down for a matrix. */
function tablesNoted(matrix: string): Table[] {
  const sections = readFileSync(sheet, "utf8").split(/^## /m);
  const section = (title: string): string => sections.find((one) => one.startsWith(title)) ?? "";
  if (matrix === "clients-2013-desktop") return tablesIn(section("Desktop clients"));
  // The tables of the mobile clients stand in one, with a row in bold before each.
  return tablesIn(section("Mobile clients").replaceAll(/^\|\*\*.*$/gm, "\n|||\n|||"));
}

describe.runIf(existsSync(sheet))("what was noted down of the vendor’s tables", () => {
  test.each(clientFacts.flatMap((fact) => languages.map((language) => ({ fact, language, ...fact }))))(
    "agrees with each cell of $matrix ($language)",
    ({ fact, language, matrix }) => {
      const told = tablesNoted(matrix).map((table) => table.map((row) => row.map(noted)));
      const said = tablesIn(readFileSync(pathOf(fact, language), "utf8"));
      expect(said.map((table) => table.map((row) => row.map(atSight)))).toEqual(told);
    },
  );
});
