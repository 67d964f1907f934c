import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";

/** Another site, of one empty page. */
const other = createServer((_, response) =>
  response.setHeader("Content-Type", "text/html").end("<title>x</title>"),
);

test.beforeAll(async () => {
  await once(other.listen(0, "localhost"), "listening");
});

test.beforeEach(async ({ page }) => {
  const { port } = other.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
});

test.afterAll(() => {
  other.close();
});

test.describe("a page of another site", () => {
  for (const { file, type, start } of [
    { file: "api/v1/index.json", type: "application/json", start: "{" },
    { file: "api/v1/lifecycle.csv", type: "text/csv; charset=utf-8", start: "ID," },
    { file: "changes/atom.xml", type: "application/atom+xml; charset=utf-8", start: "<?xml" },
    { file: "lifecycle.ics", type: "text/calendar; charset=utf-8", start: "BEGIN:VCALENDAR" },
  ]) {
    test(`reads ${file}, as what it is`, async ({ page, baseURL }) => {
      const read = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return { type: response.headers.get("content-type"), text: await response.text() };
      }, `${baseURL}${file}`);
      expect(read.type).toBe(type);
      expect(read.text.startsWith(start)).toBe(true);
    });
  }

  for (const path of ["exchange/", "search/index.json"]) {
    test(`does not read ${path}, which is for this site alone`, async ({ page, baseURL }) => {
      const read = page.evaluate((address) => fetch(address).then(({ ok }) => ok), `${baseURL}${path}`);
      await expect(read).rejects.toThrow("Failed to fetch");
    });
  }
});
