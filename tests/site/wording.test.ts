import { expect, test } from "vitest";
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
