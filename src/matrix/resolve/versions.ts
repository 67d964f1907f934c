/**
 * What a statement rests on: pages of the vendor, each in a version of some date.
 *
 * 1. A page is what its origins call it, else its address, else its title. Translations of a document rest on the same
 *    pages, whatever they call them.
 * 2. The date of a statement is that of its own row, else that of the version of the page.
 * 3. A row with a date of its own says what holds from then on: up to the version that its section rests on.
 * 4. Of two dates, one that is only a part of the other is neither later nor earlier; nor is an unknown one.
 * 5. A document that names no page is a page of its own, without a date.
 */

import { beside } from "../coordinates.ts";
import type { DocumentInfo, Origin, Source } from "../model/documents.ts";
import { originsAt, pageKey } from "../origins.ts";
import { slugOf } from "../text.ts";

/** A page in the version that says something: from which date on, and in which version it still does; "" if unknown. */
export type Version = { readonly page: string; readonly date: string; readonly until: string };

/** What the statements of a line rest on. */
export type Ground = {
  readonly versions: readonly Version[];
  /** Whether the vendor says it in a table, rather than in prose. */
  readonly isTable: boolean;
  /** The part of the document, with the parts of others that cannot be told apart from it. */
  readonly passage: string;
  /** Whether neither a page nor a date is known. */
  readonly isBare: boolean;
};

export type Versions = {
  readonly groundOf: (source: Source) => Ground;
  /** The document that a document is the translation of, or itself. */
  readonly originalOf: (document: string) => string;
  /** The date of the newest version of a page; "" if none is known. */
  readonly newestOf: (page: string) => string;
};

/** Whether a date is later than another one. */
export const isLater = (one: string, other: string): boolean => one > other && !one.startsWith(other);

/** The latest of some dates; "" if none is known. */
export function latestOf(dates: readonly string[]): string {
  let latest = "";
  for (const date of dates) if (date > latest) latest = date;
  return latest;
}

/** What the statements of some documents rest on. */
export function versionsOf(documents: readonly DocumentInfo[]): Versions {
  const infos = new Map(documents.map((one) => [one.id, one]));
  // Every statement is from one of the documents.
  const infoOf = (id: string): DocumentInfo => infos.get(id) as DocumentInfo;
  const originalOf = (id: string): string => originalIn(infos, infoOf(id)).id;
  const pages = new Map(documents.flatMap((one) => pagesOf(one, originalIn(infos, one))));
  const pageOf = (origin: Origin): string => pages.get(origin) as string;
  const newest = new Map<string, string>();
  for (const [{ date }, page] of pages) newest.set(page, latestOf([newest.get(page) ?? "", date ?? ""]));
  const grounds = new Map<string, Ground>();
  return {
    originalOf,
    newestOf: (page) => newest.get(page) ?? "",
    groundOf: ({ document, line, date }) => {
      const key = `${document}:${line}:${date ?? ""}`;
      const known = grounds.get(key);
      if (known) return known;
      const origins = originsAt(infoOf(document), line);
      const ground =
        origins.length > 0
          ? grounded(origins, { document, line, date }, pageOf)
          : groundless(originalOf(document), date);
      grounds.set(key, ground);
      return ground;
    },
  };
}

/** The documents of one name have the language in their ids, except for the first language. */
function originalIn(infos: ReadonlyMap<string, DocumentInfo>, info: DocumentInfo): DocumentInfo {
  const ending = `-${slugOf(info.language)}`;
  const original = info.id.endsWith(ending) ? infos.get(info.id.slice(0, -ending.length)) : undefined;
  return original && original.language !== info.language ? original : info;
}

/** The pages of a translation are those of the original, which has the same list of origins. */
function pagesOf({ origins }: DocumentInfo, original: DocumentInfo): (readonly [Origin, string])[] {
  const others = original.origins.length === origins.length ? original.origins : origins;
  return beside(origins, others).map(([origin, other]) => [origin, pageKey(other)] as const);
}

type Line = Pick<Source, "document" | "line" | "date">;

function grounded(
  origins: readonly Origin[],
  { document, line, date }: Line,
  pageOf: (origin: Origin) => string,
): Ground {
  const parts = origins.flatMap(({ parts: all = [] }) =>
    all.filter((part) => line >= part.line && line <= part.end).map((part) => part.line),
  );
  return {
    versions: origins.map((origin) => ({
      page: pageOf(origin),
      date: date ?? origin.date ?? "",
      until: origin.date ?? "",
    })),
    isTable: origins.some(({ stated = "table" }) => stated === "table"),
    passage: [document, ...new Set(parts)].join(" "),
    isBare: false,
  };
}

const groundless = (document: string, date = ""): Ground => ({
  versions: [{ page: `document ${document}`, date, until: date }],
  isTable: true,
  passage: date === "" ? "" : document,
  isBare: date === "",
});
