import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page in the order of the text, those in templates as well. */
export const elementsOf = (html: string): readonly Element[] => below(parse(html));

/** A node, if it is an element, and every element in it. */
function below(node: Node): readonly Element[] {
  const found: Element[] = [];
  const visit = (one: Node): void => {
    if ("tagName" in one) found.push(one);
    const template = "content" in one ? [one.content] : [];
    for (const child of [...("childNodes" in one ? one.childNodes : []), ...template]) visit(child);
  };
  visit(node);
  return found;
}

/** The value of an attribute; undefined where the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => nameOf(one) === name)?.value;
}

/** All the text below an element. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** What each element in the main part of a page says by itself, white space folded: what a person can read there. */
export function saidIn(elements: readonly Element[]): ReadonlySet<string> {
  const main = elements.find(({ tagName }) => tagName === "main");
  const inner = main ? below(main) : [];
  return new Set(inner.map((element) => textOf(element).replace(/\s+/gu, " ").trim()));
}

/** What the body of a page says in one language, by its `lang` attributes: each text of it, white space folded. */
export function spokenIn(elements: readonly Element[], language: string): readonly string[] {
  const [root, body] = ["html", "body"].map((name) => elements.find(({ tagName }) => tagName === name));
  const found: string[] = [];
  const visit = (node: Node, around: string | undefined): void => {
    const own = langOf(node) ?? around;
    if ("value" in node && own === language) found.push(node.value.replace(/\s+/gu, " ").trim());
    for (const child of "childNodes" in node ? node.childNodes : []) visit(child, own);
  };
  if (root && body) visit(body, langOf(root));
  return found.filter(Boolean);
}

const langOf = (node: Node): string | undefined => ("tagName" in node ? attribute(node, "lang") : undefined);

/** Attributes that hold an address. */
const addresses: ReadonlySet<string> = new Set([
  "href",
  "src",
  "srcset",
  "action",
  "formaction",
  "data",
  "poster",
  "xlink:href",
  "background",
]);

/** What a page is made of, each thing once: `element`, `element attribute`, and `element attribute=address`. */
export function namesIn(elements: readonly Element[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tagName, attrs } of elements) {
    names.add(tagName);
    for (const one of attrs) {
      const name = nameOf(one);
      names.add(addresses.has(name) ? `${tagName} ${name}=${one.value}` : `${tagName} ${name}`);
    }
  }
  return names;
}

const nameOf = ({ prefix, name }: Element["attrs"][number]): string => (prefix ? `${prefix}:${name}` : name);
