/** The JSON Schema of every file, from the same shapes that the code is typed by. */

import { z } from "zod";
import type { Links } from "./links.ts";
import { shapes } from "./shapes/shape.ts";
// What is registered there is what the schema has in it.
import "./shapes/comparisons.ts";
import "./shapes/files.ts";

/** A JSON Schema, as far as it matters here. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A schema document: the shapes by their names. */
export type SchemaDocument = {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
};

/**
 * The published schema.
 *
 * Version 1 may grow: what reads a file today must not refuse a field that is added tomorrow. So the published shapes allow
 * more fields than they name.
 * @param strict whether a field that no shape names is refused, as the tests of the files want it
 */
export const publishedSchema = (links: Links, { strict = false } = {}): SchemaDocument => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: links.file("schema.json"),
  title: "Shapes of the API",
  description:
    "Each file is an envelope. What its data is, its key “schema” says: the address of this document with the name of a shape. Ids never change. What is unknown is left out. Addresses are whole where the site knows its own, else they begin at the root. Later versions 1.x only add fields and values.",
  $defs: definitions(strict),
});

function definitions(strict: boolean): SchemaDocument["$defs"] {
  const { schemas } = z.toJSONSchema(shapes, {
    uri: (id) => `#/$defs/${id}`,
    override: ({ jsonSchema }) => {
      if (!strict && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // That a date exists, its format says; and every name of a property is a string.
      if (jsonSchema.format?.startsWith("date")) delete jsonSchema.pattern;
      delete jsonSchema.propertyNames;
    },
  });
  const named = Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [
    id,
    schema as JsonSchema,
  ]);
  return Object.fromEntries(named.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
}
