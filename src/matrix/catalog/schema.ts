import { z } from "zod";
import { slug } from "../model.ts";
import { either } from "../text.ts";

/** What a field expects is said with it, in words for whoever wrote something else. */
const text = z.string("expected a text").min(1, "expected a text that is not empty");
const texts = z.array(text, "expected a list of texts").default([]);
const day = z.iso.date("expected a day that exists, as YYYY-MM-DD").optional();
const oneOf = <const T extends readonly string[]>(words: T) => z.enum(words, `expected ${either(words)}`);
const ids = z.array(slug, "expected a list of ids").min(1, "expected a list with at least one id");
const entry = <T extends z.ZodRawShape>(fields: T) => z.strictObject(fields, "expected fields with values");
const list = <T extends z.ZodType>(one: T) => z.array(one, "expected a list of entries").default([]);

/** One text for all languages, or one for each. */
const localised = z
  .union(
    [text, entry({ en: text, fr: text })],
    "expected one text, or one for each language: { en: …, fr: … }",
  )
  .transform((words) => (typeof words === "string" ? { en: words, fr: words } : words));
export type Localised = z.infer<typeof localised>;

const aliases = texts.describe("Other wordings of the label in documents of any language.");

const terms = texts.describe(
  "Everyday words and abbreviations that people search by; documents do not use them.",
);

export const lifecycleSchema = entry({
  available: day.describe("When it came out, where that is recent enough to matter."),
  mainstreamEnded: day.describe("End of mainstream support."),
  ended: day.describe("End of extended support: no more security updates."),
  retired: day.describe("When a service was, or will be, switched off for good."),
  disabled: day.describe("When a service is off unless somebody turns it on again."),
  successor: localised.optional(),
  note: localised.optional(),
});
export type Lifecycle = z.infer<typeof lifecycleSchema>;

export const productSchema = entry({
  id: slug,
  kind: slug.describe("One of the kinds of the catalog."),
  label: localised,
  short: localised.optional().describe("For chips and table headers; the label where there is none."),
  hosting: oneOf(["on-premises", "online"]).optional(),
  aliases,
  terms,
  lifecycle: lifecycleSchema.optional(),
});
export type Product = z.infer<typeof productSchema>;

export const featureSchema = entry({
  id: slug,
  group: slug.describe("One of the groups of the catalog."),
  label: localised,
  aliases,
  terms,
});
export type Feature = z.infer<typeof featureSchema>;

export const groupSchema = entry({ id: slug, label: localised });
export type Group = z.infer<typeof groupSchema>;

export const axisSchema = entry({
  id: slug.describe("The key of a cell's member in the JSON, and of its filter in the address of a table."),
  list: slug.describe("The key under which a matrix lists its members, here and in the JSON."),
  label: localised,
  means: localised.optional().describe("What its members are, as an explanation of the label."),
});
export type Axis = z.infer<typeof axisSchema>;

export const kindSchema = entry({
  id: slug,
  label: localised,
  axis: slug
    .optional()
    .describe("The axis on which tables may have a product of this kind, even if no matrix lists it."),
});
export type Kind = z.infer<typeof kindSchema>;

/** What a matrix lists although no document states anything about it, and why. */
export const expectedSchema = entry({
  unlisted: z
    .union([z.literal("all"), ids], "expected a list of ids, or all")
    .describe("Ids of its members and features, or all for the whole matrix."),
  reason: localised.describe("Why nothing is stated."),
});

const matrixFields = {
  id: slug,
  label: localised,
  summary: localised.describe("One sentence: which question the matrix answers."),
  features: ids.describe("In the order of the table."),
  expected: expectedSchema.optional().describe("What is empty on purpose."),
};

/** A matrix lists the members of each of its axes: of one or of several of those that the catalog has. */
export function matrixSchema(axes: readonly Axis[]) {
  const lists = axes.map((axis) => axis.list);
  const members = Object.fromEntries(lists.map((name) => [name, ids.optional()]));
  return entry({ ...matrixFields, ...members }).refine(
    (matrix) => lists.some((name) => name in matrix),
    lists.length > 0
      ? `expected the members of an axis: ${either(lists)}`
      : "expected the members of an axis, but the catalog has no axes",
  );
}

/** An axis as a matrix has it, with the ids of its members in their order. */
export type MatrixAxis = Axis & { readonly members: readonly string[] };

/** A matrix with its axes in the order of the catalog. */
export type MatrixSpec = Readonly<z.infer<z.ZodObject<typeof matrixFields>>> & {
  readonly axes: readonly MatrixAxis[];
};

const questions = z.array(text, "expected a list of texts").min(1, "expected a list with at least one text");

/** What the site is about, in the words that its own pages have for it. */
export const siteSchema = entry({
  name: text.describe("What the site is called, in all languages."),
  title: localised.describe("The heading of the home page."),
  line: localised.describe("One sentence: which question the site answers."),
  examples: entry({ en: questions, fr: questions }).describe("What the search page proposes to search for."),
  elsewhere: entry({ label: localised, address: z.httpUrl("expected an address of http or https") })
    .optional()
    .describe(
      "Where to search for the title of a document that is named and not here: the words of the link, and its address up to the title.",
    ),
});
export type SiteWords = z.infer<typeof siteSchema>;

/** A catalog file holds any of these lists; which file holds which is up to whoever keeps them. */
export const catalogFileSchema = (axes: readonly Axis[]) =>
  entry({
    axes: list(axisSchema),
    kinds: list(kindSchema),
    products: list(productSchema),
    groups: list(groupSchema),
    features: list(featureSchema),
    matrices: list(matrixSchema(axes)),
    site: siteSchema.optional().describe("In one of the files."),
  });

export type CatalogFile = Omit<z.infer<ReturnType<typeof catalogFileSchema>>, "matrices"> & {
  readonly matrices: readonly MatrixSpec[];
};

/** The lists of a catalog file. */
export type ListName = Exclude<keyof CatalogFile, "site">;

/** The vocabulary: every axis, product, feature and matrix there is, in the order of its file. */
export type Catalog = {
  /** What the site is about; none where no file says it. */
  readonly site?: SiteWords | undefined;
  readonly axes: readonly Axis[];
  readonly kinds: readonly Kind[];
  readonly products: readonly Product[];
  readonly groups: readonly Group[];
  readonly features: readonly Feature[];
  readonly matrices: readonly MatrixSpec[];
};
