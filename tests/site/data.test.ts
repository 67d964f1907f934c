import { describe, expect, test } from "vitest";
import type { InputFile } from "../../src/matrix/model/matrices.ts";
import { readSite } from "../../src/site/data.ts";

const catalog = (servers = "[lync]"): InputFile => ({
  path: "catalog/all.yaml",
  text: `site:
  name: Mail
  title: { en: What works where, fr: Ce qui marche où }
  line: { en: What works., fr: Ce qui marche. }
  examples: { en: [mail], fr: [courrier] }
axes:
  - { id: server, list: servers, label: Server }
  - { id: placement, list: placements, label: Placement }
products:
  - { id: lync, kind: server, label: Lync }
  - { id: exchange, kind: mail, label: Exchange }
groups:
  - { id: voice, label: Voice }
features:
  - { id: voice-mail, group: voice, label: { en: Voice mail, fr: Messagerie vocale } }
matrices:
  - id: mail
    label: Mail
    summary: { en: What mail adds., fr: Ce qu’apporte le courrier. }
    servers: ${servers}
    placements: [exchange]
    features: [voice-mail]
`,
});

const guide = (cell = "Voice mail", language = "en"): InputFile => ({
  path: "docs/guide.md",
  text: `---
title: Guide
description: What works.
date: 2016-12-09
language: ${language}
origins: [{ title: Mail, version: the first }]
checked: 2026-01-31
---

|          | Exchange |
| :------- | :------- |
| **Lync** | ${cell} |
`,
});

/** What is thrown for some content, as whoever builds the site sees it. */
function complaint(
  catalogFile: InputFile,
  ...documents: InputFile[]
): Error & { hint?: string; loc?: unknown } {
  try {
    readSite([catalogFile], documents);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("Nothing was thrown.");
}

/** The places, severities and codes that a message lists, in its order. */
const listed = ({ message }: Error): string[] =>
  [...message.matchAll(/^(\S+:\d+:\d+ \S+ \S+) /gm)].map(([, headline = ""]) => headline);

describe("content without errors is read into", () => {
  const { catalog: vocabulary, result, documents } = readSite([catalog()], [guide()]);

  test("the vocabulary", () => {
    expect(vocabulary.products.map(({ id }) => id)).toEqual(["lync", "exchange"]);
  });

  test("the matrices", () => {
    expect(result.matrices.map(({ id, cells }) => [id, cells.length])).toEqual([["mail", 1]]);
  });

  test("the documents, each with its description and all of its text", () => {
    expect(documents).toEqual([
      {
        id: "guide",
        path: "docs/guide.md",
        language: "en",
        title: "Guide",
        date: "2016-12-09",
        origins: [{ title: "Mail", address: null, date: null, version: "the first" }],
        checked: "2026-01-31",
        description: "What works.",
        text: guide().text,
      },
    ]);
  });
});

describe("what stops the build is", () => {
  test.each([
    {
      name: "an error",
      files: [catalog(), guide("Voice mail", "12")],
      expected: ["docs/guide.md:5:11 error front-matter-invalid"],
    },
    {
      name: "what is only a warning elsewhere, since a guess must not be published",
      files: [catalog(), guide("Voice male")],
      expected: ["docs/guide.md:12:14 error unplaced-text"],
    },
    {
      name: "everything at once, in all files",
      files: [catalog(), guide("Voice male"), { ...guide("Voice mail", "12"), path: "docs/other.md" }],
      expected: ["docs/guide.md:12:14 error unplaced-text", "docs/other.md:5:11 error front-matter-invalid"],
    },
    {
      name: "an error of the catalog, without what follows from it in the documents",
      files: [catalog("[lynx]"), guide("Voice male", "12")],
      expected: [
        "catalog/all.yaml:20:15 error catalog-unknown-id",
        "docs/guide.md:5:11 error front-matter-invalid",
      ],
    },
  ])("$name", ({ files: [catalogFile = catalog(), ...documents], expected }) => {
    expect(listed(complaint(catalogFile, ...documents)).sort()).toEqual(expected);
  });
});

test("what is wrong with the catalog is listed first, since the rest may follow from it", () => {
  const [first] = listed(complaint(catalog("[lynx]"), { ...guide("Voice mail", "12"), path: "a/guide.md" }));
  expect(first).toMatch(/^catalog\//);
});

describe("whoever builds the site is told", () => {
  const error = () => complaint(catalog(), guide("Voice male"));

  test("what is wrong with the line in question, and what to do about it", () => {
    const [heading, , headline, line, caret, hint] = error()
      .message.split("\n")
      .map((text) => text.trim());
    expect(heading).toBe("The content has errors.");
    expect(headline).toMatch(/^docs\/guide\.md:12:14 error unplaced-text .*“Voice male”/);
    expect(line).toBe("12 │ | **Lync** | Voice male |");
    expect(caret).toMatch(/^│ +\^+$/);
    expect(hint).toMatch(/“Voice mail”/);
  });

  test("the place of the first error, which the overlay opens", () => {
    expect(error().loc).toEqual({ file: "docs/guide.md", line: 12, column: 14 });
    const inCatalog = complaint(catalog("[lynx]"), guide("Voice male"));
    expect(inCatalog.loc).toEqual({ file: "catalog/all.yaml", line: 20, column: 15 });
  });

  test("how to look up a code", () => {
    expect(error().hint).toBe("What a code means, and how to fix it: npm run -s matrix -- explain CODE");
  });

  test("nothing of a document in the error's name, which Astro would take for one of a browser", () => {
    expect(String(error())).toBe("ContentError");
  });
});
