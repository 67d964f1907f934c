import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose, type Problems, startOfFile } from "../diagnostics.ts";
import { hasRules } from "../language/languages.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { DocumentInfo } from "../model/documents.ts";
import type { InputFile } from "../model/matrices.ts";
import { once } from "../once.ts";
import { fold } from "../text.ts";
import { originalClass, readOnce } from "./bilingual.ts";
import { type FrontMatter, noFrontMatter, readFrontMatter, readOwnFrontMatter } from "./front-matter.ts";
import { foldHtml } from "./html.ts";
import { type Naming, nameOfFile } from "./ids.ts";
import { parseMarkdown } from "./markdown.ts";
import { normalise } from "./normalise.ts";
import { sectionsOf } from "./origins.ts";
import { contradicts, type Evidence, evidenceIn, isLanguage, languageOf } from "./spoken.ts";

/** A document as the shapes see it: its syntax tree, and the text that the tree's positions count in. */
export type ParsedDocument = {
  readonly info: DocumentInfo;
  readonly description: string;
  readonly tree: Root;
  readonly text: string;
  /** The lines of that text, for ranges that span several. */
  readonly lines: () => readonly string[];
  /**
   * The language of the words that were read: that of the originals if the translation is in a language we do not know.
   */
  readonly language: string;
  /** Whether that language has no lexicon, so that none of its sentences can be understood. */
  readonly isForeign: boolean;
};

/**
 * Reads one Markdown file. Only the front matter of a document of our own can be invalid. If such a document declares a
 * language that its text is clearly not in, it is read in that of its text: one word of its front matter must neither
 * move its addresses nor leave its sentences unread.
 * @param own whether the front matter must follow this project's schema
 * @param problems receives the problems of the document itself
 * @param name gives the document its id
 * @param asked the language to read it in, whatever it declares
 */
export function readDocument(
  file: InputFile,
  own: boolean,
  problems: Problems,
  name: Naming = nameOfFile,
  asked?: string,
): ParsedDocument {
  // A byte order mark is not a character of the first line, so columns must not count it.
  const text = file.text.replace(/^\ufeff/, "");
  const tree = parseMarkdown(text);
  const matter = matterOf(tree, text, own, file.path, problems);
  const written = { evidence: evidenceIn(wordsOf(tree, text)), text, path: file.path };
  const language = languageFor(written, { declared: matter.language, asked, own }, problems);
  foldHtml(tree, text);
  normalise(tree, text);
  const spoken = hasRules(language) ? "translation" : "original";
  const isBilingual = text.includes(originalClass);
  if (isBilingual) readOnce(tree, spoken);
  const info: DocumentInfo = {
    id: name(file.path, language),
    path: file.path,
    language,
    title: matter.title ?? firstHeading(tree) ?? file.path,
    date: matter.date ?? null,
    origins: [...(matter.origins ?? [])],
    checked: matter.checked ?? null,
  };
  return {
    info,
    description: matter.description ?? "",
    tree,
    text,
    lines: once(() => text.split(/\r\n|\n|\r/)),
    language: spoken === "original" ? "en" : language,
    isForeign: spoken === "original" && !isBilingual,
  };
}

/** The text without its front matter, which is often in another language. */
const wordsOf = ({ children: [first] }: Root, text: string): string =>
  text.slice(first?.type === "yaml" ? first.position?.end.offset : 0);

type Written = { readonly evidence: Evidence; readonly text: string; readonly path: string };
type Told = {
  readonly declared: string | undefined;
  readonly asked: string | undefined;
  readonly own: boolean;
};

/** Finds the language to read a document in, and reports a document that declares another. */
function languageFor(written: Written, { declared, asked, own }: Told, problems: Problems): string {
  const { evidence, text, path } = written;
  const said = asked ?? declared;
  const isMistaken = said !== undefined && contradicts(evidence, said);
  if (isMistaken) {
    const data = { declared: said, found: evidence.language, asked: asked !== undefined };
    problems.add([diagnose("language-mismatch", placeOfLanguage(text, path), data)]);
  } else if (own && declared !== undefined) problems.add(misfiled(declared, text, path));
  const told = own && isMistaken ? evidence.language : declared;
  return languageOf({ asked, declared: told, path, evidence, isRead: hasRules });
}

/** Reports a document in the folder of a language other than the one it declares. */
function misfiled(declared: string, text: string, path: string): Diagnostic[] {
  const folder = path.split("/").at(-2) ?? "";
  const isOther = folder.length === 2 && isLanguage(folder) && declared.split("-")[0] !== folder;
  return isOther ? [diagnose("language-folder", placeOfLanguage(text, path), { declared, folder })] : [];
}

/** The line of the front matter that names the language; the start of the file if none does. */
function placeOfLanguage(text: string, path: string): Range {
  const at = text.search(/^[ \t]*(?:language|lang|locale|ms\.\w*locale):/m);
  return at < 0 ? startOfFile(path) : lineAt(at, text, path);
}

/** The line that begins at an offset. */
function lineAt(offset: number, text: string, document: string): Range {
  const line = text.slice(0, offset).split("\n").length;
  const [words = ""] = text.slice(offset).split(/[\r\n]/, 1);
  return { document, line, column: 1, length: Math.max(1, words.trimEnd().length) };
}

function matterOf(tree: Root, text: string, own: boolean, path: string, problems: Problems): FrontMatter {
  const [first] = tree.children;
  const yaml = first?.type === "yaml" ? first.value : undefined;
  if (yaml === undefined) {
    problems.add(own ? [noFrontMatter(path, /^---\s*\n/.test(text))] : []);
    return {};
  }
  const sections = sectionsOf(tree, text.split(/\r\n|\n|\r/).length);
  return (own ? readOwnFrontMatter : readFrontMatter)(yaml, path, problems, sections);
}

function firstHeading(tree: Root): string | undefined {
  const heading = tree.children.find((node) => node.type === "heading");
  return heading && fold(textOf(heading, { includeHtml: false }));
}
