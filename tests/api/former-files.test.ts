import { describe, expect, test } from "vitest";
import { enveloped, type FactsFile } from "../../src/api/envelope.ts";
import { apiFiles } from "../../src/api/files.ts";
import { formerFiles } from "../../src/api/former-files.ts";
import { linksAt } from "../../src/api/links.ts";
import type { Permalink } from "../../src/matrix/permalinks/permalink.ts";
import { siteOf } from "../../src/site/site.ts";
import { faultsOf } from "../support/api.ts";
import { smallData, smallDay } from "../support/small-site.ts";

const both = (text: string) => ({ en: text, fr: text });
const faxes: Permalink = { kind: "matrix", key: "faxes" };
const tombstone = { ...faxes, until: "2026-03-31", was: both("=Worked."), why: both("A mistake.") };
const permalinks: readonly Permalink[] = [
  { kind: "matrix", key: "chief" },
  { kind: "configuration", key: "chief/old.mail" },
  { kind: "product", key: "older" },
  // Its table is too small to have pages of groups, so that the group is found in the table.
  { kind: "part", key: "main/voice" },
  faxes,
  { kind: "configuration", key: "faxes/old.mail" },
  { kind: "configuration", key: "faxes/old" },
];
const site = siteOf(
  {
    ...smallData,
    permalinks,
    redirects: {
      redirects: [
        { kind: "matrix", from: "chief", to: "main", on: "2026-03-01" },
        { kind: "product", from: "older", to: "old", on: "2026-02-01" },
      ],
      gone: [tombstone],
    },
  },
  smallDay,
);
const making = { site, links: linksAt({ base: "/" }), generatedAt: "2026-11-20T00:00:00Z" };
const files = apiFiles(site, making.links);
const former = formerFiles(site, files);
const at = (path: string, among = former) => {
  const found = among.find((file) => file.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
};
const envelopeAt = (path: string, among = former) => enveloped(at(path, among) as FactsFile, making);
const textAt = (path: string): string => {
  const file = at(path);
  return "text" in file ? file.text() : "";
};

test("every path that something had has a file, JSON and CSV alike", () => {
  expect(former.map(({ path }) => path)).toEqual([
    "matrices/chief.json",
    "matrices/chief.csv",
    "matrices/chief.fr.csv",
    "configurations/chief/old/mail.json",
    "matrices/faxes.json",
    "matrices/faxes.csv",
    "matrices/faxes.fr.csv",
    "configurations/faxes/old/mail.json",
    "products/older.json",
  ]);
});

describe("what was renamed", () => {
  test("answers with the whole file of today, which says so", () => {
    const now = envelopeAt("matrices/main.json", files);
    expect(envelopeAt("matrices/chief.json")).toEqual({
      ...now,
      moved: { from: "matrices/chief.json", to: "matrices/main.json", on: "2026-03-01" },
    });
    expect(faultsOf("envelope", JSON.parse(JSON.stringify(envelopeAt("matrices/chief.json"))))).toEqual([]);
  });

  test("answers with the same table", () => {
    const now = at("matrices/main.fr.csv", files);
    expect(textAt("matrices/chief.fr.csv")).toBe("text" in now && now.text());
  });
});

describe("what was removed", () => {
  test("says what was known, also where it went with something", () => {
    const { schema, data } = envelopeAt("configurations/faxes/old/mail.json");
    expect(schema).toMatch(/#\/\$defs\/tombstone$/);
    expect(data).toEqual(tombstone);
    expect(faultsOf("tombstone", data)).toEqual([]);
  });

  test("says it as a table, in which nothing runs", () => {
    expect(textAt("matrices/faxes.csv").split("\r\n")).toEqual([
      "\uFEFFkind,key,until,was (en),was (fr),why (en),why (fr)",
      `matrix,faxes,2026-03-31,"'=Worked.","'=Worked.",A mistake.,A mistake.`,
      "",
    ]);
  });
});
