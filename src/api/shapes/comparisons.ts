/** Configurations beside each other, and what somebody has: what the command line prints beside what the files have. */

import { z } from "zod";
import { aspects } from "../../matrix/derive/comparison.ts";
import { cell, condition, whole } from "./answers.ts";
import { configuration, configurationEntry } from "./catalog.ts";
import { day, id, localised, shape, text } from "./shape.ts";

/** How the sides of a comparison stand to each other on a feature. */
export const outcomes = ["differs", "partial", "same", "silent"] as const;

const comparedSide = shape("compared_side", "One side of a comparison.", {
  configuration: configurationEntry,
  wholes: z.array(whole).describe("What is stated of it as a whole."),
});

const comparedAnswer = shape("compared_answer", "What one side has on a feature.", {
  forms: z
    .array(id("a product"))
    .describe("The forms of members that it is about; empty if it is about the configuration itself."),
  cell,
});

const comparedFeature = shape("compared_feature", "A feature on all sides of a comparison.", {
  feature: id("the feature"),
  label: localised.describe("Its name."),
  outcome: z
    .enum(outcomes)
    .describe("How the sides stand to each other; partial if only some list it, silent if none does."),
  differs: z.array(z.enum(aspects)).describe("What they differ in, the gravest first."),
  answers: z
    .array(z.array(comparedAnswer))
    .describe("For each side in their order, what it has; nothing if it does not list the feature."),
});

export const comparison = shape("comparison", "Two to four configurations beside each other.", {
  day: day("The day that it holds on."),
  sides: z.array(comparedSide).min(2).max(4).describe("In the order in which they were asked for."),
  features: z.array(comparedFeature).describe("What differs comes first."),
});

/** Whether a condition is met by what somebody has. */
export const metStates = ["met", "version-open", "subject-open", "unmet"] as const;

const own = shape("owned_product", "A product that somebody has.", {
  product: id("the product"),
  version: text("Its update or build, such as CU23; left out if they did not say.").optional(),
});

const need = shape("owned_need", "A product that is needed, and whether somebody has it.", {
  condition,
  met: z
    .enum(metStates)
    .describe("Open if they have it, but in an unknown version, or not certainly where it is needed."),
});

export const setup = shape("setup", "What somebody can do with the products that they have.", {
  day: day("The day that it holds on."),
  have: z.array(own).min(1).describe("What they have."),
  configurations: z
    .array(
      shape("setup_configuration", "A configuration among these products.", {
        configuration,
        needs: z.array(need).describe("Each of its prerequisites that requires products."),
      }),
    )
    .describe("Every configuration of which they have all members."),
});
