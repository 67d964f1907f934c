import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsAmong, referencesIn, referencesOf } from "../support/built/references.ts";
import { type BuiltSite, pageOf } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

describe.each([product, fixtures])("of the $name", (site) => {
  test("every address in every page and file leads to a page or file, and to a part of it that is there", () => {
    expect(faultsAmong(referencesOf(site), site)).toEqual([]);
  });

  test("every page names some, and many files do", () => {
    const from = new Set([...referencesOf(site)].map((one) => one.from));
    expect([...site.pages.keys()].filter((path) => !from.has(path))).toEqual([]);
    const kinds = new Set([...from].map((path) => /\.\w+$/.exec(path)?.[0]));
    expect([...kinds]).toEqual(
      expect.arrayContaining([".js", ".json", ...(site.origin ? [".ics", ".xml"] : [])]),
    );
  });
});

describe("that check finds in a page", () => {
  const faults = (html: string) =>
    faultsAmong(referencesIn(pageOf("/hybrid-matrix/made-up/", html)), fixtures);
  test.each([
    { name: "a page that is not there", html: '<a href="/hybrid-matrix/nowhere/">', fault: "leads nowhere" },
    { name: "a folder without a page", html: '<a href="/hybrid-matrix/_astro/">', fault: "leads nowhere" },
    { name: "a folder without a slash", html: '<a href="/hybrid-matrix/exchange">', fault: "leads nowhere" },
    {
      name: "an address out of the base path",
      html: '<a href="/exchange/">',
      fault: "leads out of /hybrid-matrix/",
    },
    {
      name: "a fragment that is not there",
      html: '<a href="../exchange/#no.such.cell">',
      fault: "leads to no part of that page",
    },
    {
      name: "a script that is not there",
      html: '<script src="../_astro/none.js"></script>',
      fault: "leads nowhere",
    },
    {
      name: "a canonical address",
      html: '<link rel="canonical" href="https://matrix.example/hybrid-matrix/nowhere/">',
      fault: "leads nowhere",
    },
    {
      name: "an address that is shared",
      html: '<meta property="og:url" content="https://matrix.example/hybrid-matrix/nowhere/">',
      fault: "leads nowhere",
    },
    {
      name: "where it leads on by itself",
      html: '<meta http-equiv="refresh" content="0; url=../nowhere/">',
      fault: "leads nowhere",
    },
    {
      name: "an address for scripts",
      html: '<b data-page="/nowhere/"></b>',
      fault: "leads out of /hybrid-matrix/",
    },
    { name: "a form", html: '<form action="nowhere/"></form>', fault: "leads nowhere" },
    {
      name: "one picture of several",
      html: '<img srcset="../favicon.svg 1x, none.png 2x">',
      fault: "leads nowhere",
    },
    { name: "an address that is none", html: '<a href="https://[">', fault: "is no address" },
  ])("$name", ({ html, fault }) => {
    expect(faults(html)).toEqual([expect.stringMatching(`^/hybrid-matrix/made-up/: .* ${fault}$`)]);
  });

  test("nothing wrong with a page, a file, a fragment, another site and a text", () => {
    const hrefs = [
      "../exchange/",
      "../favicon.svg",
      "../exchange/#main",
      "https://example.org/x",
      "mailto:a@b.c",
    ];
    const links = hrefs.map((href) => `<a href="${href}">x</a>`).join("");
    expect(faults(`<p title="/ and/or" data-key="/">${links}`)).toEqual([]);
  });
});

describe("that check finds in a file", () => {
  let folder: string;
  const files: Readonly<Record<string, string>> = {
    "facts.json": '{ "$defs": { "a/b": { "here": true } } }',
    "api.json":
      '{ "data": [{ "page": "/nowhere/" }, { "shape": "/facts.json#/$defs/none" }, { "shape": "/facts.json#/$defs/a~1b" }, "/a;b=c", "https://[", { "template": "/x.json" }] }',
    "api.csv": 'feature,address\n"Voice, mail",/no-cell/\nCalls,/facts.json\n',
    "sitemap.xml":
      "<urlset><loc>https://matrix.example/no-page/</loc><loc>https://matrix.example/facts.json</loc></urlset>",
    "changes/atom.xml":
      '<link href="https://matrix.example/no-change/?a=1&amp;b=2"/><id>tag:matrix.example,2026:1</id>',
    "days.ics": "URL;VALUE=URI:https://matrix.example/no-\r\n thing/\r\n",
    "robots.txt": "Sitemap: https://matrix.example/no-sitemap.xml\nDisallow: /\n",
    _redirects: "/facts.json /no-target/ 301\n/old/* /facts.json 301\n/older/* /no-rest/:splat 301\n",
    "main.css": 'a{background:url("none.svg")}b{background:url(facts.json)}',
    "main.js": 'import{a}from"./none.js";const b=()=>import("./later.js");import"./main.css";',
    "something.new": "see /no-kind/ and /facts.json",
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "references-"));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("of any kind what leads nowhere", () => {
    const site: BuiltSite = {
      name: "made up",
      folder,
      origin: "https://matrix.example",
      base: "/",
      day: "",
      pages: new Map([["/", pageOf("/", "")]]),
    };
    expect(faultsAmong(referencesOf(site), site).toSorted()).toEqual([
      "/_redirects: /no-rest/ leads nowhere",
      "/_redirects: /no-target/ leads nowhere",
      "/api.csv: /no-cell/ leads nowhere",
      "/api.json: /facts.json#/$defs/none leads to no part of that file",
      "/api.json: /nowhere/ leads nowhere",
      "/changes/atom.xml: https://matrix.example/no-change/?a=1&b=2 leads nowhere",
      "/days.ics: https://matrix.example/no-thing/ leads nowhere",
      "/main.css: none.svg leads nowhere",
      "/main.js: ./later.js leads nowhere",
      "/main.js: ./none.js leads nowhere",
      "/robots.txt: https://matrix.example/no-sitemap.xml leads nowhere",
      "/sitemap.xml: https://matrix.example/no-page/ leads nowhere",
      "/something.new: /no-kind/ leads nowhere",
    ]);
  });
});
