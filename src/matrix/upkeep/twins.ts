/**
 * Duplicate documents of the project: two files with one address, or two with the same text.
 */

import { diagnose, startOfFile } from "../diagnostics.ts";
import type { ParsedDocument } from "../document/document.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Shaped } from "../shapes/index.ts";
import { fold } from "../text.ts";

/** A document with what it says, and what is wrong with it. */
export type Read = {
  readonly document: Pick<ParsedDocument, "info" | "description" | "lines">;
  readonly shaped: Shaped;
  readonly found: readonly Diagnostic[];
};

/** A document that is still complete. */
export type ReadDocument = Read & { readonly document: ParsedDocument };

/**
 * The first document of each address. For any other, only problems with its front matter can be reported, since
 * everything else is identified by the document's address.
 */
export function firstOfEach(read: readonly ReadDocument[]): {
  readonly firsts: readonly ReadDocument[];
  readonly found: readonly Diagnostic[];
} {
  const seen = new Set<string>();
  const firsts = read.filter(({ document: { info } }) => seen.size < seen.add(info.id).size);
  const others = read.filter((one) => !firsts.includes(one));
  const byPath = others.flatMap(({ document, found }) =>
    found.filter((one) => one.document === document.info.path),
  );
  return { firsts, found: [...twins(read.map(({ document }) => document)), ...byPath] };
}

/** Reports every further file that would have the address of an earlier one. */
function twins(documents: readonly ParsedDocument[]): Diagnostic[] {
  return repeats(documents, ({ info }) => info.id).map(([{ info }, other]) =>
    diagnose("duplicate-document", startOfFile(info.path), { id: info.id, path: other.info.path }, [
      startOfFile(other.info.path),
    ]),
  );
}

/**
 * Reports every document whose text below the front matter is the same as that of an earlier one with another address.
 */
export function copies(documents: readonly ParsedDocument[]): Diagnostic[] {
  const worded = documents.filter((one) => bodyOf(one) !== "");
  return repeats(worded, bodyOf)
    .filter(([{ info }, other]) => info.id !== other.info.id)
    .map(([{ info }, other]) =>
      diagnose("copied-document", startOfFile(info.path), { path: other.info.path }, [
        startOfFile(other.info.path),
      ]),
    );
}

/** Every document but the first of each key, together with the first. */
function repeats(
  documents: readonly ParsedDocument[],
  keyOf: (document: ParsedDocument) => string,
): (readonly [ParsedDocument, ParsedDocument])[] {
  const firsts = new Map<string, ParsedDocument>();
  return documents.flatMap((one) => {
    const key = keyOf(one);
    const first = firsts.get(key);
    firsts.set(key, first ?? one);
    return first ? [[one, first] as const] : [];
  });
}

function bodyOf({ text, tree: { children } }: ParsedDocument): string {
  const [first] = children;
  return fold(text.slice(first?.type === "yaml" ? first.position?.end.offset : 0));
}
