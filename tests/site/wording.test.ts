import { describe, expect, test } from "vitest";
import type { Meaning, Piece } from "../../src/matrix/grammar/pieces.ts";
import { gloss } from "../../src/site/gloss.ts";
import type { CellView } from "../../src/site/site.ts";
import { inWords, referencesIn, servicesIn, wordsLanguage } from "../../src/site/translations.ts";
import { answer, answerSentence, chips, configurationLabel } from "../../src/site/wording.ts";
import { cellAt, smallSite } from "../support/small-site.ts";

test.each([
  { address: "main/photos.old.mail", en: "supported", fr: "pris en charge" },
  { address: "main/voice.old.mail", en: "not supported", fr: "non pris en charge" },
  {
    address: "main/albums.old.mail",
    en: "not listed: no document says whether this works",
    fr: "non mentionné\u00a0: aucun document ne dit si cela fonctionne",
  },
  {
    address: "main/photos.old.cloud",
    en: "supported, if Good Client or Web Client is in place, but not with New Server",
    fr: "pris en charge, si Good Client ou Web Client est en place, mais pas avec New Server",
  },
  {
    address: "main/voice.old.cloud",
    en: "supported, if Web Client or Good Client is in place, only with Old Server, within a limit: “Only on weekdays”",
    fr: "pris en charge, si Web Client ou Good Client est en place, uniquement avec Old Server, dans une limite énoncée par le document",
  },
])("the answer of $address", ({ address, en, fr }) => {
  expect(answer(smallSite, cellAt(address), "en")).toBe(en);
  expect(answer(smallSite, cellAt(address), "fr")).toBe(fr);
});

test("as a sentence it begins with a capital and ends with a full stop, unless a quotation ends it", () => {
  expect(answerSentence(smallSite, cellAt("main/photos.old.mail"), "en")).toBe("Supported.");
  expect(answerSentence(smallSite, cellAt("main/voice.old.cloud"), "en")).toMatch(/^Supported, .*weekdays”$/);
});

const texts = (cell: string, language: "en" | "fr"): string[] =>
  chips(smallSite, cellAt(cell), language).map(({ text }) => text);

test("a chip carries what it requires, and nothing for other conditions", () => {
  const [first, second] = chips(smallSite, cellAt("main/photos.old.cloud"), "en");
  expect(first?.requires).toBe("client web");
  expect(second?.requires).toBeUndefined();
});

test("chips use short names and say what a condition is", () => {
  expect(texts("main/photos.old.cloud", "en")).toEqual(["Client or Web Client", "not New"]);
  expect(texts("main/voice.old.cloud", "en")).toEqual([
    "Web Client or Client",
    "Only on weekdays",
    "only Old",
  ]);
  expect(texts("main/albums.old.mail", "en")).toEqual([]);
  // Words of another language would not be understood in so small a place.
  expect(texts("main/voice.old.cloud", "fr")).toContain("restriction");
});

test("a configuration is named by its two sides", () => {
  expect(configurationLabel(cellAt("main/photos.old.mail"), "en")).toBe("Old Server with Mail");
  expect(configurationLabel(cellAt("main/photos.old.mail"), "fr")).toBe("Old Server avec Mail");
});

test("what serves a feature is named first, by its product or in the document's words", () => {
  const view = cellAt("main/photos.old.mail");
  const { cell } = view;
  if (!cell) throw new Error("The small site has no such cell.");
  const served = {
    ...view,
    cell: {
      ...cell,
      via: [
        { text: "Client", products: ["client"] },
        { text: "Something else", products: [] },
      ],
    },
  };
  expect(answer(smallSite, served, "en")).toBe("supported, through Client, through Something else");
  expect(chips(smallSite, served, "fr").map(({ text }) => text)).toEqual([
    "par Client",
    "par Something else",
  ]);
});

const at = { start: 0, end: 1 };
const condition = (kind: Meaning["kind"], products: string[] = []): Piece => ({
  role: "condition",
  ...at,
  condition: { kind, products },
  shown: at,
});

