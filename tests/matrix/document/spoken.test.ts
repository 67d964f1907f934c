import { describe, expect, test } from "vitest";
import { evidenceIn, isLanguage, languageOfPath } from "../../../src/matrix/document/spoken.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import { linesOf, stated } from "../../support/facts.ts";
import { at, catalog, readText } from "../../support/reading.ts";

const packed = (heading: string, placement: string, one: string, other: string): string =>
  `## ${heading}\n\n| | ${placement} | Exchange Online |\n| - | - | - |\n| **Lync Server 2013** | ${one} | ${other} |\n`;
const language = (text: string, path = "a.md"): string | undefined =>
  readText(text, path).documents[0]?.language;

describe("a document is in the language that its text tells, however short", () => {
  test.each([
    [
      "fr",
      packed("Intégration", "Exchange sur site", "Messagerie vocale <br/> Non pris en charge.", "Archivage"),
    ],
    ["fr", packed("", "Exchange sur site", "Messagerie vocale", "Archivage <br/> Nécessite Exchange 2013.")],
    ["fr", packed("Prise en charge", "Exchange en local", "Archivage", "Délégation des réunions")],
    [
      "de",
      packed("Unterstützung", "Exchange lokal", "Voicemail <br/> Wird nicht unterstützt.", "Archivierung"),
    ],
    [
      "es",
      packed(
        "Funciones",
        "Exchange local",
        "Correo de voz <br/> Solo para los usuarios de Lync.",
        "Archivado",
      ),
    ],
    ["sv", packed("Stöds inte för alla", "Exchange lokalt", "Röstmeddelande och arkivering", "Kräver det")],
    ["ja", packed("統合", "Exchange", "ボイス メール <br/> サポートされていません。", "アーカイブ")],
    ["zh", packed("集成", "Exchange", "语音邮件 <br/> 不支持。", "存档 <br/> 需要 Exchange 2013。")],
    ["und-Cyrl", packed("Интеграция", "Exchange", "Голосовая почта <br/> Не поддерживается.", "Архивация")],
    ["en", packed("Integration", "Exchange on-premises", "Voice mail <br/> Not supported.", "Archiving")],
    ["en", packed("", "Exchange", "Unified contact store", "High-resolution photos")],
    [
      "en",
      "`de la de la` <a href='de/la'>Lync</a> [x](https://la.example/de-de/le) https://le.example/les/des",
    ],
    ["en", "```\nde la de la\n```\nVoice mail"],
    ["en", "La Jolla for all of us"],
    ["en", ""],
  ])("%s: %j", (expected, text) => {
    expect(language(text)).toBe(expected);
  });

  test("without counting its front matter", () => {
    expect(
      language("---\ntitle: Intégration de la messagerie pour les utilisateurs\n---\n\nVoice mail of users"),
    ).toBe("en");
  });
});

describe("a document's path names its language by", () => {
  test.each([
    ["an ending", "docs/a.fr.md", "fr"],
    ["an ending with a region", "docs/a.fr-ca.md", "fr"],
    ["its folder", "docs/fr/a.md", "fr"],
    ["a folder further up", "docs/fr/exchange/online/a.md", "fr"],
    ["a locale further up", "docs/fr-FR/exchange/a.md", "fr"],
    ["a locale rather than a nearer folder", "docs/fr-FR/it/a.md", "fr"],
    ["nothing, if it is no language", "docs/qa/a.qa.md", undefined],
    ["nothing, if it only ends like that", "docs/profr-fr/a.md", undefined],
    ["nothing, if it is short", "a.md", undefined],
  ])("%s", (_, path, expected) => {
    expect(languageOfPath(path)?.language).toBe(expected);
  });

  const english = "This is the text of a document that is in English, with the words that it is made of.";

  test("a locale, whatever its text reads like", () => {
    expect(language(english, "docs/it-it/a.md")).toBe("it");
    expect(language(english, "docs/a.it.md")).toBe("it");
  });

  test("but not a folder of two letters, where the text plainly is in another language", () => {
    expect(language(english, "docs/it/a.md")).toBe("en");
    expect(language("Voice mail", "docs/it/a.md")).toBe("it");
  });
});

