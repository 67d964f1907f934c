import { z } from "zod";
import { supports } from "../terms.ts";
import { kind } from "./kind.ts";
import { didYouMean, nearSchema, quoted } from "./words.ts";

const label = z.string().describe("The name as the document writes it.");
const unknownName = {
  label,
  near: nearSchema,
  count: z.int().min(1).describe("How many places name it; the related places are the next few."),
};
const products = "the products of the catalog";

/** How many places use a name, as the end of a sentence; empty if only one does. */
const places = (count: number): string => (count > 1 ? `, which is named in ${count} places` : "");

/** Warns of a name that is missing from the list of the catalog that it belongs in. */
const unknown = (what: string, where: string = products) =>
  kind({
    severity: "warning",
    data: unknownName,
    message: ({ label: name, count }) => `The catalog has no ${what} ${quoted(name)}${places(count)}`,
    hint: ({ near }) => didYouMean(near, where),
    related: () => "the same name",
  });

const cell = {
  feature: z.string().describe("The id of the cell's feature."),
  at: z
    .record(z.string(), z.string())
    .describe("The ids of its configuration by axis; in the JSON each is a key of its own."),
};
const statement = z.object({
  document: z.string(),
  line: z.int().min(0),
  support: z.enum(supports).describe("What the document says there."),
});

const under = (cells: number): string =>
  cells === 1 ? "1 cell is stated under" : `${cells} cells are stated under`;

type Cell = { readonly feature: string; readonly at: Readonly<Record<string, string>> };
const shown = ({ feature, at }: Cell): string => `${feature} for ${Object.values(at).join(" with ")}`;

/** Problems with names, and with statements that do not agree. */
export const nameKinds = {
  "unknown-feature": unknown("feature", "the features of the catalog"),
  "unknown-product": unknown("product"),
  "unknown-server": unknown("server"),
  "unknown-placement": unknown("placement"),
  "unknown-member": kind({
    severity: "warning",
    data: { ...unknownName, axis: z.string().describe("The id of the axis that it is a member of.") },
    message: ({ label: name, axis, count }) => `The catalog has no ${axis} ${quoted(name)}${places(count)}`,
    hint: ({ near }) => didYouMean(near, products),
    related: () => "the same name",
  }),
  "unknown-configuration": kind({
    severity: "warning",
    data: {
      title: z.string().describe("The heading or line that names a product."),
      known: z.array(z.string()).describe("The names in it that the catalog has."),
      missing: z.string().describe("The axis that it names no member of."),
    },
    message: ({ title, known, missing }) => {
      const names = known.map(quoted).join(", ");
      const what = names === "" ? "no known product" : `${names}, but no known ${missing}`;
      return `${quoted(title)} does not name a configuration: it names ${what}`;
    },
    hint: () => "Name one server and one placement that the catalog knows, as in “Server and Placement”.",
  }),
  "unknown-matrix": kind({
    severity: "warning",
    data: {
      heading: z.string().nullable().describe("The heading of the table's section; null without one."),
      lists: z.array(z.string()).describe("What the catalog calls the members of its axes."),
    },
    message: ({ heading, lists }) =>
      `No matrix in the catalog has these ${lists.join(" and ")}${heading === null ? "" : `, under ${quoted(heading)}`}`,
    hint: ({ lists }) => `Add the matrix to the catalog, with its ${lists.join(", ")} and features.`,
  }),
  "not-in-matrix": kind({
    severity: "warning",
    data: {
      label,
      id: z.string().describe("The id that it stands for."),
      matrix: z.string().describe("The id of the matrix."),
      list: z.string().describe("The list of the matrix that lacks it."),
      count: unknownName.count,
    },
    message: ({ label: name, matrix, list, count }) =>
      `${quoted(name)}${count > 1 ? `, named in ${count} places,` : ""} is not among the ${list} of the matrix ${matrix}`,
    hint: ({ id, matrix, list }) => `Add ${id} to the ${list} of ${matrix} in the catalog, or fix the label.`,
    related: () => "the same name",
  }),
  "duplicate-statement": kind({
    severity: "warning",
    data: { ...cell, first: statement.describe("What was stated before.") },
    message: ({ first, ...ids }, named) => `${shown(ids)} is already stated in ${named(first)}`,
    hint: () => "State it once; join the conditions.",
    related: () => "the first statement",
  }),
  "repeated-label": kind({
    severity: "warning",
    data: { label, cells: z.int().min(0).describe("How many cells are stated under both labels.") },
    message: ({ label: name, cells }) =>
      `${quoted(name)} is used as a label twice here${cells === 0 ? "" : `, and ${under(cells)} both`}`,
    hint: () => "Correct the label that is wrong. If both are right, combine their cells under one of them.",
    related: () => "the first label",
  }),
  "repeated-table": kind({
    severity: "warning",
    data: {
      line: z.int().min(0).describe("The line of the other table."),
      cells: z.int().min(0).describe("How many cells both tables state."),
    },
    message: ({ line, cells }) =>
      `This table states ${cells} cells that the table on line ${line} already states`,
    hint: () => "Correct the labels of one of the two tables, or remove it.",
    related: () => "the first table",
  }),
  contradiction: kind({
    severity: "warning",
    data: {
      ...cell,
      first: statement.describe("What was stated before, and counts."),
      second: statement.describe("What is stated here."),
    },
    message: ({ first, second, ...ids }, named) =>
      `This contradicts ${named(first)} about ${shown(ids)}: ${second.support} here, ${first.support} there`,
    hint: () => "Find out which one is right, and fix the other.",
    related: ({ first }) => `stated as ${first.support}`,
  }),
  "impossible-condition": kind({
    severity: "warning",
    data: {
      condition: z.string().describe("The words of the condition."),
      label,
      id: z.string().describe("The product of the configuration for which it cannot hold."),
    },
    message: ({ condition, label: name }) => `${quoted(condition)} cannot hold for ${quoted(name)}`,
    hint: () =>
      "Move the statement to the configuration that it is about, or say that it does not work here.",
  }),
};
