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
  type Conflict,
  cellSchema,
  conflictSchema,
  sideSchema,
  type Whole,
  wholeSchema,
} from "./model/answers.ts";
import { type Diagnostic, diagnosticSchemas } from "./model/diagnostics.ts";
import { slug } from "./model/documents.ts";
import { labelledSchema, type Matrix, matrixSchema, type Result, resultSchema } from "./model/matrices.ts";

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

function publishedMatrix({ id, title, axes, features, cells, configurations, ...others }: Matrix) {
  return {
    id,
    title,
    axes: axes.map((axis) => axis.id),
    ...Object.fromEntries(axes.map(({ list, members }) => [list, members])),
    features,
    cells: cells.map(({ feature, ...says }: Cell) => ({ feature, ...publishedAnswer(says, axes) })),
    configurations: configurations.map((whole) => publishedAnswer(whole, axes)),
    ...others,
  };
}

/**
 * What is said of a configuration as programs get it. The sides of its conflicts are about configurations of the same
 * axes, if perhaps in other matrices.
 */
export const publishedAnswer = ({ at, conflicts, ...says }: Whole, axes: Matrix["axes"]) => ({
  ...namedAt(axes, at),
  ...says,
  ...(conflicts && { conflicts: conflicts.map((one) => publishedConflict(one, axes)) }),
});

/** A conflict as programs get it. */
export const publishedConflict = (
  { sides, ...conflict }: Conflict,
  axes: readonly { readonly id: string }[],
) => ({
  ...conflict,
  sides: sides.map(({ matrix, at, ...says }) => ({ matrix, ...namedAt(axes, at), ...says })),
});

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
  const sides = z.array(sideSchema.omit({ at: true }).extend(members)).min(2);
  const conflict = conflictSchema.extend({ sides: sides.describe("The one that holds comes first.") });
  const conflicts = { conflicts: z.array(conflict).min(1).optional() };
  const cell = cellSchema.omit({ at: true }).extend({ ...members, ...conflicts });
  const whole = wholeSchema.omit({ at: true }).extend({ ...members, ...conflicts });
  const matrix = matrixSchema.omit({ axes: true, cells: true, configurations: true }).extend({
    axes: z.array(slug).describe("The keys under which a cell names its configuration, in their order."),
    ...lists,
    cells: z.array(cell).describe("One for each feature that a document states for a configuration."),
    configurations: z
      .array(whole)
      .describe("One for each configuration of which a document says whether it works at all."),
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
