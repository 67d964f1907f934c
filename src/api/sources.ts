/** Where facts come from, as programs get it. */

import type { z } from "zod";
import type { Place } from "../matrix/addresses.ts";
import type { Origin, Source } from "../matrix/model/documents.ts";
import type { SiteDocument } from "../site/data.ts";
import { originsOf } from "../site/origins.ts";
import { type Links, uriOf } from "./links.ts";
import { oncePerSite } from "./once.ts";
import type {
  document as documentShape,
  origin as originShape,
  source as sourceShape,
} from "./shapes/sources.ts";

export type ApiOrigin = z.infer<typeof originShape>;
export type ApiSource = z.infer<typeof sourceShape>;
export type ApiDocument = z.infer<typeof documentShape>;

/** Makes places of statements, and documents, of a site. */
export const sourcesOf = oncePerSite((site, links) => ({
  /** @param place where it stands on the page of its document */
  source: (source: Source, place: SourcePlace): ApiSource =>
    sourceOf(source, site.document(source.document), place, links),
  documents: (): ApiDocument[] => site.data.documents.map((one) => documentOf(one, links)),
}));

type SourcePlace = Extract<Place, { kind: "source" }>;

function sourceOf(source: Source, document: SiteDocument, place: SourcePlace, links: Links): ApiSource {
  const { line, column, text } = source;
  return {
    document: document.id,
    language: document.language,
    path: fileOf(document),
    line,
    column,
    anchor: place.anchor,
    words: text,
    origins: originsOf(document, source).map(originOf),
    checked: document.checked ?? undefined,
    page: links.pages(place),
  };
}

/** The path below the folder of the content, which may lie anywhere on a machine. */
function fileOf({ path }: SiteDocument): string {
  const parts = path.split("/");
  return parts.slice(Math.max(0, parts.indexOf("docs"))).join("/");
}

function documentOf(document: SiteDocument, links: Links): ApiDocument {
  const { id, language, title, description, date, checked, origins } = document;
  return {
    id,
    path: fileOf(document),
    language,
    title,
    description: description || undefined,
    date: date ?? undefined,
    checked: checked ?? undefined,
    origins: origins.map(originOf),
    page: links.pages({ kind: "source", document: id }),
  };
}

const originOf = ({ title, address, page, date, stated, version }: Origin): ApiOrigin => ({
  title,
  address: address === null ? undefined : uriOf(address),
  page_id: page,
  date: date ?? undefined,
  stated,
  version: version ?? undefined,
});
