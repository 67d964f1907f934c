/**
 * Reads a text as RFC 4180 says, and nothing else: a reader of its own, so that what one library writes is not read by the
 * same one. @throws where the text is none: a lone end of line, or a quotation mark out of place
 */
export function readCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain = "", end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`No field at ${at}: ${text.slice(at, at + 40)}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows of a file with a byte order mark, by the heads of its columns. */
export function rowsIn(text: string): Record<string, string>[] {
  const [heads = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ""));
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ""])));
}
