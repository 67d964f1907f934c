import type { Lifecycle, Product, Rest } from "../../src/matrix/catalog/schema.ts";
import { type CellView, type Site, siteOf } from "../../src/site/site.ts";
import { viewAt } from "./site.ts";
import { smallData, smallDay } from "./small-site.ts";

/** The small site with lifecycles, by the ids of its products. */
export function siteWith(lifecycles: Readonly<Record<string, Lifecycle>>, rests: readonly Rest[] = []): Site {
  const products = smallData.catalog.products.map((one): Product => {
    const lifecycle = lifecycles[one.id];
    return lifecycle ? { ...one, lifecycle } : one;
  });
  const origins = [
    { id: "vendor", title: "Vendor", address: "https://vendor.example/" },
    { id: "press", title: "Press", press: true as const },
  ];
  return siteOf({ ...smallData, catalog: { ...smallData.catalog, products, origins, rests } }, smallDay);
}

/** A cell of it that has to be there. */
export function cellOf(site: Site, address: string): CellView {
  const view = viewAt(site, address);
  if (view === undefined) throw new Error(`The small site has no cell ${address}.`);
  return view;
}

/** A lifecycle of something that was switched off. */
export const off = (more: Partial<Lifecycle> = {}): Lifecycle => ({
  retired: "2021-07-31",
  source: "vendor",
  ...more,
});
