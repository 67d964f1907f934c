import { expect, test } from "vitest";
import ComparePairs from "../../src/components/ComparePairs.astro";
import CompareProducts from "../../src/components/CompareProducts.astro";
import CompareWith from "../../src/components/CompareWith.astro";
import { currentSite } from "../../src/site/current.ts";
import { pairsOf } from "../../src/site/pairs.ts";
import { links, show, text, texts } from "../support/page.ts";

test("every configuration is a link, below its first member, or its axis where it has but one", async () => {
  const page = await show(ComparePairs, { language: "en" });
  expect(page.querySelectorAll("a[data-at]")).toHaveLength(pairsOf(currentSite()).all.length);
  const groups = [...page.querySelectorAll("dl > div")];
  const older = groups.find((one) => text(one).startsWith("Lync Server 2010"));
  expect(texts(older ?? page, "dd")).toEqual([
    "Exchange 2010 3 of 6",
    "Exchange 2013 0 of 6",
    "Exchange Online 3 of 5",
  ]);
  const clients = groups.find((one) => text(one).startsWith("Client"));
  expect(links(clients ?? page)[0]).toBe("Lync 2013 client → /hybrid-matrix/lync-clients/lync-2013-client/");
});

test("every product can be chosen, with what it is a form of", async () => {
  const page = await show(CompareProducts, { language: "fr" });
  const boxes = [...page.querySelectorAll<HTMLInputElement>("input[name=have]")];
  expect(boxes).toHaveLength(currentSite().data.catalog.products.length);
  const server = boxes.find(({ value }) => value === "exchange-server-2013");
  expect(server?.dataset["wider"]).toBe("exchange-on-premises");
  expect(text(server?.closest("label") ?? null)).toBe("Exchange Server 2013");
});

test("a configuration leads to its comparison, with the other side open", async () => {
  const at = ["lync-server-2013", "exchange-online"].map(currentSite().product);
  expect(links(await show(CompareWith, { language: "fr", at }))).toEqual([
    "Comparer avec… → /hybrid-matrix/fr/compare/?a=lync-server-2013+exchange-online",
  ]);
});
