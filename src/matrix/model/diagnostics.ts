/** What there is to fix: each diagnostic has the values that its code calls for. */

import { z } from "zod";
import { type Code, type DataOf, everyCode, kinds } from "../diagnostics/kinds.ts";
import { severities } from "../terms.ts";
import { column, line } from "./documents.ts";

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
