import type { z } from "zod";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { Places } from "./places.ts";
import {
  type Axis,
  catalogFileSchema,
  expectedSchema,
  type ListName,
  lifecycleSchema,
  siteSchema,
} from "./schema.ts";

/** What the schema has against a file, each at its place, with the fields that there are. */
export function invalid(issue: z.core.$ZodIssue, places: Places, axes: readonly Axis[]): Diagnostic[] {
  // No key of YAML is a symbol.
  const path = issue.path as readonly (string | number)[];
  const address = { path, form: formAt(path, axes) };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const data = { ...address, unknown: key, missing: false, expected: null };
      return diagnose("catalog-invalid", places.ofKey(path, key), data);
    });
  }
  const data = { ...address, unknown: null, missing: issue.input === undefined, expected: issue.message };
  return [diagnose("catalog-invalid", places.of(path), data)];
}

/** Which fields there are in the part of a catalog file that a path leads to. */
function formAt(
  [list, at, field]: readonly PropertyKey[],
  axes: readonly Axis[],
): DataOf<"catalog-invalid">["form"] {
  const file = catalogFileSchema(axes);
  if (at === undefined) return described("A catalog file", file);
  if (field === "lifecycle") return described("A lifecycle", lifecycleSchema);
  if (field === "expected") return described("What is expected", expectedSchema);
  if (list === "site") return described("The site", siteSchema);
  // Where there is an entry, there is its list.
  const entries = file.shape[list as ListName].unwrap().element;
  return described(`An entry of ${String(list)}`, entries);
}

function described(of: string, { shape }: z.ZodObject): DataOf<"catalog-invalid">["form"] {
  const fields = Object.keys(shape);
  const isOptional = (field: string): boolean => (shape[field] as z.ZodType).safeParse(undefined).success;
  return {
    of,
    required: fields.filter((field) => !isOptional(field)),
    optional: fields.filter(isOptional),
  };
}
