import { describe, expect, test } from "vitest";
import type { Option } from "../../../src/components/search/listing.ts";
import {
  element,
  glyph,
  markedNodes,
  optionGroups,
  resultLink,
} from "../../../src/components/search/render.ts";

const option: Option = {
  label: "Lync Server 2013 with Exchange Online",
  note: "Supported",
  where: "With Exchange",
  href: "/exchange/lync/online/voice-mail/",
  standing: "supported",
};
const markup = (...nodes: (Node | string)[]): string => element("div", {}, ...nodes).innerHTML;

test("an element has attributes and children, and text stays text", () => {
  const made = element("p", { class: "none", title: '"' }, "<b>&", element("i", {}, "x"));
  expect(made.outerHTML).toBe('<p class="none" title="&quot;">&lt;b&gt;&amp;<i>x</i></p>');
});

test.each([
  { label: "Voice mail", word: "voice", typed: 5, expected: "<mark>Voice</mark> mail" },
  { label: "Voice mail", word: "voice", typed: 3, expected: "<mark>Voi</mark>ce mail" },
  { label: "Voice mail", word: "photo", typed: 5, expected: "Voice mail" },
  { label: "<img> & co", word: "img", typed: 3, expected: "&lt;<mark>img</mark>&gt; &amp; co" },
])("of $word, typed as far as $typed letters, is marked $expected", ({ label, word, typed, expected }) => {
  expect(markup(...markedNodes(label, new Map([[word, typed]])))).toBe(expected);
});

test("a mark is a drawing of the page's own, for the eye alone", () => {
  expect(markup(glyph("conditional"))).toBe(
    '<svg class="g conditional" aria-hidden="true"><use href="#g-conditional"></use></svg>',
  );
});

describe("a result is a link that reads", () => {
  test.each<{ name: string; change: Partial<Option>; expected: string }>([
    {
      name: "for a cell: where it is, in which matrix, and how it stands",
      change: {},
      expected: "Lync Server 2013 with Exchange Online With Exchange Supported",
    },
    {
      name: "for a feature: its name, and that it is there for all of its cells",
      change: { label: "Voice mail", where: "", note: "in every configuration", standing: undefined },
      expected: "Voice mail in every configuration",
    },
    {
      name: "for a product: only its name",
      change: { label: "Lync", where: "", note: "", standing: undefined },
      expected: "Lync ",
    },
  ])("$name", ({ change, expected }) => {
    const link = resultLink({ ...option, ...change }, new Map(), { class: "hit" });
    expect(link.textContent).toBe(expected);
    expect([link.getAttribute("href"), link.className]).toEqual([option.href, "hit"]);
  });

  test("and has no empty part where there is nothing to say", () => {
    expect(
      resultLink({ ...option, where: "", note: "" }, new Map(), {}).querySelectorAll("small"),
    ).toHaveLength(0);
  });

  test("and has the mark and the colour of a standing only where it is one", () => {
    const [cell, feature] = [option, { ...option, standing: undefined }].map((one) =>
      resultLink(one, new Map(), {}),
    );
    expect(cell?.querySelectorAll("svg, small.supported")).toHaveLength(2);
    expect(feature?.querySelectorAll("svg, small[class]")).toHaveLength(0);
  });
});

describe("a list of options", () => {
  const groups = [
    { label: "Voice mail", options: [option, option] },
    { label: "Photos", options: [option] },
  ];
  const made = optionGroups(groups, new Map([["photo", 5]]));

  test("is made of groups, each named by its heading", () => {
    const names = made.map((group) => {
      const heading = group.querySelector(`[id="${group.getAttribute("aria-labelledby")}"]`);
      return `${group.getAttribute("role")} ${heading?.textContent}`;
    });
    expect(names).toEqual(["group Voice mail", "group Photos"]);
  });

  test("numbers its options across the groups, for the keyboard", () => {
    const options = made.flatMap((group) => [...group.querySelectorAll<HTMLElement>("[role=option]")]);
    expect(options.map(({ id, tabIndex, ariaSelected }) => [id, tabIndex, ariaSelected])).toEqual([
      ["found-0", -1, "false"],
      ["found-1", -1, "false"],
      ["found-2", -1, "false"],
    ]);
  });
});
