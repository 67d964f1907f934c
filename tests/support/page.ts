import type { Nodes } from "hast";
import { raw } from "hast-util-raw";
import { visit } from "unist-util-visit";

/** What each element in the main part of a page says by itself, white space folded: what a person can read there. */
export function saidIn(html: string): ReadonlySet<string> {
  const said = new Set<string>();
  const page = raw({ type: "root", children: [{ type: "raw", value: html }] });
  visit(page, { tagName: "main" }, (main: Nodes) => {
    visit(main, "element", (element) => {
      said.add(textOf(element).replace(/\s+/gu, " ").trim());
    });
  });
  return said;
}

/** Text alone: a comment says nothing to anybody. */
function textOf(element: Nodes): string {
  let text = "";
  visit(element, "text", ({ value }) => {
    text += value;
  });
  return text;
}
