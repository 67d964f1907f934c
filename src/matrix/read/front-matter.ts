import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { diagnose, type Place } from "../diagnostics.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import { type FrontMatter, ownFieldsSchema, usableFields } from "./fields.ts";
import { plainValue } from "./yaml.ts";

/**
 * Reads the YAML between the fences at the top of a document from elsewhere, which may be anything.
 * @param yaml the text between the fences
 */
export function readFrontMatter(yaml: string): FrontMatter {
  // Whether a field is there twice is nothing to complain of here, and looking for that takes the square of their number.
  const parsed = parseDocument(yaml, { uniqueKeys: false });
  const read = parsed.errors.length > 0 ? undefined : plainValue(parsed);
  return read?.kind === "value" ? usableFields(read.value) : {};
}

/**
 * Reads that of a document of the project, whose fields are all required and checked.
 * @param yaml the text between the fences, or undefined where there are none
 * @param document id or path for the diagnostics; the YAML is taken to start in line 2
 */
export function readOwnFrontMatter(yaml: string | undefined, document: string): Diagnosed<FrontMatter> {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml ?? "", { lineCounter: counter });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { document, line: yaml === undefined ? 1 : line + 1, column: col };
  };
  const [error] = parsed.errors;
  if (error) return { value: {}, diagnostics: [noYaml(placeAt(error.pos[0]), error.message)] };
  const read = plainValue(parsed);
  if (read.kind === "error") return { value: {}, diagnostics: [noYaml(placeAt(0), read.message)] };
  const checked = ownFieldsSchema.safeParse(read.value);
  if (checked.success) return { value: checked.data, diagnostics: [] };
  const diagnostics = checked.error.issues.map((issue) =>
    invalid(issue, placeAt(offsetOf(issue.path, parsed))),
  );
  return { value: usableFields(read.value), diagnostics };
}

function noYaml(place: Place, why: string): Diagnostic {
  const message = `The front matter is no YAML: ${why.replace(/\n.*$/s, "")}`;
  return diagnose("front-matter-syntax", place, message, "Mend the YAML here.");
}

function invalid({ path, message }: z.core.$ZodIssue, place: Place): Diagnostic {
  const what = `${path.join(".") || "front matter"}: ${message}`;
  const hint = "A document needs title, description, date (YYYY-MM-DD) and language, and nothing else.";
  return diagnose("front-matter-invalid", place, what, hint);
}

/** A field that is missing has no place of its own. */
function offsetOf(path: readonly PropertyKey[], yaml: Document): number {
  const node: unknown = yaml.getIn(path, true);
  return path.length > 0 && isNode(node) && node.range ? node.range[0] : 0;
}
