/** What documents say of one cell or one whole configuration. */

import { z } from "zod";
import { decisions, disputes, evidences, statedSupports, subjects, supports } from "../../matrix/terms.ts";
import { standings } from "../../site/site.ts";
import { cellLifecycle } from "./lifecycles.ts";
import {
  address,
  at,
  flag,
  id,
  listsByLanguage,
  localised,
  pages,
  partialDay,
  shape,
  text,
  words,
} from "./shape.ts";
import { source } from "./sources.ts";

const products = z.array(id("a product")).min(1);

export const condition = shape(
  "condition",
  "What must hold. It has exactly one of the keys requires, only, excludes and restriction.",
  {
    requires: products.optional().describe("Any one of these products is needed."),
    only: products.optional().describe("It works for these products alone."),
    excludes: products.optional().describe("It does not work with these products."),
    restriction: flag("True if it is a restriction that only the text says."),
    text: words("The words of the documents."),
    subject: z
      .enum(subjects)
      .optional()
      .describe("Which thing a requirement is about, if a document says it."),
    minimum: text(
      "The least update or build of the first of the products, such as CU3; any will do if left out.",
    ).optional(),
    unknown: z
      .array(z.string())
      .min(1)
      .optional()
      .describe("Names in it that the catalog does not know; their ids are made from them."),
    satisfied: flag("True if the configuration itself meets the requirement."),
  },
);

export const reference = shape("reference", "A link of a document to further reading.", {
  text: text("The words of the link."),
  target: text("As the document writes it; often a file of the vendor's documentation set."),
  url: z.url().optional().describe("Where it can be opened; left out if that is not known."),
  document: id("the document of this site that it leads to", "Left out if it leads to none.").optional(),
});

export const via = shape("via", "What serves a feature, if a document names it.", {
  text: words("The words of the documents."),
  products: z.array(id("a product")).describe("Those among the words that the catalog knows."),
  conditions: z.array(condition).min(1).optional().describe("What applies to this one of several alone."),
});

const saidFields = {
  conditions: z.array(condition).describe("What must hold, all of it."),
  via: z.array(via).min(1).optional().describe("What serves the feature, if a document names it."),
  notes: listsByLanguage(z.string(), "Sentences that explain it without limiting it.").optional(),
  references: listsByLanguage(reference, "Links to further reading.").optional(),
  sources: z.array(source).describe("Every place that states it; empty if none does."),
};

export const past = shape(
  "past",
  "What an earlier version of a page said, until a later one said otherwise.",
  {
    support: z.enum(statedSupports).describe("Whether it worked, according to that version."),
    date: partialDay("The date of the version; left out if it has none.").optional(),
    ...saidFields,
  },
);

export const side = shape("side", "One side of a disagreement.", {
  matrix: id("the matrix that it is in"),
  at,
  ...past.shape,
});

export const conflict = shape("conflict", "Where sources disagree.", {
  about: z.enum(disputes).describe("What they disagree about."),
  decision: z.enum(decisions).describe("What decides between the sides; open if nothing does."),
  answer: z.enum(supports).describe("What follows from all sides together."),
  sides: z.array(side).min(2).describe("The one that holds comes first, where something decides."),
  known: z.boolean().describe("Whether somebody has looked at it and written down what to ask the vendor."),
  question: id("that question in conflicts.json", "Left out if nobody has looked at it.").optional(),
});

const placeFields = {
  matrix: id("the matrix"),
  key: text("What tells it from all others of its matrix; it never changes."),
  at,
};
const addressFields = {
  page: pages.describe("Where the site shows it."),
  api: address("the file of its configuration"),
};

export const cellRef = shape("cell_ref", "A cell, or a whole configuration, that is told elsewhere.", {
  ...placeFields,
  feature: id("the feature", "Left out if it is about the whole configuration.").optional(),
  ...addressFields,
});

export const configurationRef = shape("configuration_ref", "A configuration that is told elsewhere.", {
  ...placeFields,
  ...addressFields,
});

const answerFields = {
  support: z
    .enum(supports)
    .optional()
    .describe("What the documents of its matrix say by themselves; left out if none says anything."),
  standing: z
    .enum(standings)
    .describe(
      "What the site shows on the day, all matrices considered: lapsed if what it depends on was switched off.",
    ),
  ...saidFields,
  evidence: z.enum(evidences).optional().describe("How strong the evidence is; left out if there is none."),
  last_stated: z
    .strictObject({ date: partialDay("The date of that version.").optional() })
    .optional()
    .describe("The version that said it last, if later versions of the page leave it out."),
  history: z.array(past).min(1).optional().describe("What earlier versions said instead, the oldest first."),
  conflicts: z.array(conflict).min(1).optional().describe("Where sources disagree about it."),
  lifecycle: cellLifecycle,
};

export const cell = shape("cell", "One feature in one configuration, stated by a document or not.", {
  ...placeFields,
  feature: id("the feature"),
  ...answerFields,
  reason: localised
    .optional()
    .describe("Why no document states it, where the catalog expects none to; left out otherwise."),
  ...addressFields,
});

export const whole = shape("whole", "What documents state of a whole configuration, whatever the feature.", {
  ...placeFields,
  ...answerFields,
  ...addressFields,
});
