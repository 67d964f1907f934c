import { afterEach, expect, test, vi } from "vitest";
import { catalogFiles, ownFiles } from "../../src/disk/content.ts";
import { currentMoment, currentSite } from "../../src/site/current.ts";
import { readSite } from "../../src/site/data.ts";
import { fixtureContent } from "../fixtures/site.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("the site is made from every file of the catalog and every document, in the order of the command line", () => {
  const { documents, conflicts, ...others } = ownFiles(".", fixtureContent).content;
  const site = readSite(catalogFiles(".", fixtureContent).value, documents, conflicts, others);
  expect(currentSite().data).toEqual(site);
});

test("the content is read once for all pages", () => {
  expect(currentSite()).toBe(currentSite());
});

test("all files of a build say that they were made at one time, though the clock goes on", () => {
  vi.stubEnv("AS_OF", "");
  vi.stubEnv("SOURCE_DATE_EPOCH", "");
  vi.useFakeTimers({ now: new Date("2026-11-26T23:59:59Z") });
  const moment = currentMoment();
  vi.setSystemTime(new Date("2026-11-27T00:00:00Z"));
  expect([moment, currentMoment()]).toEqual(["2026-11-26T23:59:59Z", "2026-11-26T23:59:59Z"]);
});
