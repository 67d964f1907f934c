import type { Support } from "../../src/matrix/model/answers.ts";

/** How many cells of a table are printed as a bare yes, as a bare no, or as anything else. */
export type Printed = { readonly yes: number; readonly conditional: number; readonly no: number };

/** Cells of which the model rightly says something else than what is printed in them, and why. */
export type Difference = {
  readonly why: string;
  /** How many cells there are more, or fewer, of each support. */
  readonly change: Readonly<Partial<Record<Support, number>>>;
};

/** A table as it is printed, without its header: what stands in each cell behind the first of its row. */
export type Table = readonly (readonly string[])[];

const cellsIn = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The tables of a text by its lines alone, so that no mistake of the reader's is repeated here. */
export function tablesIn(text: string): Table[] {
  const blocks = text
    .split(/\n(?!\|)/)
    .map((block) => block.split("\n").filter((line) => line.startsWith("|")));
  return blocks
    .filter(({ length }) => length > 2)
    .map(([, , ...rows]) => rows.map((row) => cellsIn(row).slice(1)));
}

/** What a cell of a document says at first sight; a mark or a word more than yes or no is a condition. */
export const atSight = (cell: string): keyof Printed => {
  if (cell === "Yes" || cell === "Oui") return "yes";
  return cell === "No" || cell === "Non" ? "no" : "conditional";
};

export function countOf(cells: readonly (keyof Printed)[]): Printed {
  const count = (one: keyof Printed): number => cells.filter((cell) => cell === one).length;
  return { yes: count("yes"), conditional: count("conditional"), no: count("no") };
}

/** What is printed, once every difference has been applied. */
export function modelled({ yes, conditional, no }: Printed, differences: readonly Difference[]) {
  const counts: Record<string, number> = { supported: yes, conditional, unsupported: no };
  for (const { change } of differences)
    for (const [support, by] of Object.entries(change)) counts[support] = (counts[support] ?? 0) + by;
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

/** How many answers there are of each support; none of those that nothing has. */
export function supportsOf(
  cells: readonly { readonly support: Support }[],
): Partial<Record<Support, number>> {
  const counts = [...Map.groupBy(cells, ({ support }) => support)].map(([one, { length }]) => [one, length]);
  return Object.fromEntries(counts);
}
