import type { Catalog } from "../../src/matrix/catalog/schema.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { own } from "../fuzz/documents.ts";
import { grown } from "../support/large-catalog.ts";
import { limits } from "./limits.ts";
import { leastOf, type Measure, median, milliseconds } from "./measure.ts";

const rounds = 41;
const few = grown(100, 10);
const sizes = [
  { features: 10_000, products: 1_000 },
  { features: 100_000, products: 1_000 },
];

/** How many times as long a document takes to read with a large catalog as with one of a hundred features. */
export function* catalogs(): Generator<Measure> {
  for (const { features, products } of sizes) {
    const many = grown(features, products);
    const name = `${features.toLocaleString("en")} features, ${products.toLocaleString("en")} products`;
    const value = leastOf(() => ratio(many), limits.catalog.most);
    yield { what: "catalog", name, value, ...limits.catalog };
  }
}

const read = (catalog: Catalog): number =>
  milliseconds(() => own.map((file) => readMatrices([file], catalog)));

/** Both in turn, once the vocabulary of each has been made: it is made once, however many documents are read with it. */
function ratio(many: Catalog): number {
  read(few);
  read(many);
  const times = Array.from({ length: rounds }, () => ({ few: read(few), many: read(many) }));
  return median(times.map((one) => one.many)) / median(times.map((one) => one.few));
}
