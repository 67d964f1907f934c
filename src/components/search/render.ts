import type { Found } from "../../search/hit.ts";
import { marked } from "../../search/mark.ts";
import type { Option, OptionGroup } from "./listing.ts";

type Child = Node | string;

/** Makes an element. Text is only ever text: nothing that somebody typed or a document says becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A label with the part that was asked for marked. */
export function markedNodes(label: string, marks: Found["marks"]): Child[] {
  return marked(label, marks).map(({ text, hit }) => (hit ? element("mark", {}, text) : text));
}

/** The glyph of a support, from the page's own sprite. */
export function glyph(standing: string): Node {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", `g ${standing}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS(space, "use"));
  svg.firstElementChild?.setAttribute("href", `#g-${standing}`);
  return svg;
}

/** What was left out of a query, where something was. */
export const noted = (leftOut: string): HTMLElement[] =>
  leftOut === "" ? [] : [element("p", { class: "left-out" }, leftOut)];

/** One result as a link. In a list box its role and id make it an option, in a page it is a plain link. */
export function resultLink(
  option: Option,
  marks: Found["marks"],
  attributes: Readonly<Record<string, string>>,
): HTMLAnchorElement {
  const { label, note, where, href, standing } = option;
  const mark = standing === undefined ? [] : [glyph(standing)];
  const words =
    note === "" ? [] : [element("small", standing === undefined ? {} : { class: standing }, note)];
  return element(
    "a",
    { href, ...attributes },
    ...mark,
    element(
      "span",
      {},
      ...markedNodes(label, marks),
      ...(where === "" ? [] : [" ", element("small", {}, where)]),
    ),
    " ",
    ...words,
  );
}

/** The groups of a list box, each named by its heading; options carry their index for the keyboard. */
export function optionGroups(groups: readonly OptionGroup[], marks: Found["marks"]): HTMLElement[] {
  let index = 0;
  return groups.map(({ label, options }, at) => {
    const heading = element(
      "b",
      { id: `found-group-${at}`, role: "presentation" },
      ...markedNodes(label, marks),
    );
    const links = options.map((option) =>
      resultLink(option, marks, {
        role: "option",
        id: `found-${index++}`,
        tabindex: "-1",
        "aria-selected": "false",
      }),
    );
    return element("div", { role: "group", "aria-labelledby": heading.id }, heading, ...links);
  });
}
