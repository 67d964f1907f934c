import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Making, textOf } from "../../src/api/envelope.ts";
import { apiFiles } from "../../src/api/files.ts";
import { linksAt } from "../../src/api/links.ts";
import { publishedSchema, type SchemaDocument } from "../../src/api/schema.ts";
import { currentSite } from "../../src/site/current.ts";
import { fixtureBase, fixtureDay, fixtureOrigin } from "../fixtures/site.ts";

/** What the files of the small site are made from. */
export const making: Making = {
  site: currentSite(),
  links: linksAt({ origin: fixtureOrigin, base: fixtureBase }),
  generatedAt: `${fixtureDay}T00:00:00Z`,
};

export const files = apiFiles(making.site, making.links);

/** The text of the file of the small site at a path below `api/v1/`. */
export function textAt(path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`The small site has no file ${path}.`);
  return textOf(file, making);
}

/** What a file has below its envelope, as whoever reads it gets it. */
// biome-ignore lint/suspicious/noExplicitAny: a file is read without a word of what it is, as by anybody
export const dataAt = (path: string): any => JSON.parse(textAt(path)).data;

/**
 * Makes a validator of a schema document.
 * @returns a function of the name of a shape and a value: what is wrong with that, place by place
 */
export function validatorOf(schema: SchemaDocument): (shape: string, value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  ajv.addSchema(schema, "shapes");
  return (shape, value) => {
    const validate = ajv.getSchema(`shapes#/$defs/${shape}`);
    if (validate === undefined) throw new Error(`There is no shape ${shape}.`);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, ...Object.values(params).map(String)].join(" "),
    );
  };
}

/** What is wrong with a value of a shape, where a field that the shape does not name is wrong as well. */
export const faultsOf = validatorOf(publishedSchema(making.links, { strict: true }));
