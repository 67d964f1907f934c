/** The things that facts are about: matrices, configurations, features and products. */

import { z } from "zod";
import { cell, cellRef, condition, configurationRef, whole } from "./answers.ts";
import { lifecycleFacts } from "./lifecycles.ts";
import { address, flag, id, localised, localisedTexts, pages, shape } from "./shape.ts";
import { source } from "./sources.ts";

const names = {
  label: localised.describe("Its name."),
  aliases: localisedTexts.describe("Other names that documents use."),
  terms: z.array(z.string()).describe("Everyday words and abbreviations that people search for."),
};

const named = (shapeId: string, description: string, of: string) =>
  shape(shapeId, description, { id: id(of), label: localised.describe("Its name.") });

export const group = named("group", "A group of features.", "the group");
export const kind = named("kind", "A kind of products.", "the kind");
export const member = named("member", "A product on an axis.", "the product");

export const axis = shape("axis", "What the columns of a matrix range over.", {
  id: id("the axis", "Configurations name their member under it."),
  label: localised.describe("Its name."),
  members: z.array(member).describe("The products on it, in the order of the table."),
});

const featureFields = {
  id: id("the feature"),
  ...names,
  group,
  whole: flag("True if it is about whole configurations, so that it has no cells."),
  lifecycle: lifecycleFacts.optional().describe("Left out if it has none of its own."),
};

export const featureEntry = shape("feature_entry", "What people can or cannot do in a configuration.", {
  ...featureFields,
  page: pages.describe("Its page."),
  api: address("its file"),
});

export const feature = shape("feature", "A feature with all its cells.", {
  ...featureEntry.shape,
  cells: z.array(cell).describe("Its cells in every matrix, in the order of the catalog."),
});

export const product = shape("product", "A product or service, or something else that facts depend on.", {
  id: id("the product"),
  ...names,
  short: localised.optional().describe("A shorter name for tables; the name itself if left out."),
  kind,
  hosting: z.enum(["on-premises", "online"]).optional().describe("Where it runs, if the catalog says it."),
  form_of: z.array(id("a product")).describe("What it is a form of; whoever has it has that as well."),
  forms: z.array(id("a product")).describe("What is a form of it, also by way of others."),
  lifecycle: lifecycleFacts.optional().describe("Left out if nothing is known of it."),
  axes: z
    .array(
      z.strictObject({
        matrix: id("the matrix"),
        axis: id("the axis"),
        api: address("the file of the matrix"),
      }),
    )
    .describe("The matrices that have it on an axis."),
  configurations: z.array(configurationRef).describe("The configurations that it is a member of."),
  required_by: z.array(cellRef).describe("Cells that need it, or one of it and others."),
  only_for: z.array(cellRef).describe("Cells that hold for it, or for it and others, alone."),
  excluded_by: z.array(cellRef).describe("Cells that do not work with it."),
  page: pages.describe("Its page."),
  api: address("its file"),
});

export const matrixNote = shape("matrix_note", "A sentence that applies to many cells of a matrix.", {
  features: z
    .array(id("a feature"))
    .min(1)
    .optional()
    .describe("The features that it applies to, if not all."),
  source,
});

export const matrix = shape("matrix", "A matrix with every cell, stated by a document or not.", {
  id: id("the matrix"),
  label: localised.describe("Its name."),
  summary: localised.describe("The question that it answers."),
  context: id("the product that all of it is about besides its axes").optional(),
  axes: z.array(axis).min(1).describe("In the order in which keys and addresses name their members."),
  features: z
    .array(
      shape("matrix_feature", "A feature of a matrix.", {
        ...member.shape,
        id: id("the feature"),
        group: id("its group"),
      }),
    )
    .describe("In the order of the table."),
  notes: z.array(matrixNote).describe("What applies to many of its cells."),
  configurations: z.array(configurationRef).describe("Every combination of its members."),
  cells: z.array(cell).describe("Every feature in every configuration, by configuration."),
  wholes: z.array(whole).describe("What documents state of whole configurations."),
  page: pages.describe("Its table."),
  api: address("its file"),
});

export const prerequisite = shape("prerequisite", "Something to see to before a configuration is used.", {
  condition,
  needed_by: z
    .array(
      shape("need", "A feature that needs it.", {
        feature: id("the feature"),
        cell: cellRef.describe("The first cell that says so."),
        forms: z
          .array(id("a product"))
          .min(1)
          .optional()
          .describe("The forms of members that need it, where the configuration itself does not."),
      }),
    )
    .describe("The features that need it."),
});

const form = shape("form", "The same configuration with forms of its members in their place.", {
  forms: z
    .array(z.strictObject({ form: id("the form"), of: id("the member that it is a form of") }))
    .describe("The forms and what they stand for."),
  configurations: z.array(configurationRef).describe("The configurations with these forms."),
});

const configurationFields = {
  ...configurationRef.shape,
  members: z
    .array(z.strictObject({ axis: id("the axis"), product: id("the product"), label: localised }))
    .describe("Its members in the order of the axes."),
  prerequisites: z.array(prerequisite).describe("Everything that it and its forms need, each thing once."),
  forms: z.array(form).describe("The same with forms of its members."),
  wider: z.array(configurationRef).describe("What it is itself a form of."),
};

export const configurationEntry = shape(
  "configuration_entry",
  "A configuration and what it needs, without its cells.",
  configurationFields,
);

export const configuration = shape("configuration", "Everything about one configuration.", {
  ...configurationFields,
  cells: z.array(cell).describe("Its cells in this matrix, in the order of the table."),
  elsewhere: z.array(cell).describe("What other matrices with the same configuration state."),
  wholes: z.array(whole).describe("What is stated of it as a whole, in any matrix."),
});
