import { describe, expect, test } from "vitest";
import { readText } from "../../support/reading.ts";

test("tables under one title that the catalog has no matrix for are one matrix for each set of axes", () => {
  const text = `## What works

| | SharePoint Online |
| - | - |
| Exchange Server 2010 | Skills search |

| | Lync 2010 client |
| - | - |
| Archiving | Yes |

| | SharePoint on-premises |
| - | - |
| Exchange Server 2010 | Presence in SharePoint |
`;
  const { matrices, diagnostics } = readText(text);
  expect(matrices.map(({ id, axes, cells }) => [id, axes.length, cells.length])).toEqual([
    ["what-works", 2, 2],
    ["what-works-2", 1, 1],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("unknown-matrix");
});

describe("a note beside some tables of a matrix", () => {
  const table = (feature: string) => `| | Sable Web |\n| - | - |\n| ${feature} | Yes |\n`;
  const note = "> [!NOTE]\n> Only on Mondays.\n";
  const section = (title: string, feature: string, ...words: string[]) =>
    `## ${title}\n\n${words.join("\n")}\n\n${table(feature)}\n`;
  const notesOf = (text: string) =>
    readText(text).matrices[0]?.notes.map(({ text: said, features }) => [said, features]);

  test("holds for the features of these", () => {
    const text = section("One", "Pen tilt", note) + section("Two", "Eraser tip");
    expect(notesOf(text)).toEqual([["Only on Mondays.", ["pen-tilt"]]]);
  });

  test("holds for every feature if it is repeated beside all of them", () => {
    const text = section("One", "Pen tilt", note) + section("Two", "Eraser tip", note);
    expect(notesOf(text)).toEqual([["Only on Mondays.", undefined]]);
  });

  test("holds for the whole of a single table", () => {
    expect(notesOf(section("One", "Pen tilt", note))).toEqual([["Only on Mondays.", undefined]]);
  });
});
