import { expect, test } from "vitest";
import DocumentOrigins from "../../src/components/DocumentOrigins.astro";
import { currentSite } from "../../src/site/current.ts";
import { links, only, show, text, texts } from "../support/page.ts";

const document = (id: string) => currentSite().document(id);

test("a document opens with the vendor’s pages that it rests on, with what rests on each", async () => {
  const page = await show(DocumentOrigins, {
    language: "en",
    document: document("exchange-online-interoperability"),
  });
  expect(links(page)).toEqual([
    "Interoperability with servers → https://vendor.example/servers",
    "Applications and devices → https://vendor.example/applications",
  ]);
  expect(texts(page, "small")).toEqual([
    "a copy without a date · vendor.example",
    "for Communication servers and SharePoint",
    "31 January 2020 · vendor.example",
    "for Applications and devices",
  ]);
  expect(text(only(page, ".count"))).toBe("Last compared with the vendor’s text on 20 November 2026.");
});

test("a page without an address is named in the language of the document", async () => {
  const page = await show(DocumentOrigins, { language: "fr", document: document("sable-drivers") });
  expect(links(page)).toEqual([]);
  expect(texts(page, "[lang=en]")).toEqual(["Sable drivers", "second edition"]);
  expect(text(only(page, ".count"))).toBe(
    "Dernière comparaison avec le texte de l’éditeur : 20 novembre 2026.",
  );
});

test("a document that names none opens with nothing", async () => {
  const page = await show(DocumentOrigins, {
    language: "en",
    document: { ...document("sable-drivers"), origins: [] },
  });
  expect(page.childElementCount).toBe(0);
});
