import { expect, test } from "vitest";
import EndsNext from "../../src/components/EndsNext.astro";
import { links, show, texts } from "../support/page.ts";

test.each([
  { language: "en", expected: "1 April 2027 Exchange Web Services in Exchange Online, switched off" },
  { language: "fr", expected: "1er avril 2027 Services web Exchange dans Exchange Online, arrêté" },
])("in $language a date says what happens then", async ({ language, expected }) => {
  const page = await show(EndsNext, { language });
  expect(texts(page, "dl > div")).toContain(expected);
});

test("each leads to what it is about, and all of them to the page of lifecycles", async () => {
  const page = await show(EndsNext, { language: "en" });
  expect(links(page, "dd a")).toContain(
    "Exchange Web Services in Exchange Online → /hybrid-matrix/products/exchange-web-services/",
  );
  expect(links(page, "aside > p a")).toEqual([
    "All dates, and a calendar to subscribe to → /hybrid-matrix/lifecycle/",
  ]);
});
