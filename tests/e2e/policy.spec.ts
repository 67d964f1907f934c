import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { expect, test } from "@playwright/test";
import { pagesIn } from "../../src/tasks/pages.ts";
import { hashOf } from "../../src/tasks/policy.ts";
import { pageTypes, roots } from "./pages.ts";
import { folders } from "./support/sites.ts";
import { watch } from "./support/watch.ts";

/** The sources that a policy allows, by directive. */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources]),
  );
}

/** Everything about a page that its policy does not forbid, or forbids of our own. */
function wrongIn(html: string): string[] {
  const [, policy = ""] =
    /^<!DOCTYPE html><html lang="\w+"[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
      html,
    ) ?? [];
  const allowed = directives(policy);
  const inline = [...html.matchAll(/<(script|style)((?:\s[^>]*)?)>(.*?)<\/\1>/gs)].filter(
    ([, , attributes]) => !/\ssrc=/.test(attributes ?? ""),
  );
  return [
    ...(policy === "" ? ["no policy ahead of everything else"] : []),
    ...[...allowed.values()]
      .flat()
      .filter((source) => !/^'(?:none|self|script|sha256-[\w+/]+={0,2})'$/.test(source)),
    ...["default-src", "base-uri"].filter((name) => allowed.get(name)?.join() !== "'none'"),
    ...inline
      .filter(([, name, , text = ""]) => allowed.get(`${name}-src`)?.includes(`'${hashOf(text)}'`) !== true)
      .map(([element]) => element),
    ...[...html.matchAll(/<[a-z][^>]*\s(?:on\w+|style)=/g)].map(([tag]) => tag),
  ];
}

test("every page has a strict policy that knows each of its inline scripts and styles", () => {
  const pages = pagesIn(folders.own);
  expect(pages.length).toBeGreaterThan(400);
  const wrong = pages.flatMap((path) =>
    wrongIn(readFileSync(path, "utf8")).map((what) => `${relative(folders.own, path)}: ${what}`),
  );
  expect(wrong).toEqual([]);
});

test("that check finds a missing policy, a foreign source, an unknown script and an attribute that runs", () => {
  const head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">';
  const policy = (script: string) =>
    `${head}<meta http-equiv="content-security-policy" content="default-src 'none';base-uri 'none';script-src ${script}">`;
  expect(wrongIn(`${policy(`'${hashOf("x")}'`)}<script>x</script>`)).toEqual([]);
  expect(wrongIn(head)[0]).toBe("no policy ahead of everything else");
  expect(wrongIn(policy("'unsafe-inline' https://example.org"))).toEqual([
    "'unsafe-inline'",
    "https://example.org",
  ]);
  expect(wrongIn(`${policy("'self'")}<script>x</script>`)).toEqual(["<script>x</script>"]);
  expect(wrongIn(`${policy("'self'")}<p id=a onclick=x>`)).toEqual(["<p id=a onclick="]);
});

for (const [language, root] of Object.entries(roots)) {
  test(`no page type needs anything that the policy forbids (${language}) @based`, async ({
    page,
    baseURL,
  }) => {
    const traces = await watch(page, baseURL);
    for (const [name, address] of Object.entries(pageTypes)) {
      await page.goto(`${root}${address}`);
      expect(await traces(), name).toEqual([]);
    }
  });
}

test("nor does searching, filtering, opening a cell or choosing colours @based", async ({
  page,
  baseURL,
}) => {
  const traces = await watch(page, baseURL);
  await page.goto(`${pageTypes.matrix}?support=conditional&server=lync-server-2013`);
  await page.locator("td[id] a:visible").first().click();
  await expect(page.locator("tr.details")).toContainText("Supported");
  await page.getByRole("combobox", { name: "Colours" }).selectOption("dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("/");
  await page.keyboard.type("voice mail");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\//);
  expect(await traces()).toEqual([]);
});
