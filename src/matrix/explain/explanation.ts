import type { InputFile } from "../model.ts";

/** What somebody who meets a diagnostic's code wants to know. Plain text, no markup. */
export type Explanation = {
  /** What the code means, and why it matters. */
  readonly means: string;
  /** The smallest files that lead to it: a document or a file of the catalog. */
  readonly example: readonly InputFile[];
  /** What to do, in the order of what is most often right. */
  readonly fix: string;
};

/** One file of an example, its lines given one by one. */
export function file(path: string, ...lines: string[]): InputFile {
  return { path, text: `${lines.join("\n")}\n` };
}

/** A document that is one table with one placement: Exchange Online. Rows are written as Markdown. */
export function table(...rows: string[]): InputFile {
  return file(
    "document.md",
    "|                  | Exchange Online |",
    "| :--------------- | :-------------- |",
    ...rows,
  );
}

/** A document of the project in a language, with the lines below its front matter. @param name of its file */
export function ownDocument(name: string, language: string, ...lines: string[]): InputFile {
  const matter = ["title: Document", "description: A document.", "date: 2026-01-31", `language: ${language}`];
  return file(`content/docs/${language}/${name}.md`, "---", ...matter, "---", ...lines);
}
