import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import CellList from "../../src/components/CellList.astro";
import { readersDay, retold } from "../../src/components/day.ts";
import Footer from "../../src/components/Footer.astro";
import MatrixTable from "../../src/components/MatrixTable.astro";
import NoticeText from "../../src/components/NoticeText.astro";
import { currentSite } from "../../src/site/current.ts";
import { fixtureDay } from "../fixtures/site.ts";
import { matrixAt, viewOfPage } from "../support/fixture-site.ts";
import { markup, only, text, texts, visit } from "../support/page.ts";

const webServices = currentSite().product("exchange-web-services");
const outOfOffice = viewOfPage("exchange-online/lync-server-2013/exchange-online/out-of-office");
const notice = await markup(NoticeText, { language: "en", thing: webServices });
const list = await markup(CellList, { language: "en", cells: [outOfOffice], by: "configuration" });
const table = await markup(MatrixTable, { language: "en", matrix: matrixAt("exchange-online") });
const footer = await markup(Footer, { language: "en" });

beforeEach(() => {
  document.documentElement.dataset["asOf"] = fixtureDay;
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  delete document.documentElement.dataset["asOf"];
  vi.useRealTimers();
});

const readOn = (day: string, ...parts: string[]): Promise<void> => {
  vi.setSystemTime(`${day}T12:00:00Z`);
  visit("/", ...parts);
  return retold(document);
};

describe("a text", () => {
  const before =
    "In Exchange Online: off by default since 1 October 2026, will be switched off on 1 April 2027.";
  test.each([
    { name: "before the page was built", day: "2026-01-01", says: before },
    { name: "on the day before a change", day: "2027-03-31", says: before },
    { name: "on that day", day: "2027-04-01", says: "In Exchange Online: switched off on 1 April 2027." },
    { name: "long after it", day: "2031-01-01", says: "In Exchange Online: switched off on 1 April 2027." },
  ])("that is read $name says what is true then", async ({ day, says }) => {
    await readOn(day, `<p>${notice}</p>`);
    expect(text(only(document, "p"))).toBe(`${says} Successor: Microsoft Graph.`);
  });
});

describe("a cell that lapses", () => {
  const address = "out-of-office.lync-server-2013.exchange-online";

  test("is what it was until the day before", async () => {
    await readOn("2027-03-31", table);
    const cell = only(document, `[id="${address}"]`);
    expect([cell.className, cell.dataset["s"]]).toEqual(["conditional", "conditional"]);
  });

  test("has another mark, another word and another state from the day on", async () => {
    await readOn("2027-04-01", table);
    const cell = only(document, `[id="${address}"]`);
    expect([cell.className, cell.dataset["s"], cell.dataset["l"]]).toEqual(["lapsed", "lapsed", "retired"]);
    expect(text(only(cell, "a"))).toBe("Was supported");
    expect(only(cell, "use").getAttribute("href")).toBe("#g-lapsed");
  });

  test("has them in a list as well", async () => {
    await readOn("2027-04-01", list);
    const item = only(document, ".cells > li");
    expect(texts(item, "span.lapsed")).toEqual(["Was supported"]);
    expect(item.querySelectorAll(".conditional")).toHaveLength(0);
  });
});

test("nothing of the past is told again", () => {
  vi.setSystemTime("2020-01-01T12:00:00Z");
  expect(readersDay()).toBe(fixtureDay);
  vi.setSystemTime("2027-01-01T12:00:00Z");
  expect(readersDay()).toBe("2027-01-01");
});

test.each([
  { day: fixtureDay, says: "Lifecycle as of 20 November 2026." },
  { day: "2027-04-01", says: "Lifecycle as of your day, 1 April 2027." },
])("a page that is read on $day says: $says", async ({ day, says }) => {
  await readOn(day, footer);
  expect(text(only(document, "[data-today]"))).toBe(says);
});
