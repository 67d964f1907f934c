/** What changed, for people in a terminal: counts first, then each change with both states, by matrix. */

import { changeWords } from "../../i18n/changes.ts";
import { type Change, changeKinds, type State } from "../../matrix/changes/change.ts";
import { mainKind } from "../../site/changes.ts";

/** The changes from one state to another, to be printed. */
export type Diff = {
  readonly from: string;
  readonly to: string;
  /** The names of matrices by their ids. */
  readonly matrices: ReadonlyMap<string, string>;
  /** Those that are shown. */
  readonly changes: readonly Change[];
  /** How many changes of wording alone are not shown. */
  readonly reworded: number;
};

const words = changeWords.en;

/** The changes as text. */
export function printedText(diff: Diff): string {
  const byMatrix = Map.groupBy(diff.changes, ({ matrix }) => matrix);
  const parts = [...byMatrix].map(([matrix, changes]) =>
    [
      `${headingOf(matrix, diff)}: ${countsOf(changes)}`,
      ...changes.flatMap((change) => linesOf(change).map((line) => `  ${line}`)),
    ].join("\n"),
  );
  return [summaryOf(diff), ...parts].map((part) => `${part}\n`).join("\n");
}

/** The name of a matrix and, since names change, its id. */
export const headingOf = (matrix: string, { matrices }: Diff): string => {
  const name = matrices.get(matrix);
  return name === undefined ? matrix : `${name} (${matrix})`;
};

/** All of it in one or two sentences. */
export function summaryOf({ from, to, changes, reworded }: Diff): string {
  const matrices = new Set(changes.map(({ matrix }) => matrix)).size;
  const way = `From ${from} to ${to}`;
  const told =
    changes.length === 0
      ? `${way} no answer changed.`
      : `${way}: ${counted(changes.length, "change")} in ${counted(matrices, "matrix", "matrices")}.`;
  if (reworded === 0) return told;
  return `${told}\nNot shown: ${counted(reworded, "change")} of wording alone; --wording shows ${reworded === 1 ? "it" : "them"}.`;
}

/** How many there are: `1 change`, `2 changes`. */
const counted = (count: number, one: string, others = `${one}s`): string =>
  `${count} ${count === 1 ? one : others}`;

/** How many changes of each kind, each change by the first of its kinds: `support changed (3), source moved (1)`. */
export function countsOf(changes: readonly Change[]): string {
  const byKind = Map.groupBy(changes, mainKind);
  return changeKinds
    .flatMap((kind) => {
      const count = byKind.get(kind)?.length ?? 0;
      return count === 0 ? [] : [`${lowered(words.kinds[kind])} (${count})`];
    })
    .join(", ");
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const linesOf = (change: Change): string[] => [
  change.title.en,
  ...statesOf(change).map((line) => `    ${line}`),
];

/**
 * Both states of a change in words, as far as its title does not say it all: without conditions and services it does, unless
 * only the place changed.
 */
export function statesOf({ kinds, before, after }: Change): string[] {
  const places = kinds.includes("source-moved");
  const states = [before, after].flatMap((state) => state ?? []);
  if (!places && states.every(({ via, conditions }) => via.length + conditions.length === 0)) return [];
  return [
    ...(before ? [`was: ${stateIn(before, places)}`] : []),
    ...(after ? [`is now: ${stateIn(after, places)}`] : []),
  ];
}

/** A state in words: `supported with conditions, through Talk. Requires Talk 2. (guide#calls.talk.cloud)`. */
function stateIn({ support, via, conditions, sources }: State, withPlaces: boolean): string {
  const through = via.length > 0 ? `, through ${via.join(", ")}` : "";
  const what = conditions.length > 0 ? `: ${conditions.map((one) => `“${one}”`).join(" ")}` : "";
  const places = sources.map(({ document, anchor }) => `${document}#${anchor}`);
  return `${words.support[support]}${through}${what}${withPlaces ? ` (${places.join(", ")})` : ""}`;
}