describe("front matter names a document's language by", () => {
  test.each([
    ["language: FR", "fr"],
    ["lang: fr", "fr"],
    ["locale: fr-FR", "fr"],
    ["locale: fr_FR", "fr"],
    ["ms.locale: fr-fr", "fr"],
    ["ms.contentlocale: fr-CA", "fr"],
    ["language: fr-CA\nlocale: en-us", "fr-ca"],
    ["lang: sql\nlocale: fr-fr", "fr"],
    ["lang: 7", "en"],
  ])("%s", (matter, expected) => {
    expect(language(`---\n${matter}\n---\n`)).toBe(expected);
  });
});

test("a language that is asked for overrules all of these", () => {
  const file = { path: "fr-fr/a.md", text: "---\nlanguage: en\n---\n\nVoice mail is not for all of us" };
  expect(readMatrices([file], catalog, { documentLanguage: "de" }).result.documents[0]?.language).toBe("de");
});

describe("a document whose text is plainly in another language than it says is told", () => {
  const french =
    "Cette rubrique décrit les fonctionnalités qui sont prises en charge pour les utilisateurs de la messagerie dans une entreprise.";

  test.each([
    {
      name: "at the field that says so",
      text: `---\ntitle: T\nlang: en\n---\n\n${french}`,
      places: ["3:1 language-mismatch"],
    },
    {
      name: "at its locale",
      text: `---\nms.locale: en-us\n---\n\n${french}`,
      places: ["2:1 language-mismatch"],
    },
    { name: "not where it says so", text: `---\nlang: fr-ca\n---\n\n${french}`, places: [] },
    { name: "not where it says nothing", text: french, places: [] },
    {
      name: "not where hardly anything tells",
      text: "---\nlang: en\n---\n\nMessagerie pour les uns",
      places: [],
    },
  ])("$name", ({ text, places }) => {
    expect(readText(text).diagnostics.map(at)).toEqual(places);
  });

  test("or than it was said to be", () => {
    const { result } = readMatrices([{ path: "a.md", text: french }], catalog, { documentLanguage: "en" });
    expect(result.diagnostics.map(at)).toEqual(["1:1 language-mismatch"]);
    expect(result.diagnostics[0]?.message).toContain("in English, but its text reads like French");
  });
});

describe("a document in a language without a lexicon", () => {
  const polish =
    "---\nlanguage: pl\n---\n\n| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail <br/> Nieobsługiwane. |\n| | Poczta głosowa |\n| | Archiving |\n";

  test("is told of once, and none of its sentences is read", () => {
    expect(stated(polish)).toEqual({
      cells: ["archiving.lync-server-2013.exchange-online supported"],
      codes: ["unknown-language"],
    });
  });

  test("is read by its signs and by answers of languages that have one", () => {
    const text =
      "| | Lync Server 2013 + Exchange Online |\n| - | - |\n| Voice mail | ✗ |\n| Archiving | No |\n| 統合 | ✓ |\n| Meeting delegation | サポートされていません |\n";
    expect(linesOf(readText(text, "ja-jp/a.md"))).toEqual([
      "voice-mail.lync-server-2013.exchange-online unsupported",
      "archiving.lync-server-2013.exchange-online unsupported",
    ]);
  });

  test("is not told of where it has no table", () => {
    expect(stated("---\nlanguage: pl\n---\n\nPoczta głosowa\n").codes).toEqual([]);
  });
});

test("tags of languages are told from other words", () => {
  expect(["fr", "fr-CA", "de", "pt-br"].filter((tag) => !isLanguage(tag))).toEqual([]);
  expect(["qa", "", "french", "fr_FR", "f", "constructor"].filter(isLanguage)).toEqual([]);
});

test("a text of a megabyte is not read to its end for its language", () => {
  expect(evidenceIn(`${"le ".repeat(10)}${"the ".repeat(300_000)}`).words).toBeLessThan(2000);
});
