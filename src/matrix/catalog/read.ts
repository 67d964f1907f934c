import { LineCounter, parseDocument } from "yaml";
import type { Diagnosed, Diagnostic, InputFile } from "../model.ts";
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
  const parts = files.map(readPart);
  const lists = parts.flatMap(({ value }) => (value ? [value] : []));
  const catalog: Catalog = {
    products: lists.flatMap((part) => part.lists.products),
    groups: lists.flatMap((part) => part.lists.groups),
    features: lists.flatMap((part) => part.lists.features),
    matrices: lists.flatMap((part) => part.lists.matrices),
  };
  const reading = parts.flatMap(({ diagnostics }) => diagnostics);
  // What an id leads to may be in a file that could not be read.
  const missing = lists.length < files.length;
  const checked = checkCatalog(lists).filter(({ code }) => !(missing && code === "catalog-unknown-id"));
  return { value: catalog, diagnostics: [...reading, ...checked] };
}

/** An id is the one kind of field whose words are not in the schema, since other things than a catalog have ids. */
const idExpected = "expected an id, in quotation marks if it is a number";

function readPart(file: InputFile): Diagnosed<CatalogPart | undefined> {
  const counter = new LineCounter();
  const yaml = parseDocument(file.text, { lineCounter: counter });
  const places = placesIn(file.path, yaml, counter);
  const errors = [...yaml.errors, ...yaml.warnings];
  if (errors.length > 0) return unread(syntaxErrors(errors, file.path, counter));
  const read = plainValue(yaml);
  if (read.kind === "error") return unread([noYaml(places.of([]), read.message)]);
  const parsed = catalogFileSchema.safeParse(read.value, { reportInput: true, error: () => idExpected });
  return parsed.success
    ? { value: { lists: parsed.data, locate: places.of }, diagnostics: [] }
    : unread(parsed.error.issues.flatMap((issue) => invalid(issue, places)));
}

const unread = (diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics });
