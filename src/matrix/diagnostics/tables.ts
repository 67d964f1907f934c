import { z } from "zod";
import { kind, type Values } from "./kind.ts";
import { nearSchema, perhapsAFeature, quoted } from "./words.ts";

const text = z.string().describe("The words that it is about.");

const unplaced = {
  text,
  missing: z
    .enum(["feature", "row-feature", "row-label", "column-header"])
    .describe("What should say what the words are about: a feature before them, or a label of their table."),
  near: nearSchema,
};

/** What to do where the catalog may lack what a table names. */
const toAdd = "If it is a matrix, add what it names to the catalog: “npm run -s matrix -- suggest” lists it.";

/** Why no statement could be found in a table, as the end of a sentence, and what to do if it is a matrix. */
const leftAlone = {
  empty: ["it is empty", "If it is a matrix, fill in what it says."],
  "no-configuration": [
    "it lists features, and no line before it names their configuration",
    "Name the configuration in a line of its own before the list, as in “Server and Placement”.",
  ],
  "no-feature": [
    "its cells answer yes or no, but no feature is named that they could be about",
    "Name the feature in the table's first cell or in a line before it.",
  ],
  "half-configuration": [
    "it names known features, but only a part of each configuration",
    "Name the other part as well, in the header or in a line before the table.",
  ],
  "features-only": [
    "known features are labels on one side of it, and no known part of a configuration is one on the other",
    toAdd,
  ],
  "no-such-matrix": [
    "no matrix of the catalog has axes for what stands on its sides",
    "If it is a matrix, add it to the catalog, with its axes.",
  ],
  "one-side": ["known products are labels on one side of it only, and known features on none", toAdd],
  "no-labels": [
    "its labels mention known names, but none of them is a feature or a member of an axis",
    toAdd,
  ],
  "no-names": ["neither its header nor its first column names anything that the catalog knows", toAdd],
} as const;
export type LeftAlone = keyof typeof leftAlone;

/** Why a table was left alone, as the end of a sentence. */
export const whyLeftAlone = (reason: LeftAlone): string => leftAlone[reason][0];

/** How a sentence goes on about one line, or about several. */
type Pronouns = {
  readonly them: string;
  readonly their: string;
  readonly areThey: string;
  readonly stand: string;
};
const one: Pronouns = { them: "it", their: "its", areThey: "it is", stand: "it stands" };
const several: Pronouns = { them: "them", their: "their", areThey: "they are", stand: "they stand" };

type Cause = readonly [why: (about: Pronouns, widths: Widths) => string, hint: string];
type Widths = { readonly header: number | null; readonly delimiter: number | null };

/** Why lines are no table, as the end of a sentence, and what to do about it. */
const lost = {
  "blank-line": [
    ({ them }) => `a blank line or another block before ${them} ends the table`,
    "Take out what stands between them and the table.",
  ],
  "no-delimiter": [
    ({ their }) => `no row of hyphens stands under ${their} header`,
    "Write a row such as | --- | --- | under the header, with as many cells as that has.",
  ],
  "long-dashes": [
    ({ their }) => `the row under ${their} header is made of long dashes`,
    "Write hyphens in place of the dashes, as in | --- | --- |.",
  ],
  "other-width": [
    ({ their }, { header, delimiter }) =>
      `the row under ${their} header has ${delimiter} ${delimiter === 1 ? "cell" : "cells"}, and the header ${header}`,
    "Give both rows the same number of cells.",
  ],
  indented: [
    ({ areThey, them }) => `${areThey} indented by four blanks or more, which makes code of ${them}`,
    "Indent them by less than four blanks.",
  ],
  "open-fence": [
    ({ them }) => `the code block before ${them} never ends`,
    "End the code block with a line of the same signs that it begins with.",
  ],
  "open-comment": [({ them }) => `the comment before ${them} never ends`, "End the comment with -->."],
  "in-html": [
    ({ them }) => `HTML stands right before ${them}, in which Markdown is not read`,
    "Set the table off from the tags by a blank line on both sides.",
  ],
  "loose-cells": [
    ({ stand }) => `${stand} outside of a table of HTML, or within more elements than can be read`,
    "Put a <table> around the rows, and take out what it is nested in.",
  ],
} as const satisfies Record<string, Cause>;
export type Lost = keyof typeof lost;

