/**
 * The shapes of everything that comes out of the core, as zod schemas, the one source of truth for types and for the
 * JSON Schema. Here are the matrices and the result as a whole.
 */

import { z } from "zod";
import { cellSchema, wholeSchema } from "./answers.ts";
import { type Diagnostic, diagnosticSchema } from "./diagnostics.ts";
import { column, documentSchema, line, slug, sourceSchema } from "./documents.ts";

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
