import type { z } from "zod";
import type { Site } from "../site/site.ts";
import { catalogOf } from "./catalog.ts";
import { changesOf } from "./changes.ts";
import { conflictsOf } from "./conflicts.ts";
import { lifecyclesOf } from "./lifecycles.ts";
import type { Links } from "./links.ts";
import type { all as allShape } from "./shapes/files.ts";
import { sourcesOf } from "./sources.ts";

type ApiAll = z.infer<typeof allShape>;

/** All facts of a site: what the other files have, each once. */
export function allOf(site: Site, links: Links): ApiAll {
  const { groups, kinds, matrices, features, products } = site.data.catalog;
  const made = catalogOf(site, links);
  return {
    groups: groups.map(({ id, label }) => ({ id, label })),
    kinds: kinds.map(({ id, label }) => ({ id, label })),
    matrices: matrices.map(made.matrix),
    configurations: site.configurations.map(made.configurationEntry),
    features: features.map(made.featureEntry),
    products: products.map(made.product),
    lifecycle: lifecyclesOf(site, links).all(),
    conflicts: conflictsOf(site, links),
    documents: sourcesOf(site, links).documents(),
    changes: changesOf(site, links),
  };
}
