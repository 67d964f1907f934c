import { describe, expect, test } from "vitest";
import { searchedLines } from "../../src/site/asking.ts";
import { currentSite } from "../../src/site/current.ts";
import { countsOf, searchedFor, silencesOf } from "../../src/site/silence.ts";
import { configurationLabel } from "../../src/site/wording.ts";

const site = currentSite();
const silences = (id: string) => {
  const found = silencesOf(site).find(({ matrix }) => matrix.id === id);
  if (!found) throw new Error(`There is no matrix ${id}.`);
  return found;
};

describe("what is silent in a matrix", () => {
  test("is, for a configuration that is spoken of, its features, together by where they are stated", () => {
    const [{ parts = [] } = {}] = silences("sable-tablets").silences;
    const told = parts.map(({ configuration, groups }) => [
      configurationLabel(configuration, "en"),
      ...groups.map(
        ([first, ...others]) =>
          `${[first, ...others].map(({ view }) => view.feature.label.en).join(", ")}: ${first.nearest && configurationLabel(first.nearest, "en")}`,
      ),
    ]);
    expect(told).toContainEqual([
      "Quill driver with Frost runtime",
      "Eraser tip: Quill driver with Ember runtime",
      "Tablet keys: Brush driver with Ember runtime",
    ]);
  });

  test("is a whole configuration where nothing is stated, with the nearest of which something is", () => {
    const [{ wholes = [] } = {}] = silences("generation-2013").silences;
    expect(
      wholes.map(({ configuration, nearest }) =>
        [configuration, nearest].map((one) => one && configurationLabel(one, "en")),
      ),
    ).toEqual([["Lync Server 2013 with Exchange Server 2010", "Lync Server 2013 with Exchange on-premises"]]);
  });

  test("stands apart with its reason where the catalog expects no statement", () => {
    const all = silences("exchange-online").silences;
    expect(all.map(({ reason }) => reason?.en)).toEqual([
      undefined,
      "The document speaks of integrated services for SharePoint, and of the other features for communication servers.",
    ]);
    expect(countsOf(all)).toEqual({ configurations: 0, features: 13 });
  });

  test("is nothing where everything is stated", () => {
    expect(silences("lync-clients").silences).toEqual([]);
  });
});

describe("what was searched", () => {
  test.each([
    { language: "en", documents: ["Integrated UM and Hosted UM"] },
    { language: "fr", documents: [] },
  ] as const)(
    "is in the documents of the reader's language, if some are in it: $language",
    ({ language }) => {
      const matrix = silences("hosted-um").matrix;
      const found = searchedFor(site, matrix, language);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ document }) => document.language))).toEqual(new Set([language]));
    },
  );

  test("stands at the end of a question with the vendor's pages, their days and addresses", () => {
    const [heading, ...lines] = searchedLines(searchedFor(site, silences("exchange").matrix, "en"), "en");
    expect(heading).toBe("None of these documents says it:");
    expect(lines).toEqual([expect.stringMatching(/^- .+ \(.+, \d+ \w+ \d{4}.*\)$/)]);
  });

  test("is nothing where no document speaks of the matrix", () => {
    expect(searchedLines([], "fr")).toEqual(["Aucun document connu ne le dit."]);
  });
});
