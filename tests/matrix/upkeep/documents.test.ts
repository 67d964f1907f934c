import { describe, expect, test } from "vitest";
import { readMatrices } from "../../../src/matrix/index.ts";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { ownFile, readOwn, told } from "../../support/own.ts";
import { catalog } from "../../support/reading.ts";

const table = (cell: string) => ["| | Exchange Online |", "| - | - |", `| Lync Server 2013 | ${cell} |`];
const diagnosticsOf = (...files: readonly InputFile[]) => readOwn(...files).diagnostics.map(told);

describe("two files of one address", () => {
  test("are told of once, and the second is not read", () => {
    const files = [
      ownFile("docs/en/a.md", ...table("Voice mail")),
      ownFile("docs/en/old/en/a.md", ...table("Voice mail <br/> Not supported. <br/> Archvng")),
    ];
    expect(diagnosticsOf(...files)).toEqual([
      "docs/en/old/en/a.md:1:1 duplicate-document The id a is already that of docs/en/a.md",
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
    {
      en: "Voice mail <br/> Exchange Impersonation is one way of granting it.",
      fr: "Messagerie vocale",
      says: [
        "a-fr:9:22 translation-differs The original, docs/en/a.md, says “supported, 1 note” where this says “supported”",
      ],
    },
    {
      en: "Voice mail",
      fr: "Messagerie vocale <br/> Voir [Plus](https://example.org). Voir [Encore](https://example.com).",
      says: [
        "a-fr:9:22 translation-differs The original, docs/en/a.md, says “supported” where this says “supported, 2 references”",
      ],
    },
  ])("are told of once for each difference: $en, $fr", ({ en, fr, says }) => {
    expect(pair(en, fr)).toEqual(says);
  });

  test("are told of another service, and of another condition of it", () => {
    const services = (feature: string, cell: string) => [`## ${feature}`, "", ...table(cell)];
    const said = (en: string, fr: string) =>
      diagnosticsOf(
        ownFile("docs/en/a.md", ...services("Voice mail", en)),
        ownFile("docs/fr/a.md", ...services("Messagerie vocale", fr)),
      ).filter((line) => !line.includes("shape-chosen"));
    expect(said("Hosted Exchange UM", "Exchange UM on-premises")).toEqual([
      "a-fr:11:22 translation-differs The original, docs/en/a.md, says “supported, by hosted-exchange-um” where this says “supported, by exchange-um-on-premises”",
    ]);
    const one = "Hosted Exchange UM";
    expect(
      said(`${one} (requires Outlook 2013) or Exchange Server UM`, `${one} ou Exchange Server UM`),
    ).toEqual([
      "a-fr:11:22 translation-differs The original, docs/en/a.md, says “supported, by exchange-um-on-premises, by hosted-exchange-um (requires outlook-2013)” where this says “supported, by exchange-um-on-premises, by hosted-exchange-um”",
    ]);
  });

  test.each([
    {
      en: ["> [!NOTE]", "> All of it.", "", ...table("Voice mail")],
      fr: table("Messagerie vocale"),
      says: ["a:7:1 untranslated-text The note “All of it.” is here but not in docs/fr/a.md"],
    },
    {
      en: table("Voice mail"),
      fr: ["> [!NOTE]", "> Tout.", "", "> [!NOTE]", "> Encore.", "", ...table("Messagerie vocale")],
      says: ["a-fr:7:1 untranslated-text The note “Tout.” and 1 more note are here but not in docs/en/a.md"],
    },
    {
      en: [
        "- **Voice mail.** Words.",
        "- **Archiving.** Words.",
        "- **Exchange Online.** Words.",
        "- **Mail.** Words.",
      ],
      fr: ["- **Archivage.** Mots.", "- **Courrier.** Mots."],
      says: [
        "a:7:5 untranslated-text The definition “Voice mail” and 1 more definition are here but not in docs/fr/a.md",
      ],
    },
    {
      en: ["- **Voice mail.** Words.", "- **Archiving.** Words.", "- **Exchange Online.** Words."],
      fr: ["# Rien"],
      says: [
        "a:7:5 untranslated-text The definition “Voice mail” and 2 more definitions are here but not in docs/fr/a.md",
      ],
    },
    {
      en: ["- **Voice mail.** Words.", "- **UCS.** Words."],
      fr: ["- **Messagerie vocale.** Mots.", "- **Magasin de contacts unifié.** Mots."],
      says: [
        "a-fr:8:5 untranslated-text The definition “Magasin de contacts unifié” is here but not in docs/en/a.md",
      ],
    },
    {
      en: ["> [!NOTE]", "> All of it.", "", ...table("Voice mail"), "", "- **Voice mail.** Words."],
      fr: ["> [!NOTE]", "> Tout.", "", ...table("Messagerie vocale"), "", "- **Messagerie vocale.** Mots."],
      says: [],
    },
  ])("are told of notes and definitions that one has alone: $says", ({ en, fr, says }) => {
    expect(diagnosticsOf(ownFile("docs/en/a.md", ...en), ownFile("docs/fr/a.md", ...fr))).toEqual(says);
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

describe("a site that says in which languages there is every document", () => {
  const site = { name: "S", title: both("S"), line: both("S"), examples: { en: ["s"], fr: ["s"] } };
  const diagnosed = (languages: ("en" | "fr")[], ...files: readonly InputFile[]) =>
    readMatrices(files, { ...catalog, site: { ...site, languages } }, { own: true }).result.diagnostics.map(
      told,
    );

  test("is told of each document that one of them lacks, once, at the first file of its name", () => {
    const said = diagnosed(
      ["en", "fr"],
      ownFile("docs/en/a.md"),
      ownFile("docs/en/b.md"),
      ownFile("docs/fr/b.md", "B"),
    );
    expect(said).toEqual([
      "docs/en/a.md:1:1 untranslated-document There is no French document with this name",
    ]);
  });

  test("is told of an original that is gone, and of no lone translation beside", () => {
    expect(diagnosed(["en", "fr"], ownFile("docs/fr/a.md"), ownFile("docs/de/a.md", "A"))).toEqual([
      "docs/fr/a.md:1:1 untranslated-document There is no English document with this name",
    ]);
  });

  test("is told of nothing where its documents are in one language on purpose", () => {
    expect(diagnosed(["fr"], ownFile("docs/fr/a.md"))).toEqual([]);
  });

  test("is not told of a document whose folder is that of another language, which is told already", () => {
    const { path, text } = ownFile("docs/en/a.md", ...table("Messagerie vocale"));
    const misplaced = { path, text: text.replace("language: en", "language: fr") };
    expect(diagnosed(["en", "fr"], misplaced).map((line) => line.split(" ")[1])).toEqual(["language-folder"]);
  });
});

function both(text: string) {
  return { en: text, fr: text };
}
