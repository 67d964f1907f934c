import { expect, test } from "vitest";
import { catalogFiles, changesFiles, conflictsFile, ownDocuments } from "../../src/disk/content.ts";
import { currentSite } from "../../src/site/current.ts";
import { readSite } from "../../src/site/data.ts";
import { fixtureContent } from "../fixtures/site.ts";

test("the site is made from every file of the catalog and every document, in the order of the command line", () => {
  const site = readSite(
    catalogFiles(".", fixtureContent).value,
    ownDocuments(".", fixtureContent).value,
    conflictsFile(".", fixtureContent).value,
    { changes: changesFiles(".", fixtureContent).value },
  );
  expect(currentSite().data).toEqual(site);
});

test("the content is read once for all pages", () => {
  expect(currentSite()).toBe(currentSite());
});
