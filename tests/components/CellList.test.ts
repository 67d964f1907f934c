import { expect, test } from "vitest";
import CellList from "../../src/components/CellList.astro";
import { views } from "../support/fixture-site.ts";
import { links, show, texts } from "../support/page.ts";

const { contactStore, outlook, unlisted, denied, delegation } = views;

test.each([
  { by: "feature", expected: ["Unified contact store"] },
  { by: "configuration", expected: ["Lync Server 2013 with Exchange on-premises"] },
  { by: "both", expected: ["Unified contact store", "Lync Server 2013 with Exchange on-premises"] },
])("a list by $by names each cell by what tells it apart", async ({ by, expected }) => {
  const page = await show(CellList, { language: "en", cells: [contactStore], by });
  expect(texts(page, "a, small")).toEqual(expected);
});

test("each cell leads to its page, in the language of the list", async () => {
  const page = await show(CellList, { language: "fr", cells: [contactStore, outlook], by: "feature" });
  expect(links(page)).toEqual([
    "Magasin de contacts unifié → /hybrid-matrix/fr/exchange/lync-server-2013/exchange-on-premises/unified-contact-store/",
    "Messagerie instantanée et présence dans Outlook → /hybrid-matrix/fr/exchange/lync-server-2013/exchange-online/im-presence-outlook/",
  ]);
});

test.each([
  { name: "is supported", view: outlook, expected: ["Supported"] },
  { name: "has conditions", view: contactStore, expected: ["With conditions"] },
  { name: "is denied", view: denied, expected: ["Not supported"] },
  { name: "no document mentions", view: unlisted, expected: ["Not listed"] },
])("a cell that $name says so in words, beside a mark for the eye alone", async ({ view, expected }) => {
  const page = await show(CellList, { language: "en", cells: [view], by: "feature" });
  expect(texts(page, `span.${view.standing}`)).toEqual(expected);
  expect(page.querySelector("svg use")?.getAttribute("href")).toBe(`#g-${view.standing}`);
  expect(page.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

test.each([
  { name: "conditions", view: contactStore, language: "en", expected: ["Exchange 2013", "Lync 2013 client"] },
  { name: "no conditions", view: outlook, language: "en", expected: [] },
  {
    name: "a limit in another language",
    view: delegation,
    language: "fr",
    expected: ["restriction"],
  },
])("a cell with $name has a chip for each", async ({ view, language, expected }) => {
  const page = await show(CellList, { language, cells: [view], by: "feature" });
  expect(texts(page, ".chips li")).toEqual(expected);
  expect(page.querySelectorAll(".chips")).toHaveLength(Math.min(1, expected.length));
});
