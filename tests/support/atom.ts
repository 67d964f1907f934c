import { parseAtomFeed } from "feedsmith";
import { JSDOM } from "jsdom";

const atom = "http://www.w3.org/2005/Atom";

/** What an entry of a feed says, as a reader of feeds has it. */
export type ReadEntry = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly address: string;
  /** The markup of its content. */
  readonly content: string;
};

/** A feed as a strict reader of XML takes it. @throws where it is not well-formed */
export function feedIn(text: string): Element {
  return new JSDOM(text, { contentType: "application/xml" }).window.document.documentElement;
}

/** The entries of a feed, in its order. Titles and contents are HTML, which is read as such. */
export function entriesIn(text: string): readonly ReadEntry[] {
  return childrenOf(feedIn(text), "entry").map((entry) => ({
    id: textOf(entry, "id"),
    title: JSDOM.fragment(textOf(entry, "title")).textContent ?? "",
    date: textOf(entry, "updated"),
    address: childrenOf(entry, "link")[0]?.getAttribute("href") ?? "",
    content: textOf(entry, "content"),
  }));
}

/** The elements of Atom of some name that are right in another one. */
export const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((one) => one.namespaceURI === atom && one.localName === name);

export const textOf = (parent: Element, name: string): string =>
  childrenOf(parent, name)[0]?.textContent ?? "";

/** What each of them may have, and how often: RFC 4287, sections 4.1.1 and 4.1.2, as far as we write it. */
const contents: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  feed: {
    id: [1, 1],
    title: [1, 1],
    updated: [1, 1],
    author: [1, 1],
    rights: [0, 1],
    link: [1, 2],
    entry: [0, 100],
  },
  entry: { id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], link: [1, 1], content: [1, 1] },
  author: { name: [1, 1], uri: [0, 1] },
};

/** What RFC 4287 asks for and a feed has not, in words; a library that reads feeds must agree. */
export function faultsIn(text: string): readonly string[] {
  const feed = feedIn(text);
  const entries = childrenOf(feed, "entry");
  const parts = [feed, ...entries, ...childrenOf(feed, "author")];
  const ids = [feed, ...entries].map((one) => textOf(one, "id"));
  const told = (isFault: boolean, fault: string): string[] => (isFault ? [fault] : []);
  return [
    ...told(feed.namespaceURI !== atom || feed.localName !== "feed", "the root is no feed"),
    ...told(!feed.getAttribute("xml:lang"), "no language"),
    ...parts.flatMap(contentFaults),
    ...ids.filter((id) => !URL.canParse(id)).map((id) => `the id “${id}” is no IRI`),
    ...told(new Set(ids).size < ids.length, "an id twice"),
    ...[feed, ...entries].flatMap(dateFaults),
    ...[...feed.querySelectorAll("title, content")].flatMap(textFaults),
    ...told(
      parseAtomFeed(text).entries?.length !== (entries.length || undefined),
      "another number of entries",
    ),
  ];
}

function contentFaults(part: Element): string[] {
  const allowed = contents[part.localName] ?? {};
  const counts = Object.entries(allowed).map(([name, [least, most]]) => {
    const count = childrenOf(part, name).length;
    return count >= least && count <= most ? "" : `${count} ${name} in ${part.localName}`;
  });
  const others = [...part.children].filter((one) => !(one.localName in allowed));
  return [...counts.filter(Boolean), ...others.map(({ localName }) => `a ${localName} in ${part.localName}`)];
}

const dateFaults = (part: Element): string[] =>
  ["updated", "published"]
    .flatMap((name) => childrenOf(part, name))
    .map(({ textContent }) => textContent ?? "")
    .filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(date))
    .map((date) => `the date “${date}”`);

/** A text is plain, or HTML that is escaped. */
const textFaults = (part: Element): string[] => [
  ...(part.children.length > 0 ? [`an element in ${part.localName}`] : []),
  ...(["text", "html", null].includes(part.getAttribute("type")) ? [] : [`the type of ${part.localName}`]),
];
