import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

const field = (page: Page) =>
  page.getByRole("combobox", { name: "Search" }).or(page.getByRole("searchbox", { name: "Search" }));
const options = (page: Page) => page.locator(".found").getByRole("option");

async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(page.locator("search-box [role=status]")).not.toBeEmpty();
}

test("a typing error still leads to the right cell", async ({ page }) => {
  await page.goto("about/");
  await search(page, "vocie mail skype for business online exchange on-premises");
  await field(page).press("ArrowDown");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/exchange\/skype-for-business-online\/exchange-on-premises\/voice-mail\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Voice mail");
  await expect(page.getByText("Not listed: no document says")).toBeVisible();
});

test("an abbreviation with a product leads to the cell, with its support said in words", async ({ page }) => {
  await page.goto("");
  await search(page, "UCS skype for business online exchange online");
  await expect(options(page).first()).toContainText("Skype for Business Online with Exchange Online");
  await expect(options(page).first()).toContainText("Was supported");
});

test("results are grouped by feature, with the part that was asked for marked", async ({ page }) => {
  await page.goto("");
  await search(page, "voice");
  const group = page.getByRole("group", { name: "Voice mail" });
  await expect(group.getByRole("option").first()).toHaveText(/Voice mail.*in every configuration/);
  await expect(group.locator("mark").first()).toHaveText("Voice");
});

test("a slash or Ctrl-K goes to the search from anywhere, and a slash in a field is text", async ({
  page,
}) => {
  await page.goto("exchange/");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await field(page).blur();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.getByRole("searchbox", { name: "Words" }).press("/");
  await expect(page.getByRole("searchbox", { name: "Words" })).toBeFocused();
});

test("arrows walk through the options and back to the field, Escape closes the list", async ({ page }) => {
  await page.goto("");
  await search(page, "skills search");
  await expect(options(page)).toHaveCount(5);
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await field(page).press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await options(page).last().getAttribute("id")) ?? "",
  );
  await field(page).press("ArrowDown");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  await field(page).press("Escape");
  await expect(page.locator(".found")).toBeHidden();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
});

test("Enter without a chosen option leads to the page of all results, which can be linked", async ({
  page,
}) => {
  await page.goto("products/");
  await search(page, "smtp relay");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=smtp\+relay$/);
  await expect(page.locator("search-results [role=status]")).toHaveText("4 results");
  await page.getByRole("link", { name: /Application in Azure with Exchange Online/ }).click();
  await expect(page).toHaveURL(
    /\/external-connectivity\/application-in-azure\/exchange-online\/smtp-relay\/$/,
  );
});

test("nothing found is said, with the nearest names", async ({ page }) => {
  await page.goto("");
  await search(page, "hig res foto");
  await expect(page.locator(".found .none")).toContainText("Nothing found for “hig res foto”.");
  await page.locator(".found").getByRole("link", { name: "High-resolution photos" }).click();
  await expect(
    page
      .locator("search-results")
      .getByRole("link", { name: /High-resolution photos/ })
      .first(),
  ).toBeVisible();
});

test("a French name is found in French", async ({ page }) => {
  await page.goto("fr/");
  await page.getByRole("searchbox", { name: "Rechercher" }).fill("messagrie vocale");
  await expect(options(page).first()).toContainText("Messagerie vocale");
  await options(page).first().click();
  await expect(page).toHaveURL(/\/fr\/features\/voice-mail\/$/);
});

test("nothing of the search is loaded before somebody turns to it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("exchange/");
  await expect(page.locator("matrix-filter [role=status]")).toHaveText("14 of 14 features");
  expect(asked.filter((url) => /search\/index\.json|panel|answer/.test(url))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((url) => url.includes("search/index.json")).length).toBe(1);
});

test("markup that somebody searches for stays text", async ({ page }) => {
  const markup = '<xyzzy src=x onplugh="frobozz(1)">';
  await page.goto(`search/?q=${encodeURIComponent(markup)}`);
  await expect(page.locator("search-results [role=status]")).toContainText(markup);
  await search(page, `${markup} voice`);
  await expect(page.locator(".found .none")).toContainText(markup);
  await page.goto(`search/?q=${"x".repeat(12_000)}`);
  await expect(page.locator("search-results [role=status]")).toContainText("Nothing found");
  expect(await page.locator("main img").count()).toBe(0);
});
