import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { longest } from "../../src/site/fitting.ts";
import { attribute } from "../support/built/markup.ts";
import type { BuiltPage } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

const lengthOf = (text: string): number => [...text].length;
const metaOf = ({ elements }: BuiltPage, name: string): string | undefined => {
  const found = elements.find((one) => attribute(one, "property") === name);
  return found && attribute(found, "content");
};

describe.each([
  { name: "the product", site: product },
  { name: "the small site", site: fixtures },
])("on every page of $name", ({ site }) => {
  const pages = [...site.pages.values()];

  test.each(["title", "description"] as const)("the %s is not cut where it is shown", (part) => {
    const long = pages.filter((page) => lengthOf(page[part]) > longest[part]);
    expect(long.map((page) => `${page.path}: ${page[part]}`)).toEqual([]);
  });

  test("there is the picture for unfurled links where its address is known, and the file is there", () => {
    const pictures = new Set(pages.map((page) => metaOf(page, "og:image")));
    expect([...pictures]).toEqual([site.origin && `${site.origin}${site.base}pictures/share.png`]);
    expect(existsSync(join(site.folder, "pictures/share.png"))).toBe(true);
  });
});
