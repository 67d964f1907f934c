/**
 * The names that places in documents keep when their lines move, as the pages of the documents carry them and links use
 * them. A statement has the anchor of its cell. What states nothing about a cell has one by its words: a definition by its
 * term, a note about a matrix by how it begins, a section by its heading.
 */

import type { Place } from "../matrix/addresses.ts";
import { sectionsInText } from "../matrix/document/origins.ts";
import type { Definition, MatrixNote } from "../matrix/model/matrices.ts";
import { type AnchorOf, anchorFinder, statementAnchors, wholeFeature } from "../matrix/statement-anchors.ts";
import { slugOf } from "../matrix/text.ts";
import type { SiteData } from "./data.ts";
import type { CellView, Site } from "./site.ts";

type SourcePlace = Extract<Place, { kind: "source" }>;

/** A line of a document, counted from 1. */
type InDocument = { readonly document: string; readonly line: number };
type Named = InDocument & { readonly anchor: string };

/** The anchors of lines, by the number of the line. */
export type LineAnchors = ReadonlyMap<number, readonly string[]>;

type Anchors = {
  readonly statement: AnchorOf;
  /** What states nothing about a cell, by its kind and place. */
  readonly others: ReadonlyMap<string, string>;
  readonly byDocument: ReadonlyMap<string, LineAnchors>;
};

const known = new WeakMap<SiteData, Anchors>();

/** All anchors of the documents of a site, found once. */
function anchorsOf(data: SiteData): Anchors {
  const found = known.get(data) ?? findAnchors(data);
  known.set(data, found);
  return found;
}

function findAnchors(data: SiteData): Anchors {
  const { result, catalog } = data;
  const statements = statementAnchors(result, wholeFeature(catalog));
  const others = (["definition", "matrix-note", "section"] as const).flatMap((kind) =>
    named(kind, places[kind](data)).map((one) => [keyOf(kind, one), one] as const),
  );
  const all: readonly Named[] = [...statements, ...new Map(others).values()];
  return {
    statement: anchorFinder(statements),
    others: new Map(others.map(([key, { anchor }]) => [key, anchor])),
    byDocument: new Map(
      [...Map.groupBy(all, ({ document }) => document)].map(([id, own]) => [id, byLine(own)]),
    ),
  };
}

const byLine = (all: readonly Named[]): LineAnchors =>
  new Map(
    [...Map.groupBy(all, ({ line }) => line)].map(([line, own]) => [line, own.map(({ anchor }) => anchor)]),
  );

type Kind = "definition" | "matrix-note" | "section";
type Worded = InDocument & { readonly words: string };

const keyOf = (kind: Kind, { document, line }: InDocument): string => `${kind} ${document} ${line}`;

/** So many words tell a note from the others of its document. */
const wordsOfNote = 8;

const places: Readonly<Record<Kind, (data: SiteData) => readonly Worded[]>> = {
  definition: ({ result }) => result.definitions.map(({ term, source }) => ({ ...source, words: term })),
  "matrix-note": ({ result }) =>
    result.matrices
      .flatMap(({ notes }) => notes)
      .map(({ document, line, text }) => ({
        document,
        line,
        words: text.split(/\s+/).slice(0, wordsOfNote).join(" "),
      })),
  section: ({ documents }) =>
    documents.flatMap(({ id, text }) =>
      sectionsInText(text).map(({ heading, line }) => ({ document: id, line, words: heading })),
    ),
};

/** Names places by their words; the second one of the same words in a document ends in `-2`. A line has one name of a kind. */
function named(kind: Kind, all: readonly Worded[]): readonly Named[] {
  const lines = [...new Map(all.map((one) => [keyOf(kind, one), one])).values()];
  const times = new Map<string, number>();
  return lines
    .toSorted((one, other) => one.line - other.line)
    .map(({ document, line, words }) => {
      const anchor = `${kind}-${slugOf(words)}`;
      const time = (times.get(`${document} ${anchor}`) ?? 0) + 1;
      times.set(`${document} ${anchor}`, time);
      return { document, line, anchor: time === 1 ? anchor : `${anchor}-${time}` };
    });
}

/** The anchors of a document, statements first. */
export const anchorsIn = ({ data }: Site, document: string): LineAnchors =>
  anchorsOf(data).byDocument.get(document) ?? new Map<number, readonly string[]>();

/** Says where the sources of a cell stand, or those of a whole configuration. */
export function statedAt({ data }: Site, { at, feature }: Pick<CellView, "at" | "feature">) {
  const ids = { feature: feature.id, at: at.map(({ id }) => id) };
  const { statement } = anchorsOf(data);
  return (source: Parameters<AnchorOf>[1]): SourcePlace => placeAt(source.document, statement(ids, source));
}

const placeAt = (document: string, anchor: string | undefined): SourcePlace => ({
  kind: "source",
  document,
  ...(anchor !== undefined && { anchor }),
});

/** The place of an anchor that a document once had; that of the whole document if it has it no more. */
export function anchoredAt(site: Site, document: string, anchor: string): SourcePlace {
  const isThere = [...anchorsIn(site, document).values()].some((own) => own.includes(anchor));
  return placeAt(document, isThere ? anchor : undefined);
}

const otherPlace = (site: Site, kind: Kind, at: InDocument): SourcePlace =>
  placeAt(at.document, anchorsOf(site.data).others.get(keyOf(kind, at)));

/** Where a note about a matrix stands. */
export const noteAt = (site: Site, note: MatrixNote): SourcePlace => otherPlace(site, "matrix-note", note);

/** Where a definition stands. */
export const definedAt = (site: Site, { source }: Definition): SourcePlace =>
  otherPlace(site, "definition", source);

/** Where a section begins. @param at its heading */
export const sectionAt = (site: Site, at: InDocument): SourcePlace => otherPlace(site, "section", at);
