import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";

/** What is said of a file, each as `line:column message`. */
const told = (text: string): string[] =>
  readCatalog([{ path: "catalog.yaml", text }]).diagnostics.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

const product = (fields: string): string =>
  `products:\n  - { id: server, kind: server, label: Server, ${fields} }\n`;

describe("a lifecycle", () => {
  test.each([
    { days: "available: 2013-01-01, mainstreamEnded: 2018-04-10, ended: 2023-04-11", says: [] },
    { days: "mainstreamEnded: 2023-04-11, ended: 2023-04-11", says: [] },
    { days: "disabled: 2026-10-01, retired: 2027-04-01", says: [] },
    { days: "ended: 2027-04-01, retired: 2026-10-01", says: [] },
    {
      days: "ended: 2023-04-11, mainstreamEnded: 2028-04-10",
      says: ["2:97 mainstreamEnded (2028-04-10) is after ended (2023-04-11)"],
    },
    {
      days: "available: 2026-01-01, ended: 2023-04-11",
      says: ["2:72 available (2026-01-01) is after ended (2023-04-11)"],
    },
    {
      days: "available: 2030-01-01, mainstreamEnded: 2018-04-10, ended: 2023-04-11, retired: 2023-04-11",
      says: ["2:72 available (2030-01-01) is after mainstreamEnded (2018-04-10)"],
    },
  ])("of $days is told of once at most: $says", ({ days, says }) => {
    expect(told(`${product(`lifecycle: { ${days}, source: b }`)}\norigins: [{ id: b, title: B }]`)).toEqual(
      says,
    );
  });
});

describe("a text for all languages", () => {
  test.each([
    { field: "short: SharePoint", says: [] },
    { field: "short: Skype for Business Online", says: [] },
    { field: "short: SharePoint eDiscovery", says: [] },
    { field: "short: { en: Mail server, fr: Serveur de messagerie }", says: [] },
    {
      field: "short: Mail server",
      says: ["“Mail server” is used for every language, but “server” is not a name"],
    },
    {
      field: "short: { en: Mail server, fr: Mail server }",
      says: ["“Mail server” is used for every language, but “server” is not a name"],
    },
    {
      field: "lifecycle: { note: Gone for good. }",
      says: ["“Gone for good.” is used for every language, but “good” is not a name"],
    },
    {
      field: "lifecycle: { steps: [{ date: 2020-01, text: Ended for good, source: b }] }",
      says: ["“Ended for good” is used for every language, but “good” is not a name"],
    },
  ])("is a name, or is told of: $field", ({ field, says }) => {
    expect(
      told(`${product(field)}origins: [{ id: b, title: B }]`).map((one) => one.replace(/^\S+ /, "")),
    ).toEqual(says);
  });

  test("is told of at its place, in groups, features and matrices as well", () => {
    const lists = [
      "groups: [{ id: a, label: Mail and more }]",
      "features: [{ id: b, group: a, label: Inbox rules }]",
      "matrices: [{ id: c, label: C, summary: What it adds., servers: [d], placements: [d], features: [b] }]",
      "products: [{ id: d, kind: mail, label: D }]",
      "site: { name: A, title: What works, line: Line, examples: { en: [a], fr: [a] } }",
      "axes: [{ id: server, list: servers, label: Server }, { id: place, list: placements, label: Place }]",
    ];
    expect(told(lists.join("\n")).map((one) => one.replace(/ .*/, ""))).toEqual([
      "1:26",
      "2:38",
      "3:40",
      "5:25",
    ]);
  });
});

describe("a list of a matrix", () => {
  test("is told of each id that it has twice, where that is", () => {
    const lists = [
      "matrices: [{ id: c, label: C, summary: { en: E, fr: F }, servers: [d, d], placements: [d], features: [b, a, b] }]",
      "groups: [{ id: a, label: A }]",
      "features: [{ id: a, group: a, label: A }, { id: b, group: a, label: B }]",
      "products: [{ id: d, kind: mail, label: D }]",
      "axes: [{ id: server, list: servers, label: Server }, { id: place, list: placements, label: Place }]",
    ];
    expect(told(lists.join("\n"))).toEqual([
      "1:71 d is listed twice among the servers of c",
      "1:109 b is listed twice among the features of c",
    ]);
  });
});
