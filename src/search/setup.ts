import type { At } from "../matrix/coordinates.ts";
import { ownedAs, ownedId, ownedVersion } from "../matrix/owned.ts";

/** What somebody works with: products by their ids. What is kept may have their versions, as owned.ts writes them. */
export type Setup = readonly string[];

/** What may stand between products. Older setups told axes apart by bars, and members of one axis by commas. */
const between = /[+|,\s]+/;
/** Older setups named the axis of a product before it: `server:lync-server-2013`. */
const axisBefore = /^.*:/;

const idsIn = (kept: string | null): readonly string[] =>
  (kept ?? "").split(between).map((id) => id.replace(axisBefore, ""));

/** Reads a kept setup; anything but a setup of known products, written by whomever, is none. */
export function parseSetup(kept: string | null, isKnown: (id: string) => boolean): Setup | undefined {
  const setup = parseOwned(kept, isKnown).map(ownedId);
  return setup.length > 0 ? setup : undefined;
}

/** The products of a kept setup with their versions, as `?have=` names them in the address of a comparison. */
export function parseOwned(kept: string | null, isKnown: (id: string) => boolean): readonly string[] {
  const byId = new Map(idsIn(kept).map((owned) => [ownedId(owned), owned]));
  return [...byId]
    .filter(([id]) => isKnown(id))
    .map(([id, owned]) => ownedAs(id, ownedVersion(owned) ?? undefined));
}

/** Writes a setup as it is kept, and as an address has it: `lync-server-2013+exchange-server-2016~cu23`. */
export const formatSetup = (setup: Setup): string => setup.join("+");

/**
 * What is kept once a setup is.
 * @param here everything that could have been chosen: of it, only the setup stays; what was kept beside it does
 */
export function keptWith(kept: string | null, setup: Setup, here: ReadonlySet<string>): string {
  const ids = setup.map(ownedId);
  const others = idsIn(kept).filter(
    (one) => one !== "" && !here.has(ownedId(one)) && !ids.includes(ownedId(one)),
  );
  return formatSetup([...new Set([...others, ...setup])]);
}

/**
 * Whether a configuration can be one of the setup. A setup that names none of an axis' members in this matrix says nothing
 * about them: who keeps mail in Exchange Online may use any SharePoint.
 * @param axes those of the configuration's matrix, with the members that it was one of
 */
export function fits(
  setup: Setup,
  at: At,
  axes: readonly { readonly members: readonly string[] }[],
): boolean {
  return axes.every(
    ({ members }, index) =>
      setup.includes(at[index] ?? "") || !members.some((member) => setup.includes(member)),
  );
}
