/**
 * What the shapes of the API are made of. No field has several types: what is unknown is left out, and what can be one
 * of several things has a key for each. So every language can read the files into plain types.
 */

import { z } from "zod";
import { languages } from "../../matrix/catalog/languages.ts";
import { slug } from "../../matrix/model/documents.ts";

/** The shapes that the published schema names, in its order. Their names never change. */
export const shapes = z.registry<{ readonly id: string }>();

/**
 * A shape with a name in the published schema.
 * @param description one sentence for whoever reads the schema
 */
export const shape = <T extends z.ZodRawShape>(name: string, description: string, fields: T) =>
  z.strictObject(fields).describe(description).register(shapes, { id: name });

/** An id, which never changes. @param more what else there is to say, as a sentence */
export const id = (of: string, more = "") => slug.describe(`The id of ${of}.${more && ` ${more}`}`);

export const text = (description: string) => z.string().describe(description);
export const address = (of: string) => z.string().describe(`The address of ${of}.`);
/** What is true or left out. */
export const flag = (description: string) =>
  z.literal(true).describe(`${description} Left out otherwise.`).optional();

export const day = (description: string) => z.iso.date().describe(description);
/** A day, or only its month or year where no more is known. */
export const partialDay = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .describe(`${description} YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.`);

const inEach = <T extends z.ZodType>(one: T) =>
  Object.fromEntries(languages.map((language) => [language, one])) as Record<(typeof languages)[number], T>;

/** A text of the site or the catalog, which has every language. */
export const localised = shape(
  "localised",
  "One text in each language of the site.",
  inEach(text("In this language.")),
);

/** Texts of the catalog, of which a language may have none. */
export const localisedTexts = shape(
  "localised_texts",
  "Some texts in each language of the site.",
  inEach(z.array(z.string()).describe("In this language.")),
);

/** The addresses of a page, which exists in every language of the site. */
export const pages = shape(
  "pages",
  "The addresses of one page in each language of the site.",
  inEach(address("the page in this language")),
);

/** Values of one kind in each of the languages that documents have them in. */
const byLanguage = <T extends z.ZodType>(one: T) => z.record(z.string(), one);

/** A text of documents, in their own words. */
export const words = (description: string) =>
  byLanguage(text("In this language.")).describe(`${description} By the language tag of the documents.`);

/** Lists of documents, which need not be equally long in each language. */
export const listsByLanguage = <T extends z.ZodType>(one: T, description: string) =>
  byLanguage(z.array(one)).describe(`${description} By the language tag of the documents.`);

/** The members of a configuration, by the names of the axes that they are on. */
export const at = z
  .record(z.string(), id("a product"))
  .describe("The configuration: for each axis of the matrix, the product on it.");
