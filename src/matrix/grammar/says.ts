/**
 * From pieces to what a document says about one feature, and the problems found: the last step of this folder. The
 * shapes add the configuration that it is about.
 */

import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import { type FlatText, linksFrom, type Span } from "../document/flat-text.ts";
import type { Condition, Reference, StatedSupport, Via } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { fold, slugOf } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type FeaturePiece, lostIn, type Piece } from "./pieces.ts";

/** A piece together with the text that it is a range of, since a statement can be made of several cells. */
export type Part = { readonly flat: FlatText; readonly piece: Piece };

/** The parts that a range of a text gets from the footnotes that it points to. */
export type FootnoteParts = (flat: FlatText, span: Span) => readonly Part[];

/** What a document says about one feature, wherever its parts are. */
export type Says = {
  readonly support: StatedSupport;
  readonly conditions: readonly Condition[];
  readonly references: readonly Reference[];
  readonly via?: readonly Via[];
  readonly notes?: readonly string[];
};

/**
 * Puts the parts of a statement together. Without a verdict a feature that is named is supported; conditions make it
 * conditional.
 * @returns undefined if nothing is said: because of a dash, or because a part is unclear or contradicts another
 */
export function saysOf(parts: readonly Part[]): Says | undefined {
  const verdicts = new Set(parts.flatMap(({ piece }) => (piece.role === "verdict" ? [piece.support] : [])));
  if (parts.some(({ piece }) => piece.role === "unclear") || verdicts.size > 1) return undefined;
  if (verdicts.has("unlisted")) return undefined;
  const conditions = parts.flatMap((part) => (isOfService(part) ? [] : conditionsOf(part)));
  const via = parts.flatMap((part, at) => viaOf(part, parts.slice(at + 1)));
  const notes = parts.flatMap(({ flat, piece }) => (piece.role === "note" ? [wordsOf(flat, piece)] : []));
  const [verdict = "supported"] = verdicts;
  return {
    support:
      verdict === "supported" && isLimited(conditions, via) ? "conditional" : (verdict as StatedSupport),
    conditions,
    references: parts.flatMap(referencesOf),
    ...(via.length > 0 ? { via } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** A feature is limited if any condition is, or if everything that serves it is. */
const isLimited = (conditions: readonly Condition[], via: readonly Via[]): boolean =>
  conditions.length > 0 || (via.length > 0 && via.every((one) => one.conditions));

const isOfService = ({ piece }: Part): boolean => piece.role === "condition" && piece.ofService === true;

/** Two answers that say different things. */
function contradiction(parts: readonly Part[]): readonly [Part, Part] | undefined {
  const [first, ...others] = parts.flatMap((part) =>
    part.piece.role === "verdict" ? [{ part, support: part.piece.support }] : [],
  );
  const second = first && others.find(({ support }) => support !== first.support);
  return second && [first.part, second.part];
}

/** The words of a range, white space folded. */
const wordsOf = (flat: FlatText, { start, end }: Span): string => fold(flat.text.slice(start, end));

/** The words of a statement, a line for each that the document itself sets apart. */
export function linesOf(parts: readonly Part[]): string {
  const lines = parts.map((part, at) => `${gapBefore(part, parts[at - 1])}${wordsOf(part.flat, part.piece)}`);
  return lines.join("");
}

function gapBefore({ flat, piece }: Part, before: Part | undefined): string {
  if (!before) return "";
  if (before.flat !== flat) return "\n";
  const between = flat.text.slice(before.piece.end, piece.start);
  if (/\n|\[!/.test(between)) return "\n";
  // A piece can end with the space that separates it from the next.
  return between !== "" || /\s/.test(flat.text.charAt(piece.start - 1)) ? " " : "";
}

const conditionsOf = ({ flat, piece }: Part): Condition[] =>
  piece.role === "condition" ? [{ ...piece.condition, text: wordsOf(flat, piece.shown) }] : [];

/** @param behind what follows, which begins with whatever applies only to this service */
function viaOf({ flat, piece }: Part, behind: readonly Part[]): Via[] {
  if (piece.role !== "via") return [];
  const end = behind.findIndex((part) => !isOfService(part));
  const conditions = behind.slice(0, end < 0 ? undefined : end).flatMap(conditionsOf);
  const service = { text: wordsOf(flat, piece.shown ?? piece), products: [piece.id ?? slugOf(piece.label)] };
  return [conditions.length > 0 ? { ...service, conditions } : service];
}

/** A lead without a link names its target in words, so only the words can be kept. */
function referencesOf({ flat, piece }: Part): Reference[] {
  const links = linksFrom(flat, piece);
  if (links.length === 0 && piece.role === "reference") {
    const text = wordsOf(flat, piece);
    return [{ text, target: text, url: null }];
  }
  return links.map((link) => ({
    text: wordsOf(flat, link),
    target: link.target,
    url: absolute(link.target),
  }));
}

const absolute = (target: string): string | null =>
  /^https?:\/\//i.test(target) && URL.canParse(target) ? target : null;

/** What is wrong with a text on its own: everything that {@link lostWords} and {@link problemsIn} find. */
export const problemsOf = (
  flat: FlatText,
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): Diagnostic[] => [...lostWords(flat, pieces), ...problemsIn(flat, pieces, vocabulary)];

/** Characters of a text that are in no piece, or in more than one. */
export const lostWords = (flat: FlatText, pieces: readonly Piece[]): Diagnostic[] =>
  lostIn(flat.text, pieces).map((span) => lost(flat, span));

/** Words in no form that is understood, and names that the catalog does not know. */
export const problemsIn = (flat: FlatText, pieces: readonly Piece[], vocabulary: Vocabulary): Diagnostic[] =>
  pieces.flatMap((piece) => problemOf(flat, piece, vocabulary));

/** Two answers of one statement that do not agree. */
export function twoAnswers(parts: readonly Part[]): Diagnostic[] {
  const both = contradiction(parts);
  if (!both) return [];
  const [first, second] = both.map(({ flat, piece }) => flat.range(piece)) as [Range, Range];
  const [before, now] = both.map(({ flat, piece }) => wordsOf(flat, piece)) as [string, string];
  return [diagnose("two-answers", second, { first: before, second: now }, [first])];
}

function problemOf(flat: FlatText, piece: Piece, vocabulary: Vocabulary): Diagnostic[] {
  switch (piece.role) {
    case "unclear":
      return [unclear(flat, piece, vocabulary)];
    case "feature":
      return piece.id === undefined ? [unknownFeature(flat, piece, vocabulary)] : [];
    case "condition":
      return (piece.condition.unknown ?? []).map((label) => unknownProduct(flat, piece, label, vocabulary));
    case "via":
      return piece.id === undefined ? [unknownProduct(flat, piece, fold(piece.label), vocabulary)] : [];
    default:
      return [];
  }
}

/** Reports words that qualify nothing. Words that are understood as something else are not a misspelt name. */
export function unplaced(flat: FlatText, span: Span & Partial<Piece>, vocabulary: Vocabulary): Diagnostic {
  const isOther = span.role !== undefined && span.role !== "unclear";
  const near = isOther ? [] : vocabulary.nearestFeatures(flat.text.slice(span.start, span.end));
  return diagnose("unplaced-text", flat.range(span), { text: wordsOf(flat, span), missing: "feature", near });
}

function unclear(flat: FlatText, span: Span, vocabulary: Vocabulary): Diagnostic {
  const text = wordsOf(flat, span);
  const near = vocabulary.nearestFeatures(text);
  return diagnose("unclear-text", flat.range(span), { text, near, slip: null });
}

const lost = (flat: FlatText, span: Span): Diagnostic =>
  diagnose("text-lost", flat.range(span), { text: wordsOf(flat, span) });

function unknownFeature(flat: FlatText, piece: FeaturePiece, { nearestFeatures }: Vocabulary): Diagnostic {
  const { start, label } = piece;
  const at = flat.range({ start, end: start + label.length });
  return diagnose("unknown-feature", at, { label, near: nearestFeatures(label), count: 1 });
}

function unknownProduct(
  flat: FlatText,
  { start, end }: Span,
  label: string,
  { nearestProducts }: Vocabulary,
): Diagnostic {
  // Right at the name; one that was put together from several words, such as a second year, is at its statement.
  const at = flat.text.slice(0, end).indexOf(label, start);
  const span = at < 0 ? { start, end } : { start: at, end: at + label.length };
  return diagnose("unknown-product", flat.range(span), { label, near: nearestProducts(label), count: 1 });
}
