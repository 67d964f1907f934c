import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

/** The system's colours for a background and the words on it, by their names in CSS, as pages compute them. */
function systemColours(
  page: Page,
  ...names: readonly [string, string]
): Promise<{ back: string; front: string }> {
  return page.evaluate(([background, color]) => {
    const probe = document.createElement("p");
    Object.assign(probe.style, { background, color, forcedColorAdjust: "none" });
    document.body.append(probe);
    const computed = getComputedStyle(probe);
    const colours = { back: computed.backgroundColor, front: computed.color };
    probe.remove();
    return colours;
  }, names);
}

/** How something is drawn, where colours are the system's. */
const drawn = (part: Locator) =>
  part.evaluate((one) => {
    const { outlineStyle, outlineWidth, borderTopStyle, fontWeight, backgroundColor, color } =
      getComputedStyle(one);
    return { outlineStyle, outlineWidth, borderTopStyle, fontWeight, backgroundColor, color };
  });

for (const prefix of ["", "fr/"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`forced colours, ${colorScheme}, /${prefix}`, () => {
      test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active", colorScheme }));

      test("an opened cell has a frame, its conditions have one, and an active filter is filled", async ({
        page,
      }) => {
        await page.goto(
          `${prefix}exchange/?support=conditional#archiving.lync-server-2013.exchange-on-premises`,
        );
        await expect(page.locator("tr.details .answer")).toHaveCount(1);
        expect(await drawn(page.locator("td[data-open]"))).toMatchObject({
          outlineStyle: "solid",
          outlineWidth: "2px",
        });
        expect((await drawn(page.locator("td[data-open] li").first())).borderTopStyle).toBe("solid");
        const { back, front } = await systemColours(page, "Highlight", "HighlightText");
        expect(await drawn(page.locator(".choice .control[data-on]").first())).toMatchObject({
          backgroundColor: back,
          color: front,
        });
      });

      test("the cell that a page is about is framed among the others", async ({ page }) => {
        await page.goto(`${prefix}exchange/lync-server-2013/exchange-online/voice-mail/`);
        expect(await drawn(page.locator("table.feature .here"))).toMatchObject({ outlineStyle: "solid" });
      });

      test("matched words are marked as the system marks words, the chosen result is framed", async ({
        page,
      }) => {
        await page.goto(`${prefix}exchange/`);
        await page.getByRole("searchbox").first().fill("archiv");
        await expect(page.locator(".found mark").first()).toBeVisible();
        await page.keyboard.press("ArrowDown");
        const { back, front } = await systemColours(page, "Mark", "MarkText");
        expect(await drawn(page.locator(".found mark").first())).toMatchObject({
          backgroundColor: back,
          color: front,
        });
        expect(await drawn(page.locator(".found [aria-selected=true]"))).toMatchObject({
          outlineStyle: "solid",
        });
      });

      test("the chosen kind of a timeline is filled, and the current entry of the menu is bold", async ({
        page,
      }) => {
        await page.goto(`${prefix}lifecycle/`);
        const { back, front } = await systemColours(page, "Highlight", "HighlightText");
        const chosen = page.locator("lifecycle-filter fieldset label:has(:checked)");
        expect(await drawn(chosen)).toMatchObject({ backgroundColor: back, color: front });
        const entries = page.locator("header nav a");
        const current = await drawn(entries.and(page.locator("[aria-current]")));
        const other = await drawn(entries.and(page.locator(":visible:not([aria-current])")).first());
        expect(Number(current.fontWeight)).toBeGreaterThan(Number(other.fontWeight));
      });

      test("support is a shape and a word, in strips, lists and comparisons alike", async ({ page }) => {
        const query = "?a=lync-server-2013+exchange-on-premises&b=lync-server-2013+exchange-online";
        for (const path of ["", "exchange/lync-server-2013/exchange-on-premises/", `compare/${query}`]) {
          await page.goto(`${prefix}${path}`);
          const marks = page.locator("main svg.g:visible");
          await expect(marks.first()).toBeVisible();
          const { back } = await systemColours(page, "Canvas", "CanvasText");
          const colours = await marks.evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
          expect(colours).not.toContain(back);
        }
      });

      test("what can be chosen has a frame", async ({ page }) => {
        for (const path of ["", "compare/"]) {
          await page.goto(`${prefix}${path}`);
          expect((await drawn(page.locator(".pick select").first())).borderTopStyle).toBe("solid");
        }
      });
    });
  }
}
