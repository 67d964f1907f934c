import { expect } from "@playwright/test";
import { addresses } from "../../src/matrix/addresses.ts";
import { isQualified } from "../../src/site/panel.ts";
import { placeOf } from "../../src/site/site.ts";
import { answerSentence } from "../../src/site/wording.ts";
import { cellFacts } from "../content/facts.ts";
import { siteAt, viewAt } from "../support/site.ts";
import { test } from "./support/test.ts";

for (const { address } of cellFacts.filter(({ browser }) => browser)) {
  test(`the product publishes ${address}, in its table and on a page of its own`, async ({ page }) => {
    await page.goto("");
    // The day as of which the site was built.
    const day = (await page.locator("html").getAttribute("data-as-of")) ?? "";
    const site = siteAt("content", day);
    const view = viewAt(site, address);
    if (view === undefined)
      throw new Error(`The catalog has no cell ${address}: see tests/content/facts.ts.`);
    const sentence = answerSentence(site, view, "en");
    // In the table the conditions stand right below the answer, which counts them.
    const told = isQualified(view) ? (view.cell?.conditions.length ?? 0) : 0;
    const inPlace = answerSentence(site, view, "en", told);
    // Below whatever base path the site was built for.
    await page.goto(addresses("/")("en", { ...placeOf(view), kind: "table-cell" }).slice(1));
    await expect(page.locator("tr.details .answer strong")).toHaveText(inPlace);
    await page.locator("tr.details").getByRole("link", { name: "Open as page" }).click();
    await expect(
      page.getByRole("main").getByRole("strong").getByText(sentence, { exact: true }),
    ).toBeVisible();
  });
}
