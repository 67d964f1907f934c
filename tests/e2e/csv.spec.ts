import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { fixtureDay } from "../fixtures/site.ts";
import { rowsIn } from "../support/csv.ts";
import { test } from "./support/test.ts";

type File = { readonly name: string; readonly text: string; readonly rows: Record<string, string>[] };

const button = (page: Page) => page.getByRole("button", { name: /\(CSV\)$/ });

/** Presses the button of a page, and reads what comes down. */
async function downloaded(page: Page): Promise<File> {
  const coming = page.waitForEvent("download");
  await button(page).click();
  const download = await coming;
  const text = readFileSync(await download.path(), "utf8");
  return { name: download.suggestedFilename(), text, rows: rowsIn(text) };
}

const staticText = async (page: Page, path: string): Promise<string> =>
  (await page.request.get(`api/v1/${path}`)).text();

const cellsIn = (file: File): (string | undefined)[] => file.rows.map((row) => row["Cell ID"]);
const shownCells = (page: Page): Promise<string[]> =>
  page.locator("table.matrix td[id]:visible").evaluateAll((cells) => cells.map(({ id }) => id));
const shownAnswers = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator("table.matrix td[id]:visible > a")
    .evaluateAll((links) => links.map(({ textContent }) => textContent?.trim()));

test.use({ viewport: { width: 1440, height: 900 } });

test("of a whole table the file is that of its matrix, to the letter", async ({ page }) => {
  await page.goto("exchange/");
  const file = await downloaded(page);
  expect(file.name).toBe(`exchange-${fixtureDay}.csv`);
  expect(file.text).toBe(await staticText(page, "matrices/exchange.csv"));
  await expect(page.locator(".download [role=status]")).toHaveText(
    `${file.rows.length} rows saved as exchange-${fixtureDay}.csv.`,
  );
});

for (const query of [
  "?text=photo",
  "?server=lync-server-2013&support=conditional",
  "?placement=exchange-online&differ=1",
  "?requires=exchange-server-2013",
]) {
  test(`what the filters of ${query} leave is in the file, in the order of the screen`, async ({ page }) => {
    await page.goto(`exchange/${query}`);
    await expect(page.locator("matrix-filter [type=reset]")).toBeVisible();
    const file = await downloaded(page);
    expect(file.rows.length).toBeGreaterThan(0);
    expect(cellsIn(file)).toEqual(await shownCells(page));
    expect(file.rows.map((row) => row["Answer"])).toEqual(await shownAnswers(page));
  });
}

test("where filters leave nothing, that is said, and nothing comes down", async ({ page }) => {
  await page.goto("exchange/?text=nonesuch");
  await expect(page.locator("matrix-filter .none")).toBeVisible();
  await button(page).click();
  await expect(page.locator(".download [role=status]")).toHaveText(/nothing to save/);
});

test("a cell that is open in spite of the filters is in the file, with its row and column", async ({
  page,
}) => {
  const cell = "voice-mail.lync-server-2013.exchange-online";
  await page.goto(`exchange/?server=skype-for-business-online&text=photo#${cell}`);
  await expect(page.locator(`[id="${cell}"]`)).toBeVisible();
  const file = await downloaded(page);
  expect(cellsIn(file)).toEqual(await shownCells(page));
  expect(cellsIn(file)).toContain(cell);
});

test("columns that a phone has no room for are in the file, which says so", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("exchange/");
  await expect(page.locator('.columns[data-tight="one"]')).toHaveCount(1);
  const file = await downloaded(page);
  expect(file.text).toBe(await staticText(page, "matrices/exchange.csv"));
  await expect(page.locator(".download [role=status]")).toContainText("out of view");
});

test("groups that are folded are in the file, and those that a filter leaves out are not", async ({
  page,
}) => {
  await page.goto("sable-clients/");
  expect((await downloaded(page)).text).toBe(await staticText(page, "matrices/sable-clients.csv"));
  const groups = page.locator("table.matrix [data-part]");
  const group = (await groups.first().getAttribute("data-part")) ?? "";
  const features = ((await groups.first().getAttribute("data-features")) ?? "").split(" ");
  await page.goto(`sable-clients/?group=${group}`);
  await expect(page.locator("table.matrix td[id]:visible").first()).toBeVisible();
  const file = await downloaded(page);
  expect(new Set(cellsIn(file).map((cell) => cell?.split(".")[0]))).toEqual(new Set(features));
  await page.goto(`sable-clients/groups/${group}/`);
  const own = await downloaded(page);
  expect(own.name).toBe(`sable-clients-groups-${group}-${fixtureDay}.csv`);
  expect(cellsIn(own)).toEqual(cellsIn(file));
});

test("a configuration has what every matrix says of it, forms behind the rest", async ({ page }) => {
  await page.goto("exchange/lync-server-2013/exchange-online/");
  const { rows } = await downloaded(page);
  const features = await page.locator("table.pair th[scope=row]").allTextContents();
  expect(new Set(rows.map((row) => row["Feature"]))).toEqual(new Set(features));
  expect(new Set(rows.map((row) => row["Matrix ID"])).size).toBeGreaterThan(1);
  expect(rows.map((row) => row["Configuration"])).toContain("Lync Server 2013 with Hosted Exchange UM");
});

