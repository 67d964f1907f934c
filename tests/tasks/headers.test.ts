import { expect, test } from "vitest";
import { headerRules, headersFor, headersText, readHeaders } from "../../src/tasks/headers.ts";

const rules = headerRules("/docs");
const of = (path: string) => Object.fromEntries(headersFor(rules, path));
const open = { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=300, must-revalidate" };
const revalidated = { "Cache-Control": "public, max-age=0, must-revalidate" };

test.each([
  { path: "/docs/", headers: revalidated },
  { path: "/docs/fr/exchange/groups/voice/", headers: revalidated },
  { path: "/docs/api/", headers: revalidated },
  { path: "/docs/_astro/Page.Bx3.js", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  { path: "/docs/api/v1/matrices/exchange.json", headers: open },
  {
    path: "/docs/api/v1/matrices/exchange.fr.csv",
    headers: { ...open, "Content-Type": "text/csv; charset=utf-8" },
  },
  { path: "/docs/fr/lifecycle.ics", headers: { ...open, "Content-Type": "text/calendar; charset=utf-8" } },
  {
    path: "/docs/exchange/changes/atom.xml",
    headers: { ...open, "Content-Type": "application/atom+xml; charset=utf-8" },
  },
])("$path has the headers of its kind beside those of every path", ({ path, headers }) => {
  expect(of(path)).toEqual({ ...of("/docs/favicon.svg"), ...headers });
});

test("every path has the headers that a page cannot carry", () => {
  expect(of("/docs/favicon.svg")).toMatchObject({
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  expect(of("/docs/favicon.svg")["Permissions-Policy"]).toMatch(/^(?:[a-z-]+=\(\)(?:, |$))+$/);
});

test("what is not below the base path has none", () => {
  expect(of("/lifecycle.ics")).toEqual({});
  expect(of("/documents/")).toEqual({});
});

test("at the root, forms begin with their first word", () => {
  expect(headersFor(headerRules("/"), "/lifecycle.ics").get("Access-Control-Allow-Origin")).toBe("*");
});

test("what is written is what is read", () => {
  expect(readHeaders(headersText(rules))).toEqual(rules);
});

test("the file of a host has forms, the headers of each below it, comments and empty lines", () => {
  const text = "# for all\n/a\n  X-One: 1: 2\n  # X-None: 0\n\n\tX-Two:2\n/b/*\n  X-One: 3\n";
  expect(readHeaders(text)).toEqual([
    { form: "/a", headers: { "X-One": "1: 2", "X-Two": "2" } },
    { form: "/b/*", headers: { "X-One": "3" } },
  ]);
});

test("what two rules say of one header is joined, as Cloudflare Pages does", () => {
  const both = readHeaders("/*\n  X-Robots-Tag: noindex\n/a/*.js\n  X-Robots-Tag: nosnippet");
  expect(headersFor(both, "/a/b/c.js").get("X-Robots-Tag")).toBe("noindex, nosnippet");
  expect(headersFor(both, "/a/b/c.ts").get("X-Robots-Tag")).toBe("noindex");
});

test("the two ends of a form do not share a character", () => {
  expect(headersFor(readHeaders("/*/\n  X-One: 1"), "/").size).toBe(0);
});
