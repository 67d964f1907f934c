/**
 * The vendor's pages that a document is based on, as its front matter names them: checks that they are given correctly,
 * and reads what can be used of them.
 */

import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { type Origin, originSchema, slug } from "../model/documents.ts";
import { nearestNames } from "../near.ts";
import { fold } from "../text.ts";
import { anyDate, isPartialDate, vendorDate, wrongPartialDate } from "./dates.ts";
import { type Check, type Field, type Fields, fieldsOf, found, isFields, listOf, text } from "./fields.ts";
import { parseMarkdown } from "./markdown.ts";

/** A heading of a document, with the lines of its section, including its own. */
export type Section = { readonly heading: string; readonly line: number; readonly end: number };

/**
 * The sections of a document: each continues to the next heading of the same or a higher level.
 * @param lines how many it has
 */
export function sectionsOf({ children }: Root, lines: number): readonly Section[] {
  const headings = children.filter((node): node is Heading => node.type === "heading");
  // For each depth, the line of the next heading of that depth or above it.
  const next = new Array<number>(7).fill(lines + 1);
  const sections = headings.toReversed().map((one) => {
    // Everything from the parser has a position.
    const line = one.position?.start.line as number;
    const end = (next[one.depth] as number) - 1;
    next.fill(line, one.depth);
    return { heading: fold(textOf(one, { includeHtml: false })), line, end };
  });
  return sections.reverse();
}

/** The sections of a document, from its text. */
export const sectionsInText = (markdown: string): readonly Section[] =>
  sectionsOf(parseMarkdown(markdown), markdown.split(/\r\n|\n|\r/).length);

export const anyWords = (words: string): { readonly problem: "empty" } | undefined =>
  /\S/.test(words) ? undefined : { problem: "empty" };

/** The fields of an origin; one without `parts` applies to the whole document. */
const originFields = (sections: readonly Section[]): ReadonlyMap<string, Field> =>
  new Map<string, Field>([
    ["title", { check: text(anyWords) }],
    ["address", { check: text(wrongAddress), optional: true }],
    ["page", { check: text(noSlug), optional: true }],
    ["date", { check: text(wrongPartialDate), optional: true }],
    ["stated", { check: text(noForm), optional: true }],
    ["version", { check: text(anyWords), optional: true }],
    ["parts", { check: listOf(text(noHeading(sections))), optional: true }],
  ]);

/** Reports problems with the list of origins in a document of the project. */
export function originsCheck(sections: readonly Section[]): Check {
  const inFields = fieldsOf(originFields(sections));
  return listOf((value, at) => {
    const wrong = inFields(value, at);
    const isDated = !isFields(value) || [value["date"], value["version"]].some((one) => one != null);
    return isDated || wrong.length > 0 ? wrong : [found(at, { problem: "no-version" })];
  });
}

const noSlug = (name: string): { readonly problem: "no-slug" } | undefined =>
  slug.safeParse(name).success ? undefined : { problem: "no-slug" };

const stating = originSchema.shape.stated.unwrap();

const noForm = (name: string): { readonly problem: "no-form" } | undefined =>
  stating.safeParse(name).success ? undefined : { problem: "no-form" };

const isWebAddress = (address: string): boolean =>
  !/\s/.test(address) && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

const wrongAddress = (address: string): { readonly problem: "no-address" } | undefined =>
  isWebAddress(address) ? undefined : { problem: "no-address" };

function noHeading(sections: readonly Section[]) {
  const names = sections.map(({ heading }) => ({ id: heading, label: heading }));
  const nearest = nearestNames(() => names);
  return (part: string) => {
    if (sections.some(({ heading }) => heading === fold(part))) return;
    return { problem: "no-heading" as const, meant: nearest(part)?.[0]?.label ?? null };
  };
}

/** The usable origins of any document, or else the vendor's own fields. */
export function usableOrigins(fields: Fields, sections: readonly Section[]): Origin[] {
  const named = [fields["origins"]].flat().flatMap((one) => usableOrigin(one, sections) ?? []);
  return named.length > 0 ? named : vendorOrigin(fields);
}

function usableOrigin(value: unknown, sections: readonly Section[]): Origin | undefined {
  const fields = isFields(value) ? value : {};
  const title = wordsIn(fields["title"]);
  const names = [fields["parts"] ?? []].flat().map((part) => fold(String(part)));
  const parts = sections.filter(({ heading }) => names.includes(heading));
  // An origin of sections that do not exist is not an origin of the whole document.
  if (title === null || (names.length > 0 && parts.length === 0)) return undefined;
  const page = wordsIn(fields["page"]);
  const stated = stating.safeParse(fields["stated"]);
  return {
    title,
    address: webAddress(fields["address"]),
    ...(page !== null && !noSlug(page) && { page }),
    date: dateOf(fields["date"]),
    ...(stated.success && { stated: stated.data }),
    version: wordsIn(fields["version"]),
    ...(parts.length > 0 && { parts }),
  };
}

const dateOf = (value: unknown): string | null =>
  anyDate(value) ?? (typeof value === "string" && isPartialDate(value) ? value : null);

/** The vendor's own files have the address and date of their page; a title alone could belong to any document. */
function vendorOrigin(fields: Fields): Origin[] {
  const title = wordsIn(fields["title"]);
  const address = webAddress(fields["ms:mtpsurl"]);
  const date = vendorDate(fields["ms.date"]) ?? null;
  return title !== null && (address !== null || date !== null)
    ? [{ title, address, date, version: null }]
    : [];
}

const wordsIn = (value: unknown): string | null =>
  typeof value === "string" && !anyWords(value) ? value : null;

const webAddress = (value: unknown): string | null =>
  typeof value === "string" && isWebAddress(value) ? value : null;
