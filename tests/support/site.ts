import { catalogOnDisk, ownDocuments } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { noRedirects } from "../../src/matrix/permalinks/redirects.ts";
import { type Pair, pairsOf } from "../../src/site/pairs.ts";
import { type CellView, keyOf, type Site, siteOf } from "../../src/site/site.ts";
import { nowhere } from "../../src/site/written.ts";

/** The site of a content folder, joined as pages show it on a day. */
export function siteAt(content: string, day: string): Site {
  const catalog = catalogOnDisk(".", content).value;
  const files = ownDocuments(".", content).value;
  const { result } = readMatrices(files, catalog, { own: true });
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const documents = result.documents.map((info) => ({
    ...info,
    description: "",
    text: texts.get(info.path) ?? "",
  }));
  const { site } = catalog;
  if (site === undefined) throw new Error(`${content} does not say what its site is about.`);
  return siteOf(
    {
      catalog,
      result,
      site,
      documents,
      conflicts: [],
      changes: [],
      redirects: noRedirects,
      permalinks: [],
      places: nowhere,
      stretches: new Map(),
    },
    day,
  );
}

/** The cell at `matrix/feature.server.placement` or `matrix/feature.client`, stated or not; undefined where the catalog has no such cell. */
export function viewAt({ cells }: Site, address: string): CellView | undefined {
  return cells.find((view) => `${view.matrix.id}/${keyOf(view)}` === address);
}

/** Everything about the configuration at `matrix/server/placement` or `matrix/client`. */
export function pairIn(site: Site, path: string): Pair {
  const found = site.configurations.find(
    ({ matrix, at }) => [matrix, ...at].map(({ id }) => id).join("/") === path,
  );
  if (found === undefined) throw new Error(`The site has no configuration ${path}.`);
  return pairsOf(site).of(found);
}
