import { beforeEach, expect, test, vi } from "vitest";
import MatrixTable from "../../src/components/MatrixTable.astro";
import { showFocused } from "../../src/components/table-focus.ts";
import { matrixAt } from "../support/fixture-site.ts";
import { markup, only, visit } from "../support/page.ts";

const table = await markup(MatrixTable, { language: "en", matrix: matrixAt("sharepoint") });

beforeEach(() => {
  visit("/", table.replaceAll("cell-details", "div"));
  showFocused(only(document, ".scroll"));
});

const shown = () => vi.mocked(Element.prototype.scrollIntoView).mock;

test("a link of the table that is reached by keyboard is brought wholly into view", () => {
  const link = only(document, "tbody tr:first-child td:last-child a");
  link.focus();
  expect(shown().contexts).toEqual([link]);
  expect(shown().calls).toEqual([[{ block: "nearest", inline: "nearest" }]]);
});

test("one that is pressed with the mouse stays where it is", () => {
  const link = only(document, "tbody tr:first-child td:last-child a");
  vi.spyOn(link, "matches").mockReturnValue(false);
  link.focus();
  expect(shown().calls).toEqual([]);
});

test("the box itself stays where it is", () => {
  only(document, ".scroll").focus();
  expect(shown().calls).toEqual([]);
});

test("a page without a table needs nothing", () => {
  expect(() => showFocused(null)).not.toThrow();
});
