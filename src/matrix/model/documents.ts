/** What facts come from: documents, the vendor's pages that they rest on, and places in them. */

import { z } from "zod";

/** A name that works in addresses and files and never changes: `skype-for-business-online`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case letters and digits, joined by single hyphens")
  .describe("Never changes once published; labels may.");

// Schemas with an id appear once in the published schema, however often they are used.
export const line = z.int().min(1).meta({ id: "line", description: "Line in the file, counted from 1." });
export const column = z
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
