import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

/** The two window sizes that the page is designed for, and both languages. */
const windows = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const languages = [
  { language: "English", root: "", filter: "Filter", everything: "Show everything" },
  { language: "French", root: "fr/", filter: "Filtrer", everything: "Tout afficher" },
] as const;
const id = "unified-contact-store.lync-server-2013.exchange-on-premises";
const cell = (page: Page) => page.locator(`td[id="${id}"]`);
const panel = (page: Page) => page.locator("tr.details");
const visibleCells = (page: Page) => page.locator("tr[data-g]").first().locator("td:visible");

/** Adds up how far things moved without anybody having done anything. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) Object.assign(globalThis, { moved: Reflect.get(globalThis, "moved") + value });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
const moved = (page: Page) => page.evaluate(() => Number(Reflect.get(globalThis, "moved")));

for (const { language, root, filter, everything } of languages) {
  for (const [name, size] of Object.entries(windows)) {
    test.describe(`${language}, on a ${name}`, () => {
      test.use({ viewport: size });
      const isPhone = name === "phone";

      test("the first row of data is in the first screen", async ({ page }) => {
        await page.goto(`${root}exchange/`);
        const row = await page.locator("tr[data-g]").first().boundingBox();
        expect(row?.y).toBeLessThan(isPhone ? size.height - 100 : 400);
      });

      for (const matrix of ["exchange", "sable-clients", "hosted-um"]) {
        test(`nothing of ${matrix} moves while it loads, on a slow line as well`, async ({ page }) => {
          const line = await page.context().newCDPSession(page);
          await line.send("Network.enable");
          await line.send("Network.emulateNetworkConditions", {
            offline: false,
            latency: 400,
            downloadThroughput: 50_000,
            uploadThroughput: 50_000,
          });
          await watchShifts(page);
          await page.goto(`${root}${matrix}/`, { waitUntil: "load" });
          await expect(page.locator("table[data-live]")).toBeVisible();
          // What comes with the filter is there once the filter answers, which is after all else has come.
          await page.locator(isPhone ? "[name=all]" : "[name=differ]").focus();
          await page.evaluate(() => customElements.whenDefined("matrix-filter"));
          expect(await moved(page)).toBe(0);
        });
      }

      test("the header stays while the page scrolls", async ({ page }) => {
        await page.goto(`${root}exchange/`);
        const stays = page.locator(isPhone ? ".axes" : ".matrix thead");
        await page.mouse.wheel(0, 600);
        await expect.poll(async () => Math.round((await stays.boundingBox())?.y ?? -1)).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      });

      test("filters are controls that say what is set, and taking all back keeps the focus", async ({
        page,
      }) => {
        await page.goto(`${root}exchange/?requires=exchange-server-2013&group=voice`);
        const opener = page.getByRole("button", { name: new RegExp(`^${filter}`) });
        const [said, next] = isPhone
          ? [opener.and(page.locator("[data-set='2']")), opener]
          : [page.getByText(/: Exchange 2013$/), page.locator(".choice > .control").first()];
        await expect(said).toBeVisible();
        await page.getByRole("button", { name: everything }).click();
        await expect(next).toBeFocused();
        await expect(page.locator("[data-on]")).toHaveCount(0);
      });

      test("what a control opens closes on Escape, on a press outside and on tabbing away", async ({
        page,
      }) => {
        await page.goto(`${root}exchange/`);
        const opener = isPhone
          ? page.locator("[popovertarget=filters]")
          : page.locator("[popovertarget=choose-group]");
        const opened = page.locator(isPhone ? "#filters" : "#choose-group");
        await opener.click();
        await expect(opened).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(opened).toBeHidden();
        await opener.click();
        await page.locator("h1").click();
        await expect(opened).toBeHidden();
        await opener.click();
        await opened.locator("input").last().focus();
        for (let press = 0; press < 3; press++) await page.keyboard.press("Tab");
        await expect(opened).toBeHidden();
      });

      test("an encoded address opens its cell, with what must hold beside who says so", async ({ page }) => {
        await page.goto(`${root}exchange/#${id.replaceAll("-", "%2D")}`);
        await expect(cell(page).getByRole("link")).toHaveAttribute("aria-expanded", "true");
        await expect(panel(page).locator(".conditions > li")).toHaveCount(2);
        const [says, who] = [panel(page).locator(".says"), panel(page).locator(".who")];
        await expect(who.locator("dt")).toHaveCount(5);
        const [left, right] = [await says.boundingBox(), await who.boundingBox()];
        expect((right?.x ?? 0) > (left?.x ?? 0) + 100).toBe(!isPhone);
        // The document's words stand there once.
        await expect(panel(page).getByText("Requires Exchange Server 2013.")).toHaveCount(1);
        await expect(panel(page).locator("copy-cell button")).toHaveCount(3);
      });

      test("a misspelt cell and a misspelt value are told with the nearest", async ({ page }) => {
        await page.goto(`${root}exchange/#voice-mial.lync-server-2013.exchange-online`);
        await page.locator(".told button").first().click();
        await expect(
          page.locator('td[id="voice-mail.lync-server-2013.exchange-online"][data-open]'),
        ).toBeVisible();
        await page.goto(`${root}exchange/?server=lync-server-2031`);
        await page.locator(".told button").first().click();
        await expect(page).toHaveURL(/\?server=lync-server-2013$/);
        await expect(page.locator(".told p")).toHaveCount(0);
      });

      test("the other language keeps the filters and the open cell", async ({ page }) => {
        await page.goto(`${root}exchange/?requires=exchange-server-2013#${id}`);
        const link = page.locator("header a[hreflang]");
        await link.evaluate((one: HTMLElement) => one.click());
        await expect(page).toHaveURL(
          new RegExp(`/${root === "" ? "fr/" : ""}exchange/\\?requires=exchange-server-2013#${id}$`),
        );
        await expect(cell(page)).toBeVisible();
      });
    });
  }

  test.describe(`${language}, a choice on a desktop`, () => {
    test.use({ viewport: windows.desktop });

    test("opens below its control, and one press takes it back and keeps the focus there", async ({
      page,
    }) => {
      await page.goto(`${root}exchange/?group=voice`);
      const choice = page.locator(".choice", { has: page.locator("#choose-group") });
      await choice.locator(".control").click();
      const above = await choice.boundingBox();
      const below = await page.locator("#choose-group").boundingBox();
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      await choice.locator(".clear").click();
      await expect(choice.locator(".control")).toBeFocused();
      await expect(page).toHaveURL(/\/exchange\/$/);
    });
  });

  test.describe(`${language}, one configuration at a time on a phone`, () => {
    test.use({ viewport: windows.phone, hasTouch: true });

    test("is chosen by its members or turned to, and the address says which", async ({ page }) => {
      await page.goto(`${root}exchange/`);
      await expect(page.locator(".scroll[data-shown]")).toBeVisible();
      await expect(visibleCells(page)).toHaveCount(1);
      await page.locator("[name=on]").click();
      await expect(page.locator("select[name=placement]")).toHaveValue("exchange-online");
      await expect(page).toHaveURL(/\?columns=lync-server-2013\.exchange-online$/);
      await page.locator("select[name=server]").selectOption("skype-for-business-online");
      await expect(page).toHaveURL(/\?columns=skype-for-business-online\.exchange-online$/);
      await page.reload();
      await expect(page.locator("select[name=server]")).toHaveValue("skype-for-business-online");
      await expect(page.locator("[name=on]")).toBeDisabled();
    });

    test("gives way to all columns, which scroll sideways below their server’s name", async ({ page }) => {
      await page.goto(`${root}exchange/?columns=all`);
      await expect(visibleCells(page)).toHaveCount(4);
      const scroll = page.locator(".scroll");
      await scroll.evaluate((box) => box.scrollTo({ left: 150, behavior: "instant" }));
      const [head, first] = [
        page.locator("[scope=colgroup] > span").first(),
        page.locator("tr[data-g] > th").first(),
      ];
      const name = await first.boundingBox();
      expect(name?.x).toBe(16);
      expect((await head.boundingBox())?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0));
      // The page scrolls, not the box, and the header follows.
      await page.mouse.wheel(0, 700);
      await expect
        .poll(async () => Math.abs(Math.round((await page.locator(".matrix thead").boundingBox())?.y ?? -1)))
        .toBe(0);
    });
  });

  test.describe(`${language}, without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    for (const [name, size] of Object.entries(windows)) {
      test(`there is no dead control on a ${name}, and all columns are there`, async ({ page }) => {
        await page.setViewportSize(size);
        await page.goto(`${root}exchange/`);
        await expect(page.locator("main :is(input, select, [name=on], [type=submit]):visible")).toHaveCount(
          0,
        );
        await expect(page.locator("tr[data-g]").first().locator("td")).toHaveCount(4);
        await expect(visibleCells(page)).toHaveCount(4);
      });
    }
  });
}
