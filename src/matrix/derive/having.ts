/**
 * What somebody has who runs some products.
 *
 * 1. Whoever has a product has everything that it is a form of as well: Exchange Server 2013 is Exchange on-premises.
 * 2. A configuration is among the products if they have every member of it.
 * 3. A condition that names products is met if they have any one of them.
 */

import type { At } from "../coordinates.ts";

/** The products themselves, and whatever they are a form of. @param wider the ids of what a product is a form of */
export const everythingHad = (
  have: readonly string[],
  wider: (id: string) => readonly string[],
): ReadonlySet<string> => new Set(have.flatMap((id) => [id, ...wider(id)]));

/** The configurations that somebody has all members of, in their order. */
export const among = (configurations: readonly At[], had: ReadonlySet<string>): readonly At[] =>
  configurations.filter((at) => at.every((id) => had.has(id)));

/** Whether somebody has one of the products that a condition names. */
export const isMet = (products: readonly string[], had: ReadonlySet<string>): boolean =>
  products.some((id) => had.has(id));
