/** A state of the content in a JSON file: what `parse --json` prints, or `all.json` or the file of a matrix from the API. */

import { ReadingError } from "../../disk/problem.ts";
import type { Catalog, Localised } from "../../matrix/catalog/schema.ts";
import type { Cell, Whole } from "../../matrix/model/answers.ts";
import type { DocumentInfo } from "../../matrix/model/documents.ts";
import type { InputFile, Matrix } from "../../matrix/model/matrices.ts";
import { type JsonAnswer, type JsonDocument, type JsonMatrix, labelled, stateFile } from "./json-shapes.ts";

/** What is in such a file, in the shapes of the core. */
export type JsonState = {
  readonly documents: readonly DocumentInfo[];
  readonly matrices: readonly Matrix[];
  /** Nothing but the names of what the matrices list. */
  readonly catalog: Catalog;
};

/** Reads such a file. @throws ReadingError if it is none */
export function stateInJson(file: InputFile): JsonState {
  const read = stateFile.safeParse(parsedJson(file));
  if (!read.success)
    throw new ReadingError(
      `“${file.path}” has no matrices to compare: name what parse --json prints, or all.json or the file of a matrix from the API.`,
    );
  const { documents, matrices } = read.data;
  const answers = matrices.flatMap((one) => [...one.cells, ...statedWholes(one)]);
  return {
    documents: documentsOf(documents, answers),
    matrices: matrices.map(matrixOf),
    catalog: catalogOf(matrices),
  };
}

function parsedJson({ path, text }: InputFile): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReadingError(`“${path}” is not valid JSON: ${(cause as Error).message}.`, { cause });
  }
}

type Stated = JsonAnswer & { readonly support: NonNullable<JsonAnswer["support"]> };

const isStated = (one: JsonAnswer): one is Stated => one.support !== undefined;

const statedWholes = ({ wholes, configurations }: JsonMatrix): Stated[] =>
  [...wholes, ...configurations].filter(isStated);

/**
 * The documents of a file, with what each of their lines rests on. In the API every source has that with it, which is as
 * good as a section of one line.
 */
function documentsOf(listed: readonly JsonDocument[], answers: readonly JsonAnswer[]): DocumentInfo[] {
  const all = answers.flatMap((one) => [one, ...one.history, ...one.conflicts.flatMap(({ sides }) => sides)]);
  const byDocument = Map.groupBy(
    all.flatMap(({ sources }) => sources),
    ({ document }) => document,
  );
  const known = new Map(listed.map((one) => [one.id, one]));
  return [...new Set([...known.keys(), ...byDocument.keys()])].map((id) => {
    const sources = byDocument.get(id) ?? [];
    const ofLines = sources.flatMap(({ line, origins: inApi = [] }) =>
      inApi.map((origin) => ({ ...origin, parts: [{ heading: "", line, end: line }] })),
    );
    const language = known.get(id)?.language ?? sources[0]?.language ?? "en";
    const origins = ofLines.length > 0 ? ofLines : (known.get(id)?.origins ?? []);
    return { id, path: id, language, title: id, date: null, checked: null, origins };
  });
}

function matrixOf(matrix: JsonMatrix): Matrix {
  const axes = axesOf(matrix);
  // The members of a configuration stand under the names of the axes.
  const atIn = (one: Readonly<Record<string, unknown>> & { readonly at?: unknown }): string[] => {
    const named = (one.at ?? one) as Readonly<Record<string, unknown>>;
    return axes.map(({ id }) => String(named[id]));
  };
  const wholeOf = ({ via, notes, history, conflicts, support, ...says }: Stated): Whole => ({
    at: atIn(says),
    support,
    conditions: says.conditions,
    references: says.references,
    sources: says.sources,
    evidence: "table",
    ...(via.length > 0 && { via }),
    ...(notes.length > 0 && { notes }),
    ...(history.length > 0 && { history }),
    ...(conflicts.length > 0 && {
      conflicts: conflicts.map((one) => ({
        ...one,
        sides: one.sides.map((side) => ({ ...side, at: atIn(side), date: null })),
      })),
    }),
  });
  return {
    id: matrix.id,
    title: matrix.id,
    axes: [],
    features: [],
    notes: [],
    cells: matrix.cells
      .filter(isStated)
      .map((one): Cell => ({ feature: one.feature ?? "", ...wholeOf(one) })),
    configurations: statedWholes(matrix).map(wholeOf),
  };
}

/** The axes of a matrix, with the members that it lists for each. */
function axesOf({ axes, ...fields }: JsonMatrix) {
  const listed = Object.values(fields).flatMap((value) => labelled.array().safeParse(value).data ?? []);
  return axes.map((axis) => (typeof axis === "string" ? { id: axis, members: listed } : axis));
}

function catalogOf(matrices: readonly JsonMatrix[]): Catalog {
  const nothing = { aliases: { en: [], fr: [] }, terms: [] };
  const members = matrices.flatMap((one) => axesOf(one).flatMap((axis) => axis.members));
  const specs = matrices.map(({ id, label = both(id), title = label }) => {
    return { id, label: title, summary: title, features: [], axes: [] };
  });
  return {
    axes: [],
    kinds: [],
    groups: [],
    origins: [],
    rests: [],
    references: [],
    products: onePerId(members).map((one) => ({ ...one, ...nothing, kind: "" })),
    features: onePerId(matrices.flatMap(({ features }) => features)).map((one) => ({
      ...one,
      ...nothing,
      group: "",
    })),
    matrices: specs,
  };
}

const both = (text: string): Localised => ({ en: text, fr: text });

const onePerId = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
