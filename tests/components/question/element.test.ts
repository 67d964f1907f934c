import { expect, test } from "vitest";
import "../../../src/components/question/element.ts";
import PairQuestion from "../../../src/components/PairQuestion.astro";
import Picture from "../../../src/components/Picture.astro";
import { matrixAt } from "../../support/fixture-site.ts";
import { markup, only, visit } from "../../support/page.ts";

const question = await markup(PairQuestion, { language: "en" });
const picture = await markup(Picture, { language: "en", matrix: matrixAt("fabrikam-mail") });
/** The question with links to some configurations alone. */
const asking = (...addresses: string[]): string =>
  question.replace(/<ul>.*<\/ul>/s, addresses.map((address) => `<a href="${address}">it</a>`).join(""));
const selects = () => [...document.querySelectorAll("select")];
const enabled = (at: number) =>
  [...(selects()[at]?.options ?? [])].filter((one) => !one.disabled).map(({ value }) => value);
const choose = (at: number, value: string): void => {
  const select = selects()[at];
  if (select) select.value = value;
  select?.dispatchEvent(new Event("change", { bubbles: true }));
};

test("of the second choice only that is offered which goes with the first", () => {
  visit("/", asking("/a/lync-server-2013/exchange-online/", "/b/lync-server-2010/exchange-server-2010/"));
  choose(0, "lync-server-2013");
  expect(enabled(1)).toEqual(["exchange-online"]);
  choose(0, "lync-server-2010");
  expect(enabled(1)).toEqual(["exchange-server-2010"]);
  expect(selects()[1]?.value).toBe("exchange-server-2010");
});

test("the button leads to what is chosen", () => {
  visit("/", asking("/a/lync-server-2010/exchange-server-2010/"));
  const submit = new SubmitEvent("submit", { bubbles: true, cancelable: true });
  only(document, "pair-question form").dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});

test("what is chosen and is not there is left to the browser, which goes on to the table", () => {
  visit("/", asking());
  const submit = new SubmitEvent("submit", { bubbles: true, cancelable: true });
  only(document, "pair-question form").dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(false);
});

test("what is in support stands first, and nothing that no document speaks of can be chosen", () => {
  visit("/", question, picture);
  const servers = [...(selects()[0]?.options ?? [])].map(({ value }) => value);
  expect(servers.indexOf("fabrikam-voice-server")).toBeLessThan(servers.indexOf("lync-server-2013"));
  choose(0, "fabrikam-voice-server");
  expect(enabled(1)).toContain("fabrikam-mail-vault");
  choose(0, "lync-server-2013");
  expect(enabled(1)).toContain("exchange-server-2013");
  expect(enabled(1)).not.toContain("exchange-server-2010");
});
