import { z } from "zod";
import { kind, type Values } from "./kind.ts";
import { languageName, quoted, toFixYaml, yamlError } from "./words.ts";

const tag = z.string();
const marked = { mark: z.string().describe("The mark of the note, such as 1.") };

const frontMatter = {
  field: z
    .string()
    .nullable()
    .describe("The field, such as title or origins.0.title; null where there are no fields at all."),
  problem: z
    .enum([
      "none",
      "never-ends",
      "no-fields",
      "missing",
      "not-text",
      "no-list",
      "no-entry",
      "no-version",
      "no-address",
      "no-heading",
      "no-slug",
      "no-form",
      "empty",
      "unknown-field",
      "no-language",
      "no-date",
      "no-month",
      "no-day",
      "not-iso",
      "ambiguous-date",
    ])
    .describe("What is wrong with it."),
  value: z.string().nullable().describe("The text of the field; null where it has none."),
  dates: z.array(z.string()).describe("The days, as YYYY-MM-DD, that the text can mean."),
  meant: z
    .string()
    .nullable()
    .describe("The field or heading that was probably meant by an unknown one; null if none is close."),
};

/** Problems with a document as such. */
export const documentKinds = {
  "front-matter-syntax": kind({
    severity: "error",
    data: yamlError,
    message: ({ reason }) => `The front matter is not valid YAML: ${reason}`,
    hint: ({ problem }) => toFixYaml(problem),
  }),
  "front-matter-invalid": kind({
    severity: "error",
    data: frontMatter,
    message: frontMatterMessage,
    hint: frontMatterHint,
  }),
  "duplicate-document": kind({
    severity: "error",
    data: {
      id: z.string().describe("The id that both files have."),
      path: z.string().describe("The path of the other file with this id."),
    },
    message: ({ id, path }) => `The id ${id} is already that of ${path}`,
    hint: () => "Rename one of the two files.",
    related: () => "the other file",
  }),
  "nested-too-deeply": kind({
    severity: "error",
    data: {},
    message: () => "This document was not read: it is nested too deeply",
    hint: () => "Remove some of the quotations and lists that are nested inside each other.",
  }),
  "unknown-language": kind({
    severity: "warning",
    data: { language: tag.describe("BCP 47 tag of the language of the document.") },
    message: ({ language }) =>
      `There is no lexicon for ${languageName(language)}, the language of this document, so only known names and answers were read in its tables`,
    hint: () => "If the document is in another language, name that with --language. Otherwise add a lexicon.",
  }),
  "language-mismatch": kind({
    severity: "warning",
    data: {
      declared: tag.describe("BCP 47 tag of the language that the document says it is in."),
      found: tag.describe("BCP 47 tag of the language that its text reads like."),
      asked: z.boolean().describe("Whether the language was given on the command line, not by the document."),
    },
    message: ({ declared, found }) =>
      `This document is said to be in ${languageName(declared)}, but its text reads like ${languageName(found)}`,
    hint: ({ asked, found }) =>
      asked ? "Correct the language given by --language." : `Write “language: ${found}” in the front matter.`,
  }),
  "language-folder": kind({
    severity: "warning",
    data: {
      declared: tag.describe("BCP 47 tag of the language that the document says it is in."),
      folder: tag.describe("The folder that it is in, whose name is the tag of another language."),
    },
    message: ({ declared, folder }) =>
      `This document is said to be in ${languageName(declared)}, but is in the folder for ${languageName(folder)}`,
    hint: ({ declared, folder }) =>
      `Write “language: ${folder}” in the front matter, or move the file to the folder ${declared}.`,
  }),
  "ambiguous-date": kind({
    severity: "note",
    data: {
      field: z.string().describe("The field of the front matter."),
      value: z.string().describe("Its text."),
      dates: z.array(z.string()).describe("The days, as YYYY-MM-DD, that the text can mean."),
    },
    message: ({ field, value, dates }) =>
      `${field}: “${value}” could be ${dates.map(spoken).join(" or ")}, so no date was read`,
    hint: ({ dates }) => `Write ${dates.join(" or ")}.`,
  }),
  "unknown-footnote": kind({
    severity: "warning",
    data: marked,
    message: ({ mark }) => `No note under the table has the mark “${mark}”`,
    hint: () => "Begin a line under the table with the mark, or remove the mark from the cell.",
  }),
  "unused-footnote": kind({
    severity: "warning",
    data: { ...marked, note: z.string().describe("The words of the note.") },
    message: ({ mark, note }) => `No cell of the table has the mark “${mark}” of the note ${quoted(note)}`,
    hint: () => "Put the mark after what the note is about, or remove the mark from the note.",
  }),
  "duplicate-footnote": kind({
    severity: "warning",
    data: { ...marked, line: z.int().min(0).describe("The line of the note that is read.") },
    message: ({ mark, line }) =>
      `The note on line ${line} also has the mark “${mark}”, and only that note is read`,
    hint: () =>
      "Give one of the two notes a different mark, and put that mark in the cells that the note is about.",
    related: () => "the note that is read",
  }),
};

