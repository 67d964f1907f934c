import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

const photos = "exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos/";
const voiceMail = "exchange/skype-for-business-online/exchange-on-premises/voice-mail/";

test("voice mail for Skype for Business Online with Exchange on-premises is not listed", async ({ page }) => {
  await page.goto("exchange/");
  const cell = page.locator('[id="voice-mail.skype-for-business-online.exchange-on-premises"]');
  await expect(cell).toHaveText("Not listed");
  await cell.getByRole("link").click();
  await page.getByRole("link", { name: "Open as page" }).click();
  await expect(page).toHaveURL(new RegExp(`/${voiceMail}$`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Voice mail");
  await expect(page.getByRole("main")).toContainText("Not listed: no document says whether this works.");
});

test("high-resolution photos there were supported, needed Exchange Server 2013 and did not show in Lync Web App", async ({
  page,
}) => {
  await page.goto(photos);
  const answer = "as supported, until Skype for Business Online was switched off on 31 July 2021";
  await expect(page.locator(".answer").getByText(`W${answer}.`)).toBeVisible();
  const conditions = page.locator(".conditions > li");
  await expect(conditions).toHaveCount(2);
  await expect(conditions.nth(0).getByText("Requires Exchange Server 2013", { exact: true })).toBeVisible();
  await expect(conditions.nth(1).getByText(/^Not with Lync Web App/)).toBeVisible();
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    "content",
    `High-resolution photos: w${answer}`,
  );
});

test("the words of a cell lead to their line in the document", async ({ page }) => {
  await page.goto(photos);
  const link = page.getByRole("figure").getByRole("link").first();
  const line = /, line (\d+)$/.exec((await link.textContent()) ?? "")?.[1];
  await link.click();
  await expect(page).toHaveURL(/\/sources\/hybrid-configurations\/#high-resolution-photos\.[\w.-]+$/);
  const target = page.locator(`#L${line}`);
  await expect(target).toContainText("High-resolution photos");
  await expect(target).toContainText("Not supported in Lync Web App");
  await expect(target).toBeInViewport({ ratio: 1 });
  const plain = await page.locator("#L1").evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(target).not.toHaveCSS("background-color", plain);
});

test("a configuration says what to see to before, once each, with the features that need it", async ({
  page,
}) => {
  await page.goto("exchange/lync-server-2013/exchange-on-premises/");
  const first = page.locator(".checklist > li").first();
  await expect(first).toContainText("Exchange Server 2013");
  await expect(first.locator(".needed")).toHaveText(
    /^Unified contact store \(.+\), High-resolution photos \(.+\), Archiving \(.+\), Search of archived content \(.+\)$/,
  );
  const named = page.locator(".checklist").getByRole("link", { name: "Exchange Server 2013", exact: true });
  await expect(named).toHaveCount(1);
});

test("a product tells of its end and of what needs it", async ({ page }) => {
  await page.goto("products/exchange-web-services/");
  const main = page.getByRole("main");
  await expect(main).toContainText("In Exchange Online: off by default since 1 October 2026");
  await expect(main).toContainText("1 April 2027");
  await expect(page.getByRole("link", { name: "Out-of-office messages" })).toHaveCount(3);
});

test("the other language is one link away, on the same page", async ({ page }) => {
  await page.goto(photos);
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/${photos}$`));
  await expect(
    page
      .locator(".answer")
      .getByText("Était pris en charge, jusqu’à l’arrêt de Skype for Business Online le 31 juillet 2021."),
  ).toBeVisible();
  await expect(page.locator('q[lang="en"]').first()).toHaveText("Requires Exchange Server 2013.");
  await expect(page.getByText("(en anglais dans le document)").first()).toBeVisible();
});
