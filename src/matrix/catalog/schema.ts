import { z } from "zod";
import { slug } from "../model.ts";

/** What a product is, which decides where its label may stand. */
export const productKinds = [
  "server",
  "mail",
  "sharepoint",
  "application",
  "client",
  "service",
  "protocol",
  "prerequisite",
] as const;
export type ProductKind = (typeof productKinds)[number];

/** One text for all languages, or one for each. */
const localised = z
  .union([z.string().min(1), z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })])
  .transform((text) => (typeof text === "string" ? { en: text, fr: text } : text));
export type Localised = z.infer<typeof localised>;

const aliases = z
  .array(z.string().min(1))
  .default([])
  .describe("Other wordings of the label in documents of any language.");

const terms = z
  .array(z.string().min(1))
  .default([])
  .describe("Everyday words and abbreviations that people search by; documents do not use them.");

const lifecycleSchema = z.strictObject({
  available: z.iso.date().optional().describe("When it came out, where that is recent enough to matter."),
  mainstreamEnded: z.iso.date().optional().describe("End of mainstream support."),
  ended: z.iso.date().optional().describe("End of extended support: no more security updates."),
  retired: z.iso.date().optional().describe("When a service was, or will be, switched off for good."),
  disabled: z.iso.date().optional().describe("When a service is off unless somebody turns it on again."),
  successor: localised.optional(),
  note: localised.optional(),
});
export type Lifecycle = z.infer<typeof lifecycleSchema>;

export const productSchema = z.strictObject({
  id: slug,
  kind: z.enum(productKinds),
  label: localised,
  short: localised.optional().describe("For chips and table headers; the label where there is none."),
  hosting: z.enum(["on-premises", "online"]).optional(),
  aliases,
  terms,
  lifecycle: lifecycleSchema.optional(),
});
export type Product = z.infer<typeof productSchema>;

export const featureSchema = z.strictObject({
  id: slug,
  group: slug.describe("One of the groups of the catalog."),
  label: localised,
  aliases,
  terms,
});
export type Feature = z.infer<typeof featureSchema>;

export const groupSchema = z.strictObject({ id: slug, label: localised });
export type Group = z.infer<typeof groupSchema>;

export const matrixSpecSchema = z.strictObject({
  id: slug,
  label: localised,
  summary: localised.describe("One sentence: which question the matrix answers."),
  servers: z.array(slug).min(1),
  placements: z.array(slug).min(1),
  features: z.array(slug).min(1).describe("In the order of the table."),
});
export type MatrixSpec = z.infer<typeof matrixSpecSchema>;

/** A catalog file holds any of these lists; which file holds which is up to whoever keeps them. */
export const catalogFileSchema = z.strictObject({
  products: z.array(productSchema).default([]),
  groups: z.array(groupSchema).default([]),
  features: z.array(featureSchema).default([]),
  matrices: z.array(matrixSpecSchema).default([]),
});

export type CatalogFile = z.infer<typeof catalogFileSchema>;

/** The vocabulary: every product, feature and matrix there is, in the order of its file. */
export type Catalog = {
  readonly products: readonly Product[];
  readonly groups: readonly Group[];
  readonly features: readonly Feature[];
  readonly matrices: readonly MatrixSpec[];
};
