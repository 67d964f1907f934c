import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

const voiceMail = "voice-mail.lync-server-2013.exchange-online";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const root of ["", "fr/"]) {
    test(`/${root}hosted-voice/ leads to where the table is now`, async ({ page }) => {
      await page.goto(`${root}hosted-voice/`);
      await expect(page).toHaveURL(new RegExp(`/hybrid-matrix/${root}hosted-um/$`));
      await expect(page.locator("table.matrix")).toBeVisible();
    });
  }

  test("what was removed says what was known, until when and why, and leads on", async ({ page }) => {
    const response = await page.goto("exchange/office-communications-server-2007-r2/exchange-on-premises/");
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Office Communications Server 2007 R2 with Exchange on-premises",
    );
    await expect(page.locator(".gone")).toContainText("What was known until 9 November 2026");
    await expect(page.locator(".gone strong")).toHaveText(
      "Only meeting delegation was stated, and it was not supported.",
    );
    await expect(page.locator(".gone")).toContainText("Why it was removed: The page on which it rested");
    await page.locator("main").getByRole("link", { name: "With Exchange", exact: true }).last().click();
    await expect(page).toHaveURL(/\/hybrid-matrix\/exchange\/$/);
  });

  test("a cell that is still in its table says what was stated there", async ({ page }) => {
    await page.goto("exchange/skype-for-business-online/exchange-on-premises/archive-search/");
    await expect(page.locator(".formerly").first()).toHaveText(
      "What was known until 15 November 2026: Supported. The document named the wrong column.",
    );
  });
});

for (const { what, asked, now } of [
  {
    what: "what stands behind an old path",
    asked: "hosted-voice/?differ=1#unified-messaging.lync-server-2013.hosted-exchange-um",
    now: "hosted-um/?differ=1#unified-messaging.lync-server-2013.hosted-exchange-um",
  },
  {
    what: "a cell of a table",
    asked: "fr/exchange/#voice-messages.lync-2013.exchange-online",
    now: `fr/exchange/#${voiceMail}`,
  },
  {
    what: "a statement of a document that was called otherwise",
    asked: "sources/supported-hybrid-configurations/#voice-messages.lync-2013.exchange-online",
    now: `sources/hybrid-configurations/#${voiceMail}`,
  },
  { what: "a group", asked: "fr/features/#colour-tools", now: "fr/features/#colours" },
  { what: "a group that is gone", asked: "features/#paper", now: "gone/#group/paper" },
  { what: "the row of a product", asked: "lifecycle/#lync-2013", now: "lifecycle/#lync-server-2013" },
  { what: "the part about a matrix", asked: "silence/#hosted-voice", now: "silence/#hosted-um" },
  {
    what: "a question",
    asked: "sources/conflicts/#caller-names",
    now: "sources/conflicts/#woodgrove-caller-names",
  },
  {
    what: "a cell that is gone from its table",
    asked: "exchange/#meeting-delegation.office-communications-server-2007-r2.exchange-on-premises",
    now: "exchange/office-communications-server-2007-r2/exchange-on-premises/meeting-delegation/",
  },
  {
    what: "a filter of a table",
    asked: "exchange/?server=lync-2013",
    now: "exchange/?server=lync-server-2013",
  },
  {
    what: "a comparison",
    asked: "compare/?a=lync-2013+exchange-online&b=lync-server-2013+exchange-on-premises",
    now: "compare/?a=lync-server-2013+exchange-online&b=lync-server-2013+exchange-on-premises",
  },
  {
    what: "a report on what somebody has",
    asked: "compare/?have=lync-2013~cu3+exchange-online",
    now: "compare/?have=lync-server-2013~cu3+exchange-online",
  },
]) {
  test(`${what} is found under the names of today`, async ({ page, baseURL }) => {
    await page.goto(asked);
    await expect(page).toHaveURL(`${baseURL}${now}`);
  });
}

test("a fragment that was renamed is what the page shows", async ({ page }) => {
  await page.goto("sources/hybrid-configurations/#voice-messages.lync-server-2013.exchange-online");
  const line = page.locator(`.lines > li:has([id='${voiceMail}'])`);
  await expect(line).toBeInViewport();
  const plain = await page.locator("#L1").evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(line).not.toHaveCSS("background-color", plain);
});

test("a comparison with an old id compares, and says nothing of it", async ({ page }) => {
  await page.goto("compare/?a=lync-2013+exchange-online&b=lync-server-2013+exchange-on-premises");
  await expect(page.locator("table.compared")).toContainText("Lync Server 2013");
  await expect(page.locator("main")).not.toContainText("lync-2013");
});

test("a fragment that is only mistyped stays as it is", async ({ page }) => {
  const answer = page.waitForResponse(/\/moved\.json$/);
  await page.goto("features/#colour");
  await answer;
  await expect(page).toHaveURL(/\/features\/#colour$/);
});

test("a setup and ticks that were kept under old names are there under those of today", async ({ page }) => {
  await page.goto("about/");
  await page.evaluate(() => {
    localStorage.clear();
    localStorage.setItem("hybrid-matrix:setup", "lync-2013+exchange-online");
    localStorage.setItem("hybrid-matrix:done:lync-2013.exchange-online", "[]");
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
      "hybrid-matrix:done:lync-server-2013.exchange-online []",
      "hybrid-matrix:setup lync-server-2013+exchange-online",
    ]);
});

test("nothing is asked for before there is something that a page does not have", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("features/#voice");
  const answer = page.waitForResponse(/\/moved\.json$/);
  await page.evaluate(() => location.assign("#colour-tools"));
  await answer;
  await expect(page).toHaveURL(/#colours$/);
  expect(asked.filter((url) => url.endsWith("moved.json"))).toHaveLength(1);
});
