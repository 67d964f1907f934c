import type { Condition, Support } from "../model.ts";

/** A half-open range of characters in a flattened cell. */
export type Span = { readonly start: number; readonly end: number };

/** A part of a cell's text and what became of it. Every visible character of a cell is in exactly one piece. */
export type Piece = Span &
  (
    | { readonly role: "feature"; readonly label: string; readonly id: string | undefined }
    | {
        readonly role: "condition";
        readonly condition: Omit<Condition, "text">;
        readonly unknown?: string | undefined;
      }
    | { readonly role: "reference" }
    | { readonly role: "verdict"; readonly support: Exclude<Support, "conditional"> | "unlisted" }
  );

/** A sentence of a cell, and where in the cell it stands, which decides what it can be. */
export type Sentence = Span & {
  /** Inside a note, where nothing but a known label can start another feature. */
  readonly inNote: boolean;
  /** First of its line or note, where a feature's name stands; later sentences belong to the one before. */
  readonly opens: boolean;
};
