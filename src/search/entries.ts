import {
  type At,
  cellKey,
  combinations,
  configurationKey,
  idsInKey,
  sharedKey,
} from "../matrix/coordinates.ts";
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
  /** What serves the feature of a cell. */
  readonly served: readonly string[];
  /** Which of its members are out of support or switched off, by their places. */
  readonly over: readonly number[];
  /** Whether it is a cell or a configuration of which no document speaks. */
  readonly isUnlisted: boolean;
  /** Words of conditions and descriptions, which count least. */
  readonly about: ReadonlySet<string>;
};

/**
 * Everything that can be found, features before products before configurations before cells.
 * @param day the day as of which something is over, as an ISO date
 */
export function entriesOf(data: SearchData, day: string): Entry[] {
  const isOver = overOn(data, day);
  const spoken = spokenIn(data);
  return [
    ...data.features.map((one) => thingEntry(one, { kind: "feature", feature: one.id })),
    ...membersFirst(data).map((one) => thingEntry(one, { kind: "product", product: one.id })),
    ...configurationsOf(data).map(({ matrix, at, axes }) => ({
      ...entry({ kind: "configuration", matrix, at }, undefined, at, ""),
      isUnlisted: !spoken.has(spokenKey(axes, at)),
    })),
    ...data.matrices.flatMap(cellEntries),
  ].map((one) => ({ ...one, over: one.members.flatMap((id, side) => (isOver(id, one.hit) ? [side] : [])) }));
}

/**
 * Makes what says whether a member is over on a day: by itself, or with all that is known of its matrix if it is one of a
 * cell there.
 */
function overOn({ products, matrices }: SearchData, day: string): (id: string, hit: Hit) => boolean {
  const known = new Map(
    products.flatMap(({ id, life }) => (life ? [[id, isOverOn(life, day)] as const] : [])),
  );
  const retired = new Set(
    matrices
      .filter(({ axes: [first] }) => {
        const ends = (first?.members ?? []).flatMap((id) => known.get(id) ?? []);
        return ends.length > 0 && ends.every(Boolean);
      })
      .map(({ id }) => id),
  );
  return (id, hit) => known.get(id) === true || (hit.kind === "cell" && retired.has(hit.matrix));
}

/** The last day of support is still one of it. */
const isOverOn = ({ retired, ended }: NonNullable<NamedThing["life"]>, day: string): boolean =>
  (retired !== undefined && retired <= day) || (ended !== undefined && ended < day);

const spokenKey = (axes: string, at: At): string => `${axes}/${configurationKey(at)}`;

/** The configurations of which something is stated in any matrix. */
function spokenIn({ matrices }: SearchData): ReadonlySet<string> {
  const keys = matrices.flatMap(({ axes, cells, wholes }) => {
    const own = axes.map(({ id }) => id).join(" ");
    const stated = Object.keys(cells).map((key) => spokenKey(own, idsInKey(key).at));
    return [...stated, ...Object.keys(wholes).map((key) => `${own}/${key}`)];
  });
  return new Set(keys);
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
      const key = cellKey({ feature, at });
      const cell = matrix.cells[key];
      const hit: Hit = { kind: "cell", matrix: matrix.id, at, feature };
      const known = { served: matrix.served[key] ?? [], isUnlisted: cell === undefined };
      return { ...entry(hit, feature, at, cell?.[1] ?? ""), ...known };
    }),
  );
}

const entry = (hit: Hit, feature: string | undefined, members: readonly string[], about: string): Entry => ({
  hit,
  feature,
  members,
  served: [],
  over: [],
  isUnlisted: false,
  about: wordsAbout(about),
});
