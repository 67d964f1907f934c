import type { z } from "zod";
import type { DataOf } from "../diagnostics/kinds.ts";
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

/** Which fields there are in the part of a catalog file that a path leads to. */
export function formAt([list, at, field]: readonly PropertyKey[]): DataOf<"catalog-invalid">["form"] {
  if (at === undefined) return described("A catalog file", catalogFileSchema);
  if (field === "lifecycle") return described("A lifecycle", lifecycleSchema);
  // Where there is an entry, there is its list.
  return described(`An entry of ${String(list)}`, entries[list as keyof typeof entries]);
}

function described(of: string, { shape }: z.ZodObject): DataOf<"catalog-invalid">["form"] {
  const fields = Object.keys(shape);
  const isOptional = (field: string): boolean => (shape[field] as z.ZodType).isOptional();
  return {
    of,
    required: fields.filter((field) => !isOptional(field)),
    optional: fields.filter(isOptional),
  };
}
