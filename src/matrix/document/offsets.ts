import { parseEntities } from "parse-entities";

const entity = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});?/iy;
/** The most that Markdown leaves out between two characters of a text. */
const furthest = 80;

/**
 * Where in the file each character of a text is, although its escapes, entities and indentation have been resolved.
 * @param value the text as the tree has it
 * @param from the offset of the text in the source, and where it ends there
 */
export function offsetsIn(value: string, source: string, from: number, to: number): number[] {
  const offsets: number[] = [];
  let at = from;
  while (offsets.length < value.length) {
    const index = offsets.length;
    const found = entityAt(source, at, value, index);
    if (found) {
      offsets.push(...Array.from({ length: found.decoded.length }, () => at));
      at += found.length;
      continue;
    }
    at = find(source, value.charAt(index), at, Math.min(to, at + furthest));
    offsets.push(at);
    at += source.startsWith("\r\n", at) ? 2 : 1;
    if (value[index] === "\n") at = indented(source, value.charAt(index + 1), at, to);
  }
  return offsets;
}

/** Where the next character of a text is: here, if it is not found nearby. */
function find(source: string, character: string, at: number, until: number): number {
  if (source[at] === character) return at;
  const isWanted = (one: string): boolean => one === character || (character === "\n" && one === "\r");
  for (let next = at; next < until; next++) if (isWanted(source.charAt(next))) return next;
  return at;
}

/** Where the words of a line begin after its indentation and the marks of quotations. */
function indented(source: string, first: string, start: number, to: number): number {
  let at = start;
  while (at < to && source[at] !== first && /[ \t>]/.test(source.charAt(at))) at++;
  return at;
}

/** The entity at a place in the file, if it is the one in the text. HTML knows some without their semicolon. */
export function entityAt(source: string, at: number, value: string, index: number) {
  if (source[at] !== "&") return;
  entity.lastIndex = at;
  const written = entity.exec(source)?.[0] ?? "";
  const decoded = parseEntities(written);
  const isLiteral = !written.endsWith(";") && value.startsWith(written, index);
  if (decoded === written || isLiteral || !value.startsWith(decoded, index)) return;
  return { decoded, length: written.length };
}
