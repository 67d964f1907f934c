import { type At, cellKey, combinations, sharedKey } from "../matrix/coordinates.ts";
import type { NamedThing, SearchData, SearchMatrix } from "./data.ts";
import type { Hit } from "./hit.ts";
import { wordsAbout } from "./lexicon.ts";

/** A configuration: a member of each axis, and the first matrix that has it. */
export type Configuration = {
  readonly matrix: string;
  readonly at: At;
  /** What those have in common with which it can be compared: the names of its axes. */
  readonly axes: string;
};

/** Something that can be found by what it is made of. */
export type Entry = {
  readonly hit: Hit;
  readonly feature: string | undefined;
  readonly members: readonly string[];
  /** Whether it is a cell of which no document speaks. */
  readonly isUnlisted: boolean;
  /** Words of conditions and descriptions, which count least. */
  readonly about: ReadonlySet<string>;
};

/** Everything that can be found, features before products before configurations before cells. */
export function entriesOf(data: SearchData): Entry[] {
  return [
    ...data.features.map((one) => thingEntry(one, { kind: "feature", feature: one.id })),
    ...membersFirst(data).map((one) => thingEntry(one, { kind: "product", product: one.id })),
    ...configurationsOf(data).map(({ matrix, at }) =>
      entry({ kind: "configuration", matrix, at }, undefined, at, ""),
    ),
    ...data.matrices.flatMap(cellEntries),
  ];
}

/** What the tables are about goes before what they only name. */
function membersFirst({ products, matrices }: SearchData): readonly NamedThing[] {
  const members = new Set(matrices.flatMap(({ axes }) => axes.flatMap((axis) => axis.members)));
  const isMember = ({ id }: NamedThing): boolean => members.has(id);
  return [...products.filter(isMember), ...products.filter((one) => !isMember(one))];
}

/** Every configuration once, in the first matrix that has it: all of its addresses show one page. */
export function configurationsOf({ matrices }: SearchData): Configuration[] {
  const all = matrices.flatMap((matrix) =>
    atsOf(matrix).map((at) => {
      const axes = matrix.axes.map(({ id }) => id).join(" ");
      return [sharedKey(matrix.axes, at), { matrix: matrix.id, at, axes }] as const;
    }),
  );
  return [...new Map(all.toReversed()).values()].toReversed();
}

const atsOf = ({ axes }: SearchMatrix): readonly At[] => combinations(axes.map(({ members }) => members));

function thingEntry({ about }: NamedThing, hit: Hit & { kind: "feature" | "product" }): Entry {
  return hit.kind === "feature"
    ? entry(hit, hit.feature, [], about)
    : entry(hit, undefined, [hit.product], about);
}

function cellEntries(matrix: SearchMatrix): Entry[] {
  return atsOf(matrix).flatMap((at) =>
    matrix.features.map((feature) => {
      const cell = matrix.cells[cellKey({ feature, at })];
      const hit: Hit = { kind: "cell", matrix: matrix.id, at, feature };
      return { ...entry(hit, feature, at, cell?.[1] ?? ""), isUnlisted: cell === undefined };
    }),
  );
}

const entry = (hit: Hit, feature: string | undefined, members: readonly string[], about: string): Entry => ({
  hit,
  feature,
  members,
  isUnlisted: false,
  about: wordsAbout(about),
});
