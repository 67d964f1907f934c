import { type Glyph, glyphs, widthOf } from "./visible.ts";

/** A line of a file, or the part of it around a place, and where the place is in it, in columns of a terminal. */
export type Excerpt = { readonly text: string; readonly indent: number; readonly length: number };

const cut: Glyph = { text: "…", width: 1 };

/**
 * Cuts a window out of a line that shows the place and its surroundings. A line that fits is left whole.
 * @param at index of the place in the line; one after the end is the end
 * @param length how many characters the place has
 * @param width how many columns there are
 */
export function excerpt(line: string, at: number, length: number, width: number): Excerpt {
  const index = Math.min(at, line.length);
  // A cell can hold a megabyte, so only as much of it is processed as could be shown.
  const near = 2 * width;
  const before = glyphs(line.slice(Math.max(0, index - near), index));
  const after = glyphs(line.slice(index, index + near));
  const all = index <= near && line.length <= index + near;
  const whole = all && widthOf(before) + widthOf(after) <= width;
  const room = whole ? width : width - 2;
  const left = fitting(
    before.toReversed(),
    Math.max(Math.floor(room / 3), room - widthOf(after)),
  ).toReversed();
  const right = fitting(after, room - widthOf(left));
  const head = left.length < before.length || index > near ? [cut, ...left] : left;
  const tail = right.length < after.length || line.length > index + near ? [...right, cut] : right;
  const marked = Math.min(widthOf(glyphs(line.slice(index, index + Math.min(length, near)))), widthOf(right));
  return { text: textOf([...head, ...tail]), indent: widthOf(head), length: Math.max(1, marked) };
}

const textOf = (characters: readonly Glyph[]): string => characters.map(({ text }) => text).join("");

/** As many characters from the start as fit. */
function fitting(characters: readonly Glyph[], room: number): Glyph[] {
  let used = 0;
  const end = characters.findIndex(({ width }) => {
    used += width;
    return used > room;
  });
  return characters.slice(0, end < 0 ? undefined : end);
}
