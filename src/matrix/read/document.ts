import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { hasRules } from "../language/index.ts";
import type { Diagnosed, DocumentInfo, InputFile } from "../model.ts";
import { fold } from "../text.ts";
import { originalClass, readOnce } from "./bilingual.ts";
import type { FrontMatter } from "./fields.ts";
import { foldHtml } from "./fold.ts";
import { readFrontMatter, readOwnFrontMatter } from "./front-matter.ts";
import { type Naming, nameOfFile } from "./ids.ts";
import { languageOfPath } from "./languages.ts";
import { parseMarkdown } from "./markdown.ts";
import { normalise } from "./normalise.ts";

/** A document as the shapes see it: its syntax tree, and the text that the tree's positions count in. */
export type ParsedDocument = {
  readonly info: DocumentInfo;
  readonly description: string;
  readonly tree: Root;
  readonly text: string;
  /** The language of the words that were read: that of the originals where a translation is in no language we know. */
  readonly language: string;
};

/**
 * Reads one Markdown file. Nothing in it is an error but the front matter of a document of our own.
 * @param own whether the front matter must follow this project's schema
 * @param name gives the document its id
 */
export function readDocument(
  file: InputFile,
  own: boolean,
  name: Naming = nameOfFile,
): Diagnosed<ParsedDocument> {
  // A byte order mark is no character of the first line, so columns must not count it.
  const text = file.text.replace(/^\ufeff/, "");
  const tree = parseMarkdown(text);
  const matter = matterOf(tree, own, file.path);
  const language = matter.value.language ?? languageOfPath(file.path);
  foldHtml(tree, text);
  normalise(tree, text);
  const spoken = hasRules(language) ? "translation" : "original";
  if (text.includes(originalClass)) readOnce(tree, spoken);
  const info: DocumentInfo = {
    id: name(file.path, language),
    path: file.path,
    language,
    title: matter.value.title ?? firstHeading(tree) ?? file.path,
    date: matter.value.date ?? null,
  };
  return {
    value: {
      info,
      description: matter.value.description ?? "",
      tree,
      text,
      language: spoken === "original" ? "en" : language,
    },
    diagnostics: matter.diagnostics,
  };
}

function matterOf({ children: [first] }: Root, own: boolean, path: string): Diagnosed<FrontMatter> {
  const yaml = first?.type === "yaml" ? first.value : undefined;
  if (own) return readOwnFrontMatter(yaml, path);
  return { value: yaml === undefined ? {} : readFrontMatter(yaml), diagnostics: [] };
}

function firstHeading(tree: Root): string | undefined {
  const heading = tree.children.find((node) => node.type === "heading");
  return heading && fold(textOf(heading, { includeHtml: false }));
}
