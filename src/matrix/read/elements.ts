import { type Draft, inOneLine, type Opened, opened, say, takeBack } from "./draft.ts";
import { attributeOf, blocks, type Tag } from "./tags.ts";

/** Elements whose end matters as well. */
const spanning: ReadonlySet<string> = new Set(["a", "sup", "blockquote"]);
/** A few levels are enough for what people write, and keep tags that never close from being walked over and over. */
const deepest = 8;

/** Reads a tag among the words of a text as what it shows: blocks as lines, images as their alt text. */
export function addTag(tag: Tag, draft: Draft): void {
  if (blocks.has(tag.name)) say("\n", draft);
  if (tag.name === "img") say(inOneLine(attributeOf(tag, "alt") ?? ""), draft);
  if (!spanning.has(tag.name)) return;
  if (tag.closes) close(tag.name, draft);
  else draft.open.push(opened(tag.name, attributeOf(tag, "href") ?? "", draft));
}

/** Ends the innermost element of that name, and with it all that never ended within it. */
function close(name: string, draft: Draft): void {
  const above = Math.max(0, draft.open.length - deepest);
  const at = draft.open.slice(above).findLastIndex((one) => one.name === name);
  if (at < 0) return;
  for (const one of draft.open.splice(above + at).slice(0, 1)) end(one, draft);
}

function end(one: Opened, draft: Draft): void {
  const { name, start, target } = one;
  const span = { start, end: draft.length };
  if (name === "blockquote") draft.asides.push(span);
  else if (name === "a") draft.links.push({ ...span, target });
  else takeMark(one, draft);
}

/** No mark is longer, so that longer words need not be looked at. */
const longestMark = 80;

/** Raised digits, single letters and daggers are a footnote's mark; "2<sup>nd</sup>" is a word. */
function takeMark(one: Opened, draft: Draft): void {
  const { start, before } = one;
  if (draft.length - start > longestMark) return;
  const words = draft.words.slice(before.words).join("");
  if (!/^\s*(?:\^\S{1,60}|\d{1,2}|[a-z]|[*\u2020\u2021\u00a7]{1,3})(?:\s*,\s*\d{1,2})*\s*$/i.test(words))
    return;
  takeBack(one, draft);
  for (const label of words.split(",")) draft.marks.push({ at: start, label: label.trim().toLowerCase() });
}
