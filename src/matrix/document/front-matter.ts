import { type Document, isNode, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose, type Problems, startOfFile } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Origin } from "../model/documents.ts";
import { plainValue, rangeInYaml, reasonOf } from "../yaml.ts";
import { anyDate, twoReadings, vendorDate, wrongDate } from "./dates.ts";
import {
  type Field,
  type Fields,
  type Finding,
  fieldsOf,
  found,
  isFields,
  type Says,
  text,
} from "./fields.ts";
import { anyWords, originsCheck, type Section, usableOrigins } from "./origins.ts";
import { isLanguage } from "./spoken.ts";

/** What a document says about itself; every part may be missing. */
export type FrontMatter = {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The day of the last change in substance, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  /** The pages that it is based on; empty if it names none. */
  readonly origins?: readonly Origin[];
  /** The day on which it was last compared with its origins, YYYY-MM-DD. */
  readonly checked?: string | undefined;
};

/**
 * Reads the YAML between the fences at the top of a document from elsewhere, which may be anything.
 * @param yaml the text between the fences
 * @param document id or path for the diagnostics; the YAML is assumed to start on line 2
 * @param problems receives dates that could be either of two days; neither is read
 * @param sections the sections of the document, which its origins can name
 */
export function readFrontMatter(
  yaml: string,
  document: string,
  problems: Problems,
  sections: readonly Section[] = [],
): FrontMatter {
  const counter = new LineCounter();
  // Duplicate fields are not worth reporting here, and checking for them takes quadratic time.
  const parsed = parseDocument(yaml, { uniqueKeys: false, lineCounter: counter });
  const read = parsed.errors.length > 0 ? undefined : plainValue(parsed);
  if (read?.kind !== "value" || !isFields(read.value)) return {};
  const value = read.value["date"];
  const dates = twoReadings(value);
  if (dates) {
    const { line, ...range } = rangeInYaml(
      yaml,
      counter,
      ...spanOf(found(["date"], { problem: "ambiguous-date" }), parsed),
    );
    const at = { document, line: line + 1, ...range };
    problems.add([
      diagnose("ambiguous-date", at, { field: "date", value: String(value), dates: [...dates] }),
    ]);
  }
  return usableFields(read.value, sections);
}

/** The usable fields of any document. Documents from elsewhere may say anything; nothing is required. */
function usableFields(fields: Fields, sections: readonly Section[]): FrontMatter {
  const words = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === "string" && /\S/.test(value) ? value : undefined;
  };
  const tag = (name: string): string | undefined => {
    const value = words(name)?.toLowerCase().replaceAll("_", "-");
    return value !== undefined && isLanguage(value) ? value : undefined;
  };
  // A locale says where a document is published; only its language is about its words.
  const locale = tag("locale") ?? tag("ms.locale") ?? tag("ms.contentlocale");
  return {
    title: words("title"),
    description: words("description"),
    date: anyDate(fields["date"]) ?? vendorDate(fields["ms.date"]),
    language: tag("language") ?? tag("lang") ?? locale?.split("-")[0],
    origins: usableOrigins(fields, sections),
    checked: anyDate(fields["checked"]),
  };
}

/**
 * Reads the front matter of a document of the project. Its fields are all required and checked, since all are shown or
 * used.
 * @param yaml the text between the fences
 * @param document id or path for the diagnostics; the YAML is assumed to start on line 2
 * @param sections the sections of the document, which its origins can name
 */
export function readOwnFrontMatter(
  yaml: string,
  document: string,
  problems: Problems,
  sections: readonly Section[] = [],
): FrontMatter {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter });
  const at = (start: number, end: number): Range => {
    const { line, ...range } = rangeInYaml(yaml, counter, start, end);
    return { document, line: line + 1, ...range };
  };
  const [error] = parsed.errors;
  const read = error ? ({ kind: "error", message: error.message } as const) : plainValue(parsed);
  if (read.kind === "error") {
    const [start, end] = error?.pos ?? [0, 0];
    const data = { reason: reasonOf(read.message), problem: error?.code ?? null };
    problems.add([diagnose("front-matter-syntax", at(start, end), data)]);
    return {};
  }
  // If there is nothing at all, one message is enough.
  const fields = isFields(read.value) && Object.keys(read.value).length > 0 ? read.value : undefined;
  const wrong = fields ? fieldsOf(ownFields(sections))(fields, []) : [found([], { problem: "no-fields" })];
  problems.add(wrong.map((one) => diagnose("front-matter-invalid", at(...spanOf(one, parsed)), one.data)));
  return fields ? usableFields(fields, sections) : {};
}

/** Reports a document of the project that has none. @param isOpen whether it has an unclosed fence */
export function noFrontMatter(document: string, isOpen: boolean): Diagnostic {
  const { data } = found([], { problem: isOpen ? "never-ends" : "none" });
  return diagnose("front-matter-invalid", startOfFile(document), data);
}

const wrongLanguage = (tag: string): Says | undefined =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag) ? undefined : { problem: "no-language" };

/** The fields that a document of the project has, all of which it needs. */
const ownFields = (sections: readonly Section[]): ReadonlyMap<string, Field> =>
  new Map<string, Field>([
    ["title", { check: text(anyWords) }],
    ["description", { check: text(anyWords) }],
    ["date", { check: text(wrongDate) }],
    ["language", { check: text(wrongLanguage) }],
    ["origins", { check: originsCheck(sections) }],
    ["checked", { check: text(wrongDate) }],
  ]);

/**
 * The offsets of a value, or of its name if that is wrong. A missing value has the place of what it should be in: the
 * entry of a list, or the beginning.
 */
function spanOf({ at, data: { problem } }: Finding, yaml: Document): readonly [number, number] {
  const node = problem === "unknown-field" ? keyAt(yaml, at) : (yaml.getIn(at, true) ?? entryAt(yaml, at));
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}

/** The name of a field, as a node: an unknown one is always there. */
const keyAt = (yaml: Document, at: Finding["at"]): unknown =>
  (yaml.getIn(at.slice(0, -1), true) as YAMLMap).items.find(({ key }) => String(key) === at.at(-1))?.key;

/** The entry of a list that a field is missing in. */
const entryAt = (yaml: Document, at: Finding["at"]): unknown =>
  at.length > 1 ? yaml.getIn(at.slice(0, -1), true) : undefined;
