import { expect, type Page, test } from "@playwright/test";
import { pagesIn } from "../../src/tasks/pages.ts";
import { markupOf } from "./support/markup.ts";
import { folders } from "./support/sites.ts";
import { watch } from "./support/watch.ts";

const shards = 4;

async function addressesOf(page: Page): Promise<string[]> {
  const sitemap = await (await page.request.get("sitemap-0.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => new URL(address));
  return ["nowhere/", ...listed.map(({ pathname }) => pathname.slice(1))];
}

for (let shard = 0; shard < shards; shard++) {
  test(`no page runs, loads or becomes anything that a document brought (${shard + 1} of ${shards})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const traces = await watch(page, baseURL);
    const addresses = await addressesOf(page);
    expect(addresses.length).toBeGreaterThan(400);
    for (const address of addresses.filter((_, at) => at % shards === shard)) {
      await page.goto(address);
      expect(await traces(), address).toEqual([]);
      expect(page.url()).toBe(`${baseURL}${address}`);
    }
  });
}

test("pages of hostile content have no element and no attribute that the site's own have not", async ({
  page,
}) => {
  const withoutAddress = (name: string): string => name.replace(/=.*$/s, "");
  const own = new Set((await markupOf(page, pagesIn(folders.own))).map(withoutAddress));
  const hostile = await markupOf(page, pagesIn(folders.hostile));
  const brought = new Set(hostile.map(withoutAddress).filter((name) => !own.has(name)));
  expect([...brought]).toEqual([]);
  expect(
    [...own].filter((name) => / (?:on\w*|style)$|^(?:iframe|object|embed|base|img)$/.test(name)),
  ).toEqual([]);
});

test("links lead to the site's own pages or to the web, and nothing else has an address elsewhere", async ({
  page,
}) => {
  const addressed = (await markupOf(page, pagesIn(folders.hostile))).filter((name) => name.includes("="));
  expect(addressed.length).toBeGreaterThan(500);
  const published = RegExp.escape(process.env["SITE_URL"] ?? "http://localhost:4321");
  const inside = String.raw`\.?\/(?![/\\])|#`;
  const fine = new RegExp(
    `^(?:a href=(?:https?://|${inside})|(?:link href|form action|script src)=(?:${published})?(?:${inside})|use href=#)`,
  );
  expect(addressed.filter((name) => !fine.test(name))).toEqual([]);
});

test("searching shows what it finds, and what was asked for, as text", async ({ page, baseURL }) => {
  const traces = await watch(page, baseURL);
  for (const query of [
    "<script>hostile=1</script>",
    '"><img src=x onerror=hostile=1>',
    "javascript:hostile=1",
  ]) {
    await page.goto("features/");
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await expect(page.getByRole("listbox").getByRole("option")).not.toHaveCount(0);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole("main").getByRole("link")).not.toHaveCount(0);
    expect(await traces(), query).toEqual([]);
  }
});

test("a cell that is opened in its table, and a filter, show text", async ({ page, baseURL }) => {
  const traces = await watch(page, baseURL);
  await page.goto("matrix-0/");
  await page.locator("td[id] a").first().click();
  await expect(page.locator("tr.details")).toContainText("hostile=1");
  await page.goto(`matrix-0/?text=${encodeURIComponent("<img src=x onerror=hostile=1>")}`);
  await expect(page.getByRole("main")).toContainText("hostile=1");
  expect(await traces()).toEqual([]);
});

test("the watch itself notices what runs, what is loaded and what the policy stops", async ({
  page,
  baseURL,
}) => {
  const traces = await watch(page, baseURL);
  const policy = `<meta http-equiv="content-security-policy" content="img-src 'none'">`;
  const body = `${policy}<script>hostile=1;alert(2)</script><img src=x><iframe src="https://hostile.example/"></iframe>`;
  await page.route(`${baseURL}control/`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("control/");
  const seen = (await traces()).map((trace) => trace.replace(/:.*$/s, ""));
  expect(new Set(seen)).toEqual(new Set(["dialog", "request", "policy", "ran"]));
});
