/** The kinds of fields that entries of the catalog have. */

import { z } from "zod";
import { slug } from "../model/documents.ts";
import { either } from "../text.ts";

/** Each field carries a description of what it expects, for people who wrote something else. */
export const text = z.string("expected text").min(1, "expected text that is not empty");
const listOfTexts = z.array(text, "expected a list of texts");
export const texts = listOfTexts.default([]);
export const day = z.iso.date("expected a real date, as YYYY-MM-DD");
export const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, `expected ${either(words)}`);
export const ids = z.array(slug, "expected a list of ids").min(1, "expected a list with at least one id");
export const entry = <T extends z.ZodRawShape>(fields: T) =>
  z.strictObject(fields, "expected fields and values");
export const list = <T extends z.ZodType>(one: T) => z.array(one, "expected a list of entries").default([]);

/** One text for all languages, or one for each. */
export const localised = z
  .union(
    [text, entry({ en: text, fr: text })],
    "expected one text, or one for each language: { en: …, fr: … }",
  )
  .transform((words) => (typeof words === "string" ? { en: words, fr: words } : words));
export type Localised = z.infer<typeof localised>;

/** Some texts for all languages, or some for each. */
export const localisedTexts = z
  .union(
    [listOfTexts, entry({ en: texts, fr: texts })],
    "expected a list of texts, or one for each language: { en: […], fr: […] }",
  )
  .transform((words) => (Array.isArray(words) ? { en: words, fr: words } : words))
  .default({ en: [], fr: [] });
export type LocalisedTexts = z.infer<typeof localisedTexts>;
