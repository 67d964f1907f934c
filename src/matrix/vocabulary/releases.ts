/** The names of products, and what they say about which products are releases of one line: Exchange 2013, 2016, 2019. */

import { aliasesOf, type Catalog, type Localised, type LocalisedTexts } from "../catalog/schema.ts";
import type { NameOf } from "../near.ts";
import { nameWords } from "../words.ts";
import { lineOf } from "./products.ts";

/** An entry of the catalog that documents name. */
export type Named = { readonly id: string; readonly label: Localised; readonly aliases: LocalisedTexts };

/** Every name of an entry, in any language. */
export const namesOf = (entry: Named): NameOf[] =>
  [...new Set([...Object.values(entry.label), ...aliasesOf(entry)])].map((label) => ({
    id: entry.id,
    label,
  }));

/** The lines that a product is a release of, by its names without their years. */
export const linesOf = (product: Named): string[] =>
  namesOf(product)
    .map(({ label }) =>
      lineOf(nameWords(label))
        .map(({ key }) => key)
        .join(" "),
    )
    .filter(Boolean);

/**
 * The later releases of each product: those of its kind and line that came out after it, the earliest first. A product
 * whose day is not known has none, and is none.
 */
export function laterReleases({
  products,
}: Pick<Catalog, "products">): ReadonlyMap<string, readonly string[]> {
  const released = products
    .flatMap((product) => {
      const day = product.lifecycle?.available;
      return day === undefined ? [] : [{ id: product.id, kind: product.kind, lines: linesOf(product), day }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return new Map(
    released.map(({ id, kind, lines, day }) => [
      id,
      released
        .filter((one) => one.day > day && one.kind === kind && one.lines.some((line) => lines.includes(line)))
        .map((one) => one.id),
    ]),
  );
}
