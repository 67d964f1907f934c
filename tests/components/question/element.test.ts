import { expect, test } from "vitest";
import "../../../src/components/question/element.ts";
import PairQuestion from "../../../src/components/PairQuestion.astro";
import { markup, only, visit } from "../../support/page.ts";

const question = (await markup(PairQuestion, { language: "en" })).replace(/<noscript>.*<\/noscript>/s, "");
const strip = (at: string): string => `<td data-at="${at}"><a href="#${at.replace(" ", "+")}">it</a></td>`;
const picture = (...ats: string[]): string =>
  `<table class="picture" data-axes="server placement"><tr>${ats.map(strip).join("")}</tr></table>`;
const selects = () => [...document.querySelectorAll("select")];
const enabled = (at: number) =>
  [...(selects()[at]?.options ?? [])].filter((one) => !one.disabled).map(({ value }) => value);
const choose = (at: number, value: string): void => {
  const select = selects()[at];
  if (select) select.value = value;
  select?.dispatchEvent(new Event("change", { bubbles: true }));
};

test("of the second choice only that is offered which goes with the first", () => {
  visit("/", question, picture("lync-server-2013 exchange-online", "lync-server-2010 exchange-server-2010"));
  expect(enabled(1)).toEqual(["exchange-online"]);
  choose(0, "lync-server-2010");
  expect(enabled(1)).toEqual(["exchange-server-2010"]);
  expect(selects()[1]?.value).toBe("exchange-server-2010");
});

test("the button leads to the strip of what is chosen, the first where several matrices have it", () => {
  visit("/", question, picture("lync-server-2013 exchange-online", "lync-server-2013 exchange-online"));
  const submit = new SubmitEvent("submit", { bubbles: true, cancelable: true });
  only(document, "pair-question form").dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
  expect(location.hash).toBe("#lync-server-2013+exchange-online");
});

test("what is chosen and has no strip is left to the browser, which goes on to the table", () => {
  visit("/", question, picture());
  const submit = new SubmitEvent("submit", { bubbles: true, cancelable: true });
  only(document, "pair-question form").dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(false);
});
