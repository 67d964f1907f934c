import { describe, expect, test } from "vitest";
import { addresses } from "../../src/matrix/addresses.ts";
import { type Language, languages } from "../../src/matrix/catalog/languages.ts";
import { placeOf } from "../../src/site/site.ts";
import { answerSentence } from "../../src/site/wording.ts";
import { cellFacts } from "../content/facts.ts";
import { elementsOf, saidIn } from "../support/built/markup.ts";
import { siteAt, viewAt } from "../support/site.ts";
import { product } from "./sites.ts";

const site = siteAt("content", product.day);
const pathOf = addresses(product.base);

/** The page of a cell in the built site, and the sentence that it has to show. */
function expectedOf(address: string, language: Language): { path: string; sentence: string } {
  const view = viewAt(site, address);
  if (view === undefined) throw new Error(`The catalog has no cell ${address}: see tests/content/facts.ts.`);
  const path = pathOf(language, placeOf(view));
  return { path, sentence: answerSentence(site, view, language).replace(/\s+/gu, " ") };
}

describe.each(languages)("the built pages in the language %s", (language) => {
  test.each(cellFacts)("show what is published: $address", ({ address }) => {
    const { path, sentence } = expectedOf(address, language);
    const shown = saidIn(product.pages.get(path)?.elements ?? []).has(sentence);
    expect(shown, `${path} does not show the published fact ${address} as “${sentence}”`).toBe(true);
  });
});

describe("the check itself", () => {
  const page = (main: string): string =>
    `<!DOCTYPE html><html><head><title>Title</title></head><body><nav>Nav</nav><main>${main}</main></body></html>`;

  test.each([
    { name: "a sentence with markup in it", main: "<p><b>Not</b>\n supported.</p>", finds: true },
    { name: "references to characters", main: "<p>Not&#32;supported&#46;</p>", finds: true },
    { name: "more than the sentence", main: "<p>Not supported. Or is it?</p>", finds: false },
    { name: "a comment", main: "<!-- Not supported. -->", finds: false },
    { name: "an attribute", main: '<p title="Not supported.">Supported.</p>', finds: false },
  ])("reads $name", ({ main, finds }) => {
    expect(saidIn(elementsOf(page(main))).has("Not supported.")).toBe(finds);
  });

  test("reads nothing outside the main part", () => {
    expect([...saidIn(elementsOf(page("<p>Yes.</p>")))]).toEqual(["Yes."]);
  });
});
