import { expect, test } from "vitest";
import Products from "../../src/components/Products.astro";
import { links, show } from "../support/page.ts";

test("a product leads to its page, and one of several to its own", async () => {
  const page = await show(Products, {
    language: "en",
    asked: { products: ["outlook-2013", "office-communicator"] },
  });
  expect(links(page)).toEqual([
    "Outlook 2013 → /hybrid-matrix/products/outlook-2013/",
    "Office Communicator → /hybrid-matrix/products/office-communicator/",
  ]);
});

test("a client that is a configuration by itself leads there as well", async () => {
  const page = await show(Products, { language: "fr", asked: { products: ["lync-web-app"] } });
  expect(links(page)).toEqual([
    "Lync Web App → /hybrid-matrix/fr/products/lync-web-app/",
    "Lync par client → /hybrid-matrix/fr/lync-clients/lync-web-app/",
  ]);
});
