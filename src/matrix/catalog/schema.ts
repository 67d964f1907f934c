import { z } from "zod";
import { slug } from "../model/documents.ts";
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
  "Other wordings of the label: for documents in any language, or for each language. All are understood everywhere.",
);

/** The other wordings of a feature or product, each once, whatever its language. */
export const aliasesOf = ({ aliases: { en, fr } }: { readonly aliases: LocalisedTexts }): string[] => [
  ...new Set([...en, ...fr]),
];

const terms = texts.describe(
  "Everyday words and abbreviations that people search for; documents do not use them.",
);

export const productSchema = entry({
  id: slug,
  kind: slug.describe("One of the kinds of the catalog."),
  label: localised,
  short: localised.optional().describe("For chips and table headers; defaults to the label."),
  hosting: oneOf(["on-premises", "online"]).optional(),
  formOf: z
    .union([slug.transform((id) => [id]), ids], "expected an id, or a list of ids")
    .optional()
    .describe(
      "What it is a form of, by id: anyone who has it has that as well. It only groups what belongs together; no answer is derived from it.",
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
  whole: z
    .literal(true)
    .optional()
    .describe(
      "Set if it is about a whole configuration, such as whether two servers work together at all: what documents state of it stands at the configuration, not in a cell.",
    ),
  lifecycle: lifecycleSchema.optional(),
});
export type Feature = z.infer<typeof featureSchema>;

export const groupSchema = entry({ id: slug, label: localised });
export type Group = z.infer<typeof groupSchema>;

export const axisSchema = entry({
  id: slug.describe("The key of a cell's member in the JSON, and of its filter in the address of a table."),
  list: slug.describe("The key under which a matrix lists its members, here and in the JSON."),
  label: localised,
  means: localised.optional().describe("What its members are; an explanation of the label."),
  asks: localised
    .optional()
    .describe("How the home page asks for one of its members: “Users are on”; defaults to the label."),
  by: localised.optional().describe("How an answer refers to any one of its members: “by a server”."),
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

/** What a matrix lists although no document says anything about it, and why. */
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
      "Ids of its members and features, or all for the whole matrix. If only some of their cells are meant, ids by the names of their lists: { features: [calls], servers: [old-server] }.",
    ),
  reason: localised.describe("Why nothing is stated."),
});

const matrixFields = {
  id: slug,
  label: localised,
  summary: localised.describe("One sentence: which question the matrix answers."),
  features: ids.describe("In the order of the table."),
  context: slug
    .optional()
    .describe(
      "What the whole matrix is about besides its axes, by the id of a product, such as the server that clients sign in to; two matrices with different contexts say nothing of each other.",
    ),
  expected: expectedSchema.optional().describe("What is empty on purpose."),
};

/** A matrix lists the members of each of its axes: one or several of the axes of the catalog. */
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

/** An axis of a matrix, with the ids of its members in order. */
export type MatrixAxis = Axis & { readonly members: readonly string[] };

/** A matrix with its axes in the order of the catalog. */
export type MatrixSpec = Readonly<z.infer<z.ZodObject<typeof matrixFields>>> & {
  readonly axes: readonly MatrixAxis[];
};

/**
 * A file of the documentation set that documents are based on, which is not in the project, with the address of its
 * page.
 */
export const referenceSchema = entry({
  file: text.describe("As links in documents write it, without the # and what follows."),
  address: z.httpUrl("expected an http or https address").describe("Where anybody can read it."),
});
export type KnownFile = z.infer<typeof referenceSchema>;

const questions = z.array(text, "expected a list of texts").min(1, "expected a list with at least one text");

/** What the site is about, in the words used on its own pages. */
export const siteSchema = entry({
  name: text.describe("What the site is called, in all languages."),
  title: localised.describe("The heading of the home page."),
  line: localised.describe("One sentence: which question the site answers."),
  examples: entry({ en: questions, fr: questions }).describe("Example searches on the search page."),
  languages: z
    .array(oneOf(languages), "expected a list of languages")
    .optional()
    .describe("Languages in which every document exists; left out if documents need no translation."),
  elsewhere: entry({ label: localised, address: z.httpUrl("expected an http or https address") })
    .optional()
    .describe(
      "Where to search for the title of a document that is referred to but is not in the project: the words of the link, and its address up to the title.",
    ),
  repository: z
    .httpUrl("expected an http or https address")
    .refine(
      (address) => address.includes("{path}") && !/\{(?!(?:path|line)\})/.test(address),
      "expected an address in which {path} stands for the path of a file, and {line} for a line in it",
    )
    .optional()
    .describe(
      "Where a file of the content can be edited: an address in which {path} stands for its path below the folder of the content, and {line} for the line; left out if nobody can edit them there.",
    ),
  issues: entry({ label: localised, address: z.httpUrl("expected an http or https address") })
    .optional()
    .describe(
      "Where questions about what documents leave out, or disagree on, can be asked: the words of the link, and its address, in which {title} and {body} stand for those of the question; left out if questions can only be copied.",
    ),
});
export type SiteWords = z.infer<typeof siteSchema>;

/** A catalog file may contain any of these lists; how they are divided among files is up to their editors. */
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

/** The vocabulary: every axis, product, feature and matrix, in file order. */
export type Catalog = {
  /** What the site is about; none if no file says it. */
  readonly site?: SiteWords | undefined;
  readonly axes: readonly Axis[];
  readonly kinds: readonly Kind[];
  readonly products: readonly Product[];
  readonly groups: readonly Group[];
  readonly features: readonly Feature[];
  readonly matrices: readonly MatrixSpec[];
  /** The sources of lifecycle dates. */
  readonly origins: readonly Origin[];
  /** What answers depend on besides their configurations and conditions. */
  readonly rests: readonly Rest[];
  /** Files outside the project, with their addresses. */
  readonly references: readonly KnownFile[];
};
