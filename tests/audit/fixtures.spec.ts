import { expect } from "@playwright/test";
import { test } from "../e2e/support/test.ts";
import { builtSite, fixtureBuild } from "../support/built/site.ts";

const { base, pages } = builtSite(fixtureBuild);

for (const path of pages.keys()) {
  test(`${path} runs, loads and becomes nothing that a document brought`, async ({
    page,
    traces,
    baseURL,
  }) => {
    const address = path.slice(base.length);
    await page.goto(address);
    expect(await traces()).toEqual([]);
    expect(page.url()).toBe(`${baseURL}${address}`);
  });
}
