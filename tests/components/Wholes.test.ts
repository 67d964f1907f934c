import { expect, test } from "vitest";
import Wholes from "../../src/components/Wholes.astro";
import { currentSite } from "../../src/site/current.ts";
import { wholesOf } from "../../src/site/whole.ts";
import { links, only, show, text, texts } from "../support/page.ts";

const shown = (server: string, mail: string, language = "en") => {
  const found = currentSite().configurations.find(
    ({ at }) => at.map(({ id }) => id).join() === `${server},${mail}`,
  );
  const wholes = found ? wholesOf(currentSite(), found) : [];
  return show(Wholes, { language, wholes });
};

test("a whole configuration has its answer first, with the page that says so, its conditions and its place", async () => {
  const page = await shown("woodgrove-phone-6", "woodgrove-mail-3");
  expect(text(only(page, "strong"))).toBe(
    "Supported together, with conditions, says Phone and mail together",
  );
  expect(text(only(page, ".conditions"))).toContain("Requires Woodgrove Gateway");
  expect(links(page)).toContain(
    "Woodgrove Phone with Woodgrove Mail, line 60 → /hybrid-matrix/sources/woodgrove/#together.woodgrove-phone-6.woodgrove-mail-3",
  );
});

test("it says what earlier versions of the page said", async () => {
  const page = await shown("woodgrove-phone-5", "woodgrove-mail-3", "fr");
  expect(texts(page, ".history li")).toEqual([
    "non pris en charge (20 décembre 2018)",
    "pris en charge (1er juillet 2020)",
  ]);
});

test("nothing is said where no document speaks of the whole", async () => {
  expect(text(await shown("woodgrove-phone-6", "woodgrove-mail-2"))).toBe("");
});
