import type { Catalog } from "../../src/matrix/catalog/schema.ts";
import { catalog } from "./reading.ts";

const labelled = (name: string, at: number) => ({
  en: `${name} ${at} of many`,
  fr: `${name} ${at} de beaucoup`,
});

/** The catalog of the tests with as many further features and products as are asked for. */
export function grown(features: number, products: number): Catalog {
  const more = <T extends { id: string }>(like: T | undefined, count: number, name: string): T[] =>
    Array.from(
      { length: count },
      (_, at): T => ({
        ...(like as T),
        id: `${name}-${at}`,
        label: labelled(name, at),
        aliases: { en: [], fr: [] },
      }),
    );
  return {
    ...catalog,
    features: [...catalog.features, ...more(catalog.features[0], features, "ability")],
    products: [...catalog.products, ...more(catalog.products[0], products, "brand")],
  };
}
