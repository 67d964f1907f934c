/** Where what a page says is written, so that somebody can correct it. */

import type { SiteWords } from "../matrix/catalog/schema.ts";
import type { Source } from "../matrix/model/documents.ts";
import type { SiteDocument } from "./data.ts";
import type { CellView, Site } from "./site.ts";
import type { Written, WrittenList } from "./written.ts";

/** The entry of a catalog; none where the catalog does not have it, such as a product that only a document names. */
export const entryOf = ({ data }: Site, list: WrittenList, id: string): readonly Written[] =>
  [data.places.entries.get(`${list} ${id}`)].filter((one) => one !== undefined);

/** A document, which begins with its first line. */
export const documentOf = (site: Site, document: SiteDocument): Written => lineOf(site, document, 1);

/** A line of a document. */
export const lineOf = (site: Site, { path }: SiteDocument, line: number): Written => ({
  file: path.slice(site.data.places.root.length),
  line,
});

/** The lines that state a cell, each once. */
export function linesStating(site: Site, sources: readonly Source[]): readonly Written[] {
  const lines = sources.map(({ document, line }) => lineOf(site, site.document(document), line));
  return [...new Map(lines.map((one) => [`${one.file} ${one.line}`, one])).values()];
}

/** The documents that state some cells, in the order of the content. */
export function documentsStating(site: Site, views: readonly CellView[]): readonly SiteDocument[] {
  const stating = new Set(views.flatMap(({ cell }) => cell?.sources.map(({ document }) => document) ?? []));
  return site.data.documents.filter(({ id }) => stating.has(id));
}

/** The files of the catalog in which something has a lifecycle, each once, at its first line. */
export function lifecycleFiles({ data }: Site): readonly Written[] {
  const { places, catalog } = data;
  const files = (["products", "features"] as const).flatMap((list) =>
    catalog[list].flatMap(({ id, lifecycle }) =>
      lifecycle ? (places.entries.get(`${list} ${id}`)?.file ?? []) : [],
    ),
  );
  return [...new Set(files)].map((file) => ({ file, line: 1 }));
}

/**
 * The address at which a line can be edited; undefined where the site names no repository.
 * @param site what the content says of its site, with `{path}` and `{line}` in the address of its repository
 */
export const editAddress = ({ repository }: Pick<SiteWords, "repository">, { file, line }: Written) =>
  repository
    ?.replaceAll("{path}", () => file.split("/").map(encodeURIComponent).join("/"))
    .replaceAll("{line}", String(line));

/** A file without its folders, as people call it. */
export const nameOf = ({ file }: Written): string => file.slice(file.lastIndexOf("/") + 1);