type FrontMatter = Values<typeof frontMatter>;

const needed =
  "A document needs title, description, date (YYYY-MM-DD), language, origins and checked (YYYY-MM-DD), and nothing else.";
const neededOfOrigin =
  "An origin needs title, and date (YYYY-MM-DD, YYYY-MM or YYYY) or version, and may have address, page, stated and parts.";

/** Which fields are needed alongside one that belongs to the document or to one of its origins. */
const neededBeside = (field: string | null): string =>
  field?.startsWith("origins.") ? neededOfOrigin : needed;

function frontMatterMessage({ field, problem, value, dates }: FrontMatter): string {
  const text = String(value);
  const words = `“${text}”`;
  switch (problem) {
    case "none":
      return "This document has no front matter";
    case "never-ends":
      return "The front matter is never closed";
    case "no-fields":
      return "The front matter has no fields";
    case "missing":
      return `${field} is missing`;
    case "not-text":
      return `${field} must be text`;
    case "no-list":
      return `${field} must be a list with at least one entry`;
    case "no-entry":
      return `${field} must have fields`;
    case "no-version":
      return `${field} has neither date nor version`;
    case "no-address":
      return `${field}: ${words} is not a web address`;
    case "no-heading":
      return `${field}: this document has no heading ${words}`;
    case "no-slug":
      return `${field}: ${words} is not an id`;
    case "no-form":
      return `${field}: ${words} is neither “table” nor “prose”`;
    case "empty":
      return `${field} is empty`;
    case "unknown-field":
      return `There is no field “${field}”`;
    case "no-language":
      return `${field}: ${words} is not a language tag`;
    case "no-date":
      return `${field}: ${words} is not a date`;
    case "no-month":
      return `${field}: there is no month ${Number(text.split("-")[1])}`;
    case "no-day":
      return `${field}: ${spoken(text)} is not a date`;
    case "not-iso":
      return `${field}: ${words} is not in ISO form`;
    case "ambiguous-date":
      return `${field}: ${words} could be ${dates.map(spoken).join(" or ")}`;
  }
}

function frontMatterHint({ field, problem, dates, meant }: FrontMatter): string {
  switch (problem) {
    case "none":
      return `Begin it with its fields, between two lines of three hyphens. ${needed}`;
    case "never-ends":
      return "Write a line of three hyphens after its last field.";
    case "no-fields":
    case "missing":
    case "no-entry":
      return neededBeside(field);
    case "no-list":
      return "Write each entry below it, after a hyphen.";
    case "no-version":
      return "Give the vendor's own date for the page or, if it has none, say in words which version it is.";
    case "no-address":
      return "Write an address that begins with https:// or http://, or leave it out if it is unknown.";
    case "no-heading":
      return meant === null
        ? "Write a heading exactly as it appears in this document."
        : `Did you mean “${meant}”?`;
    case "no-slug":
      return "Write lower-case letters and digits, joined by single hyphens.";
    case "no-form":
      return "Write how the vendor's page says it: “table” or “prose”.";
    case "not-text":
      return "Put quotation marks around it.";
    case "empty":
      return "Fill it in: the page of the document shows it.";
    case "unknown-field":
      return meant === null ? `Remove it. ${neededBeside(field)}` : `Did you mean ${meant}?`;
    case "no-language":
      return "Write a tag such as en or fr.";
    case "no-date":
      return "Write the day as year, month and day: 2016-12-09.";
    case "no-month":
    case "no-day":
      return "Write a day that exists, as year, month and day: 2016-12-09.";
    case "not-iso":
    case "ambiguous-date":
      return `Write ${dates.join(" or ")}.`;
  }
}

const months = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** An ISO day written out: “9 December 2016”. Days that do not exist can be written as well. */
function spoken(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${months.format(Date.UTC(2000, Number(month) - 1))} ${year}`;
}