const lostTable = {
  lines: z.int().min(0).describe("How many lines are not read."),
  cause: z.enum(Object.keys(lost) as [Lost, ...Lost[]]).describe("Why they are no table."),
  header: z
    .int()
    .nullable()
    .describe("For other-width: how many cells the header has; null for other causes."),
  delimiter: z.int().min(0).nullable().describe("For other-width: how many cells the row under it has."),
};

/** What can be wrong with a table as such, and with words in it that find no place. */
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
    message: ({ text: words }) => `${quoted(words)} was assigned to nothing, or twice`,
    hint: () => "Set the features of the cell apart with <br/>, one sentence to a note.",
  }),
  "unclear-text": kind({
    severity: "error",
    data: {
      text,
      near: nearSchema,
      slip: z
        .object({ written: z.string(), meant: z.string() })
        .nullable()
        .describe("The one word that it would be understood without, and the word that may be meant."),
    },
    message: ({ text: words }) =>
      `${quoted(words)} is in no form that is understood, so nothing is known of what it is about`,
    hint: ({ near, slip }) =>
      slip
        ? `Did you mean “${slip.meant}” where it says “${slip.written}”?`
        : perhapsAFeature(near, "Word it as one of the forms that “npm run -s matrix -- grammar” lists."),
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
    message: () => "This picture has no alt text, so nothing of it is read",
    hint: () =>
      "Say in the picture's alt text, or beside it, what it shows: “Yes”, “No”, or the words in it.",
  }),
  "tag-as-text": kind({
    severity: "warning",
    data: { tag: z.string().describe("The tag as it shows.") },
    message: ({ tag }) => `The tag ${quoted(tag)} stands in the cell as text`,
    hint: () => "Write < and > in place of &lt; and &gt;, or take the tag out.",
  }),
  "row-length": kind({
    severity: "warning",
    data: {
      cells: z.int().min(0).describe("How many cells the row has."),
      columns: z.int().min(0).describe("How many cells the header has."),
    },
    message: ({ cells, columns }) => `This row has ${cells} cells, and the header ${columns}`,
    hint: ({ cells, columns }) =>
      cells > columns
        ? "Add a header for the cells at its end, or take them out."
        : "Add the cells that are missing, empty where there is nothing to say.",
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
      other: z.string().describe("The kind that it could have been read as."),
      why: z.string().describe("Why it was read as it was, as the end of a sentence."),
    },
    message: ({ shape, other, why }) =>
      `This table could be ${other} as well; it was read as a ${shape}, since ${why}`,
    hint: () => "If that is wrong, word its labels or cells so that only one of the two fits.",
  }),
  "table-left-alone": kind({
    severity: "note",
    data: {
      reason: z.enum(Object.keys(leftAlone) as [LeftAlone, ...LeftAlone[]]).describe("Why it is no matrix."),
    },
    message: ({ reason }) => `This table is no matrix and was left alone: ${whyLeftAlone(reason)}`,
    hint: ({ reason }) => leftAlone[reason][1],
  }),
};

/** What words lack that belong to nothing, and where to say it. */
const homeless: Readonly<Record<Values<typeof unplaced>["missing"], readonly [string, string]>> = {
  feature: ["belongs to no feature", "Put it behind the name of the feature that it is about."],
  "row-feature": [
    "belongs to no feature, since its row names none",
    "Name the feature in the row's first cell.",
  ],
  "row-label": [
    "belongs to no configuration, since its row has no label",
    "Name what the row is about in its first cell.",
  ],
  "column-header": [
    "belongs to no configuration, since its column has no header",
    "Name what the column is about in the header, or take the cell out.",
  ],
};

function lostMessage({ lines, cause, ...widths }: Values<typeof lostTable>): string {
  const what = lines === 1 ? "This line of a table is" : `These ${lines} lines of a table are`;
  const why: Cause[0] = lost[cause][0];
  return `${what} not read, since ${why(lines === 1 ? one : several, widths)}`;
}
