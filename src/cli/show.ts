import { quoted } from "../matrix/diagnostics/words.ts";
import type { Piece } from "../matrix/grammar/pieces.ts";
import type { Seen } from "../matrix/grammar/reader.ts";
import { takenIn } from "../matrix/report/taken.ts";
import { visible } from "../matrix/report/visible.ts";

/**
 * How each piece of a table was read, one line per piece in document order: its place, its role with its value, the
 * form of the grammar that matched it, and its words.
 */
export function shown(seen: readonly Seen[]): string {
  return takenIn(seen)
    .map(({ piece, flat, at }) => {
      const form = piece.form === undefined ? "" : ` (${piece.form})`;
      const words = quoted(flat.text.slice(piece.start, piece.end));
      return `${visible(`${at.document}:${at.line}:${at.column} ${said(piece)}${form} ${words}`)}\n`;
    })
    .join("");
}

function said(piece: Piece): string {
  switch (piece.role) {
    case "feature":
    case "via":
      return `${piece.role} ${piece.id ?? "unknown"}`;
    case "verdict":
      return `answer ${piece.support}`;
    case "condition":
      return [piece.condition.kind, ...piece.condition.products].join(" ");
    case "unclear":
      return "UNCLEAR";
    default:
      return piece.role;
  }
}
