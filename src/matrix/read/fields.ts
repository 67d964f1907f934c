import { z } from "zod";
import { isLanguage } from "./spoken.ts";

const isoDay = z.iso.date();

/** What a document says about itself, as far as it says it. */
export type FrontMatter = {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
};

/** What a document of this project says about itself. All of it is shown or used, so all of it must be there. */
export const ownFieldsSchema = z.strictObject({
  title: z.string().min(1).describe("Heading of its source page."),
  description: z.string().min(1).describe("One sentence for lists and search engines."),
  date: z.preprocess(isoDate, isoDay).describe("Day of the last change in substance, YYYY-MM-DD."),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
    .describe("BCP 47 tag, such as en or fr."),
});

const words = z.string().regex(/\S/).optional().catch(undefined);
const tag = z
  .string()
  .transform((written) => written.toLowerCase().replaceAll("_", "-"))
  .refine(isLanguage)
  .optional()
  .catch(undefined);

const anyFieldsSchema = z
  .looseObject({
    title: words,
    description: words,
    date: z.unknown().optional(),
    "ms.date": z.unknown().optional(),
    language: tag,
    lang: tag,
    locale: tag,
    "ms.locale": tag,
    "ms.contentlocale": tag,
  })
  .transform((fields) => ({
    title: fields.title,
    description: fields.description,
    date: isoDate(fields.date ?? fields["ms.date"]),
    // A locale says where a document is published, of which only the language is said of its words.
    language:
      fields.language ??
      fields.lang ??
      (fields.locale ?? fields["ms.locale"] ?? fields["ms.contentlocale"])?.split("-")[0],
  }));

/** What can be used of the fields of any document. Those from elsewhere say what they like; nothing is required. */
export function usableFields(fields: unknown): FrontMatter {
  return anyFieldsSchema.safeParse(fields).data ?? {};
}

/** Dates come as `2016-12-09` or in the vendor's month/day/year order; anything else is no date. */
function isoDate(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const date = month && day && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : value;
  return isoDay.safeParse(date).data;
}
