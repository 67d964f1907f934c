/** Where the content says what. */

import type { CatalogPart } from "../matrix/catalog/check.ts";
import type { IdListName } from "../matrix/catalog/schema.ts";

/** A line of a file of the content, by its path below the folder of the content. */
export type Written = { readonly file: string; readonly line: number };

/** Where the entries of the catalog are written, and where the content is. */
export type ContentPlaces = {
  /** What the paths of all files of the content begin with, up to the last slash. */
  readonly root: string;
  /** By list and id: `products lync-server-2013`. */
  readonly entries: ReadonlyMap<string, Written>;
  /** The file about where documents disagree, if there is one. */
  readonly conflicts?: Written;
};

/** Of a content that is not going to be corrected from its pages. */
export const nowhere: ContentPlaces = { root: "", entries: new Map() };

/**
 * Finds the places of a content.
 * @param parts the files of its catalog
 * @param paths those of its documents, and that of the file about where they disagree
 */
export function placesIn(
  parts: readonly CatalogPart[],
  paths: { readonly documents: readonly string[]; readonly conflicts: readonly string[] },
): ContentPlaces {
  const entries = parts.flatMap(entriesIn);
  const root = sharedStart([...entries.map(([, { file }]) => file), ...paths.documents]);
  const below = (file: string): string => file.slice(root.length);
  const [conflicts] = paths.conflicts;
  return {
    root,
    entries: new Map(entries.map(([key, { file, line }]) => [key, { file: below(file), line }])),
    ...(conflicts !== undefined && { conflicts: { file: below(conflicts), line: 1 } }),
  };
}

const lists = ["products", "features", "matrices"] as const satisfies readonly IdListName[];
export type WrittenList = (typeof lists)[number];

function entriesIn({ lists: written, locate }: CatalogPart): (readonly [string, Written])[] {
  return lists.flatMap((list) =>
    written[list].map(({ id }, at) => {
      const { document, line } = locate([list, at, "id"]);
      return [`${list} ${id}`, { file: document, line }] as const;
    }),
  );
}

/** What several paths begin with, up to and with a slash. */
function sharedStart([first = "", ...others]: readonly string[]): string {
  const folders = first.split("/").slice(0, -1);
  const isShared = (folder: string): boolean => others.every((path) => path.startsWith(folder));
  const starts = folders.map((_, at) => `${folders.slice(0, at + 1).join("/")}/`);
  return starts.findLast(isShared) ?? "";
}
