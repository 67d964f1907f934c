/** Documents that differ only in how often something occurs in them. */
export type Family = {
  readonly name: string;
  /** How often it occurs in the largest document that is read; a part of that serves where less will do. */
  readonly size: number;
  readonly text: (size: number) => string;
};

/** What once took time or memory that grew faster than the text. */
export const families: readonly Family[] = [
  {
    name: "cells over many rows and columns",
    size: 8000,
    text: (size) => `<table><tr>${"<td colspan=20 rowspan=20>a".repeat(size)}${"<tr>".repeat(19)}</table>`,
  },
  {
    name: "raised words within each other",
    size: 16_000,
    text: (size) => line(`${"<sup>a ".repeat(size)}${"</sup>".repeat(size)}`),
  },
  {
    name: "nothing raised within each other",
    size: 32_000,
    text: (size) => line(`${"<sup>".repeat(size)}${"<img alt=''>".repeat(size)}${"</sup>".repeat(size)}`),
  },
  {
    name: "fields of front matter",
    size: 8000,
    text: (size) => `---\n${numbered(size, (at) => `field${at}: 1\n`)}---\n`,
  },
  { name: "paragraphs of HTML", size: 10_000, text: (size) => "<p>a</p>\n\n".repeat(size) },
  {
    name: "tables of HTML",
    size: 6000,
    text: (size) => "<table><tr><td>a</td></tr></table>\n\n".repeat(size),
  },
  {
    name: "formatting that never ends, among end tags of nothing",
    size: 9600,
    text: (size) =>
      `<table><tr><td><p>${numbered(size, (at) => `<b id=${at}></x>`)}</p>${"<p>x</p>".repeat(size)}</table>`,
  },
  {
    name: "formatting that never ends, each in a paragraph",
    size: 9600,
    text: (size) => `<p>${numbered(size, (at) => `<p><b id=${at}></p>`)}${"<p>x</p>".repeat(size)}`,
  },
];

/** Documents of a size or depth that nobody writes, most of them of about a megabyte or less. */
export const extremes: readonly Family[] = [
  {
    name: "10,000 columns",
    size: 10_000,
    text: (size) => grid(size, "Exchange Online", "Voice mail"),
  },
  {
    name: "10,000 unknown columns",
    size: 10_000,
    text: (size) =>
      `${row(size, (at) => `Column ${at}`)}${row(size, () => "-")}| Lync Server 2013 ${row(size - 1, (at) => `Feature ${at}`)}`,
  },
  {
    name: "10,000 rows",
    size: 10_000,
    text: (size) => `| | Exchange Online |\n| - | - |\n${"| Lync Server 2013 | Voice mail |\n".repeat(size)}`,
  },
  {
    name: "10,000 columns of answers",
    size: 10_000,
    text: (size) => grid(size, "Exchange Online + Lync Server 2013", "Y"),
  },
  cellOf("many features", "Voice mail <br/> ", 60_000),
  {
    // Half as much, since the Markdown parser by itself takes four times as long for twice as many.
    name: "a cell of half a megabyte, one feature with many notes",
    size: 15_000,
    text: (size) => line(`Voice mail <br/> ${" > [!NOTE]> Requires Exchange 2013.".repeat(size)}`),
  },
  cellOf("one word", "voicemail", 110_000),
  cellOf("one sentence", "requires not supported in only with ", 30_000),
  {
    name: "a cell of a megabyte, blanks",
    size: 1_000_000,
    text: (size) => `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | a${" ".repeat(size)}b |`,
  },
  cellOf("full stops", ".", 1_000_000),
  cellOf("quote marks", "&gt; ", 200_000),
  cellOf("footnote marks", "<sup>1</sup>", 40_000),
  cellOf("links", "[a](b) ", 40_000),
  {
    name: "an HTML cell of a megabyte",
    size: 35_000,
    text: (size) => html("<li><p>Voice mail</p></li>\n".repeat(size)),
  },
  {
    name: "an HTML table with wide cells",
    size: 20_000,
    text: (size) => html('</td><td colspan="1000" rowspan="1000">Voice mail'.repeat(size)),
  },
  { name: "20,000 tables", size: 20_000, text: (size) => "| a |\n| - |\n\n".repeat(size) },
  {
    name: "20,000 tables of HTML that never end",
    size: 20_000,
    text: (size) => "<table><tr><td>a\n\n".repeat(size),
  },
  {
    name: "spans that never end",
    size: 20_000,
    text: (size) => '<span class="sxs-lookup">a '.repeat(size),
  },
  {
    name: "lists in lists, thirty deep",
    size: 160,
    text: (size) => `${nested(30)}\n\nWords\n\n`.repeat(size),
  },
  {
    name: "paragraphs before a table",
    size: 20_000,
    text: (size) =>
      `${"Voice mail and Exchange Online\n\n".repeat(size)}| Feature | Notes |\n| - | - |\n| Voice mail | |`,
  },
];

function numbered(size: number, one: (at: number) => string): string {
  return Array.from({ length: size }, (_, at) => one(at)).join("");
}

function line(words: string): string {
  return `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${words} |\n`;
}

function row(columns: number, words: (at: number) => string): string {
  return `|${numbered(columns, (at) => ` ${words(at)} |`)}\n`;
}

function grid(columns: number, header: string, words: string): string {
  return `| ${row(columns, () => header)}| - ${row(columns, () => "-")}| Lync Server 2013 ${row(columns, () => words)}`;
}

function cellOf(name: string, words: string, size: number): Family {
  const text = (times: number): string => line(`Voice mail <br/> ${words.repeat(times)}`);
  return { name: `a cell of a megabyte, ${name}`, size, text };
}

function html(words: string): string {
  return `<table>\n<tr><th></th><th>Exchange Online</th></tr>\n<tr><td>Lync Server 2013</td><td><ul>\n${words}</ul></td></tr>\n</table>\n`;
}

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}- **Term ${at}.** Words`).join("\n");
}
