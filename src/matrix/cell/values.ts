import { betweenNames } from "../language/index.ts";
import type { LanguageRules } from "../language/rules.ts";
import type { FlatText } from "../read/flat-text.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { withoutEnd } from "../text.ts";
import type { Piece } from "./pieces.ts";

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
  const starts = [...words.matchAll(betweenNames)]
    .map(({ index }) => index)
    .filter((at) => at > bracket + through);
  const services = starts.concat(words.length).map((end, at): Piece => {
    const [from = bracket + through] = starts.slice(Math.max(0, at - 1), at);
    const label = withoutEnd(words.slice(from, end).replace(betweenNames, " "), ".;:,)").trimStart();
    const start = piece.start + (at === 0 ? 0 : from);
    return { role: "via", start, end: piece.start + end, label, id: vocabulary.product(label) };
  });
  if (services.some((one) => one.role === "via" && one.id !== undefined)) return services;
  if (!isFirst) return [piece];
  const label = withoutEnd(words.slice(bracket + through), ".;:,)");
  return [{ role: "via", start: piece.start, end: piece.end, label, id: undefined }];
}
