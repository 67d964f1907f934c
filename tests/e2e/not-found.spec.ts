import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

test("an address that leads nowhere says so in both languages, and leads home", async ({ page }) => {
  const response = await page.goto("exchange/nowhere/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expect(page.getByRole("heading", { level: 2, name: "Page introuvable" })).toBeVisible();
  await page.getByRole("link", { name: "Aller à la page d’accueil" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce qui marche sur le petit site");
});

for (const { root, asked, expected } of [
  {
    root: "",
    asked: "exchange/lync-server-2013/exchange-onlin/voicemail/",
    expected: "Voice mail, Lync Server 2013 with Exchange Online",
  },
  { root: "fr/", asked: "features/voice-mial/", expected: "Messagerie vocale" },
]) {
  test(`/${root}${asked} is answered with the pages whose addresses are like it`, async ({ page }) => {
    await page.goto(`${root}${asked}`);
    const nearest = page.locator("nearest-pages:visible");
    await expect(nearest.getByRole("link", { name: expected, exact: true })).toBeVisible();
    await expect(nearest).toHaveCount(1);
    await nearest.getByRole("link", { name: expected, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(expected.split(",")[0] ?? "");
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the main pages are listed, in both languages", async ({ page }) => {
    await page.goto("exchange/nowhere/");
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: "With Exchange" })).toBeVisible();
    await expect(main.getByRole("link", { name: "Avec Exchange" })).toBeVisible();
    await expect(page.locator("nearest-pages:visible")).toHaveCount(0);
  });
});
