/** What a file of the API is, and how it becomes text. */

import type { z } from "zod";
import type { Localised } from "../matrix/catalog/schema.ts";
import type { DocumentInfo } from "../matrix/model/documents.ts";
import type { Site } from "../site/site.ts";
import type { Links } from "./links.ts";
import type { envelope as envelopeShape, moved as movedShape } from "./shapes/files.ts";

/** What a file is, whatever is in it. */
type About = {
  /** Below `api/v1/`: `matrices/exchange.json`. */
  readonly path: string;
  readonly title: Localised;
  /** Its path in the OpenAPI document, with the names of parameters in braces: `matrices/{matrix}.json`. */
  readonly template: string;
  /** The values of these parameters that give its own path. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The permanent link that it follows from, if one does. */
  readonly permalink?: { readonly kind: string; readonly key: string };
};

/** Facts as JSON, which get the envelope around them. */
export type FactsFile = About & {
  /** The name of the shape of its data in the published schema. */
  readonly shape: string;
  readonly data: () => unknown;
  /** What its envelope says if an older address leads here. */
  readonly moved?: z.infer<typeof movedShape>;
};

/** A file that is what it is, without an envelope. */
export type TextFile = About & { readonly mediaType: string; readonly text: () => string };

export type ApiFile = FactsFile | TextFile;

/** What later versions only add to as long as its first number stays. */
export const apiVersion = "1.0.0";

type Envelope = z.infer<typeof envelopeShape>;

/** When a file is made, and from what. @property generatedAt a time in UTC, as `2026-11-26T00:00:00Z` */
export type Making = { readonly site: Site; readonly links: Links; readonly generatedAt: string };

/** What an envelope is made from: of a site, it needs the dates of the documents alone. */
export type Enveloping = Pick<Making, "links" | "generatedAt"> & { readonly site: Dated };
type Dated = { readonly data: { readonly documents: readonly Pick<DocumentInfo, "date">[] } };

/** Puts facts into their envelope. */
export function enveloped(
  { shape, data, moved }: Pick<FactsFile, "shape" | "data" | "moved">,
  { site, links, generatedAt }: Enveloping,
): Envelope {
  return {
    schema: links.file(`schema.json#/$defs/${shape}`),
    version: apiVersion,
    generated_at: generatedAt,
    content_date: contentDate(site),
    moved,
    data: data(),
  };
}

/** The newest date of any document; undefined if none has one. */
export const contentDate = ({ data }: Dated): string | undefined =>
  data.documents
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);

/** JSON in one line, as every file of the API has it: what is undefined is left out. */
export const compact = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The text of a file. */
export const textOf = (file: ApiFile, making: Making): string =>
  "text" in file ? file.text() : compact(enveloped(file, making));

/** The media type of a file, which its list and its server say. */
export const mediaTypeOf = (file: ApiFile): string => ("text" in file ? file.mediaType : "application/json");
