import { clientFacts } from "./client-facts.ts";
import { differences as differencesOf2019, printedInAll as printedOf2019 } from "./clients-2019-facts.ts";
import type { Difference, Printed } from "./tables.ts";

/**
 * How many answers of each kind a table of the vendor's prints, as counted by hand in the vendor's own: conditional is
 * whatever is more than a bare yes or no, but for notes on a whole row or column. And why the model counts otherwise.
 */
export type CountFact = {
  readonly matrix: string;
  /** Which of several tables of one matrix, by the date of its version or in words; left out if there is one. */
  readonly table?: string;
  /** How many rows and columns it has, as a product, or as a sum of products where tables differ. */
  readonly size: readonly (readonly [rows: number, columns: number])[];
  readonly printed: Printed;
  /** How many cells say nothing. The model has none of them. Default: none. */
  readonly unstated?: number;
  readonly differences: readonly Difference[];
};

const sizes: Readonly<Record<string, CountFact["size"]>> = {
  "clients-2013-desktop": [
    [83, 11],
    [3, 10],
  ],
  "clients-2013-mobile": [[80, 5]],
};

/** Every table that was counted. */
export const countFacts: readonly CountFact[] = [
  ...clientFacts.map(({ matrix, printed, differences }) => ({
    matrix,
    size: sizes[matrix] ?? [],
    printed,
    differences,
  })),
  {
    matrix: "clients-2019-desktop",
    size: [
      [63, 3],
      [29, 5],
    ],
    printed: printedOf2019,
    differences: differencesOf2019,
  },
];
