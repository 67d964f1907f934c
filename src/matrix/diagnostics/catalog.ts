import { z } from "zod";
import { kind, type Values } from "./kind.ts";

const names = z.array(z.string());

const invalid = {
  path: z
    .array(z.union([z.string(), z.int().min(0)]))
    .describe("The keys and indexes that lead to the part of the file; empty for the whole of it."),
  unknown: z.string().nullable().describe("The name of a field that there is not; null for other problems."),
  missing: z.boolean().describe("Whether the part is not there."),
  expected: z.string().nullable().describe("What the part has to be, in words; null for an unknown field."),
  form: z
    .object({ of: z.string(), required: names, optional: names })
    .describe("What has fields there, and which ones it must and may have."),
};

/** What can be wrong with the files of the catalog. */
export const catalogKinds = {
  "catalog-syntax": kind({
    severity: "error",
    data: {
      reason: z.string().describe("What the YAML library says."),
      more: z.int().min(0).describe("How many further errors of the file are not shown."),
    },
    message: ({ reason, more }) =>
      `This is not valid YAML: ${reason}${more > 0 ? ` (and ${more} more in this file)` : ""}`,
    hint: () => "Fix the YAML at this place.",
  }),
  "catalog-invalid": kind({ severity: "error", data: invalid, message: invalidMessage, hint: formOf }),
  "catalog-duplicate": kind({
    severity: "error",
    data: { id: z.string().describe("The id that both entries have.") },
    message: ({ id }) => `The id ${id} is taken`,
    hint: () => "Give each entry its own id.",
    related: () => "the first entry with this id",
  }),
  "catalog-unknown-id": kind({
    severity: "error",
    data: { id: z.string().describe("The id that no entry has.") },
    message: ({ id }) => `Nothing is called ${id}`,
    hint: () => "Add it to the catalog, or fix the id.",
  }),
  "catalog-ambiguous": kind({
    severity: "error",
    data: {
      label: z.string().describe("The label or alias."),
      ids: names.describe("The two entries that have it."),
    },
    message: ({ label, ids }) => `“${label}” means both ${ids.join(" and ")}`,
    hint: () => "Keep the label or alias at one of the two.",
    related: ({ label }) => `the other entry that is called “${label}”`,
  }),
  "catalog-reserved": kind({
    severity: "error",
    data: {
      id: z.string().describe("The id that is taken."),
      what: z.enum(["matrix", "axis", "product"]).describe("What has it."),
    },
    message: ({ id, what }) => `No ${what} can be called ${id}`,
    hint: ({ what }) =>
      what === "axis"
        ? "Cells and addresses have a field of this name; choose another id."
        : "The site has pages there; choose another id.",
  }),
};

type Invalid = Values<typeof invalid>;

function invalidMessage({ path, unknown, missing, expected }: Invalid): string {
  const address = path.join(".") || "the file";
  if (unknown !== null) return `${address}: there is no field “${unknown}”`;
  return `${address}${missing ? " is missing" : ""}: ${expected}`;
}

/** Which fields there are, as a sentence. */
function formOf({ form }: Invalid): string {
  const [must, may] = [all(form.required), all(form.optional)];
  if (must === "") return `${form.of} may have ${may}.`;
  return may === "" ? `${form.of} has ${must}.` : `${form.of} has ${must}, and may have ${may}.`;
}

const all = (items: readonly string[]): string => conjunction.format(items);
const conjunction = new Intl.ListFormat("en", { type: "conjunction" });
