import { expect } from "@playwright/test";
import { barriers, colourRules } from "./support/barriers.ts";
import { test } from "./support/test.ts";

for (const { root, footer, title, copy } of [
  {
    root: "",
    footer: "What no document says",
    title: "Map of silence",
    copy: "Copy question",
  },
  {
    root: "fr/",
    footer: "Ce qu’aucun document ne dit",
    title: "Carte des silences",
    copy: "Copier la question",
  },
]) {
  test.describe(`/${root}silence/`, () => {
    test("every page leads there, and a question is copied with what was searched", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`${root}exchange/`);
      await page.getByRole("link", { name: footer }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await page.locator("#sable-tablets").getByRole("button", { name: copy }).first().click();
      await expect(page.locator("#sable-tablets ask-vendor [role=status]").first()).not.toBeEmpty();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/\/silence\/#sable-tablets$/);
    });
  });
}

test("words narrow it, and nothing is wider than a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("silence/");
  await page.getByRole("searchbox", { name: "Words" }).fill("frost eraser");
  await expect(page.locator(".silent > li:visible")).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("there is no barrier on either page, in light, dark and forced colours", async ({ page }) => {
  for (const path of ["silence/", "sources/conflicts/"]) {
    await page.goto(path);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await barriers(page, colourRules)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  }
});

test("a question about what sources disagree on is an address of its own, and is copied with each side", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("sources/");
  await page.getByRole("link", { name: "Where sources disagree" }).click();
  await page.goto("sources/conflicts/#recording-with-mail-on-premises");
  const section = page.locator("#recording-with-mail-on-premises");
  await expect(section.getByRole("heading")).toContainText("Does call recording work");
  await section.getByRole("button", { name: "Copy as question" }).click();
  await expect(section.getByRole("status")).toHaveText("Copied.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("- Not supported: Fabrikam Mail");
  expect(text).toMatch(/\/sources\/conflicts\/#recording-with-mail-on-premises$/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("what is silent is there whole, with what is nearest", async ({ page }) => {
    await page.goto("silence/");
    await expect(page.locator("silence-filter")).toBeHidden();
    const row = page.locator("#sable-tablets .silent > li").first();
    await expect(row.getByRole("link")).toHaveCount(2);
  });
});
