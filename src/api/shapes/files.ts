/** What stands around the facts: the envelope of every file, the list of files, and all facts in one. */

import { z } from "zod";
import { decisions, disputes, supports } from "../../matrix/terms.ts";
import { cellRef, side } from "./answers.ts";
import { configurationEntry, featureEntry, group, kind, matrix, product } from "./catalog.ts";
import { changes } from "./changes.ts";
import { lifecycle } from "./lifecycles.ts";
import { address, day, id, localised, pages, shape, text } from "./shape.ts";
import { document } from "./sources.ts";

export const moved = shape("moved", "That a file answers at an address that something had before.", {
  from: text("What was asked for."),
  to: text("What answers instead."),
  on: day("Since when."),
});

export const envelope = shape("envelope", "What every JSON file of facts is.", {
  schema: address("the shape of what is below data, in the published schema"),
  version: text("The version of the API. Later ones with the same first number only add to it."),
  generated_at: z.iso.datetime().describe("When the file was made, in UTC."),
  content_date: day("The newest date of any document; left out if none has a date.").optional(),
  moved: moved.optional().describe("Left out unless an older address leads here."),
  data: z.unknown().describe("The facts, in the shape that schema leads to."),
});

export const tombstone = shape("tombstone", "What stands where something was removed.", {
  kind: text("What kind of thing it was."),
  key: text("Its key."),
  until: day("The last day on which it was published."),
  was: localised.describe("What was known."),
  why: localised.describe("Why it was removed."),
});

const dispute = shape("dispute", "A disagreement with everything that it is about.", {
  about: z.enum(disputes).describe("What sources disagree about."),
  decision: z.enum(decisions).describe("What decides between the sides; open if nothing does."),
  answer: z.enum(supports).describe("What follows from all sides together."),
  cells: z.array(cellRef).min(1).describe("The cells and whole configurations that it is about."),
  sides: z.array(side).min(2).describe("The one that holds comes first, where something decides."),
});

const question = shape("question", "What to ask the vendor about some disagreements.", {
  id: text("Its name; it never changes."),
  question: localised.describe("What one would ask."),
  note: localised.describe("Which side holds, by which rule."),
  looked: z.strictObject({ by: localised, on: day("When.") }).describe("Who looked at it, and when."),
  open: z.boolean().describe("Whether nothing decides it."),
  disputes: z.array(dispute).describe("The disagreements of cells that it is about."),
  words: z
    .array(
      z.strictObject({
        document: id("the document"),
        heading: text("The heading of the section."),
        says: localised.describe("What it says."),
        page: pages.describe("Where the site shows the document."),
      }),
    )
    .describe("Sides that are no answers of cells."),
  page: pages.describe("Where the site shows it."),
});

export const conflicts = shape("conflicts", "Where sources disagree.", {
  questions: z.array(question).describe("What somebody has looked at."),
  unlooked: z.array(dispute).describe("What nobody has looked at yet."),
});

export const documents = shape("documents", "The documents that facts are read from.", {
  documents: z.array(document).describe("In the order of their paths."),
});

const fileEntry = shape("file", "A file of the API.", {
  path: text("Its path below the address of the API."),
  address: address("the file"),
  media_type: text("Its media type."),
  shape: text(
    "The name of the shape of its data in the published schema; left out if it has no envelope.",
  ).optional(),
  title: localised.describe("What it has."),
  template: text("Its path in the OpenAPI document."),
  parameters: z.record(z.string(), z.string()).describe("The values of the parameters in that path."),
});

export const index = shape("index", "Every file of the API.", {
  files: z.array(fileEntry).describe("This one first."),
});

export const all = shape("all", "All facts in one file: what the others have, each once.", {
  groups: z.array(group).describe("The groups of features."),
  kinds: z.array(kind).describe("The kinds of products."),
  matrices: z.array(matrix).describe("Every matrix with its cells."),
  configurations: z.array(configurationEntry).describe("What every configuration needs."),
  features: z.array(featureEntry).describe("Every feature."),
  products: z.array(product).describe("Every product."),
  lifecycle,
  conflicts,
  documents: z.array(document).describe("Every document."),
  changes,
});
