import { expect, type Page } from "@playwright/test";
import { barriers, colourRules } from "./support/barriers.ts";
import { test } from "./support/test.ts";

const both = "?a=lync-server-2013+exchange-on-premises&b=lync-server-2013+exchange-online";
const third = "&c=skype-for-business-online+exchange-online";
const have = "?have=lync-server-2013+exchange-server-2013+exchange-online";

const status = (page: Page) => page.locator("compare-page [role=status]");
const sides = { A: "First", B: "Second", C: "Third" };
const chooser = (page: Page, side: keyof typeof sides) =>
  page.getByRole("combobox", { name: `${sides[side]} configuration` });

/** How far things moved that nobody had touched. */
async function shiftsOf(page: Page): Promise<number> {
  return await page.evaluate(() => Reflect.get(window, "shifts") ?? 0);
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, "shifts", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!Reflect.get(entry, "hadRecentInput"))
          Reflect.set(window, "shifts", Reflect.get(window, "shifts") + Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
}

const tongues = [
  {
    path: "compare/",
    heading: "Lync Server 2013: Exchange on-premises or Exchange Online",
    said: /^\d+ features differ, \d+ are the same on both sides, \d+ are listed on one side only\.$/,
    groups: [
      "Where they differ",
      "Listed on one side only",
      "The same on both sides",
      "Listed on neither side",
    ],
    unlisted: "Not listed",
    cell: /Exchange Server 2013: out of support since 11 April 2023/,
  },
  {
    path: "fr/compare/",
    heading: "Lync Server 2013 : Exchange sur site ou Exchange Online",
    said: /^\d+ fonctionnalités diffèrent, \d+ sont identiques des deux côtés, \d+ sont mentionnées d’un seul côté\.$/,
    groups: [
      "Ce qui diffère",
      "Mentionné d’un seul côté",
      "Identique des deux côtés",
      "Mentionné d’aucun côté",
    ],
    unlisted: "Non mentionné",
    cell: /Exchange Server 2013 : hors support depuis le 11 avril 2023/,
  },
];

