import { expect } from "@playwright/test";
import { test } from "./support/test.ts";
import { watch } from "./support/watch.ts";

for (const query of [
  "<script>hostile=1</script>",
  '"><img src=x onerror=hostile=1>',
  "javascript:hostile=1",
]) {
  test(`searching for ${query} shows it, and what it finds, as text`, async ({ page, traces }) => {
    await page.goto("features/");
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await expect(page.getByRole("listbox").getByRole("option")).not.toHaveCount(0);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole("main").getByRole("link")).not.toHaveCount(0);
    expect(await traces()).toEqual([]);
  });
}

test("a cell that is opened in its table, and a filter, show hostile words as text", async ({
  page,
  traces,
}) => {
  await page.goto("matrix-0/");
  await page.locator("td[id] a").first().click();
  await expect(page.locator("tr.details")).toContainText("hostile=1");
  await page.goto(`matrix-0/?text=${encodeURIComponent("<img src=x onerror=hostile=1>")}`);
  await expect(page.getByRole("main")).toContainText("hostile=1");
  expect(await traces()).toEqual([]);
});

test("the watch itself notices what runs, what is loaded and what the policy stops", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const traces = await watch(page, baseURL);
  const policy = `<meta http-equiv="content-security-policy" content="img-src 'none'">`;
  const body = `${policy}<script>hostile=1;alert(2)</script><img src=x><iframe src="https://hostile.example/"></iframe>`;
  await page.route(`${baseURL}control/`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${baseURL}control/`);
  const seen = (await traces()).map((trace) => trace.replace(/:.*$/s, ""));
  expect(new Set(seen)).toEqual(new Set(["dialog", "request", "policy", "ran"]));
  await page.close();
});
