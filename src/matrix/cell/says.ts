import type { Condition, Reference, Support, Via } from "../model.ts";
import { type FlatText, linksFrom } from "../read/flat-text.ts";
import { fold, slugOf } from "../text.ts";
import type { Piece, Span } from "./pieces.ts";

/** A piece together with the text that it is a range of, since a statement can be made of several cells. */
export type Part = { readonly flat: FlatText; readonly piece: Piece };

/** The parts that a range of a text gets from the footnotes that it points to. */
export type FootnoteParts = (flat: FlatText, span: Span) => readonly Part[];

/** What a document says about one feature, wherever its parts stand. */
export type Says = {
  readonly support: Support;
  readonly conditions: readonly Condition[];
  readonly references: readonly Reference[];
  readonly via?: readonly Via[];
};

/**
 * Puts the parts of a statement together. Without a verdict a feature that is named is supported; conditions make it
 * conditional. The first verdict counts.
 * @returns undefined where a dash says that nothing is said
 */
export function saysOf(parts: readonly Part[]): Says | undefined {
  const verdict = parts.flatMap(({ piece }) => (piece.role === "verdict" ? [piece.support] : []))[0];
  if (verdict === "unlisted") return undefined;
  const conditions = parts.flatMap(conditionsOf);
  const references = parts.flatMap(referencesOf);
  const via = parts.flatMap(viaOf);
  const support = supportOf(verdict === "unsupported", conditions.length > 0);
  return { support, conditions, references, ...(via.length > 0 ? { via } : {}) };
}

function supportOf(refused: boolean, conditional: boolean): Support {
  if (refused) return "unsupported";
  return conditional ? "conditional" : "supported";
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
  // A piece can end with the blank that parts it from the next.
  return between !== "" || /\s/.test(flat.text.charAt(piece.start - 1)) ? " " : "";
}

function conditionsOf({ flat, piece }: Part): Condition[] {
  if (piece.role !== "condition") return [];
  // The comma or dash that joined the words to an answer is none of them.
  return [{ ...piece.condition, text: wordsOf(flat, piece).replace(/^[,;:\u2013\u2014-]\s*(?=.)/, "") }];
}

function viaOf({ flat, piece }: Part): Via[] {
  if (piece.role !== "via") return [];
  return [{ text: wordsOf(flat, piece), products: [piece.id ?? slugOf(piece.label)] }];
}

/** A lead without a link names its target in words, which is all that can be kept of it. */
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
