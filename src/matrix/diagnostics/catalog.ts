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
  unknown: z.string().nullable().describe("The name of a field that there is not; null for other problems."),
  missing: z.boolean().describe("Whether the part is not there."),
  expected: z.string().nullable().describe("What the part has to be, in words; null for an unknown field."),
  meant: z
    .string()
    .nullable()
    .describe("The field, or the id, that may be meant by what is written; null where none is known."),
  given: z
    .enum(["text", "number", "list", "fields", "other"])
    .nullable()
    .describe("What is written where something else is expected; null for other problems."),
  form: z
    .object({ of: z.string(), required: names, optional: names })
    .describe("What has fields there, and which ones it must and may have."),
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
      `This is not valid YAML: ${reason}${more > 0 ? ` (with ${more} more in this file, which may follow from it)` : ""}`,
    hint: ({ problem }) => toFixYaml(problem),
  }),
  "catalog-invalid": kind({ severity: "error", data: invalid, message: invalidMessage, hint: formOf }),
  "catalog-duplicate": kind({
    severity: "error",
    data: { id: z.string().describe("The id that both entries have.") },
    message: ({ id }) => `The id ${id} is taken`,
    hint: () => "Give each entry its own id.",
    related: () => "the first entry with this id",
  }),
  "duplicate-reference": kind({
    severity: "error",
    data: { file: z.string().describe("The file that two entries of references name.") },
    message: ({ file }) => `The file ${file} has an address already`,
    hint: () => "Keep the entry whose address is right.",
    related: () => "the first entry of this file",
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
        ? "Keep the label or alias at one of the two."
        : "Keep each label and alias at one of the two.",
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
  "catalog-repeated": kind({
    severity: "error",
    data: {
      id: z.string().describe("The id that a list of a matrix has twice."),
      list: z.string().describe("The list."),
      matrix: z.string().describe("The id of the matrix."),
    },
    message: ({ id, list, matrix }) => `${id} is listed twice among the ${list} of ${matrix}`,
    hint: () => "Remove it here, or replace it with the id that was meant.",
    related: () => "the first time",
  }),
  "catalog-form-circle": kind({
    severity: "error",
    data: {
      ids: names.min(1).describe("The products that are forms of each other, each of the next one."),
    },
    message: ({ ids: [first, ...others] }) =>
      others.length === 0
        ? `${first} cannot be a form of itself`
        : `${first} is a form of itself, by way of ${all(others)}`,
    hint: () => "Remove the formOf that is wrong: a form is of something wider than itself.",
    related: () => "part of the circle",
  }),
  "catalog-lifecycle": kind({
    severity: "warning",
    data: {
      earlier: z.string().describe("The field that has to be the earlier one."),
      later: z.string().describe("The field that has to be the later one."),
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
      text: z.string().describe("The text, which stands for all languages."),
      word: z.string().describe("A word in it that is no name."),
    },
    message: ({ text, word }) => `${quoted(text)} stands for every language, but “${word}” is not a name`,
    hint: () => "Give each language its own text: { en: …, fr: … }.",
  }),
  "catalog-split": kind({
    severity: "warning",
    data: {
      parts: names.describe("What the list has, in order, without curly quotation marks."),
      whole: z.string().describe("The one text that they seem to be."),
    },
    message: ({ parts }) =>
      `${all(parts.map((part) => quoted(part)))} seem to be one text that a comma splits`,
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

/** What has a text for each language is called so in its form. */
export const ofTexts = "A text for each language";

/** What is meant, or which fields there are, as a sentence. */
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
