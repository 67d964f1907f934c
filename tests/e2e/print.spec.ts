import { expect, type Page } from "@playwright/test";
import { extractText } from "unpdf";
import { test } from "./support/test.ts";

/** What a printer would put on paper, as the text of each sheet. */
async function printed(page: Page, landscape = false): Promise<readonly string[]> {
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: "A4", landscape })));
  return text.map((sheet) => sheet.replace(/\s+/g, " ").replaceAll("on- premises", "on-premises"));
}

const tongues = [
  {
    prefix: "",
    day: "20 November 2026",
    columns: ["Exchange on-premises", "Exchange Online"],
    controls: ["Filters", "Print checklist", "Copy as link", "Compare with…", "CSV"],
    last: "Voice mail",
  },
  {
    prefix: "fr/",
    day: "20 novembre 2026",
    columns: ["Exchange sur site", "Exchange Online"],
    controls: ["Filtres", "Imprimer la liste", "Copier comme lien", "Comparer avec…", "CSV"],
    last: "Messagerie vocale",
  },
];

test.beforeEach(({ page }) => page.clock.setFixedTime("2026-11-20T12:00:00Z"));

for (const { prefix, day, columns, controls, last } of tongues) {
  for (const width of [390, 1440]) {
    test(`/${prefix} a table on paper has every column and whole conditions, from a window ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${prefix}exchange/`);
      const sheets = await printed(page);
      const text = sheets.join(" ");
      expect(sheets.length).toBeLessThanOrEqual(2);
      for (const name of [...columns, last]) expect(text).toContain(name);
      // No document in French has its words, so that both pages quote those of the English one.
      expect(text).toContain(
        "Works only when both people are homed online in one forest, or both on-premises.",
      );
      expect(text).not.toContain("…");
      for (const control of controls) expect(text).not.toContain(control);
    });

    test(`/${prefix} a narrowed table takes the width of its sheet, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${prefix}exchange/?server=lync-server-2013&support=conditional`);
      await expect(page.locator("table.matrix tbody tr[data-g]:visible")).toHaveCount(5);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print" });
      const sheet = await page.locator(".scroll").boundingBox();
      const rights = await page
        .locator("table.matrix tr[data-g]:visible > :is(th, td):visible")
        .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
      expect(Math.abs(rights - ((sheet?.x ?? 0) + (sheet?.width ?? 0)))).toBeLessThanOrEqual(1);
    });
  }

  test(`/${prefix} paper ends with its address, as it is narrowed, and the day`, async ({ page }) => {
    await page.goto(`${prefix}exchange/?support=conditional`);
    await expect(page.locator("table.matrix tbody tr[data-g]:visible")).toHaveCount(5);
    const sheet = (await printed(page, true)).at(-1) ?? "";
    expect(sheet.replaceAll(" ", "")).toContain(`${prefix}exchange/?support=conditional`);
    expect(sheet).toContain(day);
  });

  test(`/${prefix} a configuration is a list of a page or two with a box for each prerequisite`, async ({
    page,
  }) => {
    await page.goto(`${prefix}exchange/lync-server-2013/exchange-on-premises/`);
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(sheets.join(" ")).toContain("Exchange Server 2013");
    for (const control of controls) expect(sheets.join(" ")).not.toContain(control);
  });

  test(`/${prefix} a cell fits on one sheet`, async ({ page }) => {
    await page.goto(`${prefix}exchange/lync-server-2013/exchange-online/voice-mail/`);
    expect(await printed(page)).toHaveLength(1);
  });

  test(`/${prefix} the dates that are folded on a screen are on paper`, async ({ page }) => {
    await page.goto(`${prefix}lifecycle/`);
    const folded = page.locator(".timeline details dd").first();
    await expect(folded).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(folded).toBeVisible();
    await expect(page.locator(".timeline summary:visible")).toHaveCount(0);
  });
}

const both = "?a=lync-server-2013+exchange-on-premises&b=lync-server-2013+exchange-online";
const have = "?have=lync-server-2013+exchange-server-2013";

for (const query of [both, have]) {
  test(`a comparison of ${query} names what it compares, and has nothing to press`, async ({ page }) => {
    await page.goto(`compare/${query}`);
    await expect(page.locator(".compared tbody").first()).toBeVisible();
    const text = (await printed(page)).join(" ");
    expect(text).toContain("Exchange on-premises");
    for (const control of ["Copy link", "CSV", "Add a third", "side by side", "First configuration"])
      expect(text).not.toContain(control);
  });
}

for (const path of ["", "exchange/", "compare/", "lifecycle/", "features/voice-mail/"]) {
  test(`nothing to press, to fill in or to fold is on the paper of /${path}`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(":is(button, input, select, summary, nav):visible")).toHaveCount(0);
  });
}

test("headings stay with what follows, rows stay whole and heads are on each sheet", async ({ page }) => {
  await page.goto("exchange/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("h1")).toHaveCSS("break-after", "avoid");
  await expect(page.locator("table.matrix .group").first()).toHaveCSS("break-after", "avoid");
  await expect(page.locator("table.matrix tr[data-g]").first()).toHaveCSS("break-inside", "avoid");
  await expect(page.locator("table.matrix thead")).toHaveCSS("display", "table-header-group");
  await expect(page.locator("table.matrix thead")).toHaveCSS("position", "static");
});
