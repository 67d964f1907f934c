import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

test("the product's own site opens, and its home page leads to every matrix", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
