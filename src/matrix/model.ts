import { z } from "zod";
import { type Code, type DataOf, everyCode, kinds } from "./diagnostics/kinds.ts";
import { decisions, disputes, evidences, severities, statedSupports, subjects, supports } from "./terms.ts";

export type Support = (typeof supports)[number];
export type StatedSupport = (typeof statedSupports)[number];
export type Evidence = (typeof evidences)[number];
export type Dispute = (typeof disputes)[number];
export type Decision = (typeof decisions)[number];
export type Subject = (typeof subjects)[number];

/** What must hold: any one of some products, only some products, not a product, or a restriction in words. */
export const conditionKinds = ["requires", "only", "excludes", "restriction"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** A name that works in addresses and files and never changes: `skype-for-business-online`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case letters and digits, joined by single hyphens")
  .describe("Never changes once published; labels may.");

// Schemas with an id appear once in the published schema, however often they are used.
const line = z.int().min(1).meta({ id: "line", description: "Line in the file, counted from 1." });
const column = z
  .int()
  .min(1)
  .meta({ id: "column", description: "Column in the line, counted from 1 in UTF-16 code units." });

/** A day, or only its month or year where no more is known. Such dates are in order as texts. */
export const partialDate = z
  .union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)])
  .meta({ id: "partialDate", description: "YYYY-MM-DD, or YYYY-MM or YYYY where no more is known." });

/** The vendor's page that a document of ours is based on, as a whole or in part. */
export const originSchema = z.object({
  title: z.string().describe("The vendor's own title."),
  address: z.url().nullable().describe("Where anybody can read it, over http or https; null if unknown."),
  page: slug
    .optional()
    .describe(
      "What tells the page from another one that has had the same address; left out if the address is enough.",
    ),
  date: partialDate.nullable().describe("The vendor's own date of that version; null if it has none."),
  stated: z
    .enum(["table", "prose"])
    .optional()
    .describe("Whether the page says it in a table, which is the default, or in prose."),
  version: z
    .string()
    .nullable()
    .describe("The version in words, in the language of the document; null if the date is enough."),
  parts: z
    .array(z.object({ heading: z.string(), line, end: line }))
    .min(1)
    .optional()
    .describe(
      "The sections that are based on it, from the line of the heading to the last line; left out if the whole document is.",
    ),
});
export type Origin = z.infer<typeof originSchema>;

export const documentSchema = z.object({
  id: slug,
  path: z.string().describe("The path as it was read, with forward slashes."),
  language: z.string().describe("BCP 47 tag of the language it is written in."),
  title: z.string(),
  date: z.iso
    .date()
    .nullable()
    .describe("When it was last changed, according to the document; null if it does not say."),
  origins: z
    .array(originSchema)
    .describe("What it is based on, according to the document; empty if it does not say."),
  checked: z.iso
    .date()
    .nullable()
    .describe(
      "When it was last compared with its origins, according to the document; null if it does not say.",
    ),
});
export type DocumentInfo = z.infer<typeof documentSchema>;

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

export const sourceSchema = z.object({
  document: slug,
  line,
  column,
  text: z
    .string()
    .describe("The words of the statement, white space folded; lines of a table cell stay separate."),
  date: partialDate
    .optional()
    .describe(
      "The date of the version of the page that says it, if the row of the table gives it; otherwise that of the origin.",
    ),
});
export type Source = z.infer<typeof sourceSchema>;

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

export const labelledSchema = z.object({ id: slug, label: z.string() });
export type Labelled = z.infer<typeof labelledSchema>;

/** What the columns of a matrix range over, with its members in order. */
export const axisSchema = z.object({ id: slug, list: slug, members: z.array(labelledSchema) });

export const matrixNoteSchema = sourceSchema.extend({
  features: z
    .array(slug)
    .min(1)
    .optional()
    .describe("The features that it applies to, if not all: those of the tables next to it."),
});
export type MatrixNote = z.infer<typeof matrixNoteSchema>;

export const matrixSchema = z.object({
  id: slug,
  title: z.string(),
  axes: z.array(axisSchema).min(1),
  features: z.array(labelledSchema),
  cells: z.array(cellSchema).describe("One for each feature that a document states for a configuration."),
  configurations: z
    .array(wholeSchema)
    .describe("One for each configuration of which a document says whether it works at all."),
  notes: z.array(matrixNoteSchema).describe("Sentences that apply to many cells of the matrix."),
});
export type Matrix = z.infer<typeof matrixSchema>;

export const definitionSchema = z.object({
  term: z.string(),
  text: z.string(),
  source: z.object({ document: slug, line, column }),
});
export type Definition = z.infer<typeof definitionSchema>;

/** A part of a line. */
const range = {
  document: z.string().meta({
    id: "document",
    description: "A document's id, or the path of a file that is not a document.",
  }),
  line,
  column,
  length: z.int().min(1).meta({
    id: "length",
    description: "In UTF-16 code units. A range over several lines ends with the first of them.",
  }),
};

export const relatedSchema = z
  .object({ ...range, message: z.string().describe("What it is, in a few words.") })
  .meta({ id: "related" });
export type Related = z.infer<typeof relatedSchema>;

const said = {
  severity: z.enum(severities).meta({ id: "severity" }),
  message: z.string().meta({ id: "message", description: "What is wrong." }),
  hint: z.string().meta({ id: "hint", description: "How to fix it." }),
};
const related = z.array(relatedSchema).meta({
  id: "relatedPlaces",
  description: "Other places that belong to it, such as the other side of a contradiction.",
});

/** A diagnostic of one code. */
export type DiagnosticOf<C extends Code> = Readonly<z.infer<z.ZodObject<typeof said & typeof range>>> & {
  readonly code: C;
  readonly related: readonly Related[];
  readonly data: DataOf<C>;
};
/** Anything wrong or worth noting: the code determines the type of the data. */
export type Diagnostic = { readonly [C in Code]: DiagnosticOf<C> }[Code];

const schemaOf = (code: Code) =>
  z.object({
    severity: said.severity,
    code: z.literal(code).describe("Stable: tools may match on it."),
    message: said.message,
    hint: said.hint,
    ...range,
    related,
    data: z.object(kinds[code].data).describe("What the message says, as values."),
  });
/** The schema of each diagnostic by its code. */
export const diagnosticSchemas = Object.fromEntries(
  everyCode.map((code) => [code, schemaOf(code)]),
) as Readonly<Record<Code, ReturnType<typeof schemaOf>>>;
const [firstCode, ...furtherCodes] = everyCode as readonly [Code, ...Code[]];

// The compiler cannot follow a schema for each entry of a table.
export const diagnosticSchema = z.discriminatedUnion("code", [
  diagnosticSchemas[firstCode],
  ...furtherCodes.map((code) => diagnosticSchemas[code]),
]) as unknown as z.ZodType<Diagnostic>;

/** Everything that a set of documents says: what the site is made from. published.ts says how programs get it. */
export const resultSchema = z.object({
  documents: z.array(documentSchema),
  matrices: z.array(matrixSchema),
  definitions: z.array(definitionSchema),
  diagnostics: z.array(diagnosticSchema),
});
export type Result = z.infer<typeof resultSchema>;

/** A value together with what there is to say about how it was obtained. */
export type Diagnosed<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] };

/** A file's text and where it came from; the core never opens files itself. */
export type InputFile = { readonly path: string; readonly text: string };
