import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { headersFor, headersIn } from "../../src/tasks/headers.ts";
import type { BuiltSite } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

/** The paths of all files, as somebody asks for them. */
const pathsOf = ({ folder, base }: BuiltSite): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "_headers" && entry.name !== "_redirects")
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"))
    .map((path) => base.slice(0, -1) + `/${path}`.replace("//", "/").replace(/\/index\.html$/, "/"));

const kinds = [
  { kind: "a page", form: /\/$/, cache: "public, max-age=0, must-revalidate", isOpen: false },
  { kind: "a hashed asset", form: /\/_astro\//, cache: "public, max-age=31536000, immutable", isOpen: false },
  {
    kind: "a file for programs",
    form: /\/api\/v1\/|\.ics$|\/atom\.xml$/,
    cache: "public, max-age=300, must-revalidate",
    isOpen: true,
  },
  { kind: "any other file", form: /./, cache: undefined, isOpen: false },
];

describe.each([product, fixtures])("of the $name", (site) => {
  const rules = headersIn(site.folder);

  test("every file has the headers of its kind, each from one rule", () => {
    const wrong = pathsOf(site).filter((path) => {
      const headers = headersFor(rules, path);
      const { cache, isOpen } = kinds.find(({ form }) => form.test(path)) ?? {};
      return (
        headers.get("Cache-Control") !== cache ||
        headers.get("Access-Control-Allow-Origin") !== (isOpen ? "*" : undefined) ||
        headers.get("X-Content-Type-Options") !== "nosniff"
      );
    });
    expect(wrong).toEqual([]);
  });

  // https://developers.cloudflare.com/pages/configuration/headers/
  test("the file of headers is within what hosts allow", () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const lines = rules.flatMap(({ form, headers }) => [
      form,
      ...Object.entries(headers).map((one) => one.join(": ")),
    ]);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    expect(rules.filter(({ form }) => !/^\/[^*]*\*?[^*]*$/.test(form))).toEqual([]);
  });
});

test.each(kinds)("there is $kind among them", ({ form }) => {
  expect(pathsOf(fixtures).some((path) => form.test(path))).toBe(true);
});
