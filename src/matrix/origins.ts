import type { Origin } from "./model/documents.ts";

/** The part of a document that says what it is based on. */
export type Resting = { readonly origins: readonly Origin[] };

/** What tells a page from others, whichever version of it an origin is: the id it is given, its address, or its title. */
export const pageKey = ({ page, address, title }: Pick<Origin, "page" | "address" | "title">): string =>
  page ?? address ?? title;

/**
 * The vendor's pages that a line of a document is based on.
 *
 * 1. Those of the sections that the line is in.
 * 2. If there are none, those of the whole document.
 * @param line counted from 1
 */
export function originsAt({ origins }: Resting, line: number): readonly Origin[] {
  const ofSections = origins.filter(({ parts = [] }) =>
    parts.some((part) => line >= part.line && line <= part.end),
  );
  return ofSections.length > 0 ? ofSections : origins.filter(({ parts }) => parts === undefined);
}
