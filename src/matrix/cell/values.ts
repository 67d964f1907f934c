import { betweenNames } from "../language/index.ts";
import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flat-text.ts";
import { withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Piece, type Span, spansBetween } from "./pieces.ts";

/**
 * What a piece of a cell is where each cell says what serves a feature. Words without any form that is known name
 * services, one or several ("A or B", "supported through A"): some that the catalog knows, or, where the cell begins
 * with them, one that it lacks.
 */
export function valuesIn(
  piece: Piece,
  { text }: FlatText,
  isFirst: boolean,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Piece[] {
  if (piece.role !== "condition" || piece.condition.kind !== "restriction") return [piece];
  const words = text.slice(piece.start, piece.end);
  const bracket = words.length - words.replace(/^[\s(,;:\u2013\u2014-]+/, "").length;
  const through = rules.through.exec(words.slice(bracket))?.[0].length ?? 0;
  const name = bracket + through;
  const cuts = [...words.matchAll(betweenNames)].map(({ index }) => index).filter((cut) => cut > name);
  const services = spansBetween(cuts, words.length).map(({ start, end }) => {
    const label = labelOf(words.slice(Math.max(start, name), end).replace(betweenNames, " "));
    return via({ start: piece.start + start, end: piece.start + end }, label, vocabulary.product(label));
  });
  if (services.some(({ id }) => id !== undefined)) return services;
  return isFirst ? [via(piece, labelOf(words.slice(name)), undefined)] : [piece];
}

type ViaPiece = Extract<Piece, { role: "via" }>;

const via = ({ start, end }: Span, label: string, id: string | undefined): ViaPiece => ({
  role: "via",
  start,
  end,
  label,
  id,
});

const labelOf = (words: string): string => withoutEnd(words, ".;:,)").trimStart();
