import { z } from "zod";
import { either } from "../text.ts";
import { kind, type Values } from "./kind.ts";
import { nearSchema, quoted, toFixYaml, yamlError } from "./words.ts";

const names = z.array(z.string());

/** The lists of the catalog, and what an entry of each is called. */
const entryOf = {
  axes: "axis",
  kinds: "kind",
  products: "product",
  groups: "group",
  features: "feature",
  matrices: "matrix",
  origins: "origin",
} as const;
const lists = Object.keys(entryOf) as [keyof typeof entryOf, ...(keyof typeof entryOf)[]];

const invalid = {
  path: z
    .array(z.union([z.string(), z.int().min(0)]))
    .describe("The keys and indexes that lead to the part of the file; empty for the whole of it."),
  unknown: z.string().nullable().describe("The name of the unknown field; null for other problems."),
  missing: z.boolean().describe("Whether the part is missing."),
  expected: z.string().nullable().describe("What is expected there, in words; null for an unknown field."),
  meant: z.string().nullable().describe("The field or id that was probably meant; null if none is close."),
  given: z
    .enum(["text", "number", "list", "fields", "other"])
    .nullable()
    .describe("What was found where something else is expected; null for other problems."),
  form: z
    .object({ of: z.string(), required: names, optional: names })
    .describe("What kind of entry is expected there, with its required and optional fields."),
};

/** What can be wrong with the files of the catalog. */
export const catalogKinds = {
  "catalog-syntax": kind({
    severity: "error",
    data: {
      ...yamlError,
      more: z.int().min(0).describe("How many further errors of the file are not shown."),
    },
    message: ({ reason, more }) =>
      `This is not valid YAML: ${reason}${more > 0 ? ` (and ${more} more in this file, possibly caused by it)` : ""}`,
    hint: ({ problem }) => toFixYaml(problem),
  }),
  "catalog-invalid": kind({ severity: "error", data: invalid, message: invalidMessage, hint: formOf }),
  "catalog-duplicate": kind({
    severity: "error",
    data: { id: z.string().describe("The id that both entries have.") },
    message: ({ id }) => `The id ${id} is already taken`,
    hint: () => "Give each entry its own id.",
    related: () => "the first entry with this id",
  }),
  "duplicate-reference": kind({
    severity: "error",
    data: { file: z.string().describe("The file that two references name.") },
    message: ({ file }) => `The file ${file} already has an address`,
    hint: () => "Keep the entry whose address is right.",
    related: () => "the first entry for this file",
  }),
  "catalog-unknown-id": kind({
    severity: "error",
    data: {
      id: z.string().describe("The id that no entry has."),
      list: z.enum(lists).describe("The list of the catalog that lacks it."),
      near: nearSchema,
    },
    message: ({ id, list }) => `No ${entryOf[list]} has the id ${id}`,
    hint: ({ near, list }) =>
      near && near.length > 0
        ? `Did you mean ${either(near.map(({ id }) => id))}? Otherwise add it to the ${list}.`
        : `Fix the id, or add it to the ${list}.`,
  }),
  "catalog-ambiguous": kind({
    severity: "error",
    data: {
      label: z.string().describe("The label or alias."),
      ids: names.describe("The two entries that have it."),
      more: z.int().min(0).describe("How many further labels and aliases the two have in common."),
    },
    message: ({ label, ids, more }) => {
      const others = more === 0 ? "" : ` and ${more} more ${more === 1 ? "name" : "names"}`;
      return `“${label}”${others} ${more === 0 ? "means" : "mean"} both ${ids.join(" and ")}`;
    },
    hint: ({ more }) =>
      more === 0
        ? "Keep the label or alias on only one of the two."
        : "Keep each label and alias on only one of the two.",
    related: ({ label }) => `the other entry called “${label}”`,
  }),
  "catalog-reserved": kind({
    severity: "error",
    data: {
      id: z.string().describe("The reserved id."),
      what: z.enum(["matrix", "axis", "product"]).describe("What has it."),
    },
    message: ({ id, what }) => `The id ${id} is reserved, so no ${what} can have it`,
    hint: ({ what }) =>
      what === "axis"
        ? "Cells and addresses already have a field with this name; choose another id."
        : "The site already has pages at that address; choose another id.",
  }),
  "catalog-repeated": kind({
    severity: "error",
    data: {
      id: z.string().describe("The id that is listed twice."),
      list: z.string().describe("The list."),
      matrix: z.string().describe("The id of the matrix."),
    },
    message: ({ id, list, matrix }) => `${id} is listed twice among the ${list} of ${matrix}`,
    hint: () => "Remove it here, or replace it with the id that was meant.",
    related: () => "first listed here",
  }),
  "catalog-form-circle": kind({
    severity: "error",
    data: {
      ids: names.min(1).describe("The products in the circle, each of which is declared a form of the next."),
    },
    message: ({ ids: [first, ...others] }) =>
      others.length === 0
        ? `${first} cannot be a form of itself`
        : `${first} is a form of itself, by way of ${all(others)}`,
    hint: () => "Remove the wrong formOf: a product can only be a form of something broader.",
    related: () => "part of the circle",
  }),
  "catalog-lifecycle": kind({
    severity: "warning",
    data: {
      earlier: z.string().describe("The field whose day must come first."),
      later: z.string().describe("The field whose day must come second."),
      dates: names.describe("The two days, as YYYY-MM-DD, in that order."),
    },
    message: ({ earlier, later, dates: [first, second] }) =>
      `${earlier} (${first}) is after ${later} (${second})`,
    hint: () => "Check both days; one of them is wrong.",
    related: ({ later }) => later,
  }),
  "catalog-untranslated": kind({
    severity: "warning",
    data: {
      text: z.string().describe("The text, which is used for every language."),
      word: z.string().describe("A word in it that is not a name."),
    },
    message: ({ text, word }) => `${quoted(text)} is used for every language, but “${word}” is not a name`,
    hint: () => "Give each language its own text: { en: …, fr: … }.",
  }),
  "catalog-split": kind({
    severity: "warning",
    data: {
      parts: names.describe("The list's entries, in order, without curly quotation marks."),
      whole: z.string().describe("The single text that they seem to form."),
    },
    message: ({ parts }) => `${all(parts.map((part) => quoted(part)))} seem to be one text split by a comma`,
    hint: ({ whole, parts }) =>
      `If they are, write "${whole}". If not, put straight quotation marks around "${parts.at(-1)}".`,
  }),
};

type Invalid = Values<typeof invalid>;

function invalidMessage({ path, unknown, missing, expected }: Invalid): string {
  const address = path.join(".") || "the file";
  if (unknown !== null) return `${address}: there is no field “${unknown}”`;
  return `${address}${missing ? " is missing" : ""}: ${expected}`;
}

/** What the form of an entry calls anything that has a text for each language. */
export const ofTexts = "A text for each language";

/** Says what was probably meant, or which fields are allowed. */
function formOf({ form, meant, unknown, given }: Invalid): string {
  if (form.of === ofTexts && unknown !== null)
    return "Put quotation marks around text that contains a comma.";
  if (meant !== null) return `Did you mean ${meant}?`;
  if (given === "number") return "Put quotation marks around it if it is meant as text.";
  if (given !== null) return "Write what is expected here.";
  const [must, may] = [all(form.required), all(form.optional)];
  if (must === "") return `${form.of} may have ${may}.`;
  return may === "" ? `${form.of} has ${must}.` : `${form.of} has ${must}, and may have ${may}.`;
}

const all = (items: readonly string[]): string => conjunction.format(items);
const conjunction = new Intl.ListFormat("en", { type: "conjunction" });
