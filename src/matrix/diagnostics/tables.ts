import { z } from "zod";
import { kind, type Values } from "./kind.ts";
import { nearSchema, perhapsAFeature, quoted } from "./words.ts";

const text = z.string().describe("The words in question.");

const unplaced = {
  text,
  missing: z
    .enum(["feature", "row-feature", "row-label", "column-header", "date"])
    .describe("What should say what the words are about: a feature before them, or a label of their table."),
  near: nearSchema,
};

/** What to do if the catalog may lack what a table names. */
const toAdd =
  "If it is a matrix, add what it names to the catalog: “npm run -s matrix -- suggest” lists what is missing.";

/** Why no statement could be found in a table, as the end of a sentence, and what to do if it is a matrix. */
const leftAlone = {
  empty: ["it is empty", "If it is a matrix, fill in what it says."],
  "no-configuration": [
    "it lists features, but no line before it names their configuration",
    "Name the configuration in a line of its own before the list, as in “Server and Placement”.",
  ],
  "no-feature": [
    "its cells answer yes or no, but nothing names the feature that they are about",
    "Name the feature in the table's first cell or in a line before it.",
  ],
  "half-configuration": [
    "it names known features, but only a part of each configuration",
    "Name the other part as well, in the header or in a line before the table.",
  ],
  "features-only": [
    "its labels on one side are known features, but none on the other is a known part of a configuration",
    toAdd,
  ],
  "no-such-matrix": [
    "no matrix in the catalog has the axes that its labels belong to",
    "If it is a matrix, add it to the catalog, with its axes.",
  ],
  "one-side": ["known products label only one side of it, and known features neither side", toAdd],
  "no-labels": [
    "its labels mention known names, but none of them is a feature or a member of an axis",
    toAdd,
  ],
  "no-names": ["neither its header nor its first column names anything that the catalog knows", toAdd],
} as const;
export type LeftAlone = keyof typeof leftAlone;

/** Why a table was left alone, as the end of a sentence. */
export const whyLeftAlone = (reason: LeftAlone): string => leftAlone[reason][0];

/** The words for one line, or for several. */
type Pronouns = {
  readonly them: string;
  readonly their: string;
  readonly areThey: string;
};
const one: Pronouns = { them: "it", their: "its", areThey: "it is" };
const several: Pronouns = { them: "them", their: "their", areThey: "they are" };

type Cause = readonly [why: (about: Pronouns, widths: Widths) => string, hint: string];
type Widths = { readonly header: number | null; readonly delimiter: number | null };

/** Why lines are not a table, as the end of a sentence, and what to do about it. */
const lost = {
  "blank-line": [
    ({ them }) => `a blank line or another block before ${them} ends the table`,
    "Remove what separates them from the table.",
  ],
  "no-delimiter": [
    ({ their }) => `there is no row of hyphens under ${their} header`,
    "Write a row such as | --- | --- | under the header, with the same number of cells.",
  ],
  "long-dashes": [
    ({ their }) => `the row under ${their} header is made of long dashes`,
    "Write hyphens in place of the dashes, as in | --- | --- |.",
  ],
  "other-width": [
    ({ their }, { header, delimiter }) =>
      `the row under ${their} header has ${delimiter} ${delimiter === 1 ? "cell" : "cells"}, but the header has ${header}`,
    "Give both rows the same number of cells.",
  ],
  indented: [
    ({ areThey, them }) => `${areThey} indented by four spaces or more, which makes ${them} a code block`,
    "Indent them by fewer than four spaces.",
  ],
  "open-fence": [
    ({ them }) => `the code block before ${them} is never closed`,
    "Close the code block with a line of the same characters that open it.",
  ],
  "open-comment": [({ them }) => `the comment before ${them} is never closed`, "Close the comment with -->."],
  "in-html": [
    ({ them }) => `HTML comes right before ${them}, and Markdown is not read inside it`,
    "Separate the table from the tags with a blank line on both sides.",
  ],
  "loose-cells": [
    ({ areThey }) => `${areThey} outside an HTML table, or nested too deeply to be read`,
    "Put a <table> around the rows, and remove what it is nested in.",
  ],
} as const satisfies Record<string, Cause>;
export type Lost = keyof typeof lost;

const lostTable = {
  lines: z.int().min(0).describe("How many lines are not read."),
  cause: z.enum(Object.keys(lost) as [Lost, ...Lost[]]).describe("Why they are not a table."),
  header: z
    .int()
    .nullable()
    .describe("For other-width: how many cells the header has; null for other causes."),
  delimiter: z.int().min(0).nullable().describe("For other-width: how many cells the row under it has."),
};