for (const { path, heading, said, groups, unlisted, cell } of tongues) {
  for (const width of [390, 1440]) {
    test(`${path} shows two configurations, differences first, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${path}${both}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page).toHaveTitle(new RegExp(`^${heading}`));
      expect((await page.title()).length).toBeLessThanOrEqual(70);
      await expect(status(page)).toHaveText(said);
      await expect(page.locator("tr.group")).toHaveText(groups);
      await expect(page.getByText(unlisted, { exact: true })).not.toHaveCount(0);
      await expect(page.getByText(cell).first()).toBeVisible();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      expect(await barriers(page)).toEqual([]);
    });
  }
}

test("an answer leads to its cell, and a feature to its page", async ({ page }) => {
  await page.goto(`compare/${both}`);
  const row = page.getByRole("row", { name: /^Archiving/ });
  await expect(row.getByRole("link", { name: "Archiving" })).toHaveAttribute(
    "href",
    /\/features\/archiving\/$/,
  );
  await row.getByRole("link", { name: "Supported" }).click();
  await expect(page).toHaveURL(/\/exchange\/lync-server-2013\/exchange-online\/archiving\/$/);
});

test("a column is chosen, added and taken away with the keyboard, and focus and address keep up", async ({
  page,
}) => {
  await page.goto(`compare/${both}`);
  await page.getByRole("button", { name: "Add a third" }).press("Enter");
  await expect(chooser(page, "C")).toBeFocused();
  await chooser(page, "C").selectOption("Lync 2013 client");
  await expect(page).toHaveURL(/&c=lync-2013-client$/);
  await expect(chooser(page, "C")).toBeFocused();
  await expect(status(page)).toContainText("not listed on every side");
  await page
    .getByRole("button", { name: "Remove Lync Server 2013 with Exchange on-premises" })
    .press("Enter");
  await expect(page).toHaveURL(/\?a=lync-server-2013\+exchange-online&b=lync-2013-client$/);
  await expect(chooser(page, "A")).toBeFocused();
  await page.goBack();
  await expect(chooser(page, "C")).toHaveValue("lync-2013-client");
});

test("what stands in one column cannot be chosen in another", async ({ page }) => {
  await page.goto(`compare/${both}`);
  const option = chooser(page, "A").locator('option[value="lync-server-2013+exchange-online"]');
  await expect(option).toBeDisabled();
});

test("a configuration leads here, with what to compare it with still to be chosen", async ({ page }) => {
  await page.goto("exchange/lync-server-2013/exchange-online/");
  await page.getByRole("link", { name: "Compare with…" }).click();
  await expect(page).toHaveURL(/\/compare\/\?a=lync-server-2013\+exchange-online$/);
  await expect(chooser(page, "B")).toBeFocused();
  await page
    .locator("compare-page")
    .getByRole("link", { name: "Lync Server 2013 with Exchange on-premises" })
    .click();
  await expect(status(page)).toContainText("features differ");
});

test("what is wrong with an address is told with the nearest, and the rest stands", async ({ page }) => {
  await page.goto("compare/?a=lync-server-2013+exchange-onlin&b=lync-2013-client&e=1");
  const told = page.getByRole("alert");
  await expect(told).toContainText("“exchange-onlin” in the address is not a product on this site.");
  await expect(told).toContainText("“e” in the address means nothing here.");
  await expect(chooser(page, "A")).toHaveValue("lync-2013-client");
  await told.getByRole("link", { name: "Exchange Online" }).click();
  await expect(page).toHaveURL(/\?a=lync-server-2013\+exchange-online&b=lync-2013-client&e=1$/);
  await expect(chooser(page, "B")).toHaveValue("lync-2013-client");
});

test("a blank and an encoded plus are read as a plus", async ({ page }) => {
  await page.goto("compare/?a=lync-server-2013%2Bexchange-online&b=lync-server-2013%20exchange-on-premises");
  await expect(status(page)).toContainText("features differ");
  await expect(page.getByRole("alert")).toBeEmpty();
});

test("what somebody has is one report, with the conditions that it meets", async ({ page }) => {
  await page.goto(`compare/${have}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What Lync Server 2013, Exchange Server 2013 and Exchange Online can do together",
  );
  await expect(status(page)).toHaveText("3 configurations among them.");
  await expect(page.locator("compare-page h2")).toHaveText([
    "Lync Server 2013 with Exchange on-premises",
    "Lync Server 2013 with Exchange Online",
    "Lync Server 2013 with Exchange Server 2013",
  ]);
  await expect(page.getByText("Exchange 2013 ✓ among yours").first()).toBeVisible();
  await expect(page.getByText("Not listed: Integrated services")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test("what somebody has is chosen in a form, kept as a setup, found on the home page and forgotten", async ({
  page,
}) => {
  await page.goto("compare/");
  await page.getByText("Choose products").click();
  await page.getByRole("checkbox", { name: "Lync Server 2013", exact: true }).check();
  await page.getByRole("checkbox", { name: "Exchange Online", exact: true }).check();
  await page.getByRole("button", { name: "Show the report" }).press("Enter");
  await expect(page).toHaveURL(/\?have=lync-server-2013\+exchange-online$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(status(page)).toHaveText("1 configuration among them.");
  await page.getByRole("button", { name: "Keep as my setup" }).press("Enter");
  await expect(page.getByRole("button", { name: "Forget my setup" })).toBeFocused();
  await page.goto("");
  await page.getByRole("link", { name: "All that my setup can do" }).click();
  await expect(page).toHaveURL(/\/compare\/\?have=lync-server-2013\+exchange-online$/);
  await page.getByRole("button", { name: "Forget my setup" }).click();
  await expect(page.getByRole("button", { name: "Keep as my setup" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("from the day on which a service is switched off, what rests on it was supported", async ({ page }) => {
  const recording = page.getByRole("row", { name: /^Out-of-office messages/ });
  await page.goto(`compare/${both}`);
  await expect(recording).toContainText("With conditions");
  await page.clock.setFixedTime("2027-04-01T12:00:00Z");
  await page.reload();
  await expect(recording).toContainText("Was supported");
});

test("a file that cannot be had is told, and asked for again with one press", async ({ page }) => {
  await page.route("**/lync-server-2013.exchange-online.json", (route) => route.abort());
  await page.goto(`compare/${both}`);
  await expect(status(page)).toHaveText(
    "Lync Server 2013 with Exchange Online could not be loaded. Check your connection, then try again.",
  );
  await page.unroute("**/lync-server-2013.exchange-online.json");
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await expect(status(page)).toContainText("features differ");
  await expect(chooser(page, "A")).toBeFocused();
});

test("a page whose scripts do not come says so", async ({ page }) => {
  await page.route("**/compare/words.json", (route) => route.abort());
  await page.goto(`compare/${both}`);
  await expect(page.getByText("The comparison could not be loaded. Check your connection")).toBeVisible();
});

test("a file that is gone is told", async ({ page }) => {
  await page.route("**/lync-2013-client.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("compare/?a=lync-2013-client&b=lync-web-app");
  await expect(status(page)).toContainText("Lync 2013 client is no longer there.");
});

for (const width of [390, 1440]) {
  for (const query of ["", both, `${both}${third}`, have, "?a=lync-2013-client", "?a=nonsense"]) {
    test(`nothing moves while “${query}” loads on a slow line, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await watchShifts(page);
      const delayed = async (route: Parameters<Parameters<Page["route"]>[1]>[0]): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      };
      await page.route(/\.(?:js|json)$/, delayed);
      await page.goto(`compare/${query}`);
      await expect(page.locator("compare-page").getByRole("table").first()).toBeVisible();
      await expect(status(page)).not.toHaveText("Loading…");
      expect(await shiftsOf(page)).toBe(0);
    });
  }
}

test("on paper there are no choosers and no buttons", async ({ page }) => {
  await page.goto(`compare/${both}`);
  await expect(status(page)).toContainText("features differ");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("combobox", { name: /configuration$/ })).toHaveCount(0);
  await expect(page.locator("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("columnheader", { name: "Exchange Online" })).toBeVisible();
});

test("there is no barrier in dark and in forced colours", async ({ page }) => {
  await page.goto(`compare/${both}${third}`);
  await expect(status(page)).toContainText("features differ");
  for (const scheme of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia(scheme);
    expect(await barriers(page, colourRules)).toEqual([]);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every configuration is a link, by its first member", async ({ page }) => {
    await page.goto("compare/");
    await expect(page.getByRole("combobox", { name: /configuration$/ })).toHaveCount(0);
    await expect(page.getByText("Choose products")).toBeHidden();
    await page.getByRole("link", { name: "Lync 2013 client" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lync 2013 client");
  });

  test("an address that asks for something still leads somewhere", async ({ page }) => {
    await page.goto(`compare/${both}`);
    await expect(page.getByRole("link", { name: "Exchange on-premises" }).first()).toBeVisible();
  });
});
