import type { z } from "zod";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import { formAt } from "./form.ts";
import type { Places } from "./places.ts";

/** What the schema has against a file, each at its place, with the fields that there are. */
export function invalid(issue: z.core.$ZodIssue, places: Places): Diagnostic[] {
  // No key of YAML is a symbol.
  const path = issue.path as readonly (string | number)[];
  const address = { path, form: formAt(path) };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const data = { ...address, unknown: key, missing: false, expected: null };
      return diagnose("catalog-invalid", places.ofKey(path, key), data);
    });
  }
  const data = { ...address, unknown: null, missing: issue.input === undefined, expected: issue.message };
  return [diagnose("catalog-invalid", places.of(path), data)];
}
