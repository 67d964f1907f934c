import { expect, test } from "vitest";
import { nearestPages } from "../../../src/components/not-found/nearest.ts";
import { searchData } from "../../../src/search/data.ts";
import { currentSite } from "../../../src/site/current.ts";

const { catalog, result } = currentSite().data;
const data = searchData(catalog, result);
const labels = (path: string, language: "en" | "fr" = "en"): string[] =>
  nearestPages(data, path, language, language === "en" ? " with " : " avec ").map(({ label }) => label);

test.each([
  { name: "a slip in a feature", path: "features/voice-mial/", expected: "Voice mail" },
  { name: "a slip in a matrix", path: "exchagne/", expected: "With Exchange" },
  {
    name: "slips in a whole address",
    path: "exchange/lync-server-2013/exchange-onlin/voicemail/",
    expected: "Voice mail, Lync Server 2013 with Exchange Online",
  },
  {
    name: "a page below one that is there",
    path: "exchange/lync-server-2013/exchange-online/no-such-feature-at-all-of-any-kind/",
    expected: "Lync Server 2013 with Exchange Online",
  },
])("$name is found", ({ path, expected }) => {
  expect(labels(path)).toContain(expected);
});

test("names are in the language of the address", () => {
  expect(labels("features/voice-mial/", "fr")).toContain("Messagerie vocale");
});

test("nothing is proposed for what is like nothing", () => {
  expect(labels("wp-login.php/")).toEqual([]);
});

test("no more than four are proposed, the page above first", () => {
  const found = labels("exchange/lync-server-2013/exchange-online/online-meeting/");
  expect(found.length).toBeLessThanOrEqual(4);
  expect(found[0]).toBe("Lync Server 2013 with Exchange Online");
});
