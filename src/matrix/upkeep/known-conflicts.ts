/**
 * What is known about where documents disagree: `conflicts.yaml`, in which somebody who looked at it says what one would
 * ask the vendor.
 */

import { z } from "zod";
import type { Block } from "../catalog/expected.ts";
import { day, entry, ids, type Localised, localised, text } from "../catalog/fields.ts";
import { described, type FormAt, invalid, textsByLanguage } from "../catalog/invalid.ts";
import { parsed } from "../catalog/parsed.ts";
import type { Axis } from "../catalog/schema.ts";
import type { Range } from "../diagnostics/kind.ts";
import { collectProblems, diagnose } from "../diagnostics.ts";
import { slug } from "../model/documents.ts";
import type { Diagnosed, InputFile } from "../model/matrices.ts";

/** What somebody who looked at a disagreement wrote down. */
export type KnownConflict = {
  /** The fragment of its place on the page of all of them. */
  readonly id: string;
  /** What one would ask the vendor. */
  readonly question: Localised;
  /** Which side holds, by which rule. */
  readonly note: Localised;
  readonly looked: { readonly by: Localised; readonly on: string };
  /** The cells that it is about; a block without features is about whole configurations. */
  readonly cells: readonly KnownBlock[];
  /** What disagrees without being an answer of a cell. */
  readonly sides: readonly KnownSide[];
};
export type KnownBlock = { readonly matrix: string; readonly lists: Block };
export type KnownSide = { readonly document: string; readonly heading: string; readonly says: Localised };

/** Entries with the places of their parts, by keys and indexes. */
export type KnownPart = {
  readonly entries: readonly KnownConflict[];
  readonly locate: (path: readonly PropertyKey[]) => Range;
};

const sideSchema = entry({
  document: slug.describe("The id of the document."),
  heading: text.describe("The heading of the section, as the document writes it."),
  says: localised,
});
const lookedSchema = entry({ by: localised.describe("Who looked at it."), on: day });

const blockSchema = (axes: readonly Axis[]) =>
  entry({
    matrix: slug,
    features: ids.optional().describe("Left out if it is about whole configurations."),
    ...Object.fromEntries(axes.map(({ list }) => [list, ids.optional()])),
  });

const listOf = <T extends z.ZodType>(one: T) =>
  z.array(one, "expected a list of entries").min(1, "expected a list with at least one entry").optional();

const entrySchema = (axes: readonly Axis[]) =>
  entry({
    id: slug.describe("The fragment of its address."),
    question: localised.describe("What one would ask the vendor."),
    note: localised.describe("Which side holds, by which rule."),
    looked: lookedSchema,
    cells: listOf(blockSchema(axes)).describe("The cells that it is about."),
    sides: listOf(sideSchema).describe("What disagrees without being an answer of a cell."),
  }).refine(({ cells, sides }) => cells ?? sides, "expected cells or sides");

// A file whose entries are all comments has nothing under its field.
const fileSchema = (axes: readonly Axis[]) =>
  entry({ conflicts: z.array(entrySchema(axes), "expected a list of entries").nullish() });

/** Which fields are allowed in the part of the file that a path leads to. */
const formAt =
  (axes: readonly Axis[]): FormAt =>
  (path) => {
    const [, at, field] = path;
    if (path.some((one) => texts.has(one))) return textsByLanguage;
    if (at === undefined) return described("The file", fileSchema(axes));
    const forms = new Map<PropertyKey | undefined, ReturnType<FormAt>>([
      ["looked", described("What is under looked", lookedSchema)],
      ["cells", described("An entry of cells", blockSchema(axes))],
      ["sides", described("An entry of sides", sideSchema)],
    ]);
    return forms.get(field) ?? described("An entry of conflicts", entrySchema(axes));
  };

/** Fields with a text for each language. */
const texts: ReadonlySet<PropertyKey> = new Set(["question", "note", "by", "says"]);

/**
 * Reads what is known about disagreements; every mistake is reported at its line, and the file is then left out.
 * @param files none, if nothing is known
 */
export function readKnownConflicts(
  files: readonly InputFile[],
  axes: readonly Axis[],
): Diagnosed<readonly KnownPart[]> {
  const problems = collectProblems(...files.map(({ path }) => path));
  const value = files.flatMap((file): KnownPart[] => {
    const yaml = parsed(file, problems);
    const read = yaml && fileSchema(axes).safeParse(yaml.value, { reportInput: true });
    if (!yaml || !read) return [];
    if (!read.success) problems.add(invalid(read.error.issues, yaml.places, formAt(axes)));
    const part = { entries: (read.data?.conflicts ?? []).map(known), locate: yaml.places.of };
    problems.add(repeatedIds(part));
    return [part];
  });
  return { value, diagnostics: problems.all() };
}

type Entry = z.infer<ReturnType<typeof entrySchema>>;

const known = ({ id, question, note, looked, cells = [], sides = [] }: Entry): KnownConflict => ({
  id,
  question,
  note,
  looked,
  // The compiler does not know which lists the schema allows, but it does know their type.
  cells: cells.map(({ matrix, ...lists }) => ({ matrix, lists: lists as Block })),
  sides,
});

function repeatedIds({ entries, locate }: KnownPart) {
  const firsts = new Map<string, number>();
  return entries.flatMap(({ id }, at) => {
    const first = firsts.get(id);
    firsts.set(id, first ?? at);
    const place = (index: number): Range => locate(["conflicts", index, "id"]);
    return first === undefined ? [] : [diagnose("catalog-duplicate", place(at), { id }, [place(first)])];
  });
}
