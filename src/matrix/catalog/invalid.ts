import type { z } from "zod";
import { diagnose, type Place } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import { formAt } from "./form.ts";
import type { Places } from "./places.ts";

/** What the schema has against a file, each at its place, with the fields that there are. */
export function invalid(issue: z.core.$ZodIssue, places: Places): Diagnostic[] {
  const { path } = issue;
  const hint = formAt(path);
  const address = path.map(String).join(".") || "the file";
  const at = (place: Place, what: string): Diagnostic => diagnose("catalog-invalid", place, what, hint);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => at(places.ofKey(path, key), `${address}: there is no field “${key}”`));
  }
  const missing = issue.input === undefined ? " is missing" : "";
  return [at(places.of(path), `${address}${missing}: ${issue.message}`)];
}
