import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { diagnose } from "../diagnostics.ts";
import type { Diagnosed } from "../model.ts";
import { plainValue } from "./yaml.ts";

const isoDay = z.iso.date();

/** What a document of this project says about itself. All of it is shown or used, so all of it must be there. */
export const ownFrontMatterSchema = z.strictObject({
  title: z.string().min(1).describe("Heading of its source page."),
  description: z.string().min(1).describe("One sentence for lists and search engines."),
  date: z.preprocess(isoDate, isoDay).describe("Day of the last change in substance, YYYY-MM-DD."),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
    .describe("BCP 47 tag, such as en or fr."),
});

/** Documents from elsewhere say what they like; nothing of it is required. */
const anyFrontMatterSchema = z
  .looseObject({
    title: z.string().optional().catch(undefined),
    description: z.string().optional().catch(undefined),
    date: z.unknown().optional(),
    "ms.date": z.unknown().optional(),
    language: z.string().optional().catch(undefined),
    "ms.contentlocale": z.string().optional().catch(undefined),
  })
  .transform((fields) => ({
    title: fields.title,
    description: fields.description,
    date: isoDate(fields.date ?? fields["ms.date"]),
    language: fields.language ?? fields["ms.contentlocale"]?.split("-")[0],
  }));

export type FrontMatter = {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
};

/**
 * Reads the YAML between the fences at the top of a document.
 * @param yaml the text between the fences, or undefined where there are none
 * @param own whether the document is one of the project's, whose fields are all required and checked
 * @param document id or path for the diagnostics; the YAML is taken to start in line 2
 */
export function readFrontMatter(
  yaml: string | undefined,
  own: boolean,
  document: string,
): Diagnosed<FrontMatter> {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml ?? "", { lineCounter: counter });
  const error = parsed.errors[0];
  const read = error ? { kind: "error" as const, message: error.message } : plainValue(parsed);
  if (read.kind === "error") {
    const { line, col } = counter.linePos(error?.pos[0] ?? 0);
    const message = `The front matter is no YAML: ${read.message.split("\n")[0]}`;
    const place = { document, line: line + 1, column: col };
    return {
      value: {},
      diagnostics: own ? [diagnose("front-matter-syntax", place, message, "Mend the YAML here.")] : [],
    };
  }
  const fields = read.value;
  if (!own) return { value: anyFrontMatterSchema.safeParse(fields).data ?? {}, diagnostics: [] };
  const checked = ownFrontMatterSchema.safeParse(fields);
  if (checked.success) return { value: checked.data, diagnostics: [] };
  const hint = "A document needs title, description, date (YYYY-MM-DD) and language, and nothing else.";
  const diagnostics = checked.error.issues.map((issue) => {
    const node: unknown = issue.path.length > 0 ? parsed.getIn(issue.path.map(String), true) : undefined;
    const offset = node && typeof node === "object" && "range" in node ? (node.range as [number])[0] : 0;
    const { line, col } = counter.linePos(offset);
    const message = `${issue.path.join(".") || "front matter"}: ${issue.message}`;
    return diagnose(
      "front-matter-invalid",
      { document, line: yaml === undefined ? 1 : line + 1, column: col },
      message,
      hint,
    );
  });
  return { value: anyFrontMatterSchema.safeParse(fields).data ?? {}, diagnostics };
}

/** Dates come as `2016-12-09` or in the vendor's month/day/year order; anything else is no date. */
function isoDate(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const date = month && day && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : value;
  return isoDay.safeParse(date).data;
}
