/**
 * Where a cell stands: a matrix has one axis or more, a configuration is one member of each, and a cell is one feature in
 * one configuration. This is the only place that knows how many axes there are and how coordinates are written.
 */

/** A configuration: the id of one member of each axis of its matrix, in the order of the axes. */
export type At = readonly string[];

/** What tells a cell from all others of its matrix, by ids. */
export type CellIds = { readonly feature: string; readonly at: At };

/** The parts of a key are apart by dots, because slugs have none. */
const separator = ".";

/**
 * The key of a cell in its matrix, `feature.server.placement` or `feature.client`: the fragment that opens it in its
 * table, and the key of everything that is kept by cell.
 */
export const cellKey = ({ feature, at }: CellIds): string => [feature, ...at].join(separator);

/** The ids in a key that {@link cellKey} made; empty ones where it is no such key. */
export function idsInKey(key: string): CellIds {
  const [feature = "", ...at] = key.split(separator);
  return { feature, at };
}

/** The key of a configuration in its matrix, and its ids again. */
export const configurationKey = (at: At): string => at.join(separator);
export const atInKey = (key: string): At => key.split(separator);

/** The key that a configuration has in all matrices together: those that range over the same axes share it. */
export const sharedKey = (axes: readonly { readonly id: string }[], at: At): string =>
  `${axes.map(({ id }) => id).join(separator)}/${configurationKey(at)}`;

/** The part of an address that leads to a configuration, below that of its matrix: `server/placement`. */
export const pathAt = (at: At): string => at.join("/");

/** Every combination of one thing from each list, as configurations are of members. The last list turns fastest. */
export const combinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (begun, list) => begun.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );

/** What belongs to each axis, beside it, as far as both go. */
export const beside = <A, B>(axes: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] =>
  axes.flatMap((axis, at) => others.slice(at, at + 1).map((other) => [axis, other] as const));

/** Coordinates by the names of their axes: `{ server, placement }`. */
export const namedAt = <T>(axes: readonly { readonly id: string }[], at: readonly T[]): Record<string, T> =>
  Object.fromEntries(beside(axes, at).map(([{ id }, one]) => [id, one]));

/** Whether two matrices or tables range over the same axes, which stand in the order of the catalog in both. */
export const sameAxes = (
  some: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[],
): boolean => some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);

/** The codes that tell of an unknown member. Those of the first two axes are older than the axes, and stay. */
const memberCodes = {
  server: "unknown-server",
  placement: "unknown-placement",
} as const;

/** The code of the diagnostic for a member of an axis that the catalog does not know. */
export const unknownMemberCode = (axis: string): "unknown-server" | "unknown-placement" | "unknown-member" =>
  Object.hasOwn(memberCodes, axis) ? memberCodes[axis as keyof typeof memberCodes] : "unknown-member";
