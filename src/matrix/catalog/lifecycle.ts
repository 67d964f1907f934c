/** When things start and end, what replaces them, and the source. */

import { z } from "zod";
import { slug } from "../model/documents.ts";
import { day, entry, ids, localised, oneOf, text } from "./fields.ts";

/** A day, or a month if no more is known. A month counts from its last day, so nothing is said too early. */
const moment = z
  .string()
  .refine(
    (written) => z.iso.date().safeParse(/^\d{4}-\d\d$/.test(written) ? `${written}-01` : written).success,
    "expected a real day or month, as YYYY-MM-DD or YYYY-MM",
  );

const several = <T extends z.ZodType>(one: T) => z.array(one, "expected a list of entries").optional();

/** The events of a lifecycle, in chronological order. */
export const lifecycleEvents = ["available", "mainstreamEnded", "ended", "disabled", "retired"] as const;
export type LifecycleEvent = (typeof lifecycleEvents)[number];

/** Dates that are not events of the thing itself, but still have a source. */
const sourced = [...lifecycleEvents, "earliestEnd", "successors"] as const;

export const lifecycleSchema = entry({
  available: day.optional().describe("When it came out."),
  mainstreamEnded: day.optional().describe("The last day of mainstream support."),
  ended: day.optional().describe("The last day of all support: no more security updates after it."),
  disabled: moment.optional().describe("When a service is turned off unless somebody turns it on again."),
  retired: day.optional().describe("When a service was, or will be, switched off for good."),
  earliestEnd: day.optional().describe("The vendor has promised not to end its support before this day."),
  policy: oneOf(["modern", "service"])
    .optional()
    .describe("Why it is supported without an end date: in its latest version, or as a service."),
  in: slug
    .optional()
    .describe("The product in which all of this holds, such as one placement; everywhere if left out."),
  steps: several(
    entry({ date: moment, text: localised, source: slug.describe("The origin that announces it.") }),
  ).describe("What else was announced, and when it happens."),
  paidUpdates: several(entry({ from: moment, to: moment, source: slug })).describe(
    "Periods in which security updates can be bought after the end of support.",
  ),
  successors: ids.optional().describe("The products that replace it, the first choice first."),
  source: slug.optional().describe("The origin of all days that `sources` does not name."),
  sources: z
    .partialRecord(oneOf(sourced), slug)
    .optional()
    .describe("The origins of individual days, by field."),
  note: localised.optional(),
}).refine(
  ({ source, sources = {}, ...fields }: Sourced) =>
    source !== undefined ||
    sourced.every((field) => fields[field] === undefined || sources[field] !== undefined),
  "expected a source: the id of the origin that says so",
);
export type Lifecycle = z.infer<typeof lifecycleSchema>;

type Sourced = { readonly source?: string | undefined } & {
  readonly sources?: Readonly<Partial<Record<(typeof sourced)[number], string>>> | undefined;
} & Readonly<Partial<Record<(typeof sourced)[number], unknown>>>;

/** The sources of lifecycle dates, and the services that answers depend on. */
export const originSchema = entry({
  id: slug,
  title: text.describe("What it calls itself."),
  address: z.httpUrl("expected an http or https address").optional(),
  date: day.optional().describe("When it was published or last changed."),
  press: z
    .literal(true)
    .optional()
    .describe("Whether it reports what the vendor said, rather than being the vendor's own."),
});
export type Origin = z.infer<typeof originSchema>;

const oneOrMore = z
  .union([slug.transform((id) => [id]), ids], "expected an id, or a list of ids")
  .describe("Any of these members.");

/**
 * Which service the answers of some cells depend on, although no document names it there. Cells that are not listed
 * depend only on their configuration and their conditions.
 * @param axes the ids of all axes
 */
export const restSchema = (axes: readonly string[]) =>
  entry({
    feature: slug,
    at: z.strictObject(
      Object.fromEntries(axes.map((axis) => [axis, oneOrMore.optional()])),
      "expected members of axes",
    ),
    on: slug.describe("The product or service."),
    part: localised
      .optional()
      .describe("The part of the configuration that depends on it, if not all of it does."),
    now: z
      .array(slug, "expected a list of ids")
      .optional()
      .describe("What has served it since that ended: nothing if empty; not known if left out."),
    source: slug.describe("The origin that says so."),
  });

export type Rest = {
  readonly feature: string;
  readonly at: Readonly<Record<string, readonly string[]>>;
  readonly on: string;
  readonly part?: z.infer<typeof localised> | undefined;
  readonly now?: readonly string[] | undefined;
  readonly source: string;
};
