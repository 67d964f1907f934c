import type { Piece } from "../matrix/grammar/pieces.ts";
import type { Seen } from "../matrix/grammar/reader.ts";
import { type Stretch, stretchesOf, takenIn } from "../matrix/report/taken.ts";

/** What the words of a table can be taken for, in the order that explains them best. */
export const partKinds = [
  "feature",
  "answer",
  "condition",
  "service",
  "reference",
  "note",
  "date",
  "lead",
  "unclear",
] as const;
export type PartKind = (typeof partKinds)[number];

/** What a piece was taken for. */
export function partKindOf({ role }: Piece): PartKind {
  if (role === "verdict") return "answer";
  return role === "via" ? "service" : role;
}

/** Where a line of a document was read, and what it was taken for there. */
export type ReadStretch = Stretch & {
  readonly piece: Piece;
  /** Whether the piece begins in a line before. */
  readonly goesOn: boolean;
};

/** A line break at the very end starts no further line. */
export function linesIn(text: string): readonly string[] {
  return text.replace(/\r?\n$/, "").split(/\r?\n/);
}

/**
 * What was read of each document, in the order of its text.
 * @param seen what the texts of all tables were taken for
 * @param documents the documents as they are written, by their ids
 */
export function stretchesIn(
  seen: readonly Seen[],
  documents: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly ReadStretch[]> {
  const byDocument = Map.groupBy(takenIn(seen), ({ at }) => at.document);
  return new Map(
    [...byDocument].map(([id, taken]) => {
      const lines = linesIn(documents.get(id) ?? "");
      const lineAt = (line: number): string => lines[line - 1] ?? "";
      const stretches = taken.flatMap((one) =>
        stretchesOf(one, lineAt).map((stretch, at) => ({ ...stretch, piece: one.piece, goesOn: at > 0 })),
      );
      return [id, stretches];
    }),
  );
}

/** Characters of a line as they are written, and what they were taken for, if for anything. */
export type LinePart = { readonly text: string; readonly read?: ReadStretch };

/**
 * A line, cut where what was read of it begins and ends. Every character is in exactly one part: a cell over several
 * columns is read once for each of them, and shown once.
 */
export function cutLine(text: string, stretches: readonly ReadStretch[]): readonly LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  for (const read of stretches.toSorted((a, b) => a.from - b.from)) {
    const { from, to } = read;
    if (from < at || to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from) });
    parts.push({ text: text.slice(from, to), read });
    at = to;
  }
  return at < text.length || parts.length === 0 ? [...parts, { text: text.slice(at) }] : parts;
}

/** The pieces that begin in a line, in its order. */
export function piecesIn(parts: readonly LinePart[]): readonly Piece[] {
  return parts.flatMap(({ read }) => (read && !read.goesOn ? [read.piece] : []));
}
