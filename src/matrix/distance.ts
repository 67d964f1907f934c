/**
 * How many typing errors lie between two words: a letter wrong, missing, too many, or two neighbours swapped.
 * Fuse counts a swap as two errors, but it is the commonest slip of all, so the verdict on a near miss is taken here.
 * @param most the answer may be any larger number when there are more errors than this
 */
export function errorsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current.push(cost(a, b, row, column, [current, above, before]));
    }
    if (Math.min(...current) > most) return most + 1;
    [before, above] = [above, current];
  }
  return at(above, b.length);
}

/** Whether a word is another one with a typing error, or two in a longer one. Every short word is near some other. */
export function isNearly(word: string, other: string): boolean {
  const most = Math.min(2, Math.floor(word.length / 3));
  return errorsBetween(word, other, most) <= most;
}

/** Every row is as long as the second word, and one more. */
const at = (row: readonly number[], column: number): number => row[column] as number;

/** How many errors lie between the first letters of both words. @param rows the one so far, and the two above it */
function cost(
  a: string,
  b: string,
  row: number,
  column: number,
  [current, above, before]: readonly [readonly number[], readonly number[], readonly number[]],
): number {
  const [last, other] = [a[row - 1], b[column - 1]];
  const replaced = at(above, column - 1) + (last === other ? 0 : 1);
  const best = Math.min(replaced, at(above, column) + 1, at(current, column - 1) + 1);
  const swapped = row > 1 && column > 1 && last === b[column - 2] && a[row - 2] === other;
  return swapped ? Math.min(best, at(before, column - 2) + 1) : best;
}
