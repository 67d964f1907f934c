import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

const field = (page: Page) =>
  page.getByRole("combobox", { name: "Search" }).or(page.getByRole("searchbox", { name: "Search" }));
const options = (page: Page) => page.locator(".found").getByRole("option");

/** Questions of each kind, and the address of what answers them first. */
const questions = [
  {
    query: "does voice mail work with exchange on-premises for skype online?",
    leads: "exchange/skype-for-business-online/exchange-on-premises/voice-mail/",
  },
  { query: "boîte vocale", leads: "features/voice-mail/" },
  { query: "exchange 2013", leads: "products/exchange-server-2013/" },
  { query: "what needs exchange 2013", leads: "products/exchange-server-2013/" },
  { query: "out of support", leads: "lifecycle/" },
  { query: "successor of lync server 2013", leads: "lifecycle/#lync-server-2013" },
  { query: "lync 2013 exchange 2010", leads: "generation-2013/lync-server-2013/exchange-server-2010/" },
  {
    query: "lync 2013 exchange online vs on-premises",
    leads: "compare/?a=lync-server-2013+exchange-online&b=lync-server-2013+exchange-on-premises",
  },
];

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
  await expect(page.getByRole("strong").filter({ hasText: "Not listed: no document says" })).toBeVisible();
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
  await field(page).press("ArrowDown");
  await expect(options(page)).toHaveCount(5);
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await field(page).press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
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
  await expect(page.locator(".found")).toContainText("Nothing found for “hig res foto”.");
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
  const markup = '<xyzzy onplugh="frobozz()">';
  await page.goto(`search/?q=${encodeURIComponent(markup)}`);
  await expect(page.locator("search-results [role=status]")).toContainText(markup);
  await search(page, `${markup} voice`);
  await expect(page.locator(".found .left-out")).toHaveText("Left out: xyzzy, onplugh, frobozz");
  await page.goto(`search/?q=${"x".repeat(12_000)}`);
  await expect(page.locator("search-results [role=status]")).toContainText("Nothing found");
  expect(await page.locator("main img").count()).toBe(0);
});

/** What a question is asked of: both languages, on a phone and on a desk. */
const places = [
  { language: "English", root: "", searching: "Searching…", leftOut: "Left out: xyzzy" },
  { language: "French", root: "fr/", searching: "Recherche en cours…", leftOut: "Mots ignorés : xyzzy" },
].flatMap((one) => [390, 1440].map((width) => ({ ...one, width })));

for (const { language, root, width, searching, leftOut } of places) {
  test.describe(`in ${language}, ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    const results = (page: Page) => page.locator("search-results");
    const ask = (page: Page, query: string) => page.goto(`${root}search/?q=${encodeURIComponent(query)}`);

    for (const { query, leads } of questions) {
      test(`“${query}” is answered first by ${leads}`, async ({ page }) => {
        await ask(page, query);
        await expect(results(page).getByRole("listitem").first().getByRole("link")).toHaveAttribute(
          "href",
          `/hybrid-matrix/${root}${leads}`,
        );
      });
    }

    test("what was left out of a question is said", async ({ page }) => {
      await ask(page, "voicemail xyzzy");
      await expect(results(page).locator(".left-out")).toHaveText(leftOut);
      await page.goto(root);
      await page.locator("search-box input").fill("voicemail xyzzy");
      await expect(page.locator(".found .left-out")).toHaveText(leftOut);
    });

    test("the title has the question, and so has the page in the other language", async ({ page }) => {
      await ask(page, "voicemail exchange");
      await expect(page).toHaveTitle(/^voicemail exchange – /);
      await switchLanguage(page);
      await expect(page).toHaveURL(root === "" ? /\/fr\/search\/\?q=/ : /hybrid-matrix\/search\/\?q=/);
      await expect(page.locator("search-box input")).toHaveValue("voicemail exchange");
      await expect(results(page).getByRole("listitem").first()).toBeVisible();
    });

    test("nothing moves while results are on their way over a slow line, and that they are is said", async ({
      page,
    }) => {
      await slow(page);
      await page.addInitScript(watchShifts);
      await ask(page, "voicemail exchange online");
      await expect(results(page).getByRole("status")).toHaveText(searching);
      await expect(results(page).getByRole("listitem").first()).toBeVisible({ timeout: 30_000 });
      expect(await page.evaluate(() => Reflect.get(window, "shift"))).toBe(0);
    });
  });
}

/** Presses on the other language, which on a phone is in the menu. */
async function switchLanguage(page: Page): Promise<void> {
  const menu = page.locator("site-menu button.open-menu");
  if (await menu.isVisible()) await menu.click();
  await page.locator("header a[hreflang]").click();
}

/** The line of the worst hotel: 400 kbit/s, and 400 ms there and back. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const throughput = (400 * 1024) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Adds up in the page what moves on it without somebody having pressed anything. */
function watchShifts(): void {
  Reflect.set(window, "shift", 0);
  new PerformanceObserver((list) => {
    const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, "value")));
    const sum = shifts.reduce((all, one) => all + one, Number(Reflect.get(window, "shift")));
    Reflect.set(window, "shift", sum);
  }).observe({ type: "layout-shift", buffered: true });
}

test("a search that cannot be loaded says so", async ({ page }) => {
  await page.route("**/search/index.json", (route) => route.abort());
  const failed = "The search could not be loaded. Press Enter to try again.";
  await page.goto("search/?q=voicemail");
  await expect(page.locator("search-results [role=status]")).toHaveText(failed);
  await page.goto("about/");
  await field(page).fill("voicemail");
  await expect(page.locator(".found")).toHaveText(failed);
});

test("matched words of results are seen in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("search/?q=exchange");
  const mark = page.locator(".hits mark").first();
  const background = (name: string) =>
    page
      .locator(name)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(mark).toBeVisible();
  expect(await background(".hits mark")).not.toBe(await background("body"));
});

test("names of results are underlined by what every engine knows", async ({ page }) => {
  await page.goto("search/?q=voicemail");
  const name = page.locator(".hits a > span").first();
  await expect(name).toHaveCSS("text-decoration-line", "underline");
  const css = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
    const loaded = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
    const own = [...document.querySelectorAll("style")].map((style) => style.textContent ?? "");
    return [...loaded, ...own].join("");
  });
  // WebKit drops a shorthand that has more than a line in it.
  expect(css.match(/(?:\.hits|mark)[^{}]*\{[^}]*text-decoration:\s*underline [^;}]+/g) ?? []).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the search page leads to the answers of its examples, and to lists of everything", async ({
    page,
  }) => {
    await page.goto("search/");
    await page.getByRole("link", { name: "voicemail exchange online" }).click();
    await expect(page).toHaveURL(/\/exchange\/lync-server-2013\/exchange-online\/voice-mail\/$/);
    await page.goto("search/?q=voicemail");
    const lists = page.locator("search-results a");
    await expect(lists.getByText("With Exchange", { exact: true })).toBeVisible();
    await lists.getByText("Features", { exact: true }).click();
    await expect(page).toHaveURL(/\/features\/$/);
  });
});
