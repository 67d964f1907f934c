import { diagnose, quoted } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import type { FlatText } from "../read/flat-text.ts";
import { fold } from "../text.ts";
import { didYouMean } from "../vocabulary/nearest.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { lostIn } from "./conserve.ts";
import type { Piece, Span } from "./pieces.ts";

/** Complains of every character that no piece holds and of every label that the catalog does not know. */
export function problemsOf(flat: FlatText, pieces: readonly Piece[], vocabulary: Vocabulary): Diagnostic[] {
  return [
    ...lostIn(flat.text, pieces).map((span) => lost(flat, span)),
    ...pieces.flatMap((piece) => unknownLabels(flat, piece, vocabulary)),
  ];
}

/** Complains of words that qualify nothing. */
export function unplaced(flat: FlatText, span: Span): Diagnostic {
  const message = `${quoted(flat.text.slice(span.start, span.end))} belongs to no feature`;
  const hint = "Put it behind the name of the feature that it is about.";
  return diagnose("unplaced-text", flat.place(span.start), message, hint);
}

function lost(flat: FlatText, span: Span): Diagnostic {
  const message = `${quoted(flat.text.slice(span.start, span.end))} was read as nothing, or twice`;
  const hint = "Set the features of the cell apart with <br/>, one sentence to a note.";
  return diagnose("text-lost", flat.place(span.start), message, hint);
}

function unknownLabels(flat: FlatText, piece: Piece, vocabulary: Vocabulary): Diagnostic[] {
  if (piece.role === "feature" && piece.id === undefined) {
    const hint = didYouMean(vocabulary.nearestFeatures(piece.label), "the features of the catalog");
    const message = `The catalog has no feature ${quoted(piece.label)}`;
    return [diagnose("unknown-feature", flat.place(piece.start), message, hint)];
  }
  return unknownProducts(piece).map((label) => {
    const hint = didYouMean(vocabulary.nearestProducts(label), "the products of the catalog");
    // Right at the name; one that was put together from several words, such as a second year, is at its statement.
    const at = Math.max(flat.text.slice(0, piece.end).indexOf(label, piece.start), piece.start);
    return diagnose("unknown-product", flat.place(at), `The catalog has no product ${quoted(label)}`, hint);
  });
}

function unknownProducts(piece: Piece): readonly string[] {
  if (piece.role === "condition") return piece.unknown ?? [];
  return piece.role === "via" && piece.id === undefined ? [fold(piece.label)] : [];
}
