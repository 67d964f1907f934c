import { describe, expect, test } from "vitest";
import type { InputFile } from "../../../src/matrix/model.ts";
import { ownFile, readOwn, told } from "../../support/own.ts";

const table = (cell: string) => ["| | Exchange Online |", "| - | - |", `| Lync Server 2013 | ${cell} |`];
const diagnosticsOf = (...files: readonly InputFile[]) => readOwn(...files).diagnostics.map(told);

describe("two files of one address", () => {
  test("are told of once, and the second is not read", () => {
    const files = [
      ownFile("docs/en/a.md", ...table("Voice mail")),
      ownFile("docs/en/old/en/a.md", ...table("Voice mail <br/> Not supported. <br/> Archvng")),
    ];
    expect(diagnosticsOf(...files)).toEqual([
      "docs/en/old/en/a.md:1:1 duplicate-document The id a is that of docs/en/a.md as well",
    ]);
    const { documents, matrices } = readOwn(...files);
    expect(documents.map(({ path }) => path)).toEqual(["docs/en/a.md"]);
    expect(matrices.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources))).toHaveLength(1);
  });

  test("have what is wrong with their front matter told, each at its path", () => {
    const broken = { path: "docs/en/old/en/a.md", text: "# A\n" };
    expect(diagnosticsOf(ownFile("docs/en/a.md"), broken).map((one) => one.split(" ")[1])).toEqual([
      "duplicate-document",
      "front-matter-invalid",
    ]);
  });
});

describe("two documents of the same words", () => {
  test("are told of at the second, whatever their front matter and white space", () => {
    const copy = { path: "docs/en/b.md", text: `${ownFile("docs/en/b.md").text}\n\n# Words\n\nMore.\n` };
    expect(diagnosticsOf(ownFile("docs/en/a.md", "# Words", "", "More."), copy)).toEqual([
      "docs/en/b.md:1:1 copied-document This document has the same text as docs/en/a.md",
    ]);
  });

  test("are no copies where they have none, nor where they lack front matter", () => {
    expect(diagnosticsOf(ownFile("docs/en/a.md"), ownFile("docs/en/b.md"))).toEqual([]);
    const bare = ["a", "b"].map((name) => ({ path: `docs/en/${name}.md`, text: "# Words\n" }));
    expect(diagnosticsOf(...bare).map((line) => line.split(" ")[1])).toEqual([
      "front-matter-invalid",
      "copied-document",
      "front-matter-invalid",
    ]);
  });
});

describe("a term that is defined", () => {
  test.each([
    { term: "Archivng", near: "Archiving" },
    { term: "Meeting delegaton", near: "Meeting delegation" },
    { term: "Exchange Onlnie", near: "Exchange Online" },
  ])("is asked for where it is nearly a name: $term", ({ term, near }) => {
    const [one] = readOwn(ownFile("docs/en/a.md", `- **${term}.** Words.`)).diagnostics;
    expect(one).toMatchObject({ code: "misspelt-definition", line: 7, column: 5, length: term.length });
    expect(one?.hint).toBe(`Did you mean “${near}”? Otherwise add the name to the catalog.`);
  });

  test.each([
    "Archiving",
    "Exchange Online",
    "Exchange Server 2007",
    "Shared SIP address spaces of ours",
    "IN",
    "Archiving of whatever is said, shown, written or sent by anybody to anybody at any time",
  ])("is not where it is a name, or none: %s", (term) => {
    expect(diagnosticsOf(ownFile("docs/en/a.md", `- **${term}.** Words.`))).toEqual([]);
  });

  test("is told at its bold letters where its words are written in another way", () => {
    const [one] = readOwn(ownFile("docs/en/a.md", "- **Meeting&#32;delegaton.** Words.")).diagnostics;
    expect(one).toMatchObject({ line: 7, column: 3, length: 1 });
  });
});

