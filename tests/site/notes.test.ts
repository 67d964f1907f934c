import { expect, test } from "vitest";
import type { MatrixNote } from "../../src/matrix/model/matrices.ts";
import { notesOn } from "../../src/site/notes.ts";
import { siteOf } from "../../src/site/site.ts";
import { smallData, smallDay, smallSite } from "../support/small-site.ts";

const [guide] = smallData.documents;
const french = {
  ...(guide ?? smallData.documents[0]),
  id: "guide-fr",
  language: "fr",
} as (typeof smallData.documents)[number];
const note = (text: string, document: string, features?: string[]): MatrixNote => ({
  document,
  line: 1,
  column: 1,
  text,
  ...(features && { features }),
});
const siteWith = (...notes: MatrixNote[]) => {
  const matrices = smallData.result.matrices.map((one) => ({
    ...one,
    notes: one.id === "main" ? notes : [],
  }));
  const data = {
    ...smallData,
    documents: [...smallData.documents, french],
    result: { ...smallData.result, matrices },
  };
  return siteOf(data, smallDay);
};
const texts = (language: "en" | "fr", ids: string[], ...notes: MatrixNote[]) => {
  const site = siteWith(...notes);
  const [main] = site.data.catalog.matrices;
  if (!main) throw new Error("The small site has a matrix.");
  return notesOn(site, main, ids.map(smallSite.feature), language).map(({ about, notes: own }) => [
    about.join(),
    ...own.map(({ text }) => text),
  ]);
};

test("notes about every feature come first, others with the groups of theirs", () => {
  const [all, some] = [note("All.", "guide"), note("Some.", "guide", ["photos", "albums"])];
  expect(texts("en", ["photos", "voice"], some, all)).toEqual([
    ["", "All."],
    ["Pictures", "Some."],
  ]);
});

test("a note about other features than those that are shown is left out", () => {
  expect(texts("en", ["voice"], note("Some.", "guide", ["photos"]))).toEqual([]);
});

test("notes are given in the reader's language, or in any where there are none in that", () => {
  const [english, other] = [note("All.", "guide"), note("Tout.", "guide-fr")];
  expect(texts("en", ["voice"], english, other)).toEqual([["", "All."]]);
  expect(texts("fr", ["voice"], english, other)).toEqual([["", "Tout."]]);
  expect(texts("fr", ["voice"], english)).toEqual([["", "All."]]);
});

test("a note that is in one language alone is given beside others that are in the reader's", () => {
  const notes = [note("Some.", "guide", ["photos"]), note("Tout.", "guide-fr")];
  expect(texts("fr", ["photos"], ...notes)).toEqual([
    ["", "Tout."],
    ["Pictures", "Some."],
  ]);
});
