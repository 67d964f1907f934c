/** Where facts come from: documents, the vendor's pages that they rest on, and places in them. */

import { z } from "zod";
import { day, flag, id, pages, partialDay, shape, text } from "./shape.ts";

export const origin = shape("origin", "The vendor's own page that a statement rests on.", {
  title: text("The vendor's own title."),
  address: z.url().optional().describe("Where anybody can read it; left out if it is not known."),
  page_id: id("the page, where another one has had the same address").optional(),
  date: partialDay(
    "The date of the version that the statement rests on; left out if it has none.",
  ).optional(),
  stated: z
    .enum(["table", "prose"])
    .optional()
    .describe("Whether the page says it in a table or in prose; a table if left out."),
  version: text("The version in words, in the language of the document.").optional(),
});

export const source = shape("source", "A place in a document that states something.", {
  document: id("the document"),
  language: text("The language tag of the document."),
  path: text("The path of the document's file below the folder of the content."),
  line: z.int().min(1).describe("The line in the file, counted from 1. It moves with every edit."),
  column: z.int().min(1).describe("The column in the line, counted from 1 in UTF-16 code units."),
  anchor: text("The fragment that names the statement on the page of the document; it stays.").optional(),
  words: text("The words of the statement, white space folded; lines of a table cell stay separate."),
  origins: z.array(origin).describe("The vendor's pages that the statement rests on."),
  checked: day("When the document was last compared with its origins.").optional(),
  page: pages.describe("Where the site shows the statement in its document."),
});

export const document = shape("document", "A document that facts are read from.", {
  id: id("the document"),
  path: text("The path of its file below the folder of the content."),
  language: text("Its language tag."),
  title: text("Its title, in its language."),
  description: text("What it is about, in its language.").optional(),
  date: day("When it was last changed.").optional(),
  checked: day("When it was last compared with its origins.").optional(),
  origins: z.array(origin).describe("What it rests on, as a whole or in part."),
  page: pages.describe("Where the site shows it."),
});

export const lifecycleOrigin = shape("lifecycle_origin", "A source of dates in a lifecycle.", {
  id: id("the source"),
  title: text("What it calls itself."),
  address: z.url().optional().describe("Where anybody can read it; left out if it is not known."),
  date: day("When it was published or last changed.").optional(),
  press: flag("True if it reports what the vendor said, rather than being the vendor's own."),
});
