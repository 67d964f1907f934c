import { beforeEach, describe, expect, test } from "vitest";
import { fillIn, knownIn, labelIn, viewIn } from "../../../src/components/filter/form.ts";
import { everything, type View } from "../../../src/components/filter/view.ts";
import MatrixFilter from "../../../src/components/MatrixFilter.astro";
import { matrixAt } from "../../support/fixture-site.ts";
import { only, show } from "../../support/page.ts";

let form: HTMLFormElement;
beforeEach(async () => {
  form = only(await show(MatrixFilter, { language: "en", matrix: matrixAt("exchange") }), "form");
});

const field = (): HTMLInputElement => only(form, "input[name=text]");
const checked = (): string[] =>
  [...form.querySelectorAll<HTMLInputElement>("input:checked")].map(({ name, value }) => `${name}=${value}`);

test("a form knows the values of its boxes, by kind", () => {
  const known = knownIn(form);
  expect(known["server"]).toEqual(["lync-server-2013", "skype-for-business-online"]);
  expect(known["support"]).toEqual(["supported", "conditional", "lapsed", "unsupported", "unlisted"]);
  expect(known["requires"]).toEqual(["exchange-server-2013", "lync-2013-client"]);
});

describe("a view that is put into a form can be read from it again", () => {
  test.each<{ name: string; view: Partial<View>; boxes: string[] }>([
    { name: "everything", view: {}, boxes: [] },
    { name: "words", view: { text: "voice mail" }, boxes: [] },
    { name: "differences", view: { differ: true }, boxes: ["differ=on"] },
    {
      name: "two values of a kind, and one of another",
      view: { chosen: { support: ["supported", "unlisted"], group: ["voice"] } },
      boxes: ["support=supported", "support=unlisted", "group=voice"],
    },
  ])("$name", ({ view, boxes }) => {
    const whole = { ...everything, ...view };
    fillIn(form, whole);
    expect(checked()).toEqual(boxes);
    expect(viewIn(form)).toEqual(whole);
  });
});

test("a view takes back what another one asked for", () => {
  fillIn(form, { ...everything, text: "voice", differ: true, chosen: { server: ["lync-server-2013"] } });
  fillIn(form, everything);
  expect(viewIn(form)).toEqual(everything);
});

test("the blanks around words ask for nothing", () => {
  field().value = "  voice ";
  expect(viewIn(form).text).toBe("voice");
});

test("words are left alone while they are being typed, or the caret would jump", () => {
  field().value = "voice ";
  fillIn(form, { ...everything, text: "voice" });
  expect(field().value).toBe("voice ");
});

test.each<{ kind: string; value: string; expected: string }>([
  { kind: "requires", value: "exchange-server-2013", expected: "Exchange 2013" },
  { kind: "group", value: "owa", expected: "Outlook Web App" },
  { kind: "group", value: "nowhere", expected: "nowhere" },
])("the value $value of $kind is called $expected", ({ kind, value, expected }) => {
  expect(labelIn(form, kind, value)).toBe(expected);
});
