import { describe, expect, test } from "vitest";
import {
  everything,
  formatView,
  type Known,
  parseView,
  type View,
  without,
  withValue,
} from "../../../src/components/filter/view.ts";

const known: Known = {
  server: ["lync-server-2013", "skype-for-business-online"],
  placement: ["exchange-on-premises", "exchange-online"],
  support: ["supported", "conditional", "unsupported", "unlisted"],
  requires: ["exchange-server-2013", "lync-2013-client"],
  group: ["voice", "owa"],
};

describe("a view goes into the address and comes back the same", () => {
  test.each<{ name: string; view: Partial<View>; query: string }>([
    { name: "everything", view: {}, query: "" },
    { name: "words", view: { text: "voice mail & more" }, query: "?text=voice+mail+%26+more" },
    {
      name: "one server",
      view: { chosen: { server: ["lync-server-2013"] } },
      query: "?server=lync-server-2013",
    },
    {
      name: "two supports",
      view: { chosen: { support: ["supported", "unlisted"] } },
      query: "?support=supported,unlisted",
    },
    {
      name: "all kinds at once",
      view: {
        text: "é",
        chosen: {
          server: ["skype-for-business-online"],
          placement: ["exchange-online"],
          requires: ["lync-2013-client"],
          group: ["owa"],
        },
        differ: true,
      },
      query:
        "?text=%C3%A9&server=skype-for-business-online&placement=exchange-online&requires=lync-2013-client&group=owa&differ=1",
    },
  ])("$name", ({ view, query }) => {
    const whole = { ...everything, ...view };
    expect(formatView(whole)).toBe(query);
    expect(parseView(query, known)).toEqual({ view: whole, ignored: 0, unknown: [] });
  });
});

describe("what the table knows nothing of is ignored and counted", () => {
  test.each([
    { name: "an unknown server", query: "?server=teams", ignored: 1 },
    {
      name: "an unknown one beside a known one",
      query: "?server=teams,lync-server-2013",
      ignored: 1,
      view: { chosen: { server: ["lync-server-2013"] } },
    },
    { name: "markup", query: "?group=<img src=x onerror=alert(1)>&support=javascript:alert(1)", ignored: 2 },
    { name: "a flag that is none", query: "?differ=yes", ignored: 1 },
    { name: "a book", query: `?text=${"x".repeat(100_000)}`, ignored: 1 },
    { name: "names of the language itself", query: "?server=__proto__,constructor", ignored: 2 },
  ])("$name", ({ query, ignored, view }) => {
    expect(parseView(query, known)).toMatchObject({ view: { ...everything, ...view }, ignored });
  });

  test("but not parameters of somebody else", () => {
    expect(parseView("?utm_source=mail", known)).toMatchObject({ view: everything, ignored: 0 });
  });
});

test("a value that may be misspelt is told with its kind", () => {
  expect(parseView("?server=lync-server-2031,lync-server-2013&differ=maybe", known).unknown).toEqual([
    { kind: "server", value: "lync-server-2031" },
  ]);
});

const whole: View = {
  text: "voice",
  chosen: { server: ["lync-server-2013"], support: ["supported", "unlisted"] },
  differ: true,
};

test("a view can be had without all that some kinds ask for", () => {
  expect(formatView(without(whole, ["support", "group"]))).toBe(
    "?text=voice&server=lync-server-2013&differ=1",
  );
});

test("a view can be had with one value more", () => {
  const more = withValue(whole, { kind: "server", value: "skype-for-business-online" });
  expect(formatView(without(more, ["support"]))).toBe(
    "?text=voice&server=lync-server-2013,skype-for-business-online&differ=1",
  );
});
