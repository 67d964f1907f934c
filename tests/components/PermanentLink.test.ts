import { expect, test } from "vitest";
import "../../src/components/whole-address.ts";
import PermanentLink from "../../src/components/PermanentLink.astro";
import { links, markup, show, text, visit } from "../support/page.ts";

const props = { language: "fr", place: { kind: "feature", feature: "smtp" } };
const path = "/hybrid-matrix/fr/features/smtp/";

test("the permanent link is whole where it is known where the site lives", async () => {
  const page = await show(PermanentLink, props);
  expect(links(page)).toEqual([`https://matrix.example${path} → https://matrix.example${path}`]);
});

test("elsewhere it says that it is one of this host", async () => {
  const page = await show(PermanentLink, props, "", { hosted: false });
  expect(text(page)).toBe(`${path} (sur cet hôte)`);
  expect(links(page)).toEqual([`${path} → ${path}`]);
});

test("with scripts it becomes whole there, too", async () => {
  visit("/anywhere/", await markup(PermanentLink, props, "", { hosted: false }));
  expect(text(document.body)).toBe(`${location.origin}${path}`);
});
