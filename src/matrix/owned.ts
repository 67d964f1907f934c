/**
 * A product that somebody has, as addresses and devices keep it: its id, with its update or build where that is given:
 * `exchange-server-2016~cu23`, `exchange-online`.
 */

import { versionName, versionSlug } from "./versions.ts";

const joint = "~";

/** Writes a product with its version, as versions.ts names it; without one that is not given. */
export const ownedAs = (id: string, version: string | undefined): string =>
  version === undefined ? id : `${id}${joint}${versionSlug(version)}`;

/** The id of a product that somebody has. */
export function ownedId(owned: string): string {
  const at = owned.indexOf(joint);
  return at < 0 ? owned : owned.slice(0, at);
}

/** Its version by its name; null if there is one that cannot be read, undefined if there is none. */
export function ownedVersion(owned: string): string | null | undefined {
  const at = owned.indexOf(joint);
  return at < 0 ? undefined : (versionName(owned.slice(at + 1)) ?? null);
}
