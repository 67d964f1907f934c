/**
 * Atom (RFC 4287), written by the library `feed`. What the library leaves to its callers is done here, each with its reason.
 */

import { Feed } from "feed";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Language } from "../matrix/catalog/languages.ts";

/** Something that a feed tells. */
export type AtomEntry = {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  /** The day on which it was published, as an ISO date. */
  readonly date: string;
  /** The page that tells it. */
  readonly address: string;
  readonly content: Root;
};

/** A feed. Addresses are whole, or begin at the root of the site where nobody knows its origin. */
export type AtomFeed = {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly rights: string;
  /** The last day on which something in it changed. */
  readonly date: string;
  /** The page that shows the same. */
  readonly address: string;
  /** Where the feed itself is; left out where nobody knows its origin, since only a whole address says that. */
  readonly self: string | undefined;
  readonly entries: readonly AtomEntry[];
};

/** The library takes only whole addresses. This origin leads nowhere (RFC 2606), and stands for the missing one. */
const nowhere = "https://site.invalid";

/** Writes a feed. Nothing in it depends on when it is made. */
export function atomText(feed: AtomFeed): string {
  const { language, address, self } = feed;
  const made = new Feed({
    id: feed.id,
    title: text(feed.title),
    updated: new Date(feed.date),
    author: { name: text(feed.author) },
    copyright: text(feed.rights),
    link: whole(address),
    // Otherwise it names itself, and the file would change with its address.
    generator: false,
    ...(self !== undefined && { feed: self }),
  });
  for (const entry of feed.entries) {
    const date = new Date(entry.date);
    made.addItem({
      id: entry.id,
      title: html({ type: "root", children: [{ type: "text", value: entry.title }] }),
      link: whole(entry.address),
      date,
      published: date,
      content: html(entry.content),
    });
  }
  return `${inLanguage(rooted(made.atom1()), language)}\n`;
}

const whole = (address: string): string => (address.startsWith("/") ? `${nowhere}${address}` : address);

/** Takes the origin that is none away again. Only the library writes the beginning of an element. */
const rooted = (atom: string): string =>
  atom.replace(/(?<=<link (?:rel="alternate" )?href=")https:\/\/site\.invalid(?=\/)/g, "");

/** The library has no place for a language in Atom. Its root is the first element, and has one attribute. */
const inLanguage = (atom: string, language: Language): string =>
  atom.replace("<feed xmlns=", `<feed xml:lang="${language}" xmlns=`);

/**
 * A text outside of the entries. The library takes "&amp;" for an ampersand that was escaped before, so that every one has
 * to be.
 */
const text = (words: string): string => characters(words).replaceAll("&", "&amp;");

/**
 * Titles and contents, which the library says are HTML and puts into sections of character data. It splits only the first
 * end of such a section that it finds in one.
 */
const html = (tree: Root): string => characters(toHtml(tree)).replaceAll("]]>", "]]&gt;");

/** Without what XML has no way to say, such as control characters, and halves of characters. */
const characters = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "");
