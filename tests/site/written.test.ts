import { expect, test } from "vitest";
import { readCatalog } from "../../src/matrix/catalog/read.ts";
import { placesIn } from "../../src/site/written.ts";

const products = `products:
  - { id: lync, kind: server, label: Lync }
  - id: exchange
    kind: mail
    label: Exchange
`;
const features =
  "groups: [{ id: voice, label: Voice }]\nfeatures:\n  - { id: calls, group: voice, label: Calls }\n";

const partsIn = (folder: string) =>
  readCatalog([
    { path: `${folder}catalog/products.yaml`, text: products },
    { path: `${folder}catalog/more/features.yaml`, text: features },
  ]).parts;

test.each([
  { name: "in the checkout", folder: "content/" },
  { name: "far from it, in a folder with a confusing name", folder: "../../elsewhere/docs/catalog/" },
  { name: "at the top", folder: "" },
])("places are told from the folder of the content on, be it $name", ({ folder }) => {
  const documents = [`${folder}docs/en/guide.md`];
  const { root, entries, conflicts } = placesIn(partsIn(folder), {
    documents,
    conflicts: [`${folder}conflicts.yaml`],
  });
  expect(root).toBe(folder);
  expect(Object.fromEntries(entries)).toEqual({
    "products lync": { file: "catalog/products.yaml", line: 2 },
    "products exchange": { file: "catalog/products.yaml", line: 3 },
    "features calls": { file: "catalog/more/features.yaml", line: 3 },
  });
  expect(conflicts).toEqual({ file: "conflicts.yaml", line: 1 });
});

test("where there is no file about disagreements, it has no place", () => {
  expect(placesIn(partsIn(""), { documents: ["docs/a.md"], conflicts: [] })).not.toHaveProperty("conflicts");
});
