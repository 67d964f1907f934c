import type { Condition, Support } from "../model.ts";

/** A half-open range of characters in a flattened text. */
export type Span = { readonly start: number; readonly end: number };

/** A part of a cell's text and what became of it. Every visible character of a cell is in exactly one piece. */
export type Piece = Span &
  (
    | { readonly role: "feature"; readonly label: string; readonly id: string | undefined }
    | {
        readonly role: "condition";
        readonly condition: Omit<Condition, "text">;
        /** Names of products that the catalog does not know. */
        readonly unknown?: readonly string[] | undefined;
      }
    | { readonly role: "reference" }
    | { readonly role: "verdict"; readonly support: Exclude<Support, "conditional"> | "unlisted" }
    /** What serves the feature, where a document names that instead of saying yes. */
    | { readonly role: "via"; readonly label: string; readonly id: string | undefined }
    /** A word such as "Note:" that introduces what follows and says nothing itself. */
    | { readonly role: "lead" }
  );

export type FeaturePiece = Extract<Piece, { role: "feature" }>;
export type ConditionPiece = Extract<Piece, { role: "condition" }>;

/**
 * Where a sentence stands, which decides what it can be:
 *
 * - `line`: in the cell itself, where a known or unknown feature can start.
 * - `note`: behind the mark of a note, which ends where a known label starts the next feature.
 * - `aside`: in a quotation, a column of notes or a footnote, where no feature can start.
 */
export type Ground = "line" | "note" | "aside";

/** A sentence of a cell, and where in the cell it stands. */
export type Sentence = Span & {
  readonly ground: Ground;
  /** First of its line or note, where a feature's name stands; later sentences belong to the one before. */
  readonly opens: boolean;
};

/** Words that qualify the feature before them without a form that we know. */
export function restriction({ start, end }: Span): ConditionPiece {
  return { role: "condition", start, end, condition: { kind: "restriction", products: [] } };
}

/** The ranges that some cuts, in order, leave of a text. */
export function spansBetween(cuts: readonly number[], length: number): Span[] {
  let start = 0;
  return [...cuts, length].map((end) => {
    const span = { start, end };
    start = end;
    return span;
  });
}
