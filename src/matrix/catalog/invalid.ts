import type { z } from "zod";
import { ofTexts } from "../diagnostics/catalog.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { allowedInKey, nearWords } from "../near.ts";
import { slugOf } from "../text.ts";
import { languages } from "./languages.ts";
import { lifecycleSchema } from "./lifecycle.ts";
import type { Places } from "./places.ts";
import { type Axis, catalogFileSchema, expectedSchema, type ListName, siteSchema } from "./schema.ts";

/** The schema errors of a file, each at its place, with the fields that are allowed there. */
export function invalid(issues: readonly z.core.$ZodIssue[], places: Places, form: FormAt): Diagnostic[] {
  const found = issues.flatMap(withinTexts).flatMap((issue) => dataOf(issue, form));
  // A field that is missing because its name is misspelt is reported where it is, and so is the resulting lack of a
  // field.
  const told = new Set(
    found.flatMap(({ path, unknown, meant }) =>
      unknown === null || meant === null ? [] : [keyOf(path), keyOf([...path, meant])],
    ),
  );
  return found
    .filter(({ path, unknown }) => unknown !== null || !told.has(keyOf(path)))
    .map((data) => {
      const { path, unknown } = data;
      const place = unknown === null ? places.of(path) : places.ofKey(path, unknown);
      return diagnose("catalog-invalid", place, data);
    });
}

const keyOf = (path: readonly PropertyKey[]): string => path.map(String).join("\n");

/**
 * An error in a text for each language is an error in one of its languages, if it is written that way, and an error in
 * a list of texts is an error in some of them.
 */
function withinTexts(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const byLanguage = isFields(issue.input);
  const forms = byLanguage ? issue.errors.slice(1) : issue.errors.slice(0, 1);
  const within = forms.flat().filter(({ path }) => byLanguage || path.length > 0);
  if (within.length === 0) return [issue];
  return within.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

const isFields = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function dataOf(issue: z.core.$ZodIssue, formOf: FormAt): Invalid[] {
  // YAML keys are never symbols.
  const path = issue.path as readonly (string | number)[];
  const form = formOf(path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((unknown) => {
      const meant = nearField(unknown, issue.input, form);
      return { path, form, unknown, missing: false, expected: null, meant, given: null };
    });
  const missing = issue.input === undefined;
  const given = missing ? null : kindOf(issue.input);
  return [{ path, form, unknown: null, missing, expected: issue.message, meant: idFor(issue), given }];
}

function kindOf(value: unknown): NonNullable<Invalid["given"]> {
  if (Array.isArray(value)) return "list";
  if (isFields(value)) return "fields";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "other";
}

/** The missing field whose name is close to that of an unknown one. */
function nearField(field: string, entry: unknown, { required, optional }: Invalid["form"]): string | null {
  const given = new Set(Object.keys(entry as object));
  const near = nearWords([...required, ...optional].filter((one) => !given.has(one)));
  return near(field, allowedInKey(field))[0]?.word ?? null;
}

/** The id that a text that is not an id could be written as. */
function idFor(issue: z.core.$ZodIssue): string | null {
  const isForm = issue.code === "invalid_format" && issue.format === "regex";
  return isForm && typeof issue.input === "string" && /[a-z]/i.test(issue.input) ? slugOf(issue.input) : null;
}

type Invalid = DataOf<"catalog-invalid">;

/** Which fields are allowed in the part of a file that a path leads to. */
export type FormAt = (path: readonly PropertyKey[]) => DataOf<"catalog-invalid">["form"];

/** Which fields are allowed in the parts of a catalog file. */
export const formAt =
  (axes: readonly Axis[]): FormAt =>
  (path) =>
    formInCatalog(path, axes);

function formInCatalog([list, at, field]: readonly PropertyKey[], axes: readonly Axis[]): ReturnType<FormAt> {
  const file = catalogFileSchema(axes);
  if (texts.has(list === "site" ? at : field)) return textsByLanguage;
  if (field === "aliases") return { of: "Aliases", required: [], optional: [...languages] };
  if (list === "site") return described("The site", siteSchema);
  if (at === undefined) return described("A catalog file", file);
  if (field === "lifecycle") return described("A lifecycle", lifecycleSchema);
  if (field === "expected") return described("What is expected", expectedSchema);
  // If there is an entry, there is its list.
  const entries = file.shape[list as ListName].unwrap().element;
  return described(`An entry of ${String(list)}`, entries);
}

/** What anything has that has a text for each language. */
export const textsByLanguage: ReturnType<FormAt> = { of: ofTexts, required: [...languages], optional: [] };

/** Fields with a text for each language. */
const texts: ReadonlySet<PropertyKey | undefined> = new Set([
  "label",
  "short",
  "summary",
  "means",
  "part",
  "by",
  "title",
  "line",
]);

/** The fields of a part, by its schema. */
export function described(of: string, { shape }: z.ZodObject): DataOf<"catalog-invalid">["form"] {
  const fields = Object.keys(shape);
  const isOptional = (field: string): boolean => (shape[field] as z.ZodType).safeParse(undefined).success;
  return {
    of,
    required: fields.filter((field) => !isOptional(field)),
    optional: fields.filter(isOptional),
  };
}
