/**
 * What changed between two states of what is published, as the dated entries of `content/changes` hold it. An entry says
 * in words of its own what changed, so that it stays true when the catalog and the documents move on.
 */

import { z } from "zod";
import { day, entry, oneOf, text } from "../catalog/fields.ts";
import { slug } from "../model/documents.ts";
import { supports } from "../terms.ts";

/**
 * What can change of a cell or of a whole configuration: that something is stated of it at all, its support, what serves
 * it, one of its conditions, the place that states it, or its words alone.
 */
export const changeKinds = [
  "newly-stated",
  "support",
  "service",
  "condition-added",
  "condition-removed",
  "source-moved",
  "wording",
  "no-longer-stated",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeSubjects = ["cell", "configuration"] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

const listOf = <T extends z.ZodType>(one: T) => z.array(one, "expected a list of entries");

/** A text in each language; one text for all would be a title that somebody forgot to translate. */
export const eachLanguage = entry({ en: text, fr: text });

export const placeSchema = entry({
  document: slug.describe("The id of the document."),
  anchor: text.describe("The anchor of the statement in the document; it stays when lines move."),
});

export const stateSchema = entry({
  support: oneOf(supports).describe("What was answered, all sources considered."),
  conditions: z
    .array(text, "expected a list of texts")
    .default([])
    .describe("The words of the conditions, in the language of the document."),
  via: z
    .array(text, "expected a list of texts")
    .default([])
    .describe("What served it, in the words of the document; empty if the document does not say."),
  sources: listOf(placeSchema).default([]).describe("The statements that it rested on."),
});
export type State = z.infer<typeof stateSchema>;

const key = z
  .string("expected text")
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, "expected ids, joined by dots, such as feature.server.placement");

const changeFields = entry({
  matrix: slug.describe("The id of the matrix."),
  key: key.describe("The key of the cell in its matrix, or of the configuration."),
  about: oneOf(changeSubjects).describe("What the key is of."),
  kinds: z
    .array(oneOf(changeKinds), "expected a list of kinds of change")
    .min(1, { error: "expected a list with at least one kind of change", abort: true })
    .describe("What changed of it."),
  before: stateSchema.optional().describe("Left out if it was not stated before."),
  after: stateSchema.optional().describe("Left out if it is not stated any more."),
  title: eachLanguage.describe("The changed fact itself."),
});
/** One change of one cell or whole configuration. */
export type Change = z.infer<typeof changeFields>;

/** Which states a change has follows from what it is. */
const hasItsStates = ({ kinds, before, after }: Pick<Change, "kinds" | "before" | "after">): boolean => {
  const appears = kinds.includes("newly-stated");
  const goes = kinds.includes("no-longer-stated");
  if (appears || goes) return kinds.length === 1 && !before === appears && !after === goes;
  return before !== undefined && after !== undefined;
};

export const changeSchema = changeFields.refine(
  hasItsStates,
  "expected before and after; without before if newly-stated, and without after if no-longer-stated, each of which stands alone",
);

const entryFields = entry({
  date: day.describe("The day on which it was published."),
  title: eachLanguage
    .optional()
    .describe("What the changes have in common; left out if each speaks for itself."),
  note: eachLanguage.optional().describe("Why it changed, or what else there is to say of it."),
  first: z
    .literal(true, "expected true, or nothing")
    .optional()
    .describe("Whether this is the first published state, in which everything is new; left out otherwise."),
  changes: listOf(changeSchema).default([]),
});

export const changeEntrySchema = entryFields.refine(
  ({ first, changes }) => first || changes.length > 0,
  "expected changes, or first: true",
);

/** One dated entry: the file's name without its extension, and what the file says. */
export type ChangeEntry = { readonly id: string } & z.infer<typeof changeEntrySchema>;
