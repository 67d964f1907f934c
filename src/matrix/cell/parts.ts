import type { Ground, Span } from "./pieces.ts";

/** A part of a line, and what stands there. */
export type Part = Span & { readonly ground: Ground };

/** `> [!NOTE]` as it looks once a block quote was flattened into a table cell, or what is left of it. */
const noteMark = /\[!\w{1,20}\]\s?>?/g;
/** Sets the next item off from a note or another item; the blanks after a quote mark inside a note do not. */
const wideGap = /(?<![>\s])\s{3,}(?=\S)/g;
/** Sets items of a line apart that have no other mark between them. */
const widerGap = /(?<!\s)\s{4,}(?=\S)/g;
/** A line is what stands before its first note, then each note, which ends at a wide gap, and what follows it. */
export function partsOf(text: string, { start, end }: Span): Part[] {
  const line = text.slice(start, end);
  const marks = line.includes("[!") ? [...line.matchAll(noteMark)] : [];
  const from = marks[0]?.index ?? line.length;
  const quoted = line.slice(0, from).trimStart().startsWith(">");
  const before = { start, end: start + from };
  const parts: Part[] = quoted ? [{ ...before, ground: "note" }] : apart(text, before);
  marks.forEach((mark, at) => {
    const body = {
      start: start + mark.index + mark[0].length,
      end: start + (marks[at + 1]?.index ?? line.length),
    };
    const note = text.slice(body.start, body.end);
    wideGap.lastIndex = note.length - note.trimStart().length;
    const gap = wideGap.exec(note);
    const noteEnd = gap ? body.start + gap.index : body.end;
    parts.push(
      { start: body.start, end: noteEnd, ground: "note" },
      ...apart(text, { start: noteEnd, end: body.end }),
    );
  });
  return parts;
}

/** Items of a line that wide gaps set apart; behind one, a bracket or a small letter goes on with the same item. */
function apart(text: string, { start, end }: Span): Part[] {
  let from = start;
  const parts: Part[] = [];
  const words = text.slice(start, end);
  for (const gap of words.search(widerGap) < 0 ? [] : words.matchAll(widerGap)) {
    const next = start + gap.index + gap[0].length;
    if (!/[\p{Lu}\p{N}]/u.test(text.charAt(next))) continue;
    parts.push({ start: from, end: start + gap.index, ground: "line" });
    from = next;
  }
  return [...parts, { start: from, end, ground: "line" }];
}
