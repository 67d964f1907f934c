/**
 * Where the links of the project's own documents lead. A file of the vendor's documentation set, which is not in the
 * project, is a valid target, and its name is kept; so a link is reported only if it cannot lead anywhere, or if its
 * target is nearly the name of a document in the project.
 */

import type { Html, Link, Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Range } from "../diagnostics/kind.ts";
import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose } from "../diagnostics.ts";
import type { ParsedDocument } from "../document/document.ts";
import { attributeOf, readTag } from "../document/tags.ts";
import { rangeOf, startOf } from "../document/tree.ts";
import type { Reference } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { DocumentInfo } from "../model/documents.ts";
import { allowedInKey, nearWords } from "../near.ts";
import type { StatedTable } from "../shapes/statement.ts";
import { fold, slugOf } from "../text.ts";
import { rawLinks } from "./raw-links.ts";

/** A link as a document has it. */
type Leading = { readonly target: string; readonly words: string; readonly place: Range };

/**
 * Reports the links of a document that lead nowhere.
 * @param documents all documents of the project, including this one
 */
export function brokenLinks(document: ParsedDocument, documents: readonly ParsedDocument[]): Diagnostic[] {
  const raw = rawLinks(document).map(({ cause, words, target, place }) =>
    diagnose("broken-link", place, { problem: cause, target, words, meant: null }),
  );
  const problems = linksIn(document).flatMap(({ target, words, place }) => {
    const found = problemOf(target, document, documents);
    const unlinked = unlinkedSince(target);
    return [
      ...(found ? [diagnose("broken-link", place, { target, words, ...found })] : []),
      ...(unlinked ? [diagnose("unlinked-address", place, { target, words, ...unlinked })] : []),
    ];
  });
  return [...raw, ...problems];
}

/** Links with words of their own: a bare address (`<https://…>`) cannot be visibly wrong. */
function linksIn({ tree, text, info, lines }: ParsedDocument): Leading[] {
  const links: Leading[] = [];
  visit(tree, ["link", "html"], (node) => {
    const target = targetOf(node as Link | Html, text);
    if (target === undefined) return;
    links.push({
      target,
      words: fold(textOf(node, { includeHtml: false })),
      place: rangeOf(node as Nodes, info.id, lines()),
    });
  });
  return links;
}

/** A link in square brackets, or an element of HTML, in a table or in running text. */
function targetOf(node: Link | Html, text: string): string | undefined {
  // A link that HTML makes from another to correct it has no place.
  const start = startOf(node)?.offset ?? text.length;
  if (node.type === "link") return written.test(text.slice(start, start + 3)) ? node.url : undefined;
  const tag = readTag(node.value);
  return tag?.name === "a" ? attributeOf(tag, "href") : undefined;
}

const written = /^(?:\[|<a\s)/i;

type Problem = Pick<DataOf<"broken-link">, "problem" | "meant">;
type Unlinked = Pick<DataOf<"unlinked-address">, "problem" | "meant">;

/** What is wrong with a target: it is missing, or it does not name a document in the project but is close to one. */
function problemOf(
  target: string,
  from: ParsedDocument,
  documents: readonly ParsedDocument[],
): Problem | undefined {
  if (target === "" || target === "#") return { problem: "empty", meant: null };
  if (isAddress.test(target) || documentAt(target, from, documents)) return undefined;
  const near = nearDocument(target, from, documents);
  return near && { problem: "no-document", meant: pathBetween(from.info.path, near.info.path) };
}

/** With a scheme, a host, or a path of another site. */
const isAddress = /^(?:[a-z][a-z0-9+.-]*:|www\.|[/#?])/i;

/** Why pages do not link a target, although it may be meant as one: only http and https addresses are linked. */
function unlinkedSince(target: string): Unlinked | undefined {
  if (/^(?:\/\/|www\.)/i.test(target))
    return { problem: "no-scheme", meant: `https://${target.replace(/^\/\//, "")}` };
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  if (!/^https?:/i.test(target)) return { problem: "scheme", meant: null };
  return /^https?:\/\//i.test(target) && URL.canParse(target)
    ? undefined
    : { problem: "invalid", meant: null };
}

/** The document of the project that a relative target leads to from another one. */
export function documentAt<D extends { readonly info: Pick<DocumentInfo, "path"> }>(
  target: string,
  { info }: D,
  documents: readonly D[],
): D | undefined {
  const path = pathFrom(info.path, target);
  return documents.find((one) => one.info.path === path);
}

/** The path that a target means, without its fragment, as seen from a file. */
function pathFrom(file: string, target: string): string {
  const steps = file.split("/").slice(0, -1);
  for (const step of fileIn(target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The file that a target names, without a fragment; an address that is not properly encoded is used as it is. */
function fileIn(target: string): string {
  const file = target.split(/[#?]/, 1).join("");
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** The relative path from one file to another. */
function pathBetween(from: string, to: string): string {
  const [start, end] = [from.split("/").slice(0, -1), to.split("/")];
  const shared = start.findIndex((step, at) => step !== end[at]);
  const kept = shared < 0 ? start.length : shared;
  return [...start.slice(kept).map(() => ".."), ...end.slice(kept)].map(encodeURIComponent).join("/");
}

/**
 * The document whose file has the name of a target, apart from its folder, its extension or a typing error; preferably
 * one in the folder that the target names.
 */
function nearDocument(
  target: string,
  { info }: ParsedDocument,
  documents: readonly ParsedDocument[],
): ParsedDocument | undefined {
  const name = nameIn(fileIn(target));
  const folder = folderOf(pathFrom(info.path, target));
  const names = nearWords(documents.map((one) => nameIn(one.info.path)))(name, allowedInKey(name));
  const near = documents.filter((one) => names.some(({ word }) => word === nameIn(one.info.path)));
  const inFolder = near.filter((one) => folderOf(one.info.path) === folder);
  return inFolder[0] ?? near.find((one) => nameIn(one.info.path) === name) ?? near[0];
}

const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");

const nameIn = (path: string): string => slugOf(path.replace(/^.*\//s, "").replace(/\.[a-z]+$/i, ""));

/** The tables of a document, with the document that each reference leads to, if it is in the project. */
export function withDocuments(
  tables: readonly StatedTable[],
  from: ParsedDocument,
  documents: readonly ParsedDocument[],
): StatedTable[] {
  const led = (reference: Reference): Reference => {
    const found = reference.url === null ? documentAt(reference.target, from, documents) : undefined;
    return found ? { ...reference, document: found.info.id } : reference;
  };
  return tables.map((table) => ({
    ...table,
    statements: table.statements.map((one) => ({ ...one, references: one.references.map(led) })),
  }));
}
