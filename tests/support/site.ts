import { run } from "../../src/cli/run.ts";
import { catalogOnDisk, ownDocuments } from "../../src/disk/content.ts";
import { cellKey } from "../../src/matrix/keys.ts";
import { resultSchema } from "../../src/matrix/model.ts";
import { type CellView, type Site, siteOf } from "../../src/site/site.ts";

/**
 * The site of a content folder, joined as pages show it. What its documents say is what `check --json` prints, so that
 * what is asked of it is asked of the published form.
 */
export function siteAt(content: string): Site {
  const catalog = catalogOnDisk(".", content).value;
  const result = resultSchema.parse(JSON.parse(run(["check", "--json"], ".", { content }).out));
  const texts = new Map(ownDocuments(".", content).map(({ path, text }) => [path, text]));
  const documents = result.documents.map((info) => ({
    ...info,
    description: "",
    text: texts.get(info.path) ?? "",
  }));
  return siteOf({ catalog, result, documents, stretches: new Map() });
}

/** The cell at `matrix/feature.server.placement`, stated or not; undefined where the catalog has no such cell. */
export function viewAt({ cells }: Site, address: string): CellView | undefined {
  return cells.find(
    ({ matrix, feature, server, placement }) =>
      `${matrix.id}/${cellKey({ feature: feature.id, server: server.id, placement: placement.id })}` ===
      address,
  );
}
