import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

const rows = (page: Page) => page.locator("table.matrix tbody tr[data-g]:visible > th");
const heads = (page: Page) => page.locator("table.matrix thead tr:last-child :is([rowspan], th > a):visible");
const status = (page: Page) => page.locator("matrix-filter [role=status]");
const group = (page: Page, name: string) => page.getByRole("rowheader", { name }).getByRole("link");

/** Unfolds a group in its table. Until scripts have come to life its link leads to the page of the group, as it must. */
async function unfold(page: Page, name: string): Promise<void> {
  await expect(group(page, name)).toHaveAttribute("aria-expanded", "false");
  await group(page, name).click();
}

test.describe("a large matrix of one axis", () => {
  test("unfolds its groups one by one, and its address is the table as it was left", async ({ page }) => {
    await page.goto("sable-clients/");
    await expect(rows(page)).toHaveCount(0);
    await unfold(page, "Layers");
    await expect(rows(page)).toHaveCount(6);
    await unfold(page, "Tablets");
    await expect(rows(page)).toHaveCount(10);
    await page.reload();
    await expect(rows(page)).toHaveCount(10);
    await page.goBack();
    await expect(rows(page)).toHaveCount(6);
  });

  test("opens the cell that its address leads to, in whichever group that is", async ({ page }) => {
    await page.goto("sable-clients/#pen-tilt.sable-tablet");
    const cell = page.locator('td[id="pen-tilt.sable-tablet"]');
    await expect(cell).toHaveAttribute("data-open");
    await expect(cell).toBeInViewport({ ratio: 1 });
    await expect(page.locator("tr.details .answer")).toHaveCount(1);
  });

  test("searches every group, and narrows to chosen clients", async ({ page }) => {
    await page.goto("sable-clients/");
    await page.getByRole("searchbox", { name: "Words" }).fill("tilt");
    await expect(status(page)).toHaveText("1 of 22 features");
    await expect(rows(page)).toHaveText(["Pen tilt"]);
    await page.getByRole("button", { name: "Client", exact: true }).click();
    await page.getByRole("checkbox", { name: "Sable Web" }).check();
    await expect(heads(page)).toHaveText(["Feature", "Sable Web"]);
  });

  test("shows as many columns as there is room for, and all of them on request", async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto("sable-clients/");
    await expect(page.getByText("Columns 1 to 3 of 6")).toBeVisible();
    await expect(heads(page)).toHaveText(["Feature", "Sable Desktop", "Sable Web", "Sable Phone"]);
    await page.getByRole("button", { name: "Tablet ›" }).click();
    await expect(heads(page)).toHaveText(["Feature", "Sable Tablet", "Sable Reader", "Sable Console"]);
    await page.getByLabel("All columns").check();
    await expect(heads(page)).toHaveCount(7);
    expect(new URL(page.url()).search).toBe("?columns=all");
  });

  test("keeps its headers in view while the window scrolls", async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 600 });
    await page.goto("sable-clients/?open=strokes,layers,colours,tablets");
    await expect(rows(page)).toHaveCount(22);
    await page.getByRole("rowheader", { name: "Tablet keys" }).scrollIntoViewIfNeeded();
    await expect(heads(page).first()).toBeInViewport({ ratio: 1 });
  });
});

test("a configuration of one axis is found by the name of its member and a feature", async ({ page }) => {
  await page.goto("");
  await page.getByRole("searchbox", { name: "Search" }).fill("sable web pen tilt");
  await page.getByRole("listbox").getByRole("option").first().click();
  await expect(page).toHaveURL(/sable-clients\/sable-web\/pen-tilt\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pen tilt Sable Web");
});

test("a matrix of two other axes has their names in its filter, and both in its addresses", async ({
  page,
}) => {
  await page.goto("sable-tablets/?runtime=frost-runtime");
  await expect(heads(page)).toHaveText(["Frost runtime", "Frost runtime"]);
  await expect(page.locator(".choice > .control")).toHaveText([
    "Driver",
    "Runtime: Frost runtime",
    "Support",
    "Requires",
  ]);
  await page.goto("sable-tablets/quill-driver/frost-runtime/pen-tilt/");
  await expect(page.locator(".answer")).toContainText("Not supported");
});
