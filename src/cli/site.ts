import { ownDocuments } from "../disk/content.ts";
import { dayOf } from "../disk/day.ts";
import { hasErrors } from "../matrix/diagnostics.ts";
import { readMatrices } from "../matrix/index.ts";
import { plain } from "../matrix/report.ts";
import { type Site, siteOf } from "../site/site.ts";
import { catalogOf, notRead } from "./catalog.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { reported } from "./print.ts";

/**
 * Does something with the project's own content, joined as the pages of its site show it. Where its catalog has errors,
 * those are all there is. Where documents have some, what is right is there all the same; those that could not be opened
 * are reported.
 * @param folder the folder of the catalog, where it is not that of the content
 */
export function withSite(
  root: string,
  folder: string | undefined,
  { content, look = plain, day = () => dayOf(process.env) }: Surroundings,
  action: (site: Site) => Outcome,
): Outcome {
  const { value: catalog, diagnostics, files } = catalogOf(root, content, folder);
  if (hasErrors(diagnostics)) {
    const err = reported(diagnostics, { documents: [], files }, look);
    return { out: "", err: err + notRead, status: 1 };
  }
  const opened = ownDocuments(root, content);
  const { result } = readMatrices(opened.value, catalog, { own: true });
  const documents = result.documents.map((info) => ({ ...info, description: "", text: "" }));
  const site = siteOf({ catalog, result, site: unnamed, documents, stretches: new Map() }, day());
  const { out, err, status } = action({ ...site, product: (id) => known(site, id) });
  const unread = reported(opened.diagnostics, { documents: [], files }, look);
  return { out, err: unread + err, status: hasErrors(opened.diagnostics) ? 1 : status };
}

/** No page is made here, and so nothing of what the site is called. */
const unnamed = { name: "", title: both(""), line: both(""), examples: { en: [], fr: [] } };

/** A product of the catalog, or one that a document names and the catalog has not, by its id. */
function known({ data }: Site, id: string) {
  const product = data.catalog.products.find((one) => one.id === id);
  return product ?? { id, kind: "", label: both(id), aliases: { en: [], fr: [] }, terms: [] };
}

function both(text: string) {
  return { en: text, fr: text };
}
