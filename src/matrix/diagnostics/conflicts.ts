import { z } from "zod";
import { kind, type Values } from "./kind.ts";
import { quoted } from "./words.ts";

const unacknowledged = {
  matrix: z.string().describe("The id of the matrix."),
  feature: z.string().nullable().describe("The id of the feature; null for whole configurations."),
  cells: z.int().min(1).describe("How many cells or configurations they disagree about."),
  block: z.string().describe("The block of cells to write into conflicts.yaml."),
};

const vain = {
  problem: z
    .enum(["no-conflict", "matrix", "list", "feature", "member", "document", "heading"])
    .describe("What is wrong: nothing disagrees there, or the kind of thing that does not exist."),
  name: z
    .string()
    .describe("The name of what does not exist; the matrix of a block in which nothing disagrees."),
  near: z.string().nullable().describe("The name that was probably meant; null if none is close."),
};

/** Problems with disagreements between documents, and with what is known about them. */
export const conflictKinds = {
  "unacknowledged-conflict": kind({
    severity: "warning",
    data: unacknowledged,
    message: ({ matrix, feature, cells }) => {
      const what = feature === null ? "configurations" : `cells of ${feature}`;
      const about = feature === null ? "a configuration" : `a cell of ${feature}`;
      return `Sources disagree about ${cells === 1 ? about : `${cells} ${what}`} in ${matrix}, and nobody has looked at it yet`;
    },
    hint: ({ block }) =>
      `Find out which side holds, and say so in an entry of conflicts.yaml with this under cells: - ${block}`,
    related: () => "another side",
  }),
  "conflict-in-vain": kind({ severity: "warning", data: vain, message: vainMessage, hint: vainHint }),
};

type Vain = Values<typeof vain>;

function vainMessage({ problem, name }: Vain): string {
  switch (problem) {
    case "no-conflict":
      return `Sources do not disagree about any of these cells in ${name}`;
    case "list":
      return `The matrix has no ${name}`;
    case "heading":
      return `The document has no heading ${quoted(name)}`;
    case "document":
      return `There is no document ${name}`;
    case "matrix":
      return `There is no matrix ${name}`;
    case "feature":
    case "member":
      return `The matrix does not list ${name}`;
  }
}

function vainHint({ problem, near }: Vain): string {
  if (problem === "no-conflict")
    return "Remove it if the documents agree by now. Otherwise name the cells about which they disagree.";
  return near === null ? "Correct or remove it." : `Did you mean ${near}?`;
}
