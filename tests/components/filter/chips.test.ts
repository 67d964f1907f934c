import { beforeEach, expect, test } from "vitest";
import { chipsOf, viewAfterPress } from "../../../src/components/filter/chips.ts";
import { everything, type View } from "../../../src/components/filter/view.ts";
import MatrixFilter from "../../../src/components/MatrixFilter.astro";
import { matrixAt } from "../../support/fixture-site.ts";
import { only, show } from "../../support/page.ts";

let form: HTMLFormElement;
beforeEach(async () => {
  form = only(await show(MatrixFilter, { language: "en", matrix: matrixAt("exchange") }), "form");
});

const view: View = {
  ...everything,
  text: "voice",
  differ: true,
  chosen: { server: ["lync-server-2013"], group: ["voice", "owa"] },
};
const chips = (of: View) => chipsOf(of, form, "Remove the filter #");

test("there is a chip for every filter, in the order of the address", () => {
  expect(chips(view).map(({ textContent }) => textContent)).toEqual([
    "“voice” ×",
    "Lync Server 2013 ×",
    "Voice ×",
    "Outlook Web App ×",
    "Only where they differ ×",
  ]);
  expect(chips(everything)).toEqual([]);
});

test("a chip says what a press on it does, whatever its filter holds", () => {
  const [words] = chips({ ...everything, text: "$& <b>" });
  expect(words?.ariaLabel).toBe("Remove the filter “$& <b>”");
  expect(words?.querySelector("b")).toBeNull();
});

test("a chip sends no form", () => {
  expect(chips(view).map((chip) => chip.getAttribute("type"))).toEqual(Array(5).fill("button"));
});

test.each([
  { at: 0, name: "the words", left: { text: "" } },
  { at: 1, name: "the only server", left: { chosen: { group: ["voice", "owa"] } } },
  { at: 2, name: "one of two groups", left: { chosen: { server: ["lync-server-2013"], group: ["owa"] } } },
  { at: 4, name: "the wish for differences", left: { differ: false } },
])("a press on a chip takes $name away, and nothing else", ({ at, left }) => {
  expect(viewAfterPress(view, chips(view)[at] ?? null)).toEqual({ ...view, ...left });
});

test("a press inside a chip is one on the chip", () => {
  const [chip] = chips(view);
  const inside = document.createElement("span");
  chip?.append(inside);
  expect(viewAfterPress(view, inside)).toEqual({ ...view, text: "" });
});

test("a press on anything else changes no view", () => {
  expect(viewAfterPress(view, form)).toBeUndefined();
  expect(viewAfterPress(view, null)).toBeUndefined();
});
