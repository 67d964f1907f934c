import { expect, test } from "vitest";
import * as robots from "../../src/pages/robots.txt.ts";
import { response } from "../support/page.ts";

test("robots are told where the list of pages is", async () => {
  expect(await (await response(robots, {})).text()).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://matrix.example/hybrid-matrix/sitemap-index.xml\n",
  );
});

test("robots are told of no list where none is made, since nobody knows where the site will live", async () => {
  const answer = await response(robots, {}, { hosted: false });
  expect(await answer.text()).toBe("User-agent: *\nAllow: /\n");
});
