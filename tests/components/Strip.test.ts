import { expect, test } from "vitest";
import Strip from "../../src/components/Strip.astro";
import { currentSite } from "../../src/site/current.ts";
import type { Configuration } from "../../src/site/site.ts";
import { views } from "../support/fixture-site.ts";
import { links, show, text } from "../support/page.ts";

const { contactStore, outlook, unlisted, denied } = views;
const [first] = currentSite().configurations;
const configuration = (...cells: Configuration["cells"]) => ({ ...first, cells });

test.each([
  { name: "everything works", cells: [outlook, outlook], expected: "2 of 2" },
  { name: "some need more", cells: [outlook, contactStore], expected: "2 of 2, 1 with conditions" },
  { name: "some do not work", cells: [outlook, denied, denied], expected: "1 of 3, 2 not supported" },
  { name: "nobody wrote about some", cells: [outlook, unlisted], expected: "1 of 2, 1 not listed" },
  {
    name: "there is all of that",
    cells: [outlook, contactStore, denied, unlisted],
    expected: "2 of 4, 1 with conditions, 1 not supported, 1 not listed",
  },
])("a configuration where $name is summed up as $expected", async ({ cells, expected }) => {
  const page = await show(Strip, { language: "en", configuration: configuration(...cells) });
  expect(text(page)).toBe(expected);
});

test("there is a mark for each feature, in the order of the table", async () => {
  const cells = [denied, outlook, unlisted, contactStore];
  const page = await show(Strip, { language: "en", configuration: configuration(...cells) });
  const marks = [...page.querySelectorAll("use")].map((mark) => mark.getAttribute("href"));
  expect(marks).toEqual(["#g-unsupported", "#g-supported", "#g-unlisted", "#g-conditional"]);
});

test("a strip leads to its configuration, and is no link on that page itself", async () => {
  const strip = { language: "fr", configuration: configuration(outlook) };
  const address = "/hybrid-matrix/fr/exchange/lync-server-2013/exchange-on-premises/";
  expect(links(await show(Strip, strip))).toEqual([`1 sur 1 → ${address}`]);
  const own = await show(Strip, { ...strip, linked: false });
  expect(links(own)).toEqual([]);
  expect(text(own.querySelector("p.strip"))).toBe("1 sur 1");
});
