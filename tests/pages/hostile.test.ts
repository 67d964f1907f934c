import { describe, expect, test } from "vitest";
import { allowed } from "../../src/site/rendered/allowed.ts";
import { fixtureOrigin } from "../fixtures/site.ts";
import { namesIn } from "../support/built/markup.ts";
import { type BuiltSite, pageOf } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

const namesOf = ({ pages }: Pick<BuiltSite, "pages">): string[] => [
  ...new Set([...pages.values()].flatMap(({ elements }) => [...namesIn(elements)])),
];
const withoutAddress = (name: string): string => name.replace(/=.*$/s, "");

/** Where links of documents, and everything else with an address, may lead; the address of the site itself left out. */
const fine =
  /^(?:a href=https?:\/\/|(?:a href|link href|form action|script src)=(?:\.?\/(?![/\\])|#)|use href=#)/;
const site = fixtureOrigin;
const astray = (names: readonly string[]): string[] =>
  names.filter((name) => name.includes("=") && !fine.test(name.replace(`=${site}`, "=")));

describe("pages of hostile content", () => {
  test("have no element and no attribute that the product's own have not, or a document may not bring", () => {
    // Only a site that knows its origin offers its search to browsers, by its name, and names its pages in other languages.
    const ofOrigin = ["link title", "link hreflang"];
    // Nor does the product have an address for questions.
    const ofQuestions = ["section data-issues"];
    // Nothing of it may have changed since it was published.
    const ofChanges = [
      ...["changes-filter", "changes-filter data-count", "li data-matrix", "li data-kinds"],
      ...["ul data-changes", "details data-changes"],
    ];
    // Nor may anything of it have been renamed or removed.
    const ofFormer = ["main data-moved"];
    const own = new Set([
      ...namesOf(product).map(withoutAddress),
      ...ofOrigin,
      ...ofQuestions,
      ...ofChanges,
      ...ofFormer,
      ...allowed.tagNames,
    ]);
    // The product has every document in each language, so that fewer of its elements have words of another one.
    const brought = namesOf(fixtures)
      .map(withoutAddress)
      .filter((name) => !own.has(name) && !name.endsWith(" lang"));
    expect([...new Set(brought)]).toEqual([]);
    const dangerous = / (?:on\w*|style)$|^(?:iframe|object|embed|base|img)$/;
    expect([...own].filter((name) => dangerous.test(name))).toEqual([]);
  });

  test("lead to the site's own pages or to the web, and have no other address", () => {
    const addressed = namesOf(fixtures).filter((name) => name.includes("="));
    expect(addressed.length).toBeGreaterThan(500);
    expect(astray(addressed)).toEqual([]);
  });
});

test.each([
  { name: "a script address", html: '<a href="javascript:x">x</a>', found: ["a href=javascript:x"] },
  {
    name: "another host in disguise",
    html: '<a href="//example.org">x</a>',
    found: ["a href=//example.org"],
  },
  {
    name: "a foreign script",
    html: '<script src="https://example.org/x.js"></script>',
    found: ["script src=https://example.org/x.js"],
  },
  {
    name: "a foreign script whose host begins like our own",
    html: `<script src="${site}.example.org/x.js"></script>`,
    found: [`script src=${site}.example.org/x.js`],
  },
  { name: "a picture in a template", html: "<template><img src=x></template>", found: ["img src=x"] },
  {
    name: "nothing in links of our own",
    html: '<a href="/x/">x</a><a href="#y">y</a><a href="https://example.org">z</a>',
    found: [],
  },
])("that check finds $name", ({ html, found }) => {
  expect(astray([...namesIn(pageOf("/", html).elements)])).toEqual(found);
});
