import { LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import type { Problems } from "../diagnostics.ts";
import type { InputFile } from "../model/matrices.ts";
import { plainValue } from "../yaml.ts";
import { type Places, placesIn } from "./places.ts";
import { noYaml, syntaxErrors } from "./syntax.ts";

/** A parsed YAML file, such as one of the catalog. */
export type Parsed = { readonly value: unknown; readonly yaml: YamlDocument; readonly places: Places };

/** Parses a YAML file; undefined, with the reason among the problems, if it is none. */
export function parsed(file: InputFile, problems: Problems): Parsed | undefined {
  const counter = new LineCounter();
  const yaml = parseDocument(file.text, { lineCounter: counter });
  const places = placesIn(file, yaml, counter);
  const errors = [...yaml.errors, ...yaml.warnings];
  const read = errors.length > 0 ? undefined : plainValue(yaml);
  if (read?.kind === "value") return { value: read.value, yaml, places };
  problems.add(read ? [noYaml(places.of([]), read.message)] : syntaxErrors(errors, file, counter));
  return undefined;
}
