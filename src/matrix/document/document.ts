import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { diagnose } from "../diagnostics.ts";
import { hasRules } from "../language/languages.ts";
import type { Diagnosed, Diagnostic, DocumentInfo, InputFile } from "../model.ts";
import { fold } from "../text.ts";
import { originalClass, readOnce } from "./bilingual.ts";
import { type FrontMatter, readFrontMatter, readOwnFrontMatter } from "./front-matter.ts";
import { foldHtml } from "./html.ts";
import { type Naming, nameOfFile } from "./ids.ts";
import { parseMarkdown } from "./markdown.ts";
import { normalise } from "./normalise.ts";
import { contradicts, type Evidence, evidenceIn, languageName, languageOf } from "./spoken.ts";

/** A document as the shapes see it: its syntax tree, and the text that the tree's positions count in. */
export type ParsedDocument = {
  readonly info: DocumentInfo;
  readonly description: string;
  readonly tree: Root;
  readonly text: string;
  /** The language of the words that were read: that of the originals where a translation is in no language we know. */
  readonly language: string;
  /** Whether that language has no lexicon, so that none of its sentences can be understood. */
  readonly isForeign: boolean;
};

/**
 * Reads one Markdown file. Nothing in it is an error but the front matter of a document of our own.
 * @param own whether the front matter must follow this project's schema
 * @param name gives the document its id
 * @param asked the language to read it in, whatever it says
 */
export function readDocument(
  file: InputFile,
  own: boolean,
  name: Naming = nameOfFile,
  asked?: string,
): Diagnosed<ParsedDocument> {
  // A byte order mark is no character of the first line, so columns must not count it.
  const text = file.text.replace(/^\ufeff/, "");
  const tree = parseMarkdown(text);
  const matter = matterOf(tree, own, file.path);
  const evidence = evidenceIn(wordsOf(tree, text));
  const declared = matter.value.language;
  const language = languageOf({ asked, declared, path: file.path, evidence, isRead: hasRules });
  foldHtml(tree, text);
  normalise(tree, text);
  const spoken = hasRules(language) ? "translation" : "original";
  const isBilingual = text.includes(originalClass);
  if (isBilingual) readOnce(tree, spoken);
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
      isForeign: spoken === "original" && !isBilingual,
    },
    diagnostics: [...matter.diagnostics, ...mismatch(evidence, asked ?? declared, text, file.path)],
  };
}

/** The text without its front matter, which is often in another language. */
const wordsOf = ({ children: [first] }: Root, text: string): string =>
  text.slice(first?.type === "yaml" ? first.position?.end.offset : 0);

/** Complains of a document that says that it is in another language than its text plainly is. */
function mismatch(evidence: Evidence, said: string | undefined, text: string, path: string): Diagnostic[] {
  if (said === undefined || !contradicts(evidence, said)) return [];
  const before = text.slice(0, Math.max(0, text.search(/^[ \t]*(?:language|lang|locale|ms\.\w*locale):/m)));
  const place = { document: path, line: before.split("\n").length, column: 1 };
  const message = `This document is said to be in ${languageName(said)}, but its text reads like ${languageName(evidence.language)}`;
  const hint = "Correct the language in the front matter, or the one given by --language.";
  return [diagnose("language-mismatch", place, message, hint)];
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
