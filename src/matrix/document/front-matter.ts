import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose, type Problems } from "../diagnostics.ts";
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
    const { line, ...range } = rangeInYaml(yaml, counter, ...spanOf("date", parsed));
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
 * @param yaml the text between the fences, or undefined where there are none
 * @param document id or path for the diagnostics; the YAML is taken to start in line 2
 */
export function readOwnFrontMatter(
  yaml: string | undefined,
  document: string,
  problems: Problems,
): FrontMatter {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml ?? "", { lineCounter: counter });
  const at = (start: number, end: number): Range => {
    const { line, ...range } = rangeInYaml(yaml ?? "", counter, start, end);
    return { document, line: yaml === undefined ? 1 : line + 1, ...range };
  };
  const [error] = parsed.errors;
  const read = error ? ({ kind: "error", message: error.message } as const) : plainValue(parsed);
  if (read.kind === "error") {
    const [start, end] = error?.pos ?? [0, 0];
    problems.add([diagnose("front-matter-syntax", at(start, end), { reason: reasonOf(read.message) })]);
    return {};
  }
  // Where there is nothing at all, one complaint is enough.
  const fields = isFields(read.value) && Object.keys(read.value).length > 0 ? read.value : undefined;
  const wrong = fields ? problemsOf(fields) : [withoutFields];
  problems.add(wrong.map((one) => diagnose("front-matter-invalid", at(...spanOf(one.field, parsed)), one)));
  return fields ? usableFields(fields) : {};
}

type Problem = DataOf<"front-matter-invalid">;

const withoutFields: Problem = { field: null, problem: "no-fields", value: null, dates: [] };

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
  const own = [...ownFields].flatMap(([field, check]) => problemOf(field, fields[field], check) ?? []);
  const others = Object.keys(fields).filter((field) => !ownFields.has(field));
  return [...own, ...others.map((field): Problem => ({ ...withoutFields, field, problem: "unknown-field" }))];
}

function problemOf(field: string, value: unknown, check: Check): Problem | undefined {
  if (value === undefined || value === null) return { ...withoutFields, field, problem: "missing" };
  if (typeof value !== "string") return { ...withoutFields, field, problem: "not-text" };
  const wrong = check(value);
  return wrong && { ...withoutFields, field, value, ...wrong };
}

/** The offsets of a field's value; one that is missing has no place of its own. */
function spanOf(field: string | null, yaml: Document): readonly [number, number] {
  const node: unknown = field === null ? undefined : yaml.getIn([field], true);
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}
