import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { fixtureOrigin } from "../fixtures/site.ts";

type Component = Parameters<AstroContainer["renderToString"]>[0];
type Props = Readonly<Record<string, unknown>>;

const container = AstroContainer.create({ astroConfig: { site: fixtureOrigin } });
/** One that does not know where the site will live. */
const homeless = AstroContainer.create();

type Hosted = { readonly hosted?: boolean };

/** The markup that a build makes of a component on the small site. @param hosted whether the build knows its origin */
export async function markup(
  component: Component,
  props: Props,
  slot = "",
  { hosted = true }: Hosted = {},
): Promise<string> {
  const options = { props: { ...props }, slots: { default: slot } };
  return (await (hosted ? container : homeless)).renderToString(component, options);
}

/** What a build writes for an endpoint on the small site. @param hosted whether the build knows its origin */
export async function response(
  endpoint: object,
  props: Props,
  { hosted = true }: Hosted = {},
): Promise<Response> {
  const component = endpoint as Component;
  const options = { routeType: "endpoint", props: { ...props } } as const;
  return (await (hosted ? container : homeless)).renderToResponse(component, options);
}

/**
 * A component as a reader without scripts has it: in a document of its own, where no custom element comes to life.
 * @returns the body of that document
 */
export async function show(
  component: Component,
  props: Props,
  slot = "",
  hosted: Hosted = {},
): Promise<HTMLElement> {
  const { body } = document.implementation.createHTMLDocument();
  body.innerHTML = await markup(component, props, slot, hosted);
  return body;
}

/** Goes to a page: custom elements that are defined come to life in it. @param address from the root of the site */
export function visit(address: string, ...parts: string[]): void {
  history.replaceState(null, "", address);
  document.body.innerHTML = parts.join("");
}

/** Waits until everything that was under way is done, as long as it does not wait for the network or a clock. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
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

/** The one element that a selector finds. */
export function only<T extends Element = HTMLElement>(page: ParentNode, selector: string): T {
  const [found, ...others] = page.querySelectorAll<T>(selector);
  if (found === undefined || others.length > 0)
    throw new Error(`“${selector}” finds ${others.length || "nothing"}.`);
  return found;
}

/**
 * Presses on something with the mouse.
 * @returns whether the press is left to the browser, which would follow a link; jsdom has nowhere to go
 */
export function pressed(target: Element, init: MouseEventInit = {}): boolean {
  let isLeft = true;
  const last = (event: Event): void => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener("click", last, { once: true });
  target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
  return isLeft;
}

/** Goes one step back in the history, as the button of a browser does. */
export async function goBack(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  history.back();
  await gone;
  await settled();
}
