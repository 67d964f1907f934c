/** Documents that differ only in how often something stands in them. */
type Family = {
  readonly name: string;
  /** How often it stands in the shorter one of two: enough to be measured, and far too much for four times the square. */
  readonly size: number;
  readonly text: (size: number) => string;
};

const numbered = (size: number, one: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => one(at)).join("");

const cell = (words: string): string => `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${words} |\n`;

/** What once took time or memory that grew faster than the text. */
export const families: readonly Family[] = [
  {
    name: "cells over many rows and columns",
    size: 250,
    text: (size) => `<table><tr>${"<td colspan=20 rowspan=20>a".repeat(size)}${"<tr>".repeat(19)}</table>`,
  },
  {
    name: "raised words within each other",
    size: 4000,
    text: (size) => cell(`${"<sup>a ".repeat(size)}${"</sup>".repeat(size)}`),
  },
  {
    name: "nothing raised within each other",
    size: 8000,
    text: (size) => cell(`${"<sup>".repeat(size)}${"<img alt=''>".repeat(size)}${"</sup>".repeat(size)}`),
  },
  {
    name: "fields of front matter",
    size: 2000,
    text: (size) => `---\n${numbered(size, (at) => `field${at}: 1\n`)}---\n`,
  },
  { name: "paragraphs of HTML", size: 2500, text: (size) => "<p>a</p>\n\n".repeat(size) },
  {
    name: "tables of HTML",
    size: 1500,
    text: (size) => "<table><tr><td>a</td></tr></table>\n\n".repeat(size),
  },
  {
    name: "formatting that never ends, among end tags of nothing",
    size: 300,
    text: (size) =>
      `<table><tr><td><p>${numbered(size, (at) => `<b id=${at}></x>`)}</p>${"<p>x</p>".repeat(size)}</table>`,
  },
  {
    name: "formatting that never ends, each in a paragraph",
    size: 300,
    text: (size) => `<p>${numbered(size, (at) => `<p><b id=${at}></p>`)}${"<p>x</p>".repeat(size)}`,
  },
];
