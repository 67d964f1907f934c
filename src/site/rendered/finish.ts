import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { fold } from "../../matrix/text.ts";
import { footnotePrefix } from "./allowed.ts";
import type { Leads } from "./leads.ts";
import type { NoteKind } from "./marks.ts";

/** Words that the site adds to a document. */
export type AddedWords = {
  readonly line: (line: number) => string;
  readonly table: (heading: string) => string;
  readonly searched: string;
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
};

/** What a document is finished with: its title and the names of its lines, and the words and ways to elsewhere of a page. */
export type Finish = {
  readonly title: string;
  /** The lines that have a name of their own, with that name. */
  readonly anchors: ReadonlyMap<number, string>;
  readonly leads: Leads;
  readonly words: AddedWords;
};

const element = (
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});
const words = (value: string): ElementContent => ({ type: "text", value });

/** Makes a page of a document that was cleaned: every part of it that the page adds or leads on from is set here. */
export function finish(tree: Root, { title, anchors, leads, words: added }: Finish): void {
  setHeadings(tree, title);
  setNotes(tree, added.noteKinds);
  setFootnotes(tree);
  setLinks(tree, leads, added.searched);
  setTables(tree, added.table);
  setLines(tree, anchors, added.line);
}

/** The page has the title for its first heading already, and no other of that rank. */
function setHeadings(tree: Root, title: string): void {
  let isFirst = true;
  visit(tree, "element", (node, at, parent) => {
    if (node.tagName !== "h1" || parent === undefined || at === undefined) return;
    node.tagName = "h2";
    const isTitle = isFirst && fold(textOf(node)) === title;
    isFirst = false;
    if (!isTitle) return;
    parent.children.splice(at, 1);
    return [SKIP, at];
  });
}

/** A note says in words which kind of note it is. */
function setNotes(tree: Root, kinds: AddedWords["noteKinds"]): void {
  visit(tree, "element", (node) => {
    const { dataNote: kind } = node.properties;
    if (kind === undefined) return;
    node.properties = { className: ["note"] };
    const isKnown = (name: unknown): name is NoteKind => String(name) in kinds;
    if (isKnown(kind)) node.children.unshift(element("p", {}, [element("strong", {}, [words(kinds[kind])])]));
  });
}

/** One way back from a footnote is enough, to the first of its marks, and no other mark needs an id. */
function setFootnotes(tree: Root): void {
  const marks = new Set<unknown>();
  visit(tree, "element", (node, at, parent) => {
    const { dataFootnoteBackref: isBack, href } = node.properties;
    if (isBack === undefined || parent === undefined || at === undefined) return;
    if (textOf(node) !== "") {
      marks.add(href);
      node.properties = { href, ariaLabel: node.properties["ariaLabel"] };
      return SKIP;
    }
    // The blank before it goes with it.
    parent.children.splice(at - 1, 2);
    return [SKIP, at - 1];
  });
  visit(tree, "element", ({ properties }) => {
    if (properties["dataFootnoteRef"] === undefined) return;
    delete properties["dataFootnoteRef"];
    if (!marks.has(`#${String(properties["id"])}`)) delete properties["id"];
  });
}

/** A link leads somewhere, or it is only words. */
function setLinks(tree: Root, leads: Leads, searched: string): void {
  visit(tree, "element", (node, at, parent) => {
    if (node.tagName !== "a" || parent === undefined || at === undefined || isWithin(node)) return;
    const linked = linkedBy(node, leads, searched);
    parent.children.splice(at, 1, ...linked);
    return [SKIP, at + linked.length];
  });
}

/** Whether a link is one to or from a note of the document; what else it calls by a fragment has no id on the page. */
const isWithin = ({ properties: { href } }: Element): boolean =>
  typeof href === "string" && href.startsWith(`#${footnotePrefix}`);

/** What stands for a link of a document. */
function linkedBy({ properties, children }: Element, leads: Leads, searched: string): ElementContent[] {
  const { href } = properties;
  const lead = typeof href === "string" ? leads(href, fold(textOf(children))) : undefined;
  if (lead === undefined) return children;
  const link = element("a", { href: lead.href }, children);
  return lead.isSearch ? [link, words(" "), element("small", {}, [words(searched)])] : [link];
}

/** A table may be wider than the page, and says by the heading above it what it is. */
function setTables(tree: Root, label: AddedWords["table"]): void {
  let heading = "";
  visit(tree, "element", (node, at, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) heading = fold(textOf(node));
    if (node.tagName === "th") setHead(node);
    if (node.tagName !== "table" || parent === undefined || at === undefined) return;
    const box = element("section", { className: ["wide"], ariaLabel: label(heading), tabIndex: 0 }, [node]);
    parent.children[at] = box;
    visit(node, "element", (cell) => {
      if (cell.tagName === "th") setHead(cell);
    });
    return SKIP;
  });
}

/** The corner above the names of the rows is no heading of anything. */
function setHead(cell: Element): void {
  if (fold(textOf(cell)) === "") cell.tagName = "td";
  else cell.properties["scope"] = "col";
}

/** A block leads to the line that it begins in, where that has a name which stays. */
function setLines(tree: Root, anchors: Finish["anchors"], label: AddedWords["line"]): void {
  visit(tree, "element", (node) => {
    const line = Number(node.properties["dataLine"]);
    delete node.properties["dataLine"];
    const anchor = anchors.get(line);
    if (anchor === undefined) return;
    const at = node.tagName === "tr" ? node.children.find((one) => one.type === "element") : node;
    const to = { href: `#${anchor}`, className: ["line"], ariaLabel: label(line) };
    if (at?.type === "element") at.children.unshift(element("a", to, [words(String(line))]));
  });
}
