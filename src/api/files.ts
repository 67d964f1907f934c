/**
 * Every file of the API, in one list: the endpoint, the list of files, the OpenAPI document and the redirects of older
 * paths are all made from it. Who adds a file adds it here.
 */

import { apiWords } from "../i18n/api.ts";
import { languages } from "../matrix/catalog/languages.ts";
import type { Localised } from "../matrix/catalog/schema.ts";
import { configurationKey } from "../matrix/coordinates.ts";
import type { Configuration, Site } from "../site/site.ts";
import { configurationLabel } from "../site/wording.ts";
import { allOf } from "./all.ts";
import { catalogOf } from "./catalog.ts";
import { changesOf } from "./changes.ts";
import { conflictsOf } from "./conflicts.ts";
import { csvFiles } from "./csv-files.ts";
import { type ApiFile, compact } from "./envelope.ts";
import { lifecyclesOf } from "./lifecycles.ts";
import type { Links } from "./links.ts";
import { indexOf } from "./listing.ts";
import { oncePerSite } from "./once.ts";
import { openApiOf } from "./openapi.ts";
import { pathOf } from "./paths.ts";
import { publishedSchema } from "./schema.ts";
import { sourcesOf } from "./sources.ts";

/** The first of these is the list of files. */
export const apiFiles = oncePerSite((site: Site, links: Links): readonly ApiFile[] => {
  const facts = [
    ...single(site, links),
    ...ofMatrices(site, links),
    ...ofConfigurations(site, links),
    ...ofFeatures(site, links),
    ...ofProducts(site, links),
    ...csvFiles(site, links),
  ];
  const files: readonly ApiFile[] = [...around(site, links, () => files), ...facts];
  return files;
});

/** What tells programs of the others. */
const around = (site: Site, links: Links, files: () => readonly ApiFile[]): readonly ApiFile[] => [
  { ...one("index.json", apiWords.index), shape: "index", data: () => indexOf(files(), links) },
  {
    ...one("schema.json", apiWords.schema),
    mediaType: "application/schema+json",
    text: () => compact(publishedSchema(links)),
  },
  {
    ...one("openapi.json", apiWords.openapi),
    mediaType: "application/vnd.oai.openapi+json;version=3.1",
    text: () => compact(openApiOf(site.data.site.name, files(), links)),
  },
];

/** A file that there is one of. */
const one = (path: string, title: Localised) => ({ path, title, template: path, parameters: {} });

const single = (site: Site, links: Links): readonly ApiFile[] => [
  { ...one("all.json", apiWords.all), shape: "all", data: () => allOf(site, links) },
  { ...one("lifecycle.json", apiWords.lifecycle), shape: "lifecycle", data: lifecyclesOf(site, links).all },
  { ...one("conflicts.json", apiWords.conflicts), shape: "conflicts", data: () => conflictsOf(site, links) },
  {
    ...one("documents.json", apiWords.documents),
    shape: "documents",
    data: () => ({ documents: sourcesOf(site, links).documents() }),
  },
  { ...one("changes.json", apiWords.changes), shape: "changes", data: () => changesOf(site, links) },
];

/** The file of something that has an id of its own, after whose kind its path, its parameter and its shape are called. */
const fileOf = (
  kind: "matrix" | "feature" | "product",
  { id, label }: { readonly id: string; readonly label: Localised },
  data: () => unknown,
): ApiFile => ({
  path: pathOf[kind](id),
  title: label,
  template: pathOf[kind](`{${kind}}`),
  parameters: { [kind]: id },
  permalink: { kind, key: id },
  shape: kind,
  data,
});

const ofMatrices = (site: Site, links: Links): readonly ApiFile[] =>
  site.data.catalog.matrices.map((matrix) =>
    fileOf("matrix", matrix, () => catalogOf(site, links).matrix(matrix)),
  );

function ofConfigurations(site: Site, links: Links): readonly ApiFile[] {
  return site.configurations.map((configuration) => {
    const matrix = configuration.matrix.id;
    const at = configuration.at.map(({ id }) => id);
    // Whichever axes they are on: matrices of other axes share a path if they have as many.
    const names = at.map((_, index) => `member${index + 1}`);
    return {
      path: pathOf.configuration(matrix, at),
      title: titleOf(configuration),
      template: pathOf.configuration(
        "{matrix}",
        names.map((name) => `{${name}}`),
      ),
      parameters: { matrix, ...Object.fromEntries(names.map((name, index) => [name, at[index] ?? ""])) },
      permalink: { kind: "configuration", key: `${matrix}/${configurationKey(at)}` },
      shape: "configuration",
      data: () => catalogOf(site, links).configuration(configuration),
    };
  });
}

const titleOf = (configuration: Configuration): Localised =>
  Object.fromEntries(
    languages.map((language) => [language, configurationLabel(configuration, language)]),
  ) as Localised;

const ofFeatures = (site: Site, links: Links): readonly ApiFile[] =>
  site.data.catalog.features.map((feature) =>
    fileOf("feature", feature, () => catalogOf(site, links).feature(feature)),
  );

const ofProducts = (site: Site, links: Links): readonly ApiFile[] =>
  site.data.catalog.products.map((product) =>
    fileOf("product", product, () => catalogOf(site, links).product(product)),
  );
