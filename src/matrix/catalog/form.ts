import type { z } from "zod";
import {
  catalogFileSchema,
  featureSchema,
  groupSchema,
  lifecycleSchema,
  matrixSpecSchema,
  productSchema,
} from "./schema.ts";

const entries = {
  products: productSchema,
  groups: groupSchema,
  features: featureSchema,
  matrices: matrixSpecSchema,
} as const satisfies Record<keyof typeof catalogFileSchema.shape, z.ZodObject>;

/** Which fields there are in the part of a catalog file that a path leads to, as a sentence. */
export function formAt([list, at, field]: readonly PropertyKey[]): string {
  if (at === undefined) return described("A catalog file", catalogFileSchema);
  if (field === "lifecycle") return described("A lifecycle", lifecycleSchema);
  // Where there is an entry, there is its list.
  return described(`An entry of ${String(list)}`, entries[list as keyof typeof entries]);
}

function described(what: string, { shape }: z.ZodObject): string {
  const fields = Object.keys(shape);
  const isOptional = (field: string): boolean => (shape[field] as z.ZodType).isOptional();
  const must = all(fields.filter((field) => !isOptional(field)));
  const may = all(fields.filter(isOptional));
  if (must === "") return `${what} may have ${may}.`;
  return may === "" ? `${what} has ${must}.` : `${what} has ${must}, and may have ${may}.`;
}

const all = (items: readonly string[]): string => conjunction.format(items);
const conjunction = new Intl.ListFormat("en", { type: "conjunction" });
