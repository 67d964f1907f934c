import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

const online = "exchange/lync-server-2013/exchange-online/";

test("what is ticked off stays so on every page of the pair, until all of it is cleared", async ({
  page,
}) => {
  await page.goto(online);
  const sip = page.getByRole("checkbox", { name: "Shared SIP address space" });
  await expect(page.getByRole("button", { name: "Clear all ticks" })).toBeHidden();
  await sip.check();
  await page.goto("fr/exchange-online/lync-server-2013/exchange-online/");
  await expect(page.getByRole("checkbox", { name: "Espace d’adressage SIP partagé" })).toBeChecked();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await page.goto("exchange/lync-server-2013/exchange-on-premises/");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await page.goto(online);
  await page.getByRole("button", { name: "Clear all ticks" }).press("Enter");
  await expect(sip).not.toBeChecked();
  await page.reload();
  await expect(sip).not.toBeChecked();
});

test("what to see to before stands beside the features where there is room, and below them on a phone", async ({
  page,
}) => {
  await page.goto(online);
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(Math.abs((await top("#before")) - (await top(".pair >> nth=0")))).toBeLessThan(40);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await top("#before")).toBeGreaterThan((await top(".pair >> nth=-1")) + 40);
  await page.getByRole("link", { name: "Before you start" }).click();
  await expect(page.getByRole("heading", { name: "Before you start" })).toBeInViewport();
});
