import { describe, expect, test } from "vitest";
import type { Origin } from "../../src/matrix/model.ts";
import { originDays, originSentence } from "../../src/site/origins.ts";

const page: Origin = { title: "Page", address: null, date: "2016-12-09", version: null };
const undated: Origin = { ...page, title: "Other page", date: null, version: "second edition" };

describe("the origins of a line are told", () => {
  test.each([
    {
      name: "with their dates and when they were checked",
      origins: [page],
      checked: "2026-11-26",
      expected: "From the vendor’s page Page, 9 December 2016; checked on 26 November 2026",
    },
    {
      name: "with the version where there is no date",
      origins: [undated],
      checked: null,
      expected: "From the vendor’s page Other page, second edition",
    },
    {
      name: "all of them",
      origins: [page, undated],
      checked: null,
      expected: "From the vendor’s page Page, 9 December 2016 and Other page, second edition",
    },
    { name: "not where there are none", origins: [], checked: "2026-11-26", expected: undefined },
  ])("$name", ({ origins, checked, expected }) => {
    expect(originSentence({ origins, checked }, 1, "en")).toBe(expected);
  });

  test("in French", () => {
    expect(originSentence({ origins: [page], checked: "2026-11-01" }, 1, "fr")).toBe(
      "D’après la page de l’éditeur Page, 9 décembre 2016\u202f; vérifié le 1er novembre 2026",
    );
  });
});

test("a list of documents shows each day or version of the vendor's once", () => {
  const origins = [page, { ...page, title: "Again" }, undated];
  expect(originDays({ origins, checked: null }, "en")).toEqual(["9 December 2016", "second edition"]);
});
