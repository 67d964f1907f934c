import { describe, expect, test } from "vitest";
import type { Definition, MatrixNote } from "../../src/matrix/model/matrices.ts";
import { anchorsIn, definedAt, noteAt, sectionAt, statedAt } from "../../src/site/anchors.ts";
import { siteOf } from "../../src/site/site.ts";
import { cellAt, smallData, smallDay, smallSite } from "../support/small-site.ts";

const guide = { document: "guide", column: 1 };
const note = (line: number, words: string): MatrixNote => ({ ...guide, line, text: words });
const long = "All of it holds for users of the on-premises server alone, whatever else is said.";
const notes = [note(12, "Users keep their number."), note(13, "Users keep their number."), note(14, long)];
const [portraits, nothing] = smallData.result.definitions as [Definition, Definition];

const text = [
  ["---", "title: Guide", "---", "", "# Portraits: who is who", "", "| photos |", "| voice |"],
  ["", "## Équipe", "", "Users keep their number.", "Users keep their number.", long, "", "## Équipe", ""],
].flat();

const site = siteOf(
  {
    ...smallData,
    documents: smallData.documents.map((one) => ({ ...one, text: text.join("\n") })),
    result: {
      ...smallData.result,
      matrices: smallData.result.matrices.map((one) => ({ ...one, notes })),
    },
  },
  smallDay,
);

describe("a document has names that stay", () => {
  test("for its statements, definitions, notes and sections, line by line", () => {
    expect(Object.fromEntries(anchorsIn(site, "guide"))).toEqual({
      5: ["definition-portraits", "section-portraits-who-is-who"],
      6: ["definition-nothing"],
      7: ["photos.old.mail", "photos.old.cloud"],
      8: ["voice.old.cloud", "voice.old.mail", "voice.new.cloud"],
      10: ["section-equipe"],
      12: ["matrix-note-users-keep-their-number"],
      13: ["matrix-note-users-keep-their-number-2"],
      14: ["matrix-note-all-of-it-holds-for-users-of-the"],
      16: ["section-equipe-2"],
    });
  });

  test("and none where nothing is stated", () => {
    expect(anchorsIn(site, "unknown").size).toBe(0);
  });
});

test.each([
  {
    what: "a source of a cell",
    place: statedAt(site, cellAt("main/voice.old.mail"))({ ...guide, line: 8, column: 3 }),
    anchor: "voice.old.mail",
  },
  {
    what: "a place that says nothing of the cell",
    place: statedAt(site, cellAt("main/voice.old.mail"))({ ...guide, line: 7 }),
    anchor: undefined,
  },
  { what: "a definition", place: definedAt(site, nothing), anchor: "definition-nothing" },
  {
    what: "a note",
    place: noteAt(site, note(13, "Users keep their number.")),
    anchor: "matrix-note-users-keep-their-number-2",
  },
  { what: "a section", place: sectionAt(site, { document: "guide", line: 16 }), anchor: "section-equipe-2" },
])("$what is at #$anchor", ({ place, anchor }) => {
  expect(place).toEqual({ kind: "source", document: "guide", ...(anchor && { anchor }) });
});

test("the same content on another day has the same names", () => {
  expect(anchorsIn(smallSite.on("2030-01-01"), "guide")).toBe(anchorsIn(smallSite, "guide"));
  expect(definedAt(smallSite, portraits)).toEqual({
    kind: "source",
    document: "guide",
    anchor: "definition-portraits",
  });
});
