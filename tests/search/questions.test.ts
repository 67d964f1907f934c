import { describe, expect, test } from "vitest";
import { searchData } from "../../src/search/data.ts";
import type { Hit } from "../../src/search/hit.ts";
import { createSearch } from "../../src/search/search.ts";
import { fixtureDay } from "../fixtures/site.ts";
import { catalog, fixtureResult } from "../support/reading.ts";
import { furtherQuestions } from "./further-questions.ts";
import { questions } from "./questions.ts";

const search = createSearch(searchData(catalog, fixtureResult()), fixtureDay);

/** A hit as the table of questions names it. */
function name(hit: Hit | undefined): string {
  if (hit === undefined) return "nothing";
  switch (hit.kind) {
    case "feature":
      return `feature:${hit.feature}`;
    case "product":
      return `product:${hit.product}`;
    case "configuration":
      return `configuration:${hit.at.join("+")}`;
    case "cell":
      return `cell:${hit.feature}@${hit.at.join("+")}`;
    case "prerequisite":
      return `needs:${hit.product}`;
    case "lifecycle":
      return ["lifecycle", hit.product ?? hit.feature].filter(Boolean).join(":");
    case "comparison":
      return `compare:${hit.sides
        .map((side) => side.join("+"))
        .sort()
        .join("|")}`;
  }
}

/** The sides of a comparison may be named in either order. */
const inOrder = (first: string): string =>
  first.startsWith("compare:") ? `compare:${first.slice(8).split("|").sort().join("|")}` : first;

describe("a question as administrators ask it is answered first by", () => {
  test.each([...questions, ...furtherQuestions])(
    "$asked → $first",
    ({ asked, first, alsoFine = [], leftOut = [] }) => {
      const found = search.find(asked);
      expect([first, ...alsoFine].map(inOrder)).toContain(name(found.hits[0]?.hit));
      expect(found.leftOut).toEqual(expect.arrayContaining([...leftOut]));
    },
  );
});
