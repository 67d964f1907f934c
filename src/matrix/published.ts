/**
 * The result as programs get it: in the JSON a cell names the member of each axis under the axis' own name (`server`,
 * `client`), and a matrix its members under the list's (`servers`, `clients`), rather than one after the other.
 */

import { z } from "zod";
import type { Axis } from "./catalog/schema.ts";
import { namedAt } from "./coordinates.ts";
import { everyCode } from "./diagnostics/kinds.ts";
import {
  type Cell,
  cellSchema,
  type Diagnostic,
  diagnosticSchemas,
  labelledSchema,
  type Matrix,
  matrixSchema,
  type Result,
  resultSchema,
  slug,
} from "./model.ts";

/** A result as `parse --json` prints it; {@link publishedSchema} describes it. */
export function published({ matrices, diagnostics, ...others }: Result) {
  const { documents, ...rest } = others;
  return {
    documents,
    matrices: matrices.map(publishedMatrix),
    ...rest,
    diagnostics: diagnostics.map(publishedDiagnostic),
  };
}

function publishedMatrix({ id, title, axes, features, cells, ...others }: Matrix) {
  return {
    id,
    title,
    axes: axes.map((axis) => axis.id),
    ...Object.fromEntries(axes.map(({ list, members }) => [list, members])),
    features,
    cells: cells.map(({ feature, at, ...says }: Cell) => ({ feature, ...namedAt(axes, at), ...says })),
    ...others,
  };
}

const publishedDiagnostic = (diagnostic: Diagnostic) => ({
  ...diagnostic,
  data: publishedData(diagnostic.data),
});

/** The values of a diagnostic as programs get them. */
export function publishedData(data: Diagnostic["data"]): Readonly<Record<string, unknown>> {
  if (!("at" in data)) return data;
  const { feature, at, ...others } = data;
  return { feature, ...at, ...others };
}

/**
 * The schema of published results for some axes. A cell has the keys of its own matrix' axes, which the matrix lists.
 */
export function publishedSchema(axes: readonly Axis[]) {
  const members = Object.fromEntries(
    axes.map(({ id, label }) => [id, slug.optional().describe(`On the axis “${label.en}”.`)]),
  );
  const lists = Object.fromEntries(axes.map(({ list }) => [list, z.array(labelledSchema).optional()]));
  const cell = cellSchema.omit({ at: true }).extend(members);
  const matrix = matrixSchema.omit({ axes: true, cells: true }).extend({
    axes: z.array(slug).describe("The keys under which a cell names its configuration, in their order."),
    ...lists,
    cells: z.array(cell).describe("One for each feature that a document states for a configuration."),
  });
  const [first, ...more] = everyCode.map((code) => {
    const schema = diagnosticSchemas[code];
    const data = schema.shape.data as z.ZodObject;
    if (!("at" in data.shape)) return schema;
    return schema.extend({ data: data.omit({ at: true }).extend(members) });
  });
  const diagnostic = z.discriminatedUnion("code", [
    first as DiagnosticSchema,
    ...(more as DiagnosticSchema[]),
  ]);
  return resultSchema.extend({ matrices: z.array(matrix), diagnostics: z.array(diagnostic) });
}

type DiagnosticSchema = z.ZodObject<{ code: z.ZodLiteral<string> }>;
