import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launchOptions, memory, recall } from "./browser/launch.ts";

/** The picture that goes with a link to the site, as large as those who show it ask for. */
const size = { width: 1200, height: 630 };
const file = "public/pictures/share.png";

/** The marks in it, row by row, as a table might have them: s, c, l, u and - for not listed. No words: it is for every language. */
const rows = ["sssssscs", "sscssscs", "slllss-s", "ssusscc-", "sclls-ss"];
const names: Readonly<Record<string, string>> = {
  s: "supported",
  c: "conditional",
  l: "lapsed",
  u: "unsupported",
  "-": "unlisted",
};
const colours: Readonly<Record<string, string>> = {
  s: "#175c39",
  c: "#744500",
  l: "#4f4a64",
  u: "#992820",
  "-": "#686e74",
};

function markAt(mark: string, x: number, y: number): string {
  return `<use href="#g-${names[mark]}" x="${100 + x * 130}" y="${75 + y * 105}" width="66" height="66" fill="${colours[mark]}"></use>`;
}

/** The paper, and the marks that are drawn from, which take no room. */
const styles = "body { margin: 0; background: #fdfcf9 } svg:first-child { position: absolute }";

function picture(glyphs: string): string {
  const marks = rows.flatMap((row, y) => [...row].map((mark, x) => markAt(mark, x, y)));
  const lines = rows.map(
    (_, y) => `<path d="M60 ${160 + y * 105}h1080" stroke="#dad6cc" stroke-width="2"></path>`,
  );
  const shape = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`;
  return `<body>${glyphs}${shape}${lines.join("")}${marks.join("")}</svg>`;
}

/**
 * Draws the picture anew from the marks of a built site: run it when a mark or a colour has changed, and commit the file.
 * @throws where the site was not built, or where there is no browser yet: `npm run e2e` finds one
 */
export async function main(): Promise<void> {
  const [glyphs = ""] = /<svg class="glyphs".*?<\/svg>/s.exec(readFileSync("dist/index.html", "utf8")) ?? [];
  const browser = await chromium.launch(launchOptions(recall(memory) ?? null));
  const page = await browser.newPage({ viewport: size });
  await page.setContent(picture(glyphs));
  await page.addStyleTag({ content: styles });
  await page.screenshot({ path: file });
  await browser.close();
}
