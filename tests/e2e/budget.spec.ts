import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const packed = (text: string): number => gzipSync(text, { level: 9 }).length;
const matrices = [
  "exchange",
  "sharepoint",
  "hosted-um",
  "generation-2013",
  "exchange-online",
  "external-connectivity",
];

/** What a browser loads before it is asked to do anything: the page, its style sheets, its scripts and what they import. */
function firstLoad(page: string): { html: string; css: string[]; scripts: string[] } {
  const html = readFileSync(`${dist}${page}index.html`, "utf8");
  const base = /<link rel="icon" href="([^"]*)favicon/.exec(html)?.[1] ?? "/";
  const read = (address: string): string => readFileSync(`${dist}${address.slice(base.length)}`, "utf8");
  const css = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => read(href));
  const entries = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = ""]) => src);
  const imported = new Set(entries);
  for (const entry of imported) {
    for (const [, name = ""] of read(entry).matchAll(
      /(?:^|[;}\s])import(?:[^"'()]*?from)?["']\.\/([^"']+)["']/g,
    ))
      imported.add(`${base}_astro/${name}`);
  }
  const inline = [...html.matchAll(/<script[^>]*>([^<]+)<\/script>/g)].map(([, code = ""]) => code);
  return { html, css, scripts: [...[...imported].map(read), ...inline] };
}

for (const page of matrices.flatMap((matrix) => [`${matrix}/`, `fr/${matrix}/`])) {
  test(`the first load of /${page} fits into one round trip`, () => {
    const { html, css, scripts } = firstLoad(page);
    const external = scripts.filter((code) => !html.includes(code));
    const whole = [html, ...css, ...external].map(packed).reduce((sum, size) => sum + size, 0);
    expect(css.length + scripts.length).toBeGreaterThan(3);
    expect(whole).toBeLessThanOrEqual(14_600);
    expect(scripts.map(packed).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6 * 1024);
  });
}
