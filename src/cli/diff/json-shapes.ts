/**
 * The shapes of states in JSON, read into those of the core: of what `parse --json` prints, and of the files of the API.
 * Only what a comparison looks at is read, so that files that earlier versions made can be compared as well.
 */

import { z } from "zod";
import type { Localised } from "../../matrix/catalog/fields.ts";
import { type Condition, conditionKinds } from "../../matrix/model/answers.ts";
import type { Origin } from "../../matrix/model/documents.ts";
import { decisions, disputes, statedSupports, subjects, supports } from "../../matrix/terms.ts";

/** A text, or one for each language, of which English is taken if there is any. */
const words = z
  .union([z.string(), z.record(z.string(), z.string())])
  .transform((text) => (typeof text === "string" ? text : (preferred(text) ?? "")));

/** A list, or one for each language. */
const lists = <T extends z.ZodType>(one: T) =>
  z
    .union([z.array(one), z.record(z.string(), z.array(one))])
    .default([])
    .transform((all): z.output<T>[] => (Array.isArray(all) ? all : (preferred(all) ?? [])));

const preferred = <T>({ en, ...others }: Readonly<Record<string, T>>): T | undefined =>
  en ?? Object.values(others)[0];

const list = <T extends z.ZodType>(one: T) => z.array(one).default([]);

/** A label in one language, or in each. */
const label = z
  .union([z.string(), z.object({ en: z.string(), fr: z.string() })])
  .transform((text): Localised => (typeof text === "string" ? { en: text, fr: text } : text));
export const labelled = z.object({ id: z.string(), label });

const products = z.array(z.string());

/** A condition has a kind with products, or its products under the kind. */
const condition = z
  .object({
    kind: z.enum(conditionKinds).optional(),
    products: products.optional(),
    requires: products.optional(),
    only: products.optional(),
    excludes: products.optional(),
    text: words,
    subject: z.enum(subjects).optional(),
    minimum: z.string().optional(),
  })
  .transform(({ kind, products: named, text, subject, minimum, ...byKind }): Condition => {
    const own =
      (["requires", "only", "excludes"] as const).find((one) => byKind[one] !== undefined) ?? "restriction";
    const ids = named ?? (own === "restriction" ? [] : (byKind[own] ?? []));
    return {
      kind: kind ?? own,
      products: ids,
      text,
      ...(subject && { subject }),
      ...(minimum && { minimum }),
    };
  });

const origin = z
  .object({
    title: z.string(),
    address: z.string().nullish(),
    page: z.string().optional(),
    page_id: z.string().optional(),
    date: z.string().nullish(),
    parts: z.array(z.object({ heading: z.string(), line: z.int(), end: z.int() })).optional(),
  })
  .transform(
    ({ title, address = null, date = null, page, page_id: id = page, parts }): Origin => ({
      title,
      address,
      date,
      version: null,
      ...(id !== undefined && { page: id }),
      ...(parts && { parts }),
    }),
  );

const source = z
  .object({
    document: z.string(),
    language: z.string().optional(),
    line: z.int(),
    column: z.int(),
    text: z.string().optional(),
    words: z.string().optional(),
    date: z.string().optional(),
    origins: z.array(origin).optional(),
  })
  .transform(({ words: inApi = "", text = inApi, date, ...place }) => ({
    ...place,
    text,
    ...(date && { date }),
  }));

const via = z
  .object({ text: words, products, conditions: z.array(condition).optional() })
  .transform(({ conditions, ...served }) => ({ ...served, ...(conditions && { conditions }) }));

const said = {
  conditions: list(condition),
  references: lists(
    z.object({ text: z.string(), target: z.string() }).transform((one) => ({ ...one, url: null })),
  ),
  via: list(via),
  notes: lists(z.string()),
  sources: list(source),
};

const past = z
  .object({ ...said, support: z.enum(statedSupports), date: z.string().nullish() })
  .transform(({ date = null, ...says }) => ({ ...says, date }));

/** The members of a configuration under `at`, or beside everything else. */
const coordinates = z.record(z.string(), z.string()).optional();

const conflict = z.object({
  about: z.enum(disputes),
  decision: z.enum(decisions),
  answer: z.enum(supports),
  sides: z.array(
    z.looseObject({ ...said, support: z.enum(statedSupports), matrix: z.string(), at: coordinates }),
  ),
});

export const answer = z.looseObject({
  ...said,
  feature: z.string().optional(),
  at: coordinates,
  // The API has every cell, stated or not.
  support: z.enum(supports).optional(),
  history: list(past),
  conflicts: list(conflict),
});
export type JsonAnswer = z.infer<typeof answer>;

export const matrix = z.looseObject({
  id: z.string(),
  title: label.optional(),
  label: label.optional(),
  axes: z.array(z.union([z.string(), z.object({ id: z.string(), members: z.array(labelled) })])),
  features: z.array(labelled),
  cells: z.array(answer),
  /** In the API `wholes` are what is stated; `configurations` are links there, and answers in what parse prints. */
  wholes: list(answer),
  configurations: list(answer),
});
export type JsonMatrix = z.infer<typeof matrix>;

export const document = z.object({ id: z.string(), language: z.string(), origins: list(origin) });
export type JsonDocument = z.infer<typeof document>;

const state = z.object({ documents: list(document), matrices: z.array(matrix) });

/** A file of the API has its facts under `data`: all of them, or those of one matrix. */
export const stateFile = z.union([
  state,
  z.object({ data: state }).transform(({ data }) => data),
  z.object({ data: matrix }).transform(({ data }) => ({ documents: [], matrices: [data] })),
]);
