import { expect, test } from "vitest";
import FeatureTable from "../../src/components/FeatureTable.astro";
import { currentSite } from "../../src/site/current.ts";
import { wherever } from "../../src/site/related.ts";
import { views } from "../support/fixture-site.ts";
import { links, show, texts } from "../support/page.ts";

const [part] = wherever(currentSite(), views.photos);
const table = (language = "en") =>
  show(FeatureTable, { language, cells: part?.cells ?? [], here: views.photos });

test("a feature is drawn with the first axis down and the others across", async () => {
  const page = await table("fr");
  expect(texts(page, "[scope=col]")).toEqual(["Exchange sur site", "Exchange Online"]);
  expect(texts(page, "[scope=row]")).toEqual(["Lync Server 2013", "Skype for Business Online"]);
});

test("every cell leads to its page, but for the one that the page is about, which is framed", async () => {
  const page = await table();
  expect(texts(page, ".here")).toHaveLength(1);
  expect(links(page, ".here a")).toEqual([]);
  expect(links(page)).toHaveLength(3);
  expect(links(page)[0]).toContain("/exchange/lync-server-2013/exchange-on-premises/high-resolution-photos/");
});

test("a cell names its column, for where there is no room for columns", async () => {
  const page = await table();
  const columns = [...page.querySelectorAll("td[data-of]")].map((cell) => cell.getAttribute("data-of"));
  expect(new Set(columns)).toEqual(new Set(["Exchange on-premises", "Exchange Online"]));
});
