import type { Place, Range } from "../diagnostics/kind.ts";
import { between, lastBelow } from "../ranges.ts";

/** A half-open range of characters in a flattened text. */
export type Span = { readonly start: number; readonly end: number };

/** A link in a flattened text: the half-open range of its words, and where it leads as the document writes it. */
export type LinkSpan = Span & { readonly target: string };

/** A footnote's mark, which is before the character at its index and is not part of the text. */
export type Mark = { readonly at: number; readonly label: string; readonly place: Range };

/** Where a picture's words are; one without words is an empty range. */
export type Picture = Span & { readonly place: Range };

/** A table cell or paragraph as one string. Line breaks (`<br/>`) are "\n"; everything else is as it would be seen. */
export type FlatText = {
  readonly text: string;
  /** In the order of the text; links are never nested. */
  readonly links: readonly LinkSpan[];
  /** Quotations, whose words are about what is before them. In the order of the text, and never nested. */
  readonly asides: readonly Span[];
  readonly pictures: readonly Picture[];
  readonly marks: readonly Mark[];
  /** Where the character at an index is in the file. */
  readonly place: (index: number) => Place;
  /** Where some words are in the file, without white space at their end. */
  readonly range: (span: Span) => Range;
};

/** The range of a text from its first visible character on. */
export function rangeOfWords({ text, range }: FlatText): Range {
  return range({ start: Math.max(0, text.search(/\S/)), end: text.length });
}

/** Spans in the order of the text, without those that begin within another one. */
export function outermost<T extends Span>(spans: readonly T[]): readonly T[] {
  const isBehind = (one: T, at: number): boolean => (spans[at - 1]?.end ?? 0) <= one.start;
  // They end in this order, so few are out of order.
  if (spans.every(isBehind)) return spans;
  let last = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isOuter = start >= last;
      if (isOuter) last = end;
      return isOuter;
    });
}

/** The links that are in the range as a whole. */
export const linksIn = ({ links }: FlatText, { start, end }: Span): LinkSpan[] =>
  between(links, (link) => link.start, start, end).filter((link) => link.end <= end);

/** The links that begin in the range, wherever they end. */
export const linksFrom = ({ links }: FlatText, { start, end }: Span): LinkSpan[] =>
  between(links, (link) => link.start, start, end);

/** A range of a flattened text, as a text of its own. Marks in it are left out. */
export function sliced(flat: FlatText, start: number, end = flat.text.length): FlatText {
  const shift = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const text = flat.text.slice(start, end);
  const links = linksIn(flat, { start, end }).map(shift);
  return {
    text,
    links,
    asides: [],
    pictures: [],
    marks: [],
    place: (index) => flat.place(index + start),
    range: (span) => flat.range({ start: span.start + start, end: span.end + start }),
  };
}

/** A flattened text without some ranges, which are in order and do not overlap. Marks in them are where they were. */
export function without(flat: FlatText, cuts: readonly Span[]): FlatText {
  let removed = 0;
  const kept = [...cuts, { start: flat.text.length, end: flat.text.length }].map(({ start, end }, at) => {
    const from = cuts[at - 1]?.end ?? 0;
    const segment = { from, to: from - removed, words: flat.text.slice(from, start) };
    removed += end - start;
    return segment;
  });
  const after = (index: number): number => {
    const segment = lastBelow(kept, ({ from }) => from <= index);
    return segment.to + Math.min(index - segment.from, segment.words.length);
  };
  const before = (index: number): number => {
    const segment = lastBelow(kept, ({ to }) => to <= index);
    return segment.from + index - segment.to;
  };
  const moved = <T extends Span>(span: T): T => ({ ...span, start: after(span.start), end: after(span.end) });
  return {
    text: kept.map(({ words }) => words).join(""),
    // A link that consisted of a mark alone is no longer a link.
    links: flat.links
      .filter((link) => link.start === link.end || after(link.start) < after(link.end))
      .map(moved),
    asides: flat.asides.map(moved),
    pictures: flat.pictures.map(moved),
    marks: flat.marks.map((mark) => ({ ...mark, at: after(mark.at) })),
    place: (index) => flat.place(before(index)),
    // What was cut out after the last character does not count.
    range: ({ start, end }) =>
      flat.range({ start: before(start), end: before(Math.max(start, end - 1)) + 1 }),
  };
}
