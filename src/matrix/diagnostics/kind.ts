import type { z } from "zod";
import type { Severity } from "../terms.ts";

/** Where something is: a document's id or a file's path, line and column from 1. */
export type Place = { readonly document: string; readonly line: number; readonly column: number };

/**
 * A part of a line: its first character, and how many UTF-16 code units it has, at least 1. A range over
 * several lines ends with the first of them.
 */
export type Range = Place & { readonly length: number };

/** Names the line of a document in a message. The core knows documents by id; people open files. */
export type Naming = (place: Pick<Place, "document" | "line">) => string;

/** Read-only values, lists included. */
export type Values<Shape extends z.ZodRawShape> = {
  readonly [Key in keyof z.infer<z.ZodObject<Shape>>]: ReadOnly<z.infer<z.ZodObject<Shape>>[Key]>;
};
type ReadOnly<T> = T extends readonly (infer One)[] ? readonly ReadOnly<One>[] : T;

/** Everything about one code except what it means, which is in `explain`. */
export type Kind<Shape extends z.ZodRawShape> = {
  /** The severity outside strict mode. */
  readonly severity: Severity;
  /** What the message says as values, each with a description. */
  readonly data: Shape;
  /** What is wrong, as a sentence without a full stop. */
  readonly message: (data: Values<Shape>, named: Naming) => string;
  /** What to do about it, in whole sentences. */
  readonly hint: (data: Values<Shape>) => string;
  /** What the related places are, in a few words; only for kinds that have such places. */
  readonly related?: (data: Values<Shape>) => string;
};

/** One kind of diagnostic; its values are typed by their schemas. */
export const kind = <const Shape extends z.ZodRawShape>(one: Kind<Shape>): Kind<Shape> => one;
