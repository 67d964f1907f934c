import { expect, test } from "vitest";
import type { Place } from "../../src/matrix/addresses.ts";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import { link } from "../../src/site/link.ts";
import { fixtureBase } from "../fixtures/site.ts";

test.each<{ language: Language; place: Place; expected: string }>([
  { language: "en", place: { kind: "home" }, expected: "/" },
  { language: "fr", place: { kind: "home" }, expected: "/fr/" },
  { language: "fr", place: { kind: "matrix", matrix: "exchange" }, expected: "/fr/exchange/" },
  { language: "en", place: { kind: "search-index" }, expected: "/search/index.json" },
])(
  "the address of $place.kind in $language is below the base path of the build",
  ({ language, place, expected }) => {
    expect(link(language, place)).toBe(`${fixtureBase}${expected}`);
  },
);
