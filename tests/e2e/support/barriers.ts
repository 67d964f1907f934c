import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

/** What defines `axe` in a page. Minified: a browser takes longer to read the rest than to look at a small page. */
const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** The rules of the guidelines up to 2.2 AA, and what practice has added to them. */
const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that can tell one theme from another, where nothing but colours changes. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * What keeps somebody from using a page as it is, as `rule: elements`; an empty list is what one wants to see.
 *
 * Runs axe in the page itself rather than through its adapter for Playwright, which opens a second page to sum up the
 * frames that ours do not have, and takes three times as long.
 * @param runOnly rules by tag or by name
 * @param within only what stands in elements of that selector
 */
export async function barriers(page: Page, runOnly = everyRule, within = "html"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(`${source};0`);
  const violations = await page.evaluate(
    async (asked) => {
      const options = { runOnly: asked.runOnly, resultTypes: ["violations" as const] };
      const results = await globalThis.axe.run(asked.within, options);
      return results.violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html) }));
    },
    { runOnly, within },
  );
  return violations.map(({ id, elements }) => `${id}: ${elements.join(" ")}`);
}

declare global {
  // What its source leaves in the page.
  var axe: typeof import("axe-core");
}
