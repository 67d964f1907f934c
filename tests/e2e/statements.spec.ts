import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

/** The made-up vendor whose pages say several things about one. */
const table = "woodgrove/";
const cellId = (key: string): string => `[id="${key}"]`;
const differing = "caller-names.woodgrove-phone-6.woodgrove-mail-online";
const decided = "message-light.woodgrove-phone-5.woodgrove-mail-2";

test("a cell on which sources differ opens with both sides, which lead to the question about them", async ({
  page,
}) => {
  await page.goto(`${table}#${differing}`);
  await expect(page.locator(`${cellId(differing)} > a`)).toHaveText("Sources differ");
  const panel = page.locator(".details");
  await expect(panel.locator(".answer")).toHaveText(
    "Sources differ: supported (1 July 2020); not supported (1 July 2020).",
  );
  await expect(panel.locator(".sides > li b").nth(0)).toContainText("Supported");
  await expect(panel.locator(".sides > li").nth(1)).toContainText("stated in prose");
  await panel.getByRole("link", { name: "Does Woodgrove Phone 6 show caller names" }).click();
  await expect(page).toHaveURL(/\/sources\/conflicts\/#woodgrove-caller-names$/);
});

test("a filter by support finds the cells on which sources differ, and an address keeps it", async ({
  page,
}) => {
  await page.goto(`${table}?support=sources-differ`);
  await expect(page.locator("tr[data-g]:not(.out)")).toHaveCount(1);
  await expect(page.locator("tr[data-g]:not(.out) th")).toHaveText("Caller names");
});

test("an answer that holds although a source says otherwise says so in the table, and on its page which rule decides", async ({
  page,
}) => {
  await page.goto(`fr/${table}#${decided}`);
  await expect(page.locator(cellId(decided))).toContainText("sources en désaccord");
  await page.getByRole("link", { name: "Ouvrir la page" }).click();
  await expect(page.locator("main .sides > li").first()).toContainText("l’emporte");
  await expect(page.locator("main")).toContainText("L’énoncé le plus récent l’emporte.");
});

test("what versions of a page said stands in one line, each with its date as the way to its line", async ({
  page,
}) => {
  await page.goto(`${table}woodgrove-phone-online/woodgrove-mail-online/call-park/`);
  const steps = page.locator("main > .beside .history li");
  await expect(steps).toHaveText([
    "not supported (19 September 2017)",
    "supported, if Woodgrove Gateway is in place (6 March 2019)",
    "supported (1 July 2020)",
  ]);
  await steps.nth(1).getByRole("link").click();
  await expect(page).toHaveURL(
    /\/sources\/woodgrove\/#call-park\.woodgrove-phone-online\.woodgrove-mail-online/,
  );
});

test("a statement that later versions leave out is no plain yes, in the table and on its page", async ({
  page,
}) => {
  await page.goto(table);
  await expect(page.locator(cellId("call-park.woodgrove-phone-4.woodgrove-mail-1"))).toContainText(
    "last stated 2018",
  );
  await page.goto(`${table}woodgrove-phone-4/woodgrove-mail-1/call-park/`);
  await expect(page.locator(".verdict")).toContainText("Last stated 20 December 2018.");
});

test("a whole configuration that does not work says so on its page, above its column and in its strip", async ({
  page,
}) => {
  await page.goto(`${table}woodgrove-phone-6/woodgrove-mail-1/`);
  await expect(page.locator("main .verdict strong")).toHaveText(
    "Not supported together, says Phone and mail together",
  );
  await page.goto(table);
  await page.getByText("All columns").click();
  await expect(page.locator("th[scope=col] .whole", { hasText: "Not supported together" })).toHaveCount(2);
  await page.goto("");
  await expect(page.locator('.strip[href$="/woodgrove-phone-6/woodgrove-mail-1/"] .whole')).toHaveText(
    "Not supported together",
  );
});

test("its cells stay unlisted, and say what is documented of the whole", async ({ page }) => {
  await page.goto(`fr/${table}woodgrove-phone-6/woodgrove-mail-1/call-park/`);
  await expect(page.locator(".verdict")).toContainText("Non mentionné");
  await expect(page.locator(".verdict")).toContainText(
    "La configuration entière est documentée comme non prise en charge.",
  );
});

test("a comparison says it in its head, and marks what sources disagree about", async ({ page }) => {
  await page.goto("compare/?a=woodgrove-phone-6+woodgrove-mail-1&b=woodgrove-phone-6+woodgrove-mail-3");
  await expect(page.locator(".badges .whole").first()).toHaveText("Not supported together");
  await expect(page.locator(".compared td .aside")).toHaveText("sources disagree");
});

test("a configuration of which no document speaks is no column, and an address of its cell leads to that's own page", async ({
  page,
}) => {
  await page.goto(table);
  await expect(page.locator(".unspoken")).toContainText("Woodgrove Phone Online with Mail 1, Mail 2, Mail 3");
  await page.goto(`${table}#call-park.woodgrove-phone-4.woodgrove-mail-online`);
  await expect(page).toHaveURL(/\/woodgrove\/woodgrove-phone-4\/woodgrove-mail-online\/call-park\/$/);
});

test("on a phone one configuration at a time says what is stated of the whole", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${table}?columns=woodgrove-phone-6.woodgrove-mail-1`);
  await expect(page.locator(".turn [role=status]")).toHaveText("0 of 3 · Not supported together");
});
