import { z } from "zod";
import { slug } from "../model.ts";
import { either } from "../text.ts";
import {
  entry,
  ids,
  type LocalisedTexts,
  list,
  localised,
  localisedTexts,
  oneOf,
  text,
  texts,
} from "./fields.ts";
import { languages } from "./languages.ts";
import { lifecycleSchema, type Origin, originSchema, type Rest, restSchema } from "./lifecycle.ts";

export type { Localised, LocalisedTexts } from "./fields.ts";
export type { Lifecycle, Origin, Rest } from "./lifecycle.ts";

const aliases = localisedTexts.describe(
  "Other wordings of the label: for documents of any language, or those of each. All are understood everywhere.",
);

/** The other wordings of a feature or product, each once, whatever its language. */
export const aliasesOf = ({ aliases: { en, fr } }: { readonly aliases: LocalisedTexts }): string[] => [
  ...new Set([...en, ...fr]),
];

const terms = texts.describe(
  "Everyday words and abbreviations that people search by; documents do not use them.",
);

export const productSchema = entry({
  id: slug,
  kind: slug.describe("One of the kinds of the catalog."),
  label: localised,
  short: localised.optional().describe("For chips and table headers; the label where there is none."),
  hosting: oneOf(["on-premises", "online"]).optional(),
  formOf: z
    .union([slug.transform((id) => [id]), ids], "expected an id, or a list of ids")
    .optional()
    .describe(
      "What it is a form of, by id: whoever has it has that as well. It gathers what belongs together and answers nothing.",
    ),
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
  lifecycle: lifecycleSchema.optional(),
});
export type Feature = z.infer<typeof featureSchema>;

export const groupSchema = entry({ id: slug, label: localised });
export type Group = z.infer<typeof groupSchema>;

export const axisSchema = entry({
  id: slug.describe("The key of a cell's member in the JSON, and of its filter in the address of a table."),
  list: slug.describe("The key under which a matrix lists its members, here and in the JSON."),
  label: localised,
  means: localised.optional().describe("What its members are, as an explanation of the label."),
  asks: localised
    .optional()
    .describe(
      "How the home page asks for one of its members: “Users are on”; by the label where nothing says.",
    ),
  by: localised
    .optional()
    .describe("How an answer speaks of one of its members, whichever it is: “by a server”."),
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
    .union(
      [
        z.literal("all"),
        z
          .array(z.union([slug, z.record(slug, ids)]), "expected a list of ids")
          .min(1, "expected a list with at least one id"),
      ],
      "expected a list of ids, or all",
    )
    .describe(
      "Ids of its members and features, or all for the whole matrix. Where only some of their cells are meant, ids by the names of their lists: { features: [calls], servers: [old-server] }.",
    ),
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

/** A file of the documentation set that documents rest on, which is not here, and where its page can be read. */
export const referenceSchema = entry({
  file: text.describe("As links of documents write it, without what follows on #."),
  address: z.httpUrl("expected an address of http or https").describe("Where it can be read by anybody."),
});
export type KnownFile = z.infer<typeof referenceSchema>;

const questions = z.array(text, "expected a list of texts").min(1, "expected a list with at least one text");

/** What the site is about, in the words that its own pages have for it. */
export const siteSchema = entry({
  name: text.describe("What the site is called, in all languages."),
  title: localised.describe("The heading of the home page."),
  line: localised.describe("One sentence: which question the site answers."),
  examples: entry({ en: questions, fr: questions }).describe("What the search page proposes to search for."),
  languages: z
    .array(oneOf(languages), "expected a list of languages")
    .optional()
    .describe("Languages in which there is every document; none where documents stand for themselves."),
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
    origins: list(originSchema),
    rests: list(restSchema(axes.map(({ id }) => id))),
    references: list(referenceSchema),
    site: siteSchema.optional().describe("In one of the files."),
  });

export type CatalogFile = Omit<z.infer<ReturnType<typeof catalogFileSchema>>, "matrices" | "rests"> & {
  readonly matrices: readonly MatrixSpec[];
  readonly rests: readonly Rest[];
};

/** The lists of a catalog file, and those whose entries have ids. */
export type ListName = Exclude<keyof CatalogFile, "site">;
export type IdListName = Exclude<ListName, "rests" | "references">;

/** The vocabulary: every axis, product, feature and matrix there is, in the order of its file. */
export type Catalog = {
  /** What the site is about; none if no file says it. */
  readonly site?: SiteWords | undefined;
  readonly axes: readonly Axis[];
  readonly kinds: readonly Kind[];
  readonly products: readonly Product[];
  readonly groups: readonly Group[];
  readonly features: readonly Feature[];
  readonly matrices: readonly MatrixSpec[];
  /** Who published the days of lifecycles. */
  readonly origins: readonly Origin[];
  /** What answers rest on beside their configurations and conditions. */
  readonly rests: readonly Rest[];
  /** Files that are not here, with their addresses. */
  readonly references: readonly KnownFile[];
};
