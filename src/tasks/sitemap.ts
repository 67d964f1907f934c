import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { addresses } from "../matrix/addresses.ts";
import { languages } from "../matrix/catalog/languages.ts";
import type { Catalog } from "../matrix/catalog/schema.ts";
import { combinations, sharedKey } from "../matrix/coordinates.ts";

/**
 * The paths that the sitemap leaves out: every address but the first of a configuration that several matrices share.
 * They all lead to the same page, whose canonical address is the first one in catalog order.
 *
 * @param base the path that the site is served under
 */
export function furtherAddresses(catalog: Pick<Catalog, "matrices">, base: string): ReadonlySet<string> {
  const link = addresses(base);
  const met = new Set<string>();
  const further = catalog.matrices.flatMap((matrix) =>
    combinations(matrix.axes.map(({ members }) => members))
      .filter((at) => {
        const key = sharedKey(matrix.axes, at);
        return met.has(key) || !met.add(key);
      })
      .map((at) => ({ kind: "configuration", matrix: matrix.id, at }) as const),
  );
  return new Set(further.flatMap((place) => languages.map((language) => link(language, place))));
}

/**
 * Finds the pages of one route, which the sitemap is to leave out: pages at addresses that something had before lead on, or
 * tell what is gone. It has to stand before the sitemap, which asks it once the site is built.
 * @param pattern the route, as Astro names it
 */
export function pagesOfRoute(pattern: string, base: string) {
  const paths = new Set<string>();
  const root = base.endsWith("/") ? base : `${base}/`;
  const integration: AstroIntegration = {
    name: "pages-of-route",
    hooks: {
      "astro:build:done": ({ assets, dir }) => {
        for (const file of assets.get(pattern) ?? [])
          paths.add(
            root +
              fileURLToPath(file)
                .slice(fileURLToPath(dir).length)
                .replace(/index\.html$/, ""),
          );
      },
    },
  };
  return { integration, has: (path: string): boolean => paths.has(path) };
}
