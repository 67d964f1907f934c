import type { InputFile } from "../model/matrices.ts";

/** What somebody who comes across a diagnostic's code wants to know. Plain text, no markup. */
export type Explanation = {
  /** What the code means, and why it matters. */
  readonly means: string;
  /** The smallest files that produce it: a document or a file of the catalog. */
  readonly example: readonly InputFile[];
  /** What to do, the most common fix first. */
  readonly fix: string;
};

/** One file of an example, its lines given one by one. */
export function file(path: string, ...lines: string[]): InputFile {
  return { path, text: `${lines.join("\n")}\n` };
}

/** A document with one table and one placement, Exchange Online. Rows are written as Markdown. */
export function table(...rows: string[]): InputFile {
  return file(
    "document.md",
    "|                  | Exchange Online |",
    "| :--------------- | :-------------- |",
    ...rows,
  );
}

/** The front matter of a document of the project, line by line. */
export const ownFields = (language: string, date = "2026-01-31"): readonly string[] => [
  "title: Document",
  "description: A document.",
  `date: ${date}`,
  `language: ${language}`,
  "origins:",
  "  - title: Page",
  "    address: https://vendor.example/page",
  "    date: 2016-12-09",
  "checked: 2026-01-31",
];

/** A document of the project in a language, with the lines below its front matter. @param name of its file */
export const ownDocument = (name: string, language: string, ...lines: string[]): InputFile =>
  file(`content/docs/${language}/${name}.md`, "---", ...ownFields(language), "---", ...lines);
