import { expect, test } from "vitest";
import { furtherAddresses } from "../../src/tasks/sitemap.ts";
import { smallData } from "../support/small-site.ts";

test("of a pair in two matrices, the sitemap leaves out the second address, in every language", () => {
  expect([...furtherAddresses(smallData.catalog, "/below")]).toEqual([
    "/below/more/old/cloud/",
    "/below/fr/more/old/cloud/",
    "/below/more/new/cloud/",
    "/below/fr/more/new/cloud/",
  ]);
});

test("a matrix by itself has no address too many", () => {
  const [main] = smallData.catalog.matrices;
  expect(furtherAddresses({ matrices: main ? [main] : [] }, "/").size).toBe(0);
});
