import type { Browser, Page } from "puppeteer-core";
import { extractText } from "unpdf";
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from "vitest";
import { keepPicture, serveFixtures, startFirefox, textAt } from "./support.ts";

let browser: Browser;
let site: { url: string; stop: () => void };
let page: Page;

beforeAll(async () => {
  site = await serveFixtures();
  browser = await startFirefox();
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
});
beforeEach(async () => {
  page = await browser.newPage();
});

const open = async (address: string): Promise<void> => {
  onTestFailed(async ({ task }) => {
    console.log(`${page.url()}: ${await keepPicture(page, task.name)}`);
  });
  await page.goto(`${site.url}${address}`);
};

const shownRows = (): Promise<(string | null)[]> =>
  page.$$eval("table.matrix tbody tr[data-g]", (rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => row.querySelector("th")?.textContent?.trim() ?? null),
  );

test("a table is read: every feature, with the headers in view at its end", async () => {
  await open("exchange/");
  expect(await shownRows()).toHaveLength(14);
  await page.$eval("table.matrix tbody tr:last-child", (row) => row.scrollIntoView({ block: "end" }));
  const isSeen = await page.$eval("table.matrix thead", (head) => {
    const { top, height } = head.getBoundingClientRect();
    return height > 0 && top >= 0 && top < innerHeight;
  });
  expect(isSeen).toBe(true);
});

test("a cell is opened: its conditions and its line are below its row, and its address is the page's", async () => {
  await open("exchange/");
  await page
    .locator('[id="high-resolution-photos.skype-for-business-online.exchange-on-premises"] a')
    .click();
  expect(await textAt(page, "tr.details .answer")).toContain(
    "Supported, if Exchange Server 2013 is in place",
  );
  expect(await textAt(page, "tr.details figure a")).toMatch(/, line \d+$/);
  expect(page.url()).toContain("#high-resolution-photos.skype-for-business-online.exchange-on-premises");
});

test("a table is filtered, and its address brings the same view back", async () => {
  await open("exchange/");
  await page.locator("matrix-filter input[name=text]").fill("archiv");
  await page.waitForFunction(() => location.search === "?text=archiv");
  expect(await shownRows()).toEqual(["Archiving", "Search of archived content"]);
  await page.reload();
  expect(await shownRows()).toEqual(["Archiving", "Search of archived content"]);
});

test("a search with a typing error leads to the right page by keys alone", async () => {
  await open("about/");
  await page.keyboard.press("/");
  await page.keyboard.type("vocie mail");
  await page.waitForSelector(".found [role=option]");
  await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(page.url()).toBe(`${site.url}features/voice-mail/`);
});

test("a configuration is printed as a checklist of a page or two, without the navigation", async () => {
  await open("exchange/lync-server-2013/exchange-on-premises/");
  const { totalPages, text } = await extractText(new Uint8Array(await page.pdf({ format: "A4" })), {
    mergePages: true,
  });
  expect(totalPages).toBeLessThanOrEqual(2);
  expect(text).toContain("Exchange Server 2013");
  expect(text).not.toContain("Contents");
});
