import { LineCounter, parseDocument } from "yaml";
import { collectProblems, type Problems } from "../diagnostics.ts";
import type { Diagnosed, InputFile } from "../model.ts";
import { plainValue } from "../yaml.ts";
import { type CatalogPart, checkCatalog } from "./check.ts";
import { invalid } from "./invalid.ts";
import { placesIn } from "./places.ts";
import { type Catalog, catalogFileSchema } from "./schema.ts";
import { noYaml, syntaxErrors } from "./syntax.ts";

/**
 * Reads the catalog from the texts of its YAML files.
 * Every mistake in any file is reported, each at its line; the value holds what was right.
 */
export function readCatalog(files: readonly InputFile[]): Diagnosed<Catalog> {
  const problems = collectProblems(...files.map(({ path }) => path));
  const lists = files.flatMap((file) => readPart(file, problems) ?? []);
  const catalog: Catalog = {
    products: lists.flatMap((part) => part.lists.products),
    groups: lists.flatMap((part) => part.lists.groups),
    features: lists.flatMap((part) => part.lists.features),
    matrices: lists.flatMap((part) => part.lists.matrices),
  };
  // What an id leads to may be in a file that could not be read.
  const missing = lists.length < files.length;
  problems.add(checkCatalog(lists).filter(({ code }) => !(missing && code === "catalog-unknown-id")));
  return { value: catalog, diagnostics: problems.all() };
}

/** An id is the one kind of field whose words are not in the schema, since other things than a catalog have ids. */
const idExpected = "expected an id, in quotation marks if it is a number";

function readPart(file: InputFile, problems: Problems): CatalogPart | undefined {
  const counter = new LineCounter();
  const yaml = parseDocument(file.text, { lineCounter: counter });
  const places = placesIn(file, yaml, counter);
  const errors = [...yaml.errors, ...yaml.warnings];
  const read = errors.length > 0 ? undefined : plainValue(yaml);
  if (read?.kind !== "value") {
    problems.add(read ? [noYaml(places.of([]), read.message)] : syntaxErrors(errors, file, counter));
    return undefined;
  }
  const parsed = catalogFileSchema.safeParse(read.value, { reportInput: true, error: () => idExpected });
  if (parsed.success) return { lists: parsed.data, locate: places.of };
  problems.add(parsed.error.issues.flatMap((issue) => invalid(issue, places)));
  return undefined;
}
