import type { Product } from "../matrix/catalog/schema.ts";
import { type LifecycleState, lifecycleStates, statesOn } from "../matrix/derive/lifecycle.ts";
import { whyLeftAlone } from "../matrix/diagnostics/tables.ts";
import type { Support, Whole } from "../matrix/model/answers.ts";
import type { Matrix, Result } from "../matrix/model/matrices.ts";
import { supports } from "../matrix/terms.ts";

/**
 * A summary of what was read, for a person: a line for each matrix, and the totals.
 * @param notes whether the notes about tables are shown one by one
 */
export function summary({ documents, matrices, definitions, diagnostics }: Result, notes: boolean): string {
  const widest = matrices.reduce((most, { id }) => Math.max(most, id.length), 0);
  const lines = matrices.map((matrix) => `${matrix.id.padEnd(widest)}  ${matrixLine(matrix)}`);
  const sums = [
    count(documents.length, "document"),
    count(matrices.length, "matrix", "matrices"),
    count(definitions.length, "definition"),
    count(diagnostics.filter(({ severity }) => severity === "error").length, "error"),
    count(diagnostics.filter(({ severity }) => severity === "warning").length, "warning"),
  ];
  return [
    ...lines,
    `${sums.join(", ")}.`,
    ...noMatrices(diagnostics, notes),
    ...chosen(diagnostics, notes),
  ].join("\n");
}

const told: Readonly<Record<LifecycleState, string>> = {
  retired: "switched off",
  "out-of-support": "out of support",
  upcoming: "not yet available",
  "off-by-default": "off by default",
  ending: "ending within 12 months",
  "out-of-mainstream": "out of mainstream support",
  "in-support": "in support",
  unknown: "without dates",
};

/**
 * How many products of the catalog are in each state on a day, counting each product's worst state, as the site does.
 */
export function lifecycleSummary(products: readonly Product[], day: string): string {
  const worst = products.map(({ lifecycle }) => statesOn(lifecycle, day)[0].state);
  const counts = lifecycleStates
    .map((state) => ({ state, number: worst.filter((one) => one === state).length }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${number} ${told[state]}`);
  return `Products as of ${day}: ${counts.join(", ") || "none"}.`;
}

/** How many tables are not matrices, by reason. */
function noMatrices(diagnostics: Result["diagnostics"], notes: boolean): string[] {
  const found = diagnostics.flatMap((one) => (one.code === "table-left-alone" ? [one.data.reason] : []));
  if (found.length === 0) return [];
  const [are, them] =
    found.length === 1 ? ["table is not a matrix", "it"] : ["tables are not matrices", "them"];
  const lines = [...Map.groupBy(found, (reason) => reason)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([reason, { length }]) => `  ${length}: ${whyLeftAlone(reason)}`);
  return [`${found.length} ${are}${notes ? "" : `; show ${them} with --notes`}:`, ...lines];
}

/** How many tables match two forms, one of which was chosen by a rule. */
function chosen(diagnostics: Result["diagnostics"], notes: boolean): string[] {
  const found = diagnostics.filter(({ code }) => code === "shape-chosen").length;
  if (found === 0 || notes) return [];
  const [table, them] = found === 1 ? ["table matches", "it"] : ["tables match", "them"];
  return [
    `${found} ${table} two forms and ${found === 1 ? "was" : "were"} read as the likelier one; show ${them} with --notes.`,
  ];
}

/** What few matrices have is counted only where there is some. */
const rare: ReadonlySet<Support> = new Set<Support>(["not-applicable", "sources-differ"]);

function matrixLine({ axes, features, cells, configurations }: Matrix): string {
  const size = [...axes.map(({ members }) => members), features].map(({ length }) => length).join(" × ");
  const tally = supports
    .map((support) => ({ support, many: cells.filter((cell) => cell.support === support).length }))
    .filter(({ support, many }) => many > 0 || !rare.has(support))
    .map(({ support, many }) => `${many} ${support}`);
  const also = [
    { many: configurations.length, words: "of whole configurations" },
    ...aspects.map(({ has, words }) => ({ many: [...cells, ...configurations].filter(has).length, words })),
  ].flatMap(({ many, words }) => (many > 0 ? [`, ${many} ${words}`] : []));
  return `${size}: ${count(cells.length, "cell")} (${tally.join(", ")})${also.join("")}`;
}

/** What few answers have besides their support, and how it is counted. */
const aspects: readonly { readonly has: (one: Whole) => boolean; readonly words: string }[] = [
  { has: ({ history }) => history !== undefined, words: "with history" },
  { has: ({ lastStated }) => lastStated !== undefined, words: "last stated" },
  { has: ({ conflicts }) => conflicts !== undefined, words: "in conflict" },
];

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
