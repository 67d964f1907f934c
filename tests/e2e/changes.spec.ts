import { expect, type Page } from "@playwright/test";
import { barriers, colourRules } from "./support/barriers.ts";
import { test } from "./support/test.ts";

const facts = (page: Page) => page.locator(".changes > li");
const choice = (page: Page, name: string) =>
  page.locator("changes-filter").getByRole("combobox", { name, exact: true });
const status = (page: Page) => page.locator("changes-filter").getByRole("status");

for (const { root, footer, title } of [
  { root: "", footer: "Changes", title: "Changes" },
  { root: "fr/", footer: "Modifications", title: "Modifications" },
]) {
  test(`every page leads to /${root}changes/, and that to its feed`, async ({ page }) => {
    await page.goto(`${root}exchange/`);
    await page.getByRole("contentinfo").getByRole("link", { name: footer }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("link", { name: "Atom" })).toHaveAttribute("href", /\/changes\/atom\.xml$/);
  });
}

test("a matrix, a kind and words narrow it, the address says so, and a step back takes one of them back", async ({
  page,
}) => {
  await page.goto("changes/");
  const total = await facts(page).count();
  await expect(status(page)).toHaveText(`${total} of ${total}`);
  await choice(page, "Matrix").selectOption("woodgrove");
  await expect(page).toHaveURL(/\/changes\/\?matrix=woodgrove$/);
  await expect(status(page)).toHaveText(`2 of ${total}`);
  await expect(page.locator(".changed:visible")).toHaveCount(1);
  await choice(page, "Kind").selectOption("condition-removed");
  await page.getByRole("searchbox", { name: "Words" }).fill("message gateway");
  await expect(page).toHaveURL(/\?matrix=woodgrove&kind=condition-removed&q=message\+gateway$/);
  await expect(facts(page).and(page.locator(":visible"))).toHaveCount(1);
  await page.reload();
  await expect(status(page)).toHaveText(`1 of ${total}`);
  await page.goBack();
  await expect(choice(page, "Kind")).toHaveValue("");
  await expect(status(page)).toHaveText(`2 of ${total}`);
});

test("what only differs in its words is folded, and opened by who looks for it", async ({ page }) => {
  await page.goto("changes/");
  const reworded = facts(page).filter({ hasText: "reworded" });
  await expect(reworded).toBeHidden();
  await choice(page, "Kind").selectOption("wording");
  await expect(reworded).toBeVisible();
});

test("many changes of one kind are one line that opens", async ({ page }) => {
  await page.goto("changes/");
  const many = page.locator(".many").filter({ hasText: "support changed in" });
  await expect(many.locator("li").first()).toBeHidden();
  await many.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect(many.locator("li").first()).toBeVisible();
});

test("filters work by keyboard, say when nothing matches, and are taken back with one press", async ({
  page,
}) => {
  await page.goto("changes/?q=nothing+has+these+words");
  await expect(page.getByText("No change matches all filters.")).toBeVisible();
  await expect(page.locator(".changed:visible")).toHaveCount(0);
  await page.getByRole("button", { name: "Show all" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/changes\/$/);
  await expect(choice(page, "Matrix")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Source");
  await expect(page).toHaveURL(/\?kind=source-moved$/);
});

test("a change and its day have addresses of their own, and a cell and a matrix lead to them", async ({
  page,
}) => {
  const id = "2026-11-12-call-notes.fabrikam-mail.call-notes.fabrikam-voice-server.fabrikam-mail-online";
  await page.goto("fabrikam-mail/fabrikam-voice-server/fabrikam-mail-online/call-notes/");
  await page
    .getByRole("link", { name: "Call notes, Fabrikam Voice Server with Fabrikam Mail Online: new" })
    .click();
  await expect(page).toHaveURL(new RegExp(`/changes/#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await page.goto("changes/#2026-11-12-call-notes");
  await expect(page.locator(".changed:target h2")).toHaveText("12 November 2026");
  await page.goto("fabrikam-mail/");
  await expect(page.getByRole("main")).toContainText("Changed on 12 November 2026:");
  await page.getByRole("link", { name: "All changes" }).click();
  await expect(choice(page, "Matrix")).toHaveValue("fabrikam-mail");
});

test("a change in a fold is opened by its address", async ({ page }) => {
  const id = "2026-11-12-call-notes.call-recording.call-recording.fabrikam-voice-online.fabrikam-mail-online";
  await page.goto(`changes/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
});

test("there is no barrier with everything open, in light, dark and forced colours, nor is it wider than a phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("changes/?kind=wording");
  await choice(page, "Kind").selectOption("");
  expect.soft(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await barriers(page, colourRules)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  expect.soft(await barriers(page, colourRules)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("paper has everything that is folded, and no filter", async ({ page }) => {
  await page.goto("changes/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("changes-filter")).toBeHidden();
  await expect(facts(page).filter({ hasText: "reworded" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is there but the filter", async ({ page }) => {
    await page.goto("changes/");
    await expect(page.locator("changes-filter")).toBeHidden();
    const fact = facts(page).filter({ hasText: "new condition" });
    await expect(fact.getByText("Added:")).toBeVisible();
    await expect(fact.getByText("Is now")).toBeVisible();
  });
});
