import { ownFiles } from "../disk/content.ts";
import { dayOf } from "../disk/day.ts";
import { contentWith } from "../matrix/content.ts";
import { hasErrors } from "../matrix/diagnostics.ts";
import { plain } from "../matrix/report.ts";
import { type Site, siteOf } from "../site/site.ts";
import { nowhere } from "../site/written.ts";
import { catalogOf, notRead } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { reported } from "./print.ts";

/**
 * Runs an action on the project's own content, joined as the pages of its site show it. If the catalog has errors, only
 * they are printed. If documents have errors, everything else in them is still used; those that could not be opened are
 * reported.
 * @param folder the folder of the catalog, if it is not in the content folder
 */
export function withSite(
  root: string,
  folder: string | undefined,
  { content, look = plain, day = () => dayOf(process.env) }: Surroundings,
  action: (site: Site) => Outcome,
): Outcome {
  const { files, ...read } = catalogOf(root, content, folder);
  const { value: catalog, diagnostics } = read;
  if (hasErrors(diagnostics)) {
    const err = reported(diagnostics, { documents: [], files }, look);
    return { out: "", err: err + notRead, status: 1 };
  }
  const opened = ownFiles(root, content);
  const all = { ...opened.content, catalog: files };
  const { result, descriptions, ...others } = contentWith(read, all, { draft: true });
  const { conflicts, changes, redirects, permalinks } = others;
  const documents = result.documents.map((info) => ({
    ...info,
    description: descriptions.get(info.id) ?? "",
    text: "",
  }));
  const beside = { conflicts, changes, redirects, permalinks, places: nowhere, stretches: new Map() };
  const site = siteOf({ catalog, result, site: unnamed, documents, ...beside }, day());
  const { out, err, status } = action(forgiving(site));
  const unread = reported(opened.diagnostics, { documents: [], files }, look);
  return { out, err: unread + err, status: hasErrors(opened.diagnostics) ? 1 : status };
}

/** Nothing here needs the name of the site, since no pages are made. */
const unnamed = { name: "", title: both(""), line: both(""), examples: { en: [], fr: [] } };

/** A site that knows products which only a document names, on each day. */
function forgiving(site: Site): Site {
  const same: Site = {
    ...site,
    product: (id) => known(site, id),
    on: (day) => (day === site.day ? same : forgiving(site.on(day))),
  };
  return same;
}

/** A product by its id: from the catalog, or one that only a document names. */
function known({ data }: Site, id: string) {
  const product = data.catalog.products.find((one) => one.id === id);
  return product ?? { id, kind: "", label: both(id), aliases: { en: [], fr: [] }, terms: [] };
}

function both(text: string) {
  return { en: text, fr: text };
}
