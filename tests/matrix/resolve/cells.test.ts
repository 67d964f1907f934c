import { describe, expect, test } from "vitest";
import { readMatrices } from "../../../src/matrix/index.ts";
import { brief, catalog, cellAt } from "../../support/reading.ts";

const document = (path: string, cell: string) => ({
  path,
  text: `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${cell} |`,
});
const read = (...files: { path: string; text: string }[]) => {
  const { result } = readMatrices(files, catalog);
  return {
    cell: cellAt(result, "exchange/voice-mail.lync-server-2013.exchange-online"),
    diagnostics: result.diagnostics,
  };
};

describe("two documents about one cell", () => {
  test("add up their sources, references and conditions", () => {
    const { cell, diagnostics } = read(
      document("a.md", "Voice mail <br/> See [A](a.md) <br/> Meeting delegation"),
      document(
        "b.md",
        "Voice mail <br/> Requires Exchange 2013. <br/> See [B](b.md) <br/> Meeting delegation",
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(cell?.support).toBe("conditional");
    expect(cell?.references.map(({ target }) => target)).toEqual(["a.md", "b.md"]);
    expect(cell?.sources.map((source) => source.document)).toEqual(["a", "b"]);
  });

  test("give one condition where they name the same products in their own words", () => {
    const { cell } = read(
      document("a.md", "Voice mail <br/> Requires Exchange 2013."),
      document("b.md", "Voice mail <br/> Exchange Server 2013 is needed. <br/> Requires Exchange 2010."),
    );
    expect(cell?.conditions.map(brief)).toEqual([
      "requires [exchange-server-2013] Requires Exchange 2013.",
      "requires [exchange-server-2010] Requires Exchange 2010.",
    ]);
  });

  test("contradict each other with a warning that names both places", () => {
    const { cell, diagnostics } = read(
      document("a.md", "Voice mail"),
      document("b.md", "Voice mail <br/> Not supported."),
    );
    expect(cell?.support).toBe("supported");
    expect(diagnostics).toMatchObject([
      { code: "contradiction", document: "b", line: 3, related: [{ document: "a", line: 3, column: 22 }] },
    ]);
  });
});

test("strict reading makes errors of warnings and leaves notes alone", () => {
  const text =
    "| a | b |\n| - | - |\n| c | d |\n\n| | Exchange Online |\n| - | - |\n| Lync Server 2031 | Voice mail |\n| Lync Server 2013 | Voice mail |";
  const severities = (strict: boolean) =>
    readMatrices([{ path: "a.md", text }], catalog, { strict }).result.diagnostics.map(
      ({ severity }) => severity,
    );
  expect(severities(false)).toEqual(["note", "warning"]);
  expect(severities(true)).toEqual(["note", "error"]);
});

const sameName = [
  { path: "x/a.md", text: "" },
  { path: "y/a.md", text: "" },
  { path: "y-a.md", text: "" },
];

test("two own files of one name are reported, since they would share an address", () => {
  const { result } = readMatrices(sameName.slice(0, 2), catalog, { own: true });
  const twins = result.diagnostics.filter(({ code }) => code === "duplicate-document");
  expect(twins).toMatchObject([{ severity: "error", document: "y/a.md" }]);
});

test("two files of one name from elsewhere are told apart by their whole paths", () => {
  const { result } = readMatrices([...sameName, { path: "y/a.md", text: "" }], catalog);
  expect(result.diagnostics).toEqual([]);
  expect(result.documents.map(({ id }) => id)).toEqual(["a", "y-a", "y-a-2", "y-a-3"]);
});

describe("a cell that documents of two languages state", () => {
  const header = "| | Exchange Online + Lync Server 2013 |\n| - | - |\n";
  const bilingual = (en: string, fr: string) => {
    const files = [
      { path: "en/a.md", text: `${header}| Archiving | ${en} |\n` },
      { path: "fr/a.md", text: `${header}| Archivage | ${fr} |\n` },
    ];
    return readMatrices(files, catalog).result.matrices[0]?.cells[0];
  };

  test.each([
    {
      name: "has the words of both for a condition that both give",
      en: "Yes. Only with a pen.",
      fr: "Oui. Uniquement avec un stylet.",
      conditions: ["Only with a pen."],
      french: ["Uniquement avec un stylet."],
    },
    {
      name: "has the words of both for a product, in any order",
      en: "Yes. Requires Lync Web App. Only with a pen.",
      fr: "Oui. Uniquement avec un stylet. Nécessite Lync Web App.",
      conditions: ["Requires Lync Web App.", "Only with a pen."],
      french: ["Nécessite Lync Web App.", "Uniquement avec un stylet."],
    },
    {
      name: "keeps what only one of them says",
      en: "Yes.",
      fr: "Oui. Uniquement avec un stylet.",
      conditions: ["Uniquement avec un stylet."],
      french: undefined,
    },
    {
      name: "lacks the words of one that leaves a product out",
      en: "Yes. Requires Lync Web App. Only with a pen.",
      fr: "Oui. Uniquement avec un stylet.",
      conditions: ["Requires Lync Web App.", "Only with a pen."],
      french: [null, "Uniquement avec un stylet."],
    },
  ])("$name", ({ en, fr, conditions, french }) => {
    const cell = bilingual(en, fr);
    expect(cell?.conditions.map(({ text }) => text)).toEqual(conditions);
    expect(cell?.translations?.["fr"]?.conditions).toEqual(french);
    expect(cell?.sources).toHaveLength(2);
  });

  test.each([
    {
      name: "as many",
      en: "[More](a.md), [yet more](b.md)",
      fr: "[Plus](c.md), [encore](b.md)",
      own: 2,
      targets: "a.md b.md",
    },
    {
      name: "another number",
      en: "[More](a.md)",
      fr: "[Plus](a.md), [encore](b.md)",
      own: 0,
      targets: "a.md b.md",
    },
  ])("has the references of both where they are $name", ({ en, fr, own, targets }) => {
    const cell = bilingual(`Yes. See ${en}`, `Oui. Voir ${fr}`);
    expect(cell?.references.map(({ target }) => target).join(" ")).toBe(targets);
    expect(cell?.translations?.["fr"]?.references?.length ?? 0).toBe(own);
  });

  test.each([
    {
      en: "Hosted Exchange UM",
      fr: "Messagerie unifiée Exchange hébergée",
      french: ["Messagerie unifiée Exchange hébergée"],
    },
    { en: "Hosted Exchange UM", fr: "Exchange Server UM", french: [] },
    { en: "Hosted Exchange UM", fr: "Hosted Exchange UM ou Exchange Server UM", french: [] },
    {
      en: "Hosted Exchange UM or Exchange Server UM",
      fr: "Exchange Server UM ou Hosted Exchange UM",
      french: ["Hosted Exchange UM", "Exchange Server UM"],
    },
  ])("has what serves it in the words of both where that is the same: $en, $fr", ({ en, fr, french }) => {
    const table = (feature: string, words: string) =>
      `## ${feature}\n\n| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${words} |\n`;
    const files = [
      { path: "en/a.md", text: table("Voice mail", en) },
      { path: "fr/a.md", text: table("Messagerie vocale", fr) },
    ];
    const [one] = readMatrices(files, catalog).result.matrices.flatMap(({ cells }) => cells);
    expect((one?.translations?.["fr"]?.via ?? []).map(({ text }) => text)).toEqual(french);
  });

  test("has no words in another language where there are none", () => {
    expect(bilingual("Yes", "Oui")).not.toHaveProperty("translations");
  });
});
