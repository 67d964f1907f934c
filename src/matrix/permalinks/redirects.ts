/**
 * What became of things that were published under an address and are not there any more: `redirects.yaml`, in which
 * somebody who renames or removes something says where it is found now, or what was known of it.
 */

import { z } from "zod";
import { day, entry, type Localised, localised, oneOf, text } from "../catalog/fields.ts";
import { described, type FormAt, invalid, textsByLanguage } from "../catalog/invalid.ts";
import { parsed } from "../catalog/parsed.ts";
import type { Range } from "../diagnostics/kind.ts";
import { collectProblems } from "../diagnostics.ts";
import type { Diagnosed, InputFile } from "../model/matrices.ts";
import { isKey, keyForms, type Permalink, type PermalinkKind, permalinkKinds } from "./permalink.ts";

/** Something that was renamed, merged or moved: it answers elsewhere. */
export type Redirect = {
  readonly kind: PermalinkKind;
  readonly from: string;
  readonly to: string;
  /** The day from which on it is found there. */
  readonly on: string;
};

/** Something that was removed: it leaves what was known, until when, and why it went. */
export type Tombstone = Permalink & {
  /** The last day on which it was published. */
  readonly until: string;
  readonly was: Localised;
  readonly why: Localised;
};

export type Redirects = {
  readonly redirects: readonly Redirect[];
  readonly gone: readonly Tombstone[];
};

/** What there is without a file: nothing went. */
export const noRedirects: Redirects = { redirects: [], gone: [] };

/** The entries of a file, with the places of their parts, by keys and indexes. */
export type RedirectsPart = Redirects & { readonly locate: (path: readonly PropertyKey[]) => Range };

const kindField = oneOf(permalinkKinds);

const redirectSchema = entry({
  kind: kindField,
  from: text.describe("Its key as it was published."),
  to: text.describe("The key of what answers instead, of the same kind."),
  on: day.describe("The day from which on it is found there."),
}).superRefine(({ kind, from, to }, context) => {
  for (const [field, key] of Object.entries({ from, to }))
    if (!isKey(kind, key)) context.addIssue(badKey(field, kind, key));
});

const goneSchema = entry({
  kind: kindField,
  key: text.describe("Its key as it was published; what is below it goes with it."),
  until: day.describe("The last day on which it was published."),
  was: localised.describe("What was known of it."),
  why: localised.describe("Why it went."),
}).superRefine(({ kind, key }, context) => {
  if (!isKey(kind, key)) context.addIssue(badKey("key", kind, key));
});

const badKey = (field: string, kind: PermalinkKind, input: string) => ({
  code: "custom" as const,
  path: [field],
  input,
  message: `expected the key of a ${kind}, as ${keyForms[kind]}`,
});

const lists = { redirects: redirectSchema, gone: goneSchema };

// A file whose entries are all comments has nothing under its fields.
const entries = <T extends z.ZodType>(one: T) => z.array(one, "expected a list of entries").nullish();
const fileSchema = entry({ redirects: entries(redirectSchema), gone: entries(goneSchema) });

/** Which fields are allowed in the part of the file that a path leads to. */
const formAt: FormAt = (path) => {
  const [list, at, field] = path;
  if (at === undefined) return described("The file", fileSchema);
  if (field === "was" || field === "why") return textsByLanguage;
  // If there is an entry, there is its list.
  return described(`An entry of ${String(list)}`, lists[list as keyof typeof lists]);
};

/**
 * Reads what became of things that were published; every mistake is reported at its line, and the file is then left out.
 * @param files none, if nothing ever went
 */
export function readRedirects(files: readonly InputFile[]): Diagnosed<readonly RedirectsPart[]> {
  const problems = collectProblems(...files.map(({ path }) => path));
  const value = files.flatMap((file): RedirectsPart[] => {
    const yaml = parsed(file, problems);
    const read = yaml && fileSchema.safeParse(yaml.value, { reportInput: true });
    if (!yaml || !read) return [];
    if (!read.success) problems.add(invalid(read.error.issues, yaml.places, formAt));
    const { redirects, gone } = read.data ?? {};
    return [{ redirects: redirects ?? [], gone: gone ?? [], locate: yaml.places.of }];
  });
  return { value, diagnostics: problems.all() };
}

/** The entries of all files. */
export const allOf = (parts: readonly Redirects[]): Redirects => ({
  redirects: parts.flatMap(({ redirects }) => redirects),
  gone: parts.flatMap(({ gone }) => gone),
});
