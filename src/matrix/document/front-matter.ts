import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { diagnose, type Place } from "../diagnostics.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import { plainValue } from "../yaml.ts";
import { anyDate, isoDate, vendorDate } from "./dates.ts";
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
 */
export function readFrontMatter(yaml: string): FrontMatter {
  // Whether a field is there twice is nothing to complain of here, and looking for that takes the square of their number.
  const parsed = parseDocument(yaml, { uniqueKeys: false });
  const read = parsed.errors.length > 0 ? undefined : plainValue(parsed);
  return read?.kind === "value" && isFields(read.value) ? usableFields(read.value) : {};
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
  if (!isFields(read.value))
    return { value: {}, diagnostics: [invalid(placeAt(0), "The front matter has no fields", needed)] };
  const diagnostics = problemsOf(read.value).map(({ field, message, hint }) =>
    invalid(placeAt(offsetOf(field, parsed)), message, hint),
  );
  return { value: usableFields(read.value), diagnostics };
}

type Problem = { readonly field: string; readonly message: string; readonly hint: string };

/** What is wrong with the text of a field; nothing, if it is as it must be. */
type Check = (text: string) => Omit<Problem, "field"> | undefined;

const anyWords: Check = (text) =>
  /\S/.test(text)
    ? undefined
    : { message: "It is empty", hint: "Say in it what the page of the document shows." };

/** The fields that a document of the project has, all of which it needs. */
const ownFields: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["title", anyWords],
  ["description", anyWords],
  [
    "date",
    (text) => {
      const dated = isoDate(text);
      return dated.kind === "none" ? dated : undefined;
    },
  ],
  [
    "language",
    (text) =>
      /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(text)
        ? undefined
        : { message: `“${text}” is no tag of a language`, hint: "Write a tag such as en or fr." },
  ],
]);

const needed = "A document needs title, description, date (YYYY-MM-DD) and language, and nothing else.";

function problemsOf(fields: Fields): Problem[] {
  const own = [...ownFields].flatMap(([field, check]): Problem[] => {
    const value = fields[field];
    if (value === undefined || value === null)
      return [{ field, message: `${field} is missing`, hint: needed }];
    if (typeof value !== "string")
      return [{ field, message: `${field} must be text`, hint: "Put quotation marks around it." }];
    const problem = check(value);
    return problem ? [{ field, message: `${field}: ${problem.message}`, hint: problem.hint }] : [];
  });
  const others = Object.keys(fields).filter((field) => !ownFields.has(field));
  return [
    ...own,
    ...others.map((field): Problem => {
      const message = `There is no field “${field}”`;
      return { field, message, hint: `Take it out. ${needed}` };
    }),
  ];
}

function noYaml(place: Place, why: string): Diagnostic {
  const message = `The front matter is no YAML: ${why.replace(/\n.*$/s, "")}`;
  return diagnose("front-matter-syntax", place, message, "Correct the YAML here.");
}

const invalid = (place: Place, message: string, hint: string): Diagnostic =>
  diagnose("front-matter-invalid", place, message, hint);

/** A field that is missing has no place of its own. */
function offsetOf(field: string, yaml: Document): number {
  const node: unknown = yaml.getIn([field], true);
  return isNode(node) && node.range ? node.range[0] : 0;
}