describe("a document and its translation", () => {
  const pair = (en: string, fr: string) =>
    diagnosticsOf(ownFile("docs/en/a.md", ...table(en)), ownFile("docs/fr/a.md", ...table(fr)));

  test.each([
    { en: "Voice mail", fr: "Messagerie vocale" },
    { en: "Voice mail <br/> Requires Outlook 2013.", fr: "Messagerie vocale <br/> Nécessite Outlook 2013." },
    { en: "Voice mail <br/> Ask first.", fr: "Messagerie vocale <br/> Uniquement pour les essais." },
    { en: "Voice mail <br/> Reqires Outlook 2013.", fr: "Messagerie vocale", only: "unclear-text" },
    { en: "Voice mail", fr: "Messagerie vcale", only: "unplaced-text" },
  ])("that say the same, or are told of anyway, are not compared: $en, $fr", ({ en, fr, only }) => {
    expect(pair(en, fr).map((line) => line.split(" ")[1])).toEqual(only === undefined ? [] : [only]);
  });

  test.each([
    {
      en: "Voice mail <br/> Archiving",
      fr: "Messagerie vocale",
      says: ["a:9:39 untranslated-cells “Archiving” is stated here but not in docs/fr/a.md"],
    },
    {
      en: "Voice mail <br/> Archiving <br/> Meeting delegation",
      fr: "Messagerie vocale",
      says: ["a:9:39 untranslated-cells “Archiving” and 1 more cell are stated here but not in docs/fr/a.md"],
    },
    {
      en: "Voice mail <br/> Archiving <br/> Meeting delegation <br/> Unified contact store",
      fr: "Messagerie vocale",
      says: [
        "a:9:39 untranslated-cells “Archiving” and 2 more cells are stated here but not in docs/fr/a.md",
      ],
    },
    {
      en: "Voice mail",
      fr: "Messagerie vocale <br/> Archivage",
      says: ["a-fr:9:46 untranslated-cells “Archivage” is stated here but not in docs/en/a.md"],
    },
    {
      en: "Voice mail <br/> Not supported.",
      fr: "Messagerie vocale",
      says: [
        "a-fr:9:22 contradiction This contradicts a, line 9 about voice-mail for lync-server-2013 with exchange-online: supported here, unsupported there",
      ],
    },
    {
      en: "Voice mail <br/> Requires Outlook 2013.",
      fr: "Messagerie vocale",
      says: [
        "a-fr:9:22 translation-differs The original, docs/en/a.md, says “conditional, requires outlook-2013” where this says “supported”",
      ],
    },
    {
      en: "Voice mail <br/> Ask first.",
      fr: "Messagerie vocale",
      says: [
        "a-fr:9:22 translation-differs The original, docs/en/a.md, says “conditional, 1 condition in words” where this says “supported”",
      ],
    },
    {
      en: "Voice mail <br/> Ask first. Plan it.",
      fr: "Messagerie vocale <br/> Nécessite Outlook 2013 ou Outlook Web App 2013.",
      says: [
        "a-fr:9:22 translation-differs The original, docs/en/a.md, says “conditional, 2 conditions in words” where this says “conditional, requires outlook-2013 or outlook-web-app-2013”",
      ],
    },
  ])("are told of once for each difference: $en, $fr", ({ en, fr, says }) => {
    expect(pair(en, fr)).toEqual(says);
  });

  test("are no pair where one is in the folder of the other, which is told already", () => {
    const { path, text } = ownFile("docs/en/a.md", ...table("Messagerie vocale"));
    const misplaced = { path, text: text.replace("language: en", "language: fr") };
    expect(diagnosticsOf(misplaced).map((line) => line.split(" ")[1])).toEqual(["language-folder"]);
  });

  test("are no pair where neither is in the first language, nor where only their words are alike", () => {
    const files = [
      ownFile("docs/fr/a.md", ...table("Messagerie vocale")),
      ownFile("docs/de/a.md", ...table("Voice mail <br/> Archiving")),
      ownFile("docs/en/b.md", ...table("Voice mail <br/> Meeting delegation")),
    ];
    expect(diagnosticsOf(...files)).toEqual([
      "docs/fr/a.md:1:1 lone-translation This document in French has no English original",
      "docs/de/a.md:1:1 lone-translation This document in German has no English original",
    ]);
  });
});
