import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose, type Problems, startOfFile } from "../diagnostics.ts";
import { isNearly } from "../distance.ts";
import type { Diagnostic } from "../model.ts";
import { plainValue, rangeInYaml, reasonOf } from "../yaml.ts";
import { anyDate, twoReadings, vendorDate, wrongDate } from "./dates.ts";
import { isLanguage } from "./spoken.ts";

/** What a document says about itself, as far as it says it. */
export type FrontMatter = {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The day of the last change in substance, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads the YAML between the fences at the top of a document from elsewhere, which may be anything.
 * @param yaml the text between the fences
 * @param document id or path for the diagnostics; the YAML is taken to start in line 2
 * @param problems is told of a date that can be two days, of which neither is read
 */
export function readFrontMatter(yaml: string, document: string, problems: Problems): FrontMatter {
  const counter = new LineCounter();
  // Whether a field is there twice is nothing to complain of here, and looking for that takes the square of their number.
  const parsed = parseDocument(yaml, { uniqueKeys: false, lineCounter: counter });
  const read = parsed.errors.length > 0 ? undefined : plainValue(parsed);
  if (read?.kind !== "value" || !isFields(read.value)) return {};
  const value = read.value["date"];
  const dates = twoReadings(value);
  if (dates) {
    const { line, ...range } = rangeInYaml(
      yaml,
      counter,
      ...spanOf({ field: "date", problem: "ambiguous-date" }, parsed),
    );
    const at = { document, line: line + 1, ...range };
    problems.add([
      diagnose("ambiguous-date", at, { field: "date", value: String(value), dates: [...dates] }),
    ]);
  }
  return usableFields(read.value);
}

/** What can be used of the fields of any document. Those from elsewhere say what they like; nothing is required. */
function usableFields(fields: Fields): FrontMatter {
  const words = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === "string" && /\S/.test(value) ? value : undefined;
  };
  const tag = (name: string): string | undefined => {
    const value = words(name)?.toLowerCase().replaceAll("_", "-");
    return value !== undefined && isLanguage(value) ? value : undefined;
  };
  // A locale says where a document is published, of which only the language is said of its words.
  const locale = tag("locale") ?? tag("ms.locale") ?? tag("ms.contentlocale");
  return {
    title: words("title"),
    description: words("description"),
    date: anyDate(fields["date"]) ?? vendorDate(fields["ms.date"]),
    language: tag("language") ?? tag("lang") ?? locale?.split("-")[0],
  };
}

/**
 * Reads that of a document of the project, whose fields are all required and checked, since all of them are shown or used.
 * @param yaml the text between the fences
 * @param document id or path for the diagnostics; the YAML is taken to start in line 2
 */
export function readOwnFrontMatter(yaml: string, document: string, problems: Problems): FrontMatter {
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
  // Where there is nothing at all, one complaint is enough.
  const fields = isFields(read.value) && Object.keys(read.value).length > 0 ? read.value : undefined;
  const wrong = fields ? problemsOf(fields) : [withoutFields];
  problems.add(wrong.map((one) => diagnose("front-matter-invalid", at(...spanOf(one, parsed)), one)));
  return fields ? usableFields(fields) : {};
}

/** Complains of a document of the project that has none. @param isOpen whether it has a fence that nothing closes */
export function noFrontMatter(document: string, isOpen: boolean): Diagnostic {
  const problem = isOpen ? "never-ends" : "none";
  return diagnose("front-matter-invalid", startOfFile(document), { ...withoutFields, problem });
}

type Problem = DataOf<"front-matter-invalid">;

const withoutFields: Problem = { field: null, problem: "no-fields", value: null, dates: [], meant: null };

/** What is wrong with the text of a field; nothing, if it is as it must be. */
type Check = (text: string) => (Partial<Problem> & Pick<Problem, "problem">) | undefined;

const anyWords: Check = (text) => (/\S/.test(text) ? undefined : { problem: "empty" });

const languageTag: Check = (text) =>
  /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(text) ? undefined : { problem: "no-language" };

/** The fields that a document of the project has, all of which it needs. */
const ownFields: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["title", anyWords],
  ["description", anyWords],
  ["date", wrongDate],
  ["language", languageTag],
]);

function problemsOf(fields: Fields): Problem[] {
  const others = Object.keys(fields).filter((field) => !ownFields.has(field));
  const unknown = others.map((field): Problem => {
    const meant = missingLike(field, fields);
    return { ...withoutFields, field, problem: "unknown-field", meant };
  });
  // A field that is missing since its name is misspelt is told where it is.
  const meant = new Set(unknown.map((one) => one.meant));
  const own = [...ownFields].flatMap(([field, check]) =>
    meant.has(field) ? [] : (problemOf(field, fields[field], check) ?? []),
  );
  return [...own, ...unknown];
}

/** The field that is not there and is nearly called so. */
const missingLike = (field: string, fields: Fields): string | null =>
  [...ownFields.keys()].find((own) => !(own in fields) && isNearly(field.toLowerCase(), own)) ?? null;

function problemOf(field: string, value: unknown, check: Check): Problem | undefined {
  if (value === undefined || value === null) return { ...withoutFields, field, problem: "missing" };
  if (typeof value !== "string") return { ...withoutFields, field, problem: "not-text" };
  const wrong = check(value);
  return wrong && { ...withoutFields, field, value, ...wrong };
}

/** The offsets of a field's value, or of its name where that is wrong; one that is missing has no place of its own. */
function spanOf(
  { field, problem }: Pick<Problem, "field" | "problem">,
  yaml: Document,
): readonly [number, number] {
  const pair = isMap(yaml.contents)
    ? yaml.contents.items.find(({ key }) => String(key) === field)
    : undefined;
  const node: unknown = problem === "unknown-field" ? pair?.key : pair?.value;
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}
