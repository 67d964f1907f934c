/**
 * What somebody asks to see side by side, and how an address says so:
 *
 *     ?a=lync-server-2013+exchange-online&b=lync-web-app     two to four configurations, a to d
 *     ?have=lync-server-2013+exchange-online                 every configuration among some products
 *
 * 1. A value is the ids of products, joined by `+`. A blank and `%2B` are read as the same, since software that passes
 *    addresses on turns one into the other.
 * 2. A side names one member of each axis, in any order; they are written in that of the axes. The matrix is left out: a
 *    configuration is the same in all of them.
 * 3. Whatever cannot be read is left out and told, with the nearest that there is. The rest stands.
 */

import type { At } from "./coordinates.ts";

/** The parameters that hold one configuration each, in their order. */
export const sideKeys = ["a", "b", "c", "d"] as const;

export type Choice =
  /** Four at most; fewer than two are a choice that is not finished. */
  | { readonly kind: "sides"; readonly sides: readonly At[] }
  | { readonly kind: "have"; readonly have: readonly string[] };

const joint = "+";

/** Writes a choice as the query of an address, with its question mark; nothing at all where nothing is chosen. */
export function formatChoice(choice: Choice): string {
  const values =
    choice.kind === "have"
      ? [["have", choice.have] as const]
      : sideKeys.flatMap((key, at) => choice.sides.slice(at, at + 1).map((side) => [key, side] as const));
  const parts = values.filter(([, ids]) => ids.length > 0).map(([key, ids]) => `${key}=${ids.join(joint)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
