import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { fixtureOrigin } from "../fixtures/site.ts";

type Component = Parameters<AstroContainer["renderToString"]>[0];
type Props = Readonly<Record<string, unknown>>;

const container = AstroContainer.create({ astroConfig: { site: fixtureOrigin } });

/** The markup that a build makes of a component on the small site. */
export async function markup(component: Component, props: Props, slot = ""): Promise<string> {
  return (await container).renderToString(component, { props: { ...props }, slots: { default: slot } });
}

/** Makes a page of a component alone. @returns the body of the document */
export async function show(component: Component, props: Props, slot = ""): Promise<HTMLElement> {
  document.body.innerHTML = await markup(component, props, slot);
  return document.body;
}

const blocks = "p, li, dt, dd, div, td, th, h1, h2, h3, summary, blockquote, figcaption";

/** What a reader reads of something: white space as it is shown, and a blank between blocks. */
export function text(part: Node | null | undefined): string {
  if (!part) return "";
  const pieces = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let read = "";
  let last: Element | null | undefined;
  while (pieces.nextNode()) {
    const block = pieces.currentNode.parentElement?.closest(blocks);
    read += `${block === last ? "" : " "}${pieces.currentNode.textContent}`;
    last = block;
  }
  return read.replace(/\s+/g, " ").trim();
}

/** What a reader reads of everything that a selector finds, in the order of the page. */
export function texts(page: ParentNode, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(text);
}

/** Every link as `words → address`, in the order of the page. */
export function links(page: ParentNode, selector = "a"): string[] {
  return [...page.querySelectorAll(selector)].map((link) => `${text(link)} → ${link.getAttribute("href")}`);
}
