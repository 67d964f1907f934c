import { expect, test } from "vitest";
import { catalogFiles, ownFiles } from "../../src/disk/content.ts";
import { currentSite } from "../../src/site/current.ts";
import { readSite } from "../../src/site/data.ts";
import { fixtureContent } from "../fixtures/site.ts";

test("the site is made from every file of the catalog and every document, in the order of the command line", () => {
  const { documents, conflicts, ...others } = ownFiles(".", fixtureContent).content;
  const site = readSite(catalogFiles(".", fixtureContent).value, documents, conflicts, others);
  expect(currentSite().data).toEqual(site);
});

test("the content is read once for all pages", () => {
  expect(currentSite()).toBe(currentSite());
});