test("a feature has a row for each of its cells, whatever the axes of their matrices", async ({ page }) => {
  await page.goto("features/voice-mail/");
  const { rows, name } = await downloaded(page);
  expect(name).toBe(`features-voice-mail-${fixtureDay}.csv`);
  const shown = await page.locator("table.feature td > a").allTextContents();
  expect(rows.map((row) => row["Answer"])).toEqual(shown.map((text) => text.trim()));
});

test("a product has the cells that need it", async ({ page }) => {
  await page.goto("products/exchange-server-2013/");
  const { rows } = await downloaded(page);
  await expect(page.locator(".cells > li")).toHaveCount(rows.length);
  for (const row of rows) expect(row["Conditions"]).toContain("Exchange Server 2013");
});

test("of what ends when, the file has what the filters leave, each date a row", async ({ page }) => {
  await page.goto("lifecycle/");
  expect((await downloaded(page)).text).toBe(await staticText(page, "lifecycle.csv"));
  await page.getByLabel("In support only").check();
  const ids = await page
    .locator(".timeline [data-kind]:visible")
    .evaluateAll((all) => all.map(({ id }) => id));
  const { rows } = await downloaded(page);
  expect([...new Set(rows.map((row) => row["ID"]))]).toEqual(ids);
});

test("a comparison has each fact of each side, in the order of its rows", async ({ page }) => {
  await page.goto(
    "compare/?a=lync-server-2013+exchange-online&b=skype-for-business-online+exchange-on-premises",
  );
  const { rows, name } = await downloaded(page);
  expect(name).toBe(`compare-${fixtureDay}.csv`);
  const shown = await page.locator(".compared tbody th[scope=row]").allTextContents();
  const features = [...new Set(rows.map((row) => row["Feature"] ?? ""))];
  expect(features.slice(0, shown.length)).toEqual(shown);
  expect(rows.filter((row) => row["Feature"] === shown[0]).map((row) => row["Configuration"])).toEqual([
    "Lync Server 2013 with Exchange Online",
    "Skype for Business Online with Exchange on-premises",
  ]);
});

test("a report has what is said of all configurations, one after the other", async ({ page }) => {
  await page.goto("compare/?have=lync-server-2013+exchange-server-2013+exchange-online");
  await expect(page.locator(".compared").first()).toBeVisible();
  const { rows } = await downloaded(page);
  const sections = await page.locator("compare-page section > h2").allTextContents();
  const configurations = new Set(rows.map((row) => row["Configuration"]));
  for (const section of sections) expect(configurations).toContain(section);
});

test("in French the words are French", async ({ page }) => {
  await page.goto("fr/exchange/");
  const file = await downloaded(page);
  expect(file.text).toBe(await staticText(page, "matrices/exchange.fr.csv"));
  expect(file.rows[0]).toMatchObject({ Réponse: "Pris en charge", Serveur: "Lync Server 2013" });
});

test("from the day on which a service is switched off, the file says so as the page does", async ({
  page,
}) => {
  await page.clock.setFixedTime("2027-04-01T12:00:00Z");
  await page.goto("exchange-online/");
  await expect(page.locator("table.matrix td.lapsed").first()).toBeVisible();
  const file = await downloaded(page);
  expect(file.rows.map((row) => row["Answer"])).toEqual(await shownAnswers(page));
  expect(file.rows.filter((row) => row["As of"] === "2027-04-01").length).toBeGreaterThan(0);
});

for (const missing of ["**/matrices/exchange.csv", "**/_astro/begin.*.js", "**/_astro/save.*.js"]) {
  test(`where ${missing} cannot be had, that is told where it was asked for`, async ({ page }) => {
    await page.route(missing, (route) => route.abort());
    await page.goto("exchange/");
    await button(page).click();
    await expect(page.locator(".download [role=status]")).toHaveText("Could not be loaded. Try again.");
  });
}

test("what could not be had is asked for again with the next press", async ({ page }) => {
  await page.route("**/matrices/exchange.csv", (route) => route.abort(), { times: 1 });
  await page.goto("exchange/");
  await button(page).click();
  await expect(page.locator(".download [role=status]")).toHaveText("Could not be loaded. Try again.");
  expect((await downloaded(page)).rows.length).toBeGreaterThan(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, links } of [
    { path: "exchange/", links: ["matrices/exchange.csv"] },
    { path: "fr/exchange/", links: ["matrices/exchange.fr.csv"] },
    { path: "lifecycle/", links: ["lifecycle.csv"] },
    { path: "features/voice-mail/", links: ["matrices/exchange.csv", "matrices/exchange-online.csv"] },
  ]) {
    test(`/${path} leads to whole files`, async ({ page }) => {
      await page.goto(path);
      await expect(button(page)).toBeHidden();
      const shown = page.locator(".files a:visible");
      await expect(shown).toHaveCount(links.length);
      for (const [at, link] of links.entries()) {
        await expect(shown.nth(at)).toHaveAttribute("href", new RegExp(`/api/v1/${link}$`));
        expect(rowsIn(await staticText(page, link)).length).toBeGreaterThan(0);
      }
    });
  }
});
