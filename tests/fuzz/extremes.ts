type Extreme = { readonly name: string; readonly text: string };

/**
 * Documents of a size or depth that nobody writes, by what is special about them, each of about a megabyte or less.
 * @param part of the size, such as 10 for a tenth of it
 */
export const extremes = (part: number): readonly Extreme[] => [
  { name: "10,000 columns", text: grid(Math.floor(10_000 / part), "Exchange Online", "Voice mail") },
  {
    name: "10,000 unknown columns",
    text: `${row(Math.floor(10_000 / part), (at) => `Column ${at}`)}${row(Math.floor(10_000 / part), () => "-")}| Lync Server 2013 ${row(Math.floor(9999 / part), (at) => `Feature ${at}`)}`,
  },
  {
    name: "10,000 rows",
    text: `| | Exchange Online |\n| - | - |\n${"| Lync Server 2013 | Voice mail |\n".repeat(10_000 / part)}`,
  },
  {
    name: "10,000 columns of answers",
    text: grid(Math.floor(10_000 / part), "Exchange Online + Lync Server 2013", "Y"),
  },
  { name: "a cell of a megabyte, many features", text: cell("Voice mail <br/> ", 60_000 / part) },
  {
    name: "a cell of a megabyte, one feature with many notes",
    text: cell(" > [!NOTE]> Requires Exchange 2013.", 30_000 / part),
  },
  { name: "a cell of a megabyte, one word", text: cell("voicemail", 110_000 / part) },
  {
    name: "a cell of a megabyte, one sentence",
    text: cell("requires not supported in only with ", 30_000 / part),
  },
  {
    name: "a cell of a megabyte, blanks",
    text: `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | a${" ".repeat(1_000_000 / part)}b |`,
  },
  { name: "a cell of a megabyte, full stops", text: cell(".", 1_000_000 / part) },
  { name: "a cell of a megabyte, quote marks", text: cell("&gt; ", 200_000 / part) },
  { name: "a cell of a megabyte, footnote marks", text: cell("<sup>1</sup>", 40_000 / part) },
  { name: "a cell of a megabyte, links", text: cell("[a](b) ", 40_000 / part) },
  { name: "an HTML cell of a megabyte", text: html("<li><p>Voice mail</p></li>\n", 35_000 / part) },
  {
    name: "an HTML table with wide cells",
    text: html('</td><td colspan="1000" rowspan="1000">Voice mail', 20_000 / part),
  },
  { name: "20,000 tables", text: "| a |\n| - |\n\n".repeat(20_000 / part) },
  { name: "20,000 tables of HTML that never end", text: "<table><tr><td>a\n\n".repeat(20_000 / part) },
  { name: "spans that never end", text: '<span class="sxs-lookup">a '.repeat(20_000 / part) },
  {
    name: "lists in lists",
    text: Array.from({ length: 60 }, (_, at) => `${"  ".repeat(at)}- **Term ${at}.** Words`).join("\n"),
  },
  {
    name: "paragraphs before a table",
    text: `${"Voice mail and Exchange Online\n\n".repeat(20_000 / part)}| Feature | Notes |\n| - | - |\n| Voice mail | |`,
  },
];

function row(columns: number, words: (at: number) => string): string {
  return `|${Array.from({ length: columns }, (_, at) => ` ${words(at)} `).join("|")}|\n`;
}

function grid(columns: number, header: string, words: string): string {
  return `| ${row(columns, () => header)}| - ${row(columns, () => "-")}| Lync Server 2013 ${row(columns, () => words)}`;
}

function cell(words: string, times: number): string {
  return `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail <br/> ${words.repeat(times)} |\n`;
}

function html(words: string, times: number): string {
  return `<table>\n<tr><th></th><th>Exchange Online</th></tr>\n<tr><td>Lync Server 2013</td><td><ul>\n${words.repeat(times)}</ul></td></tr>\n</table>\n`;
}
