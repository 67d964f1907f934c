/** What documents say of one cell or one whole configuration: support, conditions, history and disagreements. */

import { z } from "zod";
import { decisions, disputes, evidences, statedSupports, subjects, supports } from "../terms.ts";
import { partialDate, slug, sourceSchema } from "./documents.ts";

export type Support = (typeof supports)[number];
export type StatedSupport = (typeof statedSupports)[number];
export type Evidence = (typeof evidences)[number];
export type Dispute = (typeof disputes)[number];
export type Decision = (typeof decisions)[number];
export type Subject = (typeof subjects)[number];

/** What must hold: any one of some products, only some products, not a product, or a restriction in words. */
export const conditionKinds = ["requires", "only", "excludes", "restriction"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export const conditionSchema = z.object({
  kind: z.enum(conditionKinds),
  products: z.array(slug).describe("For requires: any one of them. Empty for a restriction in words."),
  unknown: z
    .array(z.string())
    .min(1)
    .optional()
    .describe(
      "Names in it that are not in the catalog; their ids are made from them. Left out if all are known.",
    ),
  satisfied: z
    .literal(true)
    .optional()
    .describe("Whether the cell's own configuration meets the requirement; left out if it does not."),
  subject: z
    .enum(subjects)
    .optional()
    .describe("Which thing a requirement is about, if the document says it; left out otherwise."),
  minimum: z
    .string()
    .optional()
    .describe(
      "For requires and only: the least update or build of the first of the products, such as CU3 or 15.1.2507; later ones and the other products meet it as well. Left out if any will do.",
    ),
  text: z.string().describe("The document's words."),
});
export type Condition = z.infer<typeof conditionSchema>;

export const referenceSchema = z.object({
  text: z.string(),
  target: z.string().describe("As the document writes it; often a file of the vendor's documentation set."),
  url: z
    .url()
    .nullable()
    .describe(
      "Where it can be opened: the target itself, or the address that the catalog gives for it; null if none is known.",
    ),
  document: slug
    .optional()
    .describe("The document among these that it leads to; left out if it does not lead to one."),
});
export type Reference = z.infer<typeof referenceSchema>;

export const viaSchema = z.object({
  text: z.string().describe("The document's words."),
  products: z.array(slug),
  conditions: z
    .array(conditionSchema)
    .min(1)
    .optional()
    .describe("What applies only to this one of several; left out if nothing does."),
});
export type Via = z.infer<typeof viaSchema>;

export const translationSchema = z.object({
  conditions: z
    .array(z.string().nullable())
    .describe("In the order of the cell's conditions; null for one that is missing."),
  notes: z.array(z.string()).describe("In the order of the cell's."),
  references: z
    .array(referenceSchema)
    .min(1)
    .optional()
    .describe(
      "In the order of the cell's, with the targets of that language; left out if their number differs.",
    ),
  via: z
    .array(viaSchema)
    .min(1)
    .optional()
    .describe("In the order of the cell's; left out if they are not the same."),
});
export type Translation = z.infer<typeof translationSchema>;

/** What one or several sources say alike. */
export const saidSchema = z.object({
  support: z.enum(statedSupports),
  conditions: z.array(conditionSchema),
  references: z.array(referenceSchema),
  via: z
    .array(viaSchema)
    .min(1)
    .optional()
    .describe("What serves the feature, if a document names it; left out otherwise."),
  notes: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("Sentences that explain the cell without limiting it; left out if there are none."),
  translations: z
    .record(z.string(), translationSchema)
    .optional()
    .describe(
      "The free text, in the words of documents that say the same in other languages, by language tag.",
    ),
  sources: z.array(sourceSchema).min(1),
});
export type Said = z.infer<typeof saidSchema>;

/** What an earlier version of a page said, until a later one said otherwise. */
export const pastSchema = saidSchema.extend({
  date: partialDate.nullable().describe("Of the version that says it; null if it has none."),
});
export type Past = z.infer<typeof pastSchema>;

/** One side of a disagreement, which may be in another matrix or about a wider or narrower member. */
export const sideSchema = pastSchema.extend({ matrix: slug, at: z.array(slug).min(1) });
export type ConflictSide = z.infer<typeof sideSchema>;

export const conflictSchema = z.object({
  about: z.enum(disputes),
  decision: z.enum(decisions).describe("What decides between the sides; open if nothing does."),
  answer: z.enum(supports).describe("What follows from all sides together; sources-differ if it is open."),
  sides: z.array(sideSchema).min(2).describe("The one that holds comes first."),
});
export type Conflict = z.infer<typeof conflictSchema>;

const answerFields = {
  at: z.array(slug).min(1).describe("The configuration: a member of each axis, in the order of the axes."),
  support: z.enum(supports).describe("What the documents of this matrix say, taken together."),
  evidence: z.enum(evidences),
  lastStated: z
    .object({ date: partialDate.nullable() })
    .optional()
    .describe(
      "The version that said it last, if later versions of the page have no such row or column any more; left out otherwise.",
    ),
  history: z
    .array(pastSchema)
    .min(1)
    .optional()
    .describe("What earlier versions of the same page said instead, the oldest first; left out if none did."),
  conflicts: z
    .array(conflictSchema)
    .min(1)
    .optional()
    .describe("Where sources disagree, in this matrix or another one; left out if they agree."),
};

export const cellSchema = saidSchema.extend({ feature: slug, ...answerFields });
export type Cell = z.infer<typeof cellSchema>;

/** What documents say about a whole configuration, whatever the feature. */
export const wholeSchema = saidSchema.extend(answerFields);
export type Whole = z.infer<typeof wholeSchema>;
