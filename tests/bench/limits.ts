/** What `npm run bench` holds its measures to, and `npm run fuzz` and the growth that is counted beside it. */
export const limits = {
  /**
   * How many times as long four times the input may take, or how many times as many steps. It is four times where time
   * grows with the input and sixteen where it grows with its square, so that anything from about six to twelve would
   * tell them apart.
   */
  growth: { most: 8, unit: "times" },
  /** Milliseconds that any document may take, and that each of its characters may add: some times what they do take. */
  document: { most: 250, character: 0.01, unit: "ms" },
  /** How many times as long as the Markdown parser alone the reader may take: what it adds should not be noticed. */
  reading: { most: 1.3, unit: "times" },
  /** The same for thousands of files on the disk, with all that is said of them: whoever waits should wait for no more. */
  folder: { most: 2, unit: "times" },
  /** How many times as long a document may take with a large catalog as with a small one: its size should not matter. */
  catalog: { most: 1.3, unit: "times" },
  /** How long a table of 2000 rows and 20 columns may take to answer a keystroke: longer would be felt while typing. */
  keystroke: { most: 50, unit: "ms" },
} as const;

/** Milliseconds that a document may take. */
export const allowance = ({ length }: string): number =>
  limits.document.most + limits.document.character * length;
