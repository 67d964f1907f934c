import { expect, type Page } from "@playwright/test";
import { barriers, colourRules } from "./support/barriers.ts";
import { test } from "./support/test.ts";

const service = (page: Page) => page.getByRole("row", { name: "Exchange Web Services in Exchange Online" });
const rows = (page: Page) => page.locator("table.timeline tr[data-kind]:visible");

test.describe("on the day before a service is switched off, and on that day", () => {
  for (const { day, words, phase } of [
    { day: "2027-03-31", words: "will be switched off on 1 April 2027", phase: "ending" },
    { day: "2027-04-01", words: "Switched off on 1 April 2027", phase: "over" },
  ]) {
    test(`a page that was built long before says so on ${day}`, async ({ page }) => {
      await page.clock.setFixedTime(`${day}T12:00:00Z`);
      await page.goto("lifecycle/");
      await expect(service(page)).toContainText(words);
      await expect(page.locator(`tbody[data-phase="${phase}"]`).filter({ has: service(page) })).toHaveCount(
        1,
      );
      const date = day === "2027-04-01" ? "1 April 2027" : "31 March 2027";
      await expect(page.getByText(`Lifecycle as of your day, ${date}.`)).toHaveCount(2);
    });
  }
});

test("the line of today goes through every bar, where that day is", async ({ page }) => {
  await page.goto("lifecycle/");
  const at = () => page.locator("#now").evaluate((line) => Number.parseFloat(line.getAttribute("x") ?? ""));
  const built = await at();
  await page.clock.setFixedTime("2027-04-01T12:00:00Z");
  await page.reload();
  await expect.poll(at).toBeGreaterThan(built);
});

test("kinds are chosen with the arrows, what is in support with the space bar, and the address says so", async ({
  page,
}) => {
  await page.goto("lifecycle/");
  const status = page.locator("lifecycle-filter").getByRole("status");
  const total = await rows(page).count();
  await expect(status).toHaveText(`${total} of ${total}`);
  await page.getByRole("radio", { name: "All" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\?kind=server$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?kind=server&in-support=1$/);
  const left = await rows(page).count();
  await expect(status).toHaveText(`${left} of ${total}`);
  expect(left).toBeLessThan(total);
  await page.reload();
  await expect(rows(page)).toHaveCount(left);
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "In support only" })).not.toBeChecked();
});

test("there is no barrier with dates unfolded and a kind chosen, in light, dark and forced colours", async ({
  page,
}) => {
  await page.goto("lifecycle/?kind=protocol");
  for (const fold of await page.getByText("Dates and sources").all())
    if (await fold.isVisible()) await fold.click();
  expect.soft(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await barriers(page, colourRules)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  expect.soft(await barriers(page, colourRules)).toEqual([]);
});

test("a product leads to its row, which stands clear of the years that stay in view", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("products/lync-server-2010/");
  await page.getByRole("link", { name: "See it on the timeline" }).click();
  const row = page.locator("tr:target");
  await expect(row).toBeInViewport({ ratio: 1 });
  const head = await page.locator(".timeline thead").boundingBox();
  const own = await row.boundingBox();
  expect((own?.y ?? 0) + 1).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
});

test("on a phone the bar stands below the words, on a desk beside them", async ({ page }) => {
  await page.goto("lifecycle/");
  const words = service(page).getByRole("cell").first();
  const bar = service(page).locator("svg");
  await page.setViewportSize({ width: 360, height: 700 });
  const [below, text] = [await bar.boundingBox(), await words.boundingBox()];
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0) - 1);
  await page.setViewportSize({ width: 1280, height: 700 });
  const [beside, again] = [await bar.boundingBox(), await words.boundingBox()];
  expect(beside?.x ?? 0).toBeGreaterThanOrEqual((again?.x ?? 0) + (again?.width ?? 0));
});

test("paper gets the bars and every date, and no filter", async ({ page }) => {
  await page.goto("lifecycle/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("lifecycle-filter")).toBeHidden();
  await expect(service(page).locator("svg rect").first()).toBeVisible();
  await expect(service(page).getByText("According to Lifecycle of all products")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is there but the filter", async ({ page }) => {
    await page.goto("lifecycle/");
    await expect(page.locator("lifecycle-filter")).toBeHidden();
    await expect(service(page)).toContainText("will be switched off on 1 April 2027");
    await expect(service(page).locator("svg")).toBeVisible();
    await expect(page.getByRole("link", { name: "Subscribe (calendar)" })).toHaveAttribute(
      "href",
      /\/lifecycle\.ics$/,
    );
  });
});

test.describe("an answer that rests on a service", () => {
  const path = "exchange-online/lync-server-2013/exchange-online/out-of-office/";
  const key = "out-of-office.lync-server-2013.exchange-online";

  test("holds on the day before that is switched off", async ({ page }) => {
    await page.clock.setFixedTime("2027-03-31T12:00:00Z");
    await page.goto(path);
    await expect(page.locator(".answer strong")).toContainText("Supported, by a server out of support");
    await expect(page.locator(".since")).toContainText("will be switched off on 1 April 2027");
    await page.goto("exchange-online/");
    await expect(page.locator(`[id="${key}"] a`)).toHaveText("With conditions");
  });

  test("was one from that day on, in its page, its table, its panel, the picture and the search", async ({
    page,
  }) => {
    await page.clock.setFixedTime("2027-04-01T12:00:00Z");
    const sentence =
      "Was supported, until Exchange Web Services in Exchange Online was switched off on 1 April 2027.";
    await page.goto(path);
    await expect(page.locator(".answer strong")).toHaveText(sentence);
    await expect(page.locator(".answer")).toHaveClass(/lapsed/);
    await page.goto("exchange-online/");
    const cell = page.locator(`[id="${key}"]`);
    await expect(cell).toHaveClass("lapsed");
    await expect(cell.getByRole("link")).toHaveText("Was supported");
    await cell.getByRole("link").click();
    await expect(page.locator("tr.details .answer strong")).toHaveText(sentence);
    await page.goto("products/lync-server-2013/");
    const strip = page.locator('.strip[href$="/lync-server-2013/exchange-online/"]').filter({
      hasText: "2 were supported",
    });
    await expect(strip.locator("svg.lapsed")).toHaveCount(2);
    await page
      .getByRole("combobox", { name: "Search" })
      .or(page.getByRole("searchbox", { name: "Search" }))
      .fill("out-of-office lync server 2013 exchange online");
    await expect(page.locator(".found").getByRole("option").first()).toContainText("Was supported");
  });
});
