import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page in the order of the text, those in templates as well. */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) found.push(node);
    const inner = "content" in node ? [node.content] : [];
    for (const child of [...("childNodes" in node ? node.childNodes : []), ...inner]) visit(child);
  };
  visit(parse(html));
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
