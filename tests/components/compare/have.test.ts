import { beforeEach, expect, test, vi } from "vitest";
import { HaveForm } from "../../../src/components/compare/have.ts";
import type { Known } from "../../../src/components/compare/known.ts";
import { setupKey } from "../../../src/search/setup-key.ts";
import { only, visit } from "../../support/page.ts";

const products = ["mail-2016", "cloud", "old"];
const known: Known = {
  sides: [],
  choosable: { configurations: [], products: new Set(products), nearest: () => [] },
  labelOf: (id) => id,
  widerOf: () => [],
  sideOf: () => undefined,
};
const page = `<h1>Compare</h1><form class="have"><details><summary>Choose</summary></details>
  ${products.map((id) => `<label><input type="checkbox" name="have" value="${id}"> ${id}</label>`).join("")}
  <input class="version" data-of="mail-2016" hidden disabled>
  <p class="mine" hidden><a href="/compare/">Mine</a><button class="forget" type="button"></button></p>
  <button class="keep" type="button" hidden></button><button type="submit"></button>
</form>`;

const ask = vi.fn();
const box = (id: string): HTMLInputElement => only(document, `input[value="${id}"]`);
const version = (): HTMLInputElement => only(document, ".version");
const submit = (): boolean => only(document, "form").dispatchEvent(new Event("submit", { cancelable: true }));
let form: HaveForm;

beforeEach(() => {
  ask.mockClear();
  visit("/compare/", page);
  form = new HaveForm(known, ask, new AbortController().signal);
});

test("a version is asked for once its product is ticked, and goes with it", () => {
  expect([version().hidden, version().disabled]).toEqual([true, true]);
  box("mail-2016").click();
  expect([version().hidden, version().disabled]).toEqual([false, false]);
  box("mail-2016").click();
  expect([version().hidden, version().disabled]).toEqual([true, true]);
});

test.each([
  { written: "CU23", asked: "mail-2016~cu23" },
  { written: " sp1 cu2 ", asked: "mail-2016~sp1-cu2" },
  { written: "", asked: "mail-2016" },
  { written: "newest", asked: "mail-2016" },
])("what is asked for has the version “$written” as $asked", ({ written, asked }) => {
  box("mail-2016").click();
  box("cloud").click();
  version().value = written;
  submit();
  expect(ask).toHaveBeenCalledWith([asked, "cloud"]);
});

test("what somebody opened and ticked before scripts came stays, until something else is shown", () => {
  const details = only<HTMLDetailsElement>(document, "details");
  details.open = true;
  box("cloud").checked = true;
  form.show({ kind: "sides", sides: [] });
  expect([details.open, box("cloud").checked]).toEqual([true, true]);
  form.show({ kind: "sides", sides: [] });
  expect([details.open, box("cloud").checked]).toEqual([false, false]);
});

test("nothing is asked for where nothing is ticked", () => {
  submit();
  expect(ask).not.toHaveBeenCalled();
});

test("what an address asks for is ticked, with its versions", () => {
  form.show({ kind: "have", have: ["mail-2016~cu3", "old"] });
  expect(products.map((id) => box(id).checked)).toEqual([true, false, true]);
  expect([version().value, version().hidden]).toEqual(["CU3", false]);
  form.show({ kind: "sides", sides: [] });
  expect([version().value, version().hidden]).toEqual(["", true]);
});

test("it is kept with its versions, and offered with them", () => {
  form.show({ kind: "have", have: ["mail-2016~cu3"] });
  only<HTMLButtonElement>(document, ".keep").click();
  expect(localStorage.getItem(setupKey)).toBe("mail-2016~cu3");
  form.show({ kind: "sides", sides: [] });
  expect(only<HTMLAnchorElement>(document, ".mine a").search).toBe("?have=mail-2016~cu3");
});
