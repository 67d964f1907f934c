import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const root of ["", "fr/"]) {
    test(`/${root}recordings/ leads to where the table is now`, async ({ page }) => {
      await page.goto(`${root}recordings/`);
      await expect(page).toHaveURL(new RegExp(`/hybrid-matrix/${root}call-recording/$`));
      await expect(page.locator("table.matrix")).toBeVisible();
    });
  }

  test("what was removed says what was known, until when and why, and leads on", async ({ page }) => {
    const response = await page.goto("exchange/lync-server-2013/exchange-online/fax/");
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Fax, Lync Server 2013 with Exchange Online",
    );
    await expect(page.locator(".gone")).toContainText("What was known until 31 October 2026");
    await expect(page.locator(".gone strong")).toHaveText(
      /^Supported between Lync Server 2013 and Exchange Online/,
    );
    await expect(page.locator(".gone")).toContainText("Why it was removed: The page that said so");
    await page.getByRole("link", { name: "Lync Server 2013 with Exchange Online" }).last().click();
    await expect(page).toHaveURL(/\/exchange\/lync-server-2013\/exchange-online\/$/);
  });
});

for (const { what, asked, now } of [
  {
    what: "what stands behind an old path",
    asked: "recordings/?differ=1#call-recording.fabrikam-voice-server.fabrikam-mail-server",
    now: "call-recording/?differ=1#call-recording.fabrikam-voice-server.fabrikam-mail-server",
  },
  {
    what: "a statement of a document that was called otherwise",
    asked: "sources/woodgrove-notes/#call-park.woodgrove-phone-cloud.woodgrove-mail-online",
    now: "sources/woodgrove/#call-park.woodgrove-phone-online.woodgrove-mail-online",
  },
  { what: "a group", asked: "fr/features/#sounds", now: "fr/features/#voice" },
  { what: "a group that is gone", asked: "features/#paper", now: "gone/#group/paper" },
  {
    what: "the row of a product",
    asked: "lifecycle/#woodgrove-phone-cloud",
    now: "lifecycle/#woodgrove-phone-online",
  },
  { what: "the part about a matrix", asked: "silence/#recordings", now: "silence/#call-recording" },
  {
    what: "a question",
    asked: "sources/conflicts/#caller-names",
    now: "sources/conflicts/#woodgrove-caller-names",
  },
  {
    what: "a cell that is gone from its table",
    asked: "exchange/#fax.lync-server-2013.exchange-online",
    now: "exchange/lync-server-2013/exchange-online/fax/",
  },
  {
    what: "the filters of a table",
    asked: "woodgrove/?server=woodgrove-phone-cloud&feature=display-names",
    now: "woodgrove/?server=woodgrove-phone-online&feature=caller-names",
  },
  {
    what: "a comparison",
    asked: "compare/?a=woodgrove-phone-cloud+woodgrove-mail-1&b=woodgrove-phone-6+woodgrove-mail-1",
    now: "compare/?a=woodgrove-phone-online+woodgrove-mail-1&b=woodgrove-phone-6+woodgrove-mail-1",
  },
  {
    what: "a report on what somebody has",
    asked: "compare/?have=woodgrove-phone-cloud~cu3+woodgrove-mail-1",
    now: "compare/?have=woodgrove-phone-online~cu3+woodgrove-mail-1",
  },
]) {
  test(`${what} is found under the names of today`, async ({ page, baseURL }) => {
    await page.goto(asked);
    await expect(page).toHaveURL(`${baseURL}${now}`);
  });
}

test("a fragment that was renamed is what the page shows", async ({ page }) => {
  await page.goto("sources/woodgrove/#call-park.woodgrove-phone-cloud.woodgrove-mail-online");
  const line = page.locator(".lines > li:has([id='call-park.woodgrove-phone-online.woodgrove-mail-online'])");
  await expect(line).toBeInViewport();
  const plain = await page.locator("#L1").evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(line).not.toHaveCSS("background-color", plain);
});

test("a comparison with an old id compares, and says nothing of it", async ({ page }) => {
  await page.goto(
    "compare/?a=woodgrove-phone-cloud+woodgrove-mail-online&b=woodgrove-phone-6+woodgrove-mail-1",
  );
  await expect(page.locator("table.compared")).toContainText("Woodgrove Phone Online");
  await expect(page.locator("main")).not.toContainText("woodgrove-phone-cloud");
});

test("a fragment that is only mistyped stays as it is", async ({ page }) => {
  const answer = page.waitForResponse(/\/moved\.json$/);
  await page.goto("features/#sound");
  await answer;
  await expect(page).toHaveURL(/\/features\/#sound$/);
});

test("a setup and ticks that were kept under old names are there under those of today", async ({ page }) => {
  await page.goto("about/");
  await page.evaluate(() => {
    localStorage.clear();
    localStorage.setItem("hybrid-matrix:setup", "woodgrove-phone-cloud+woodgrove-mail-1");
    localStorage.setItem("hybrid-matrix:done:woodgrove-phone-cloud.woodgrove-mail-1", "[]");
  });
  await page.goto("about/");
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .map((one) => one.join(" "))
        .toSorted(),
    );
  await expect
    .poll(kept)
    .toEqual([
      "hybrid-matrix:done:woodgrove-phone-online.woodgrove-mail-1 []",
      expect.stringMatching(/^hybrid-matrix:moved \d{4}-\d\d-\d\d\/\d+$/),
      "hybrid-matrix:setup woodgrove-phone-online+woodgrove-mail-1",
    ]);
});

test("nothing is asked for before there is something that a page does not have", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("features/#voice");
  const answer = page.waitForResponse(/\/moved\.json$/);
  await page.evaluate(() => location.assign("#sounds"));
  await answer;
  await expect(page).toHaveURL(/#voice$/);
  expect(asked.filter((url) => url.endsWith("moved.json"))).toHaveLength(1);
});
