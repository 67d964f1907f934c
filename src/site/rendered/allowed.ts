import type { Schema } from "hast-util-sanitize";

/** What an id of a footnote begins with, which no other id of a page does. */
export const footnotePrefix = "note-";

const footnoteId = /^note-fn(?:ref)?-/;

/**
 * All that a document can bring to a page: words and their structure. Anything else is taken out, and what stood in it
 * stays as words, but for scripts and styles. There is no attribute that loads, runs or looks like anything, and an id
 * is that of a footnote.
 */
export const allowed = {
  tagNames: [
    ..."a b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre s section strong".split(
      " ",
    ),
    ..."sub sup table tbody td th thead tr ul".split(" "),
  ],
  attributes: {
    "*": ["dataLine"],
    a: ["href", "dataFootnoteBackref", "dataFootnoteRef", ["id", footnoteId], "ariaLabel"],
    div: ["dataNote"],
    li: [["id", footnoteId]],
    section: ["dataFootnotes"],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan"],
  },
  protocols: { href: ["http", "https"] },
  strip: ["script", "style"],
  clobber: [],
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
    li: ["ol", "ul"],
  },
} satisfies Schema;
