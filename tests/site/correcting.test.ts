import { describe, expect, test } from "vitest";
import {
  documentsStating,
  editAddress,
  entryOf,
  lifecycleFiles,
  linesStating,
  nameOf,
} from "../../src/site/correcting.ts";
import { readSite } from "../../src/site/data.ts";
import { siteOf } from "../../src/site/site.ts";

const catalog = `site:
  name: Mail
  title: Mail
  line: Mail
  examples: { en: [mail], fr: [courrier] }
axes:
  - { id: server, list: servers, label: Server }
  - { id: placement, list: placements, label: Placement }
origins: [{ id: page, title: Page }]
products:
  - { id: lync, kind: server, label: Lync, lifecycle: { ended: 2023-04-11, source: page } }
  - { id: exchange, kind: mail, label: Exchange, lifecycle: { ended: 2023-04-11, source: page } }
groups: [{ id: voice, label: Voice }]
features:
  - { id: calls, group: voice, label: { en: Calls, fr: Appels } }
matrices:
  - { id: mail, label: Mail, summary: Mail, servers: [lync], placements: [exchange], features: [calls] }
`;
const documentOf = (name: string, rows: string) => ({
  path: `content/docs/${name}.md`,
  text: `---
title: ${name}
description: ${name}.
date: 2016-12-09
language: en
origins: [{ title: Page, version: the first }]
checked: 2026-01-31
---

|          | Exchange |
| :------- | :------- |
${rows}
`,
});
const documents = [
  documentOf("Guide", "| **Lync** | Calls |"),
  documentOf("Other", "|          |  |\n| **Lync** | Calls |"),
  documentOf("Silent", "| **Lync** |  |"),
];
const site = siteOf(readSite([{ path: "content/catalog/all.yaml", text: catalog }], documents), "2026-11-20");
const [view] = site.cells;

describe("the address to edit a line at", () => {
  const repository = "https://example.org/{path}/edit/main/{path}?line={line}#L{line}";
  test.each([
    {
      name: "has its path and its line in each place for them",
      written: { file: "docs/en/a.md", line: 12 },
      address: "https://example.org/docs/en/a.md/edit/main/docs/en/a.md?line=12#L12",
    },
    {
      name: "has each part of a path as an address writes it",
      written: { file: "docs/en/c# & {line}.md", line: 1 },
      address:
        "https://example.org/docs/en/c%23%20%26%20%7Bline%7D.md/edit/main/docs/en/c%23%20%26%20%7Bline%7D.md?line=1#L1",
    },
  ])("$name", ({ written, address }) => {
    expect(editAddress({ repository }, written)).toBe(address);
  });

  test("is not known where the site names no repository", () => {
    expect(editAddress({}, { file: "docs/en/a.md", line: 12 })).toBeUndefined();
  });
});

test("a cell is stated at its lines, each once, in files of the content", () => {
  const sources = view?.cell?.sources ?? [];
  expect(linesStating(site, [...sources, ...sources])).toEqual([
    { file: "docs/Guide.md", line: 12 },
    { file: "docs/Other.md", line: 13 },
  ]);
});

test("only documents that state something are to be corrected", () => {
  expect(documentsStating(site, site.cells).map(({ title }) => title)).toEqual(["Guide", "Other"]);
});

test("an entry of the catalog is at its line, and what has none is nowhere", () => {
  expect(entryOf(site, "features", "calls")).toEqual([{ file: "catalog/all.yaml", line: 15 }]);
  expect(entryOf(site, "products", "unheard-of")).toEqual([]);
});

test("a file with several lifecycles is named once", () => {
  expect(lifecycleFiles(site)).toEqual([{ file: "catalog/all.yaml", line: 1 }]);
});

test("people call a file by its name alone", () => {
  expect(
    [
      { file: "catalog/all.yaml", line: 1 },
      { file: "conflicts.yaml", line: 1 },
    ].map(nameOf),
  ).toEqual(["all.yaml", "conflicts.yaml"]);
});
