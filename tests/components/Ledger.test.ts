import { expect, test } from "vitest";
import Ledger from "../../src/components/Ledger.astro";
import { show, text } from "../support/page.ts";

test.each([
  { props: { title: "Works" }, heading: "Works", id: null, inPlace: false },
  { props: { title: "Works", count: 0 }, heading: "Works 0", id: null, inPlace: false },
  { props: { title: "Words & <b>", id: "words" }, heading: "Words & <b>", id: "words", inPlace: false },
  { props: { title: "Sources", inPlace: true }, heading: "Sources", id: null, inPlace: true },
])("a section of $props is headed “$heading”", async ({ props, heading, id, inPlace }) => {
  const page = await show(Ledger, props, "<p>Content</p>");
  const section = page.querySelector("section");
  expect(text(section?.querySelector("h2"))).toBe(heading);
  expect(section?.getAttribute("id")).toBe(id);
  // What is opened in the table of a matrix is found by this attribute alone.
  expect(section?.hasAttribute("data-in-place")).toBe(inPlace);
  expect(section?.querySelector("div")?.innerHTML).toBe("<p>Content</p>");
});
