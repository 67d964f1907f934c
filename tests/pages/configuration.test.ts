import { describe, expect, test } from "vitest";
import { attribute, type Element, textOf } from "../support/built/markup.ts";
import { fixtures } from "./sites.ts";

const read = (element: Element): string => textOf(element).replace(/\s+/gu, " ").trim();
const isWithin = (name: string) => (one: Element) =>
  (attribute(one, "class") ?? "").split(" ").includes(name);

/** The elements of a page of the small site, by its address below the language's root. */
function pageAt(path: string): readonly Element[] {
  const page = fixtures.pages.get(`${fixtures.base}${path}`);
  if (page === undefined) throw new Error(`The small site has no page ${path}.`);
  return page.elements;
}

/** The first line of each item of the checklist. */
const checklist = (path: string): string[] =>
  pageAt(path)
    .filter((one) => one.tagName === "li" && attribute(one, "data-id") !== undefined)
    .flatMap((item) =>
      item.childNodes.flatMap((one) => ("tagName" in one && one.tagName === "p" ? [one] : [])),
    )
    .filter((line) => !isWithin("needed")(line))
    .map(read);

const addresses = [
  "exchange/lync-server-2013/exchange-online/",
  "exchange-online/lync-server-2013/exchange-online/",
];

describe.each([
  {
    language: "English",
    root: "",
    expected: [
      "Shared SIP address space",
      "Exchange Web Services off by default since 1 October 2026, will be switched off on 1 April 2027",
      "Office Communicator",
      "Lync 2013 client",
      "“Works only when",
    ],
  },
  {
    language: "French",
    root: "fr/",
    expected: [
      "Espace d’adressage SIP partagé",
      "Services web Exchange désactivé par défaut depuis le 1er octobre 2026, sera arrêté le 1er avril 2027",
      "Office Communicator",
      "Client Lync 2013",
      "« Works only when",
    ],
  },
])("in $language, the page of a pair that two matrices and a form speak of", ({ root, expected }) => {
  test.each(addresses)("names everything to see to once, at %s", (path) => {
    const found = checklist(root + path);
    expect(found).toHaveLength(expected.length);
    // Quotation marks are the style sheet's.
    const begin = expected.map((one) => one.replace(/^[“« ]+/u, ""));
    expect(found.map((one, at) => one.slice(0, begin[at]?.length))).toEqual(begin);
  });

  test("leads the way that belongs to its address", () => {
    const trails = addresses.map((path) =>
      pageAt(root + path)
        .filter(({ tagName }) => tagName === "nav")
        .filter(isWithin("trail"))
        .map(read),
    );
    expect(trails[0]).not.toEqual(trails[1]);
  });
});
