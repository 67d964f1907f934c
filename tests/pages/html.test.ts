import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { kindOf, routeFor, statesAmong } from "../support/built/routes.ts";
import { fixtures, product } from "./sites.ts";

/** What the HTML standard forbids, and what it advises against. */
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

describe("the HTML of the product is valid", () => {
  test.each([...product.pages.values()].map(({ path, html }) => ({ path, html })))(
    "on $path",
    async ({ html }) => {
      expect(await faultsIn(html)).toEqual([]);
    },
  );
});

describe("so is that of each kind of page of the small site, in each state and in both languages", () => {
  const byRoute = Map.groupBy(
    fixtures.pages.values(),
    (page) => `${page.language} ${routeFor(page.path.slice(fixtures.base.length), kindOf(page))?.file}`,
  );

  test.each([...byRoute.values()].flatMap(statesAmong).map(({ path, html }) => ({ path, html })))(
    "on $path",
    async ({ html }) => {
      expect(await faultsIn(html)).toEqual([]);
    },
  );
});

test.each([
  { name: "an id twice", html: '<p id="a"></p><p id="a"></p>', rule: "no-dup-id" },
  { name: "a block in a phrase", html: "<span><p>x</p></span>", rule: "element-permitted-content" },
  { name: "an element that is never closed", html: "<section><p>x</p>", rule: "close-order" },
])("that check finds $name", async ({ html, rule }) => {
  expect((await faultsIn(html)).join()).toContain(rule);
});