/** Problems with a table as such, and with words in it that could not be assigned. */
export const tableKinds = {
  "unplaced-text": kind({
    severity: "error",
    data: unplaced,
    message: ({ text: words, missing }) => `${quoted(words)} ${homeless[missing][0]}`,
    hint: ({ missing, near }) => perhapsAFeature(near, homeless[missing][1]),
  }),
  "text-lost": kind({
    severity: "error",
    data: { text },
    message: ({ text: words }) =>
      `${quoted(words)} was not assigned to anything, or was assigned twice (a bug in the parser)`,
    hint: () => "Separate the features of the cell with <br/>, and write each note as one sentence.",
  }),
  "unclear-text": kind({
    severity: "error",
    data: {
      text,
      near: nearSchema,
      slip: z
        .object({ written: z.string(), meant: z.string() })
        .nullable()
        .describe("The one word that keeps it from being understood, and the word that was probably meant."),
    },
    message: ({ text: words }) => `${quoted(words)} was not understood, so what it is about is not listed`,
    hint: ({ near, slip }) =>
      slip
        ? `Did you mean “${slip.meant}” instead of “${slip.written}”?`
        : perhapsAFeature(near, "Use one of the forms that “npm run -s matrix -- grammar” lists."),
  }),
  "two-answers": kind({
    severity: "error",
    data: { first: z.string().describe("The answer before."), second: z.string().describe("This answer.") },
    message: ({ second }) => `${quoted(second)} contradicts the answer before it`,
    hint: () => "Keep the answer that is right.",
    related: () => "the answer before it",
  }),
  "picture-without-words": kind({
    severity: "warning",
    data: {},
    message: () => "This picture has no alt text, so it was not read",
    hint: () =>
      "Say what it shows in its alt text, or in words next to it: “Yes”, “No”, or the words in the picture.",
  }),
  "tag-as-text": kind({
    severity: "warning",
    data: { tag: z.string().describe("The tag as it shows.") },
    message: ({ tag }) => `The cell shows the tag ${quoted(tag)} as text`,
    hint: () => "Write < and > in place of &lt; and &gt;, or remove the tag.",
  }),
  "row-length": kind({
    severity: "warning",
    data: {
      cells: z.int().min(0).describe("How many cells the row has."),
      columns: z.int().min(0).describe("How many cells the header has."),
    },
    message: ({ cells, columns }) => `This row has ${cells} cells, but the header has ${columns}`,
    hint: ({ cells, columns }) =>
      cells > columns
        ? "Add headers for the extra cells at its end, or remove them."
        : "Add the missing cells, and leave them empty where there is nothing to say.",
  }),
  "table-lost": kind({
    severity: "warning",
    data: lostTable,
    message: lostMessage,
    hint: ({ cause }) => lost[cause][1],
  }),
  "shape-chosen": kind({
    severity: "note",
    data: {
      shape: z.string().describe("The kind of table that it was read as."),
      other: z.string().describe("The other kind that it could have been read as."),
      why: z.string().describe("Why it was read as it was, as the end of a sentence."),
    },
    message: ({ shape, other, why }) =>
      `This table could also be ${other}; it was read as a ${shape}, since ${why}`,
    hint: () => "If that is wrong, reword its labels or cells so that only the right one fits.",
  }),
  "table-left-alone": kind({
    severity: "note",
    data: {
      reason: z
        .enum(Object.keys(leftAlone) as [LeftAlone, ...LeftAlone[]])
        .describe("Why it was not read as a matrix."),
    },
    message: ({ reason }) =>
      `This table was not recognised as a matrix and was left alone: ${whyLeftAlone(reason)}`,
    hint: ({ reason }) => leftAlone[reason][1],
  }),
};

/** What is missing where words belong to nothing, and where to add it. */
const homeless: Readonly<Record<Values<typeof unplaced>["missing"], readonly [string, string]>> = {
  feature: ["does not belong to a feature", "Put it after the name of the feature that it is about."],
  "row-feature": [
    "does not belong to a feature, since its row does not name one",
    "Name the feature in the row's first cell.",
  ],
  "row-label": [
    "does not belong to a configuration, since its row has no label",
    "Name what the row is about in its first cell.",
  ],
  "column-header": [
    "does not belong to a configuration, since its column has no header",
    "Name what the column is about in the header, or remove the cell.",
  ],
  date: [
    "is not a date, although its column has the dates from which rows hold",
    "Write the day as year, month and day: 2016-12-09. If only the month or the year is known: 2016-12 or 2016.",
  ],
};

function lostMessage({ lines, cause, ...widths }: Values<typeof lostTable>): string {
  const what = lines === 1 ? "This line of a table is" : `These ${lines} lines of a table are`;
  const why: Cause[0] = lost[cause][0];
  return `${what} not read, since ${why(lines === 1 ? one : several, widths)}`;
}
