import { expect } from "@playwright/test";
import { test } from "./support/test.ts";

const languages = [
  {
    root: "",
    first: "Users are on",
    second: "Mail or files are on",
    show: "Show what works",
    ask: "voicemail exchange online",
  },
  {
    root: "fr/",
    first: "Les utilisateurs sont sur",
    second: "La messagerie ou les fichiers sont sur",
    show: "Voir ce qui fonctionne",
    ask: "messagerie vocale exchange online",
  },
];
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

for (const { root, first, second, show, ask } of languages) {
  for (const size of [phone, desktop]) {
    test.describe(`/${root} at ${size.width} px`, () => {
      test.beforeEach(async ({ page }) => {
        await page.setViewportSize(size);
        await page.goto(root);
      });

      test("the question leads to the configuration, and offers what there is", async ({ page, baseURL }) => {
        await page.getByLabel(first).selectOption("lync-server-2010");
        const offered = page.getByLabel(second).locator("option:enabled");
        await expect(page.getByLabel(second).locator("option:checked")).toBeEnabled();
        expect(await offered.evaluateAll((all) => all.map((one) => one.getAttribute("value")))).toEqual([
          "exchange-online",
          "exchange-server-2010",
          "exchange-server-2013",
        ]);
        await page.getByLabel(second).selectOption("exchange-server-2013");
        await page.getByRole("button", { name: show }).click();
        await expect(page).toHaveURL(
          `${baseURL}${root}generation-2013/lync-server-2010/exchange-server-2013/`,
        );
      });

      test("the first screen says what ends next, how fresh it is, and what to ask", async ({
        page,
        baseURL,
      }) => {
        for (const part of [".hero h1", ".hero .lead", ".hero .count", ".ends h2"])
          await expect(page.locator(part)).toBeInViewport();
        await page.getByRole("link", { name: ask }).click();
        await expect(page).toHaveURL(new RegExp(`^${baseURL}${root}search/\\?q=`));
      });
    });
  }
}

test("on a phone the page is under two screens until somebody unfolds a matrix", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("");
  const tall = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await tall()).toBeLessThan(2 * phone.height);
  const matrix = page.locator(".ledger.small").nth(1);
  const strip = matrix.locator(".strip").first();
  await expect(strip).toBeHidden();
  await matrix.locator("summary").click();
  await expect(strip).toBeVisible();
  await expect(page.locator(".legend")).toBeVisible();
});

test("retired generations stand apart below what is in use, and the question begins with what is in support", async ({
  page,
}) => {
  await page.goto("");
  const headings = await page.locator("main").getByRole("heading", { level: 2 }).allTextContents();
  expect(headings.indexOf("Fabrikam with its mail")).toBeLessThan(headings.indexOf("Retired generations"));
  await expect(page.locator(".era + ul").getByRole("link", { name: "With Exchange" })).toBeVisible();
  await expect(page.getByLabel("Users are on").locator("option").first()).not.toHaveText(/Lync/);
});

test("on a desktop every strip is seen, and looks like a link", async ({ page }) => {
  await page.setViewportSize(desktop);
  await page.goto("");
  const words = page.locator(".strip > :last-child").first();
  await expect(words).toBeVisible();
  expect(await words.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe("underline");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a list of links stands in the place of the question", async ({ page, baseURL }) => {
    await page.goto("");
    await expect(page.getByRole("button", { name: "Show what works" })).toBeHidden();
    await page
      .locator("pair-question")
      .getByRole("listitem")
      .filter({ hasText: "Lync Server 2010:" })
      .getByRole("link", { name: "Exchange 2013" })
      .click();
    await expect(page).toHaveURL(`${baseURL}generation-2013/lync-server-2010/exchange-server-2013/`);
  });
});
