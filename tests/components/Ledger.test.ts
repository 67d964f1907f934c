import { expect, test } from "vitest";
import Ledger from "../../src/components/Ledger.astro";
import { show, text } from "../support/page.ts";

test.each([
  { props: { title: "Works" }, heading: "Works", id: null },
  { props: { title: "Works", count: 0 }, heading: "Works 0", id: null },
  { props: { title: "Words & <b>", id: "words" }, heading: "Words & <b>", id: "words" },
])("a section of $props is headed “$heading”", async ({ props, heading, id }) => {
  const page = await show(Ledger, props, "<p>Content</p>");
  const section = page.querySelector("section");
  expect(text(section?.querySelector("h2"))).toBe(heading);
  expect(section?.getAttribute("id")).toBe(id);
  expect(section?.querySelector("div")?.innerHTML).toBe("<p>Content</p>");
});