test.each<{ piece: Piece; en: string; fr: string }>([
  {
    piece: { role: "feature", ...at, label: "portraits", id: "photos" },
    en: "Feature: Photos",
    fr: "Fonctionnalité: Photos d’identité",
  },
  {
    piece: { role: "feature", ...at, label: "portraits", id: undefined },
    en: "Feature: portraits",
    fr: "Fonctionnalité: portraits",
  },
  {
    piece: { role: "verdict", ...at, support: "unsupported" },
    en: "Answer: Not supported",
    fr: "Réponse: Non pris en charge",
  },
  {
    piece: condition("requires", ["client", "web"]),
    en: "Requires: Good Client or Web Client",
    fr: "Nécessite\u00a0:: Good Client ou Web Client",
  },
  { piece: condition("restriction"), en: "Restriction: ", fr: "Restriction: " },
  {
    piece: { role: "via", ...at, label: "web", id: "web" },
    en: "Served by: Web Client",
    fr: "Assuré par\u00a0:: Web Client",
  },
  {
    piece: { role: "via", ...at, label: "Other", id: undefined },
    en: "Served by: Other",
    fr: "Assuré par\u00a0:: Other",
  },
  {
    piece: { role: "reference", ...at, form: "reference" },
    en: "Further reading: ",
    fr: "Pour aller plus loin: ",
  },
  { piece: { role: "lead", ...at, form: "lead" }, en: "Opens a note: ", fr: "Ouvre une remarque: " },
  { piece: { role: "lead", ...at, form: "nothing" }, en: "Says nothing: ", fr: "Ne dit rien: " },
  { piece: { role: "unclear", ...at }, en: "Not understood: ", fr: "Non compris: " },
])("a $piece.role is told as “$en”", ({ piece, en, fr }) => {
  const told = (language: "en" | "fr") => {
    const { kind, names } = gloss(smallSite, piece, language);
    return `${kind}: ${names}`;
  };
  expect([told("en"), told("fr")]).toEqual([en, fr]);
});

describe("a cell whose conditions documents of two languages give", () => {
  const { cell, ...place } = cellAt("main/voice.old.cloud");
  const translation = { conditions: ["Il faut un client.", "En semaine.", "Seul l’ancien."], notes: [] };
  const bilingual: CellView = { ...place, cell: cell && { ...cell, translations: { fr: translation } } };

  test("has chips and a sentence in the language of the page", () => {
    expect(chips(smallSite, bilingual, "fr").map(({ text }) => text)).toContain("En semaine");
    expect(chips(smallSite, bilingual, "en").map(({ text }) => text)).toContain("Only on weekdays");
    expect(answer(smallSite, bilingual, "fr")).toContain("En semaine");
  });

  test("has references and services in the language of the page, or in that of the first document", () => {
    const [reference, via] = [
      { text: "More", target: "a", url: null },
      { text: "by it", products: ["web"] },
    ];
    const french = { references: [{ ...reference, text: "Plus" }], via: [{ ...via, text: "par lui" }] };
    const view = (more: object): CellView => ({
      ...place,
      cell: cell && {
        ...cell,
        references: [reference],
        via: [via],
        translations: { fr: { ...translation, ...more } },
      },
    });
    const said = (one: CellView, language: "en" | "fr") =>
      [referencesIn(smallSite, one, language), servicesIn(smallSite, one, language)].map(
        ({ parts, spoken }) => [parts.map(({ text }) => text).join(), spoken],
      );
    expect(said(view(french), "fr")).toEqual([
      ["Plus", "fr"],
      ["par lui", "fr"],
    ]);
    expect(said(view(french), "en")).toEqual([
      ["More", "en"],
      ["by it", "en"],
    ]);
    expect(said(view({}), "fr")).toEqual([
      ["More", "en"],
      ["by it", "en"],
    ]);
  });

  test("is quoted in one language throughout", () => {
    const french = inWords(bilingual, "fr");
    expect(french.cell?.conditions.map(({ text }) => text)).toEqual(translation.conditions);
    expect(wordsLanguage(smallSite, french)).toBe("fr");
    const parts: CellView = {
      ...place,
      cell: cell && { ...cell, translations: { fr: { ...translation, conditions: [null, "En semaine."] } } },
    };
    expect(wordsLanguage(smallSite, inWords(parts, "fr"))).toBe("en");
  });
});
