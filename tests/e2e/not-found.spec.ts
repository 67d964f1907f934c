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
