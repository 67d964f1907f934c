/** What has changed from one published state to the next. */

import { z } from "zod";
import { changeKinds, changeSubjects } from "../../matrix/changes/change.ts";
import { supports } from "../../matrix/terms.ts";
import { day, flag, id, localised, pages, shape, text } from "./shape.ts";

const changeState = shape("change_state", "What a fact was before or after a change.", {
  support: z.enum(supports).describe("What was answered, all sources considered."),
  conditions: z.array(z.string()).describe("The conditions, in the words of a document."),
  via: z.array(z.string()).describe("What served it, in the words of a document; empty if none named it."),
  sources: z
    .array(
      z.strictObject({
        document: id("the document"),
        anchor: text("The fragment of the statement on the page of its document."),
      }),
    )
    .describe("Where it was stated."),
});

const changeFields = {
  matrix: id("the matrix"),
  key: text("What tells the cell or the configuration from all others of its matrix."),
  about: z.enum(changeSubjects).describe("What the key is of: a cell, or a whole configuration."),
  kinds: z.array(z.enum(changeKinds)).min(1).describe("In which ways it changed."),
  title: localised.describe("The changed fact itself."),
  before: changeState.optional().describe("What it was; left out if nothing was stated."),
  after: changeState.optional().describe("What it is; left out if nothing is stated any more."),
};

const change = shape("change", "A fact that changed.", {
  ...changeFields,
  page: pages.describe("Where the page of changes tells it."),
});

const difference = shape(
  "difference",
  "A fact that differs between two states, published or not.",
  changeFields,
);

const changeEntry = shape("change_entry", "What changed on one day.", {
  id: text("Its name; it never changes."),
  date: day("When it was published."),
  title: localised.optional().describe("What it is about, if that was written down."),
  note: localised.optional().describe("What else there is to know about it."),
  first: flag("True if it is the first published state."),
  changes: z.array(change).describe("The facts that changed; none in the first state."),
  page: pages.describe("Its place on the page of changes."),
});

export const changes = shape("changes", "What has changed since the first published state.", {
  entries: z.array(changeEntry).describe("The newest first."),
});

shape(
  "differences",
  "What changed from one state of the content to another, as the command line prints it.",
  {
    from: text("The earlier state: a git revision, a folder or a file."),
    to: text("The later one."),
    changes: z.array(difference).describe("The facts that changed, by matrix."),
  },
);
