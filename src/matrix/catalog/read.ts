import { z } from "zod";
import { collectProblems, type Problems } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Diagnosed, InputFile } from "../model/matrices.ts";
import { type CatalogPart, checkCatalog } from "./check.ts";
import { circlesOfForms } from "./forms.ts";
import { formAt, invalid } from "./invalid.ts";
import type { restSchema } from "./lifecycle.ts";
import { type Parsed, parsed } from "./parsed.ts";
import {
  type Axis,
  axisSchema,
  type Catalog,
  catalogFileSchema,
  type ListName,
  type MatrixAxis,
  type MatrixSpec,
  type matrixSchema,
  type Rest,
} from "./schema.ts";
import { slipsIn } from "./slips.ts";
import { splitTexts } from "./split.ts";

/** A catalog, and the contents of each of its files with their places. */
export type ReadCatalog = Diagnosed<Catalog> & { readonly parts: readonly CatalogPart[] };

/**
 * Reads the catalog from the texts of its YAML files.
 * Every mistake in any file is reported at its line; the value contains what was valid.
 * @param unread diagnostics for catalog files that could not be opened
 */
export function readCatalog(files: readonly InputFile[], unread: readonly Diagnostic[] = []): ReadCatalog {
  const problems = collectProblems(...files.map(({ path }) => path));
  const texts = files.flatMap((file) => parsed(file, problems) ?? []);
  // The fields of a matrix depend on the axes, which may be in any of the files.
  const axes = texts.flatMap(({ value }) => axesIn(value));
  const isWhole = texts.length === files.length + unread.length;
  const parts = texts.flatMap((text) => readPart(text, axes, isWhole, problems) ?? []);
  const all = <K extends ListName>(name: K): Catalog[K][number][] =>
    parts.flatMap(({ lists }) => [...lists[name]]);
  const catalog: Catalog = {
    site: parts.flatMap(({ lists }) => lists.site ?? [])[0],
    axes: all("axes"),
    kinds: all("kinds"),
    products: all("products"),
    groups: all("groups"),
    features: all("features"),
    matrices: all("matrices"),
    origins: all("origins"),
    rests: all("rests"),
    references: all("references"),
  };
  // What an id leads to may be in a file that could not be read.
  const missing = parts.length < files.length + unread.length;
  problems.add(
    unread,
    checkCatalog(parts).filter(({ code }) => !(missing && code === "catalog-unknown-id")),
    circlesOfForms(parts),
    slipsIn(parts),
  );
  return { value: catalog, parts, diagnostics: problems.all() };
}

/** The valid axes of a file; problems with others are reported when the file is read as a whole. */
function axesIn(value: unknown): Axis[] {
  return axesOnly.parse(value).axes.flatMap((one) => axisSchema.safeParse(one).data ?? []);
}

const axesOnly = z.object({ axes: z.array(z.unknown()).catch([]) }).catch({ axes: [] });

/** Ids are the only kind of field whose description is not in the schema, since not only catalogs have ids. */
const idExpected = "expected an id, in quotation marks if it is a number";

function readPart(
  { value, yaml, places }: Parsed,
  axes: readonly Axis[],
  isWhole: boolean,
  problems: Problems,
): CatalogPart | undefined {
  const schema = catalogFileSchema(axes);
  const { success, data, error } = schema.safeParse(value, { reportInput: true, error: () => idExpected });
  if (success) {
    problems.add(splitTexts(data, yaml, places.of));
    const lists = { ...data, matrices: data.matrices.map(specOf(axes)), rests: data.rests.map(restOf) };
    return { lists, locate: places.of };
  }
  // If the axes may be in a file that could not be read, nothing can be said about the lists of a matrix.
  const isUnsure = !isWhole && axes.length === 0;
  const isOfLists = ({ path }: z.core.$ZodIssue): boolean => path[0] === "matrices" && path.length === 2;
  const issues = isUnsure ? error.issues.filter((one) => !isOfLists(one)) : error.issues;
  problems.add(invalid(issues, places, formAt(axes)));
  return undefined;
}

/** The compiler does not know which axes the schema allows, but it does know the type of their lists. */
const restOf = ({ at, ...others }: z.infer<ReturnType<typeof restSchema>>): Rest => ({
  ...others,
  at: at as Rest["at"],
});

/** A matrix with its axes; its lists are the fields named by the axes. */
const specOf =
  (axes: readonly Axis[]) =>
  ({
    id,
    label,
    summary,
    features,
    context,
    expected,
    ...lists
  }: z.infer<ReturnType<typeof matrixSchema>>): MatrixSpec => {
    const members: Readonly<Record<string, readonly string[] | undefined>> = lists;
    const own = axes.flatMap((axis): MatrixAxis[] => {
      const ids = members[axis.list];
      return ids ? [{ ...axis, members: ids }] : [];
    });
    return { id, label, summary, axes: own, features, context, expected };
  };
