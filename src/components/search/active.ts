/** What a key does in an open list of options, per the ARIA combobox pattern with a list popup. */
export type Move = "next" | "previous" | "first" | "last" | "close" | undefined;

/** The moves that keys make. Home and End stay with the text field, where they move the caret. */
export function moveOf(key: string): Move {
  const moves: Readonly<Record<string, Move>> = {
    ArrowDown: "next",
    ArrowUp: "previous",
    PageDown: "last",
    PageUp: "first",
    Escape: "close",
  };
  return moves[key];
}

/**
 * The option that is active after a move.
 * @param active the index of the active option; -1 while the text field is
 * @returns from -1, the field itself, which lies between the last option and the first
 */
export function activeAfter(move: Move, active: number, count: number): number {
  if (count === 0 || move === "close") return -1;
  if (move === "first") return 0;
  if (move === "last") return count - 1;
  if (move === "next") return active + 1 < count ? active + 1 : -1;
  if (move === "previous") return active >= 0 ? active - 1 : count - 1;
  return active;
}
