/** What there is to ask for, as programs that make clients read it. */

import { type ApiFile, apiVersion, mediaTypeOf } from "./envelope.ts";
import type { Links } from "./links.ts";

/**
 * The OpenAPI document of the API: a path for each kind of files, with an example for each of its parameters. Which values
 * there are, the list of files says.
 * @param name of the site
 */
export function openApiOf(name: string, files: readonly ApiFile[], links: Links) {
  const kinds = Map.groupBy(files, ({ template }) => template);
  const named = new Set(files.flatMap((file) => ("shape" in file ? file.shape : [])));
  return {
    openapi: "3.1.1",
    info: {
      title: name,
      version: apiVersion,
      description:
        "What documents say of features in configurations, with sources, lifecycle, history and conflicts. index.json names every file and the values of its parameters. What was renamed answers at its old path as well, and its envelope says so; what was removed answers with a tombstone. Later versions 1.x only add fields and values.",
    },
    servers: [{ url: links.file("").replace(/\/$/, "") }],
    paths: Object.fromEntries(
      [...kinds].map(([template, [first]]) => [`/${template}`, first ? { get: operationOf(first) } : {}]),
    ),
    components: {
      schemas: Object.fromEntries([...named].toSorted().map((shape) => [shape, schemaAt(shape)])),
    },
  };
}

/** What is asked for with a path. @param file one of those that it may lead to */
function operationOf(file: ApiFile) {
  const { template, title, parameters } = file;
  const isOne = Object.keys(parameters).length === 0;
  return {
    operationId: template
      .replace(/\.json$/, "")
      .replaceAll(/[^a-z0-9]+/gi, "_")
      .replace(/_$/, ""),
    summary: isOne ? title.en : `A file below ${template.replace(/\/.*/, "/")}`,
    ...(!isOne && { parameters: Object.entries(parameters).map(parameterOf) }),
    responses: {
      200: {
        description: isOne ? title.en : `For example: ${title.en}`,
        content: { [mediaTypeOf(file)]: { schema: contentOf(file) } },
      },
    },
  };
}

const parameterOf = ([name, example]: readonly [string, string]) => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string" },
  example,
});

const schemaAt = (shape: string) => ({ $ref: `schema.json#/$defs/${shape}` });

/** Facts in their envelope; of anything else, that it is an object or a text. */
function contentOf(file: ApiFile) {
  if (!("shape" in file)) return { type: mediaTypeOf(file).startsWith("text/") ? "string" : "object" };
  return {
    allOf: [
      schemaAt("envelope"),
      {
        type: "object",
        properties: { data: { $ref: `#/components/schemas/${file.shape}` } },
        required: ["data"],
      },
    ],
  };
}
