import { beforeEach, describe, expect, test } from "vitest";
import { countSet, fillPills, focusFirst, pillsIn } from "../../../src/components/filter/pills.ts";
import MatrixFilter from "../../../src/components/MatrixFilter.astro";
import { matrixAt } from "../../support/fixture-site.ts";
import { markup, only, text, visit } from "../../support/page.ts";

const filter = await markup(MatrixFilter, { language: "en", matrix: matrixAt("exchange") });
let form: HTMLFormElement;
beforeEach(() => {
  visit("/", filter.replaceAll("matrix-filter", "div"));
  form = only(document, "form");
});
const check = (...values: string[]): void => {
  for (const value of values) only<HTMLInputElement>(form, `input[value="${value}"]`).checked = true;
  fillPills(form, "#: ##");
};
const pill = (kind: string) => pillsIn(form).find(({ kinds }) => kinds.includes(kind));

test("each choice knows the kinds that it sets", () => {
  expect(pillsIn(form).map(({ kinds }) => kinds.join())).toEqual([
    "server",
    "placement",
    "support,lifecycle",
    "requires",
    "group",
  ]);
});

describe("a choice says", () => {
  test.each([
    { chosen: [], kind: "server", said: "Server", isOn: false },
    { chosen: ["lync-server-2013"], kind: "server", said: "Server: Lync Server 2013", isOn: true },
    { chosen: ["voice", "owa"], kind: "group", said: "Group: 2", isOn: true },
    { chosen: ["conditional", "retired"], kind: "support", said: "Support: 2", isOn: true },
  ])("“$said” where $chosen are chosen", ({ chosen, kind, said, isOn }) => {
    check(...chosen);
    expect(text(pill(kind)?.button)).toBe(said);
    expect(pill(kind)?.button.hasAttribute("data-on")).toBe(isOn);
    expect(pill(kind)?.clear.hidden).toBe(!isOn);
  });

  test("its name again once nothing is chosen", () => {
    check("lync-server-2013");
    form.reset();
    check();
    expect(text(pill("server")?.button)).toBe("Server");
  });
});

test("what takes a choice back says so", () => {
  expect(pill("requires")?.clear.ariaLabel).toBe("Remove the filter Requires");
});

test("a choice counts once, however many values it has", () => {
  check("voice", "owa", "lync-server-2013");
  only<HTMLInputElement>(form, "[name=differ]").checked = true;
  expect(countSet(form)).toBe(3);
});

test("the focus goes to the first that takes it", () => {
  const [first, second] = [document.createElement("button"), document.createElement("button")];
  first.disabled = true;
  document.body.append(first, second);
  focusFirst([first, second]);
  expect(document.activeElement).toBe(second);
});
