import { isNode, LineCounter, parseDocument, type YAMLError, type Document as YamlDocument } from "yaml";
import type { z } from "zod";
import { diagnose, type Place } from "../diagnostics.ts";
import type { Diagnosed, Diagnostic, InputFile } from "../model.ts";
import { plainValue } from "../read/yaml.ts";
import { type CatalogPart, checkCatalog, type Locate } from "./check.ts";
import { type Catalog, catalogFileSchema } from "./schema.ts";

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

function readPart(file: InputFile): Diagnosed<CatalogPart | undefined> {
  const counter = new LineCounter();
  const yaml = parseDocument(file.text, { lineCounter: counter });
  const locate = locator(file.path, yaml, counter);
  const errors = [...yaml.errors, ...yaml.warnings];
  if (errors.length > 0) return { value: undefined, diagnostics: syntaxErrors(errors, file.path, counter) };
  const read = plainValue(yaml);
  if (read.kind === "error") return { value: undefined, diagnostics: [noYaml(locate([]), read.message)] };
  const parsed = catalogFileSchema.safeParse(read.value);
  if (parsed.success) return { value: { lists: parsed.data, locate }, diagnostics: [] };
  return { value: undefined, diagnostics: parsed.error.issues.map((issue) => invalid(issue, locate)) };
}

/** One slip can be an error in every line below it, so that the first few say all that there is to say. */
const shown = 3;

function syntaxErrors(errors: readonly YAMLError[], document: string, counter: LineCounter): Diagnostic[] {
  const more = errors.length - shown;
  return errors.slice(0, shown).map((error, at) => {
    const { line, col } = counter.linePos(error.pos[0]);
    // The library goes on with the place, which the diagnostic has, and a drawing of the line.
    const message = error.message.replace(/\n[\s\S]*$/, "").replace(/ at line \d+.*$/, "");
    const rest = more > 0 && at === shown - 1 ? ` (and ${more} more errors in this file)` : "";
    return noYaml({ document, line, column: col }, message + rest);
  });
}

function noYaml(place: Place, message: string): Diagnostic {
  return diagnose("catalog-syntax", place, `This is no YAML: ${message}`, "Mend the YAML at this place.");
}

function invalid(issue: z.core.$ZodIssue, locate: Locate): Diagnostic {
  const address = issue.path.map(String).join(".") || "the file";
  const hint = "The fields of each entry are described in src/matrix/catalog/schema.ts.";
  return diagnose("catalog-invalid", locate(issue.path), `${address}: ${issue.message}`, hint);
}

/** The place of the innermost node on the path that exists, since a missing field has no place of its own. */
function locator(document: string, yaml: YamlDocument, counter: LineCounter): Locate {
  return (path) => {
    const nodes = [...path.keys(), path.length].map((length): unknown =>
      yaml.getIn(path.slice(0, length), true),
    );
    const starts = nodes.flatMap((node) => (isNode(node) && node.range ? [node.range[0]] : []));
    const { line, col } = counter.linePos(Math.max(0, ...starts.slice(-1)));
    return { document, line, column: col };
  };
}
