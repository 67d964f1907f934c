import type { At } from "../matrix/coordinates.ts";

/** What somebody works with: some members of each axis, by the axis' id. An axis that is missing says nothing. */
export type Setup = Readonly<Record<string, readonly string[]>>;

/** The key under which a setup is kept on the device, only after somebody asked for it. */
export const setupKey = "hybrid-matrix:setup";

/** Where the axis is told from its members; setups that are older than this have the members of the axes in their order. */
const colon = ":";

/**
 * Reads a kept setup; anything but a setup of known products, written by whomever, is none.
 * @param axes the ids of all axes that there are, in their order
 */
export function parseSetup(
  kept: string | null,
  axes: readonly string[],
  isKnown: (id: string) => boolean,
): Setup | undefined {
  const setup: Record<string, readonly string[]> = {};
  for (const [at, part] of (kept ?? "").split("|").entries()) {
    const [before = "", after] = part.split(colon);
    const axis = after === undefined ? axes[at] : before;
    const members = (after ?? before).split(",").filter(isKnown);
    if (axis !== undefined && axes.includes(axis) && members.length > 0) setup[axis] = members;
  }
  return Object.keys(setup).length > 0 ? setup : undefined;
}

/** Writes a setup as it is kept: `server:lync-server-2013|placement:exchange-online`. */
export function formatSetup(setup: Setup): string {
  return Object.entries(setup)
    .filter(([, members]) => members.length > 0)
    .map(([axis, members]) => `${axis}${colon}${members.join(",")}`)
    .join("|");
}

/** What is kept once a setup is: it takes the place of what was kept for the same axes, and leaves the others. */
export function keptWith(kept: string | null, setup: Setup): string {
  const others = (kept ?? "").split("|").filter((part) => {
    const [axis = "", members] = part.split(colon);
    return members !== undefined && !Object.hasOwn(setup, axis);
  });
  return [...others, formatSetup(setup)].join("|");
}

/**
 * Whether a configuration can be one of the setup. A setup that names none of an axis' members in this matrix says nothing
 * about them: who keeps mail in Exchange Online may use any SharePoint.
 * @param axes those of the configuration's matrix, with the members that it was one of
 */
export function fits(
  setup: Setup,
  at: At,
  axes: readonly { readonly id: string; readonly members: readonly string[] }[],
): boolean {
  return axes.every(({ id, members }, index) => {
    const kept = setup[id] ?? [];
    return kept.includes(at[index] ?? "") || !members.some((one) => kept.includes(one));
  });
}
