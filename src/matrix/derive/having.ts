/**
 * What somebody has who runs some products.
 *
 * 1. Whoever has a product has everything that it is a form of as well: Exchange Server 2013 is Exchange on-premises.
 * 2. A configuration is among the products if they have every member of it.
 * 3. A condition that names products is met if they have any one of them, in the least version or later if it asks for one.
 * 4. It is open, so that they have to be asked, if they have not said which version they have, or if it has no order with
 *    the least one; nor does a product say that they have the licence which it needs.
 * 5. It is open as well if it is about one server of several: whoever has Exchange 2013 and 2016 has not said which of
 *    them holds the mailboxes.
 */

import type { At } from "../coordinates.ts";
import type { Subject } from "../model/answers.ts";
import { ownedId, ownedVersion } from "../owned.ts";
import { isAtLeast } from "../versions.ts";
import { leastOf } from "./requirements.ts";

/** The products that somebody has by their ids, each with its version, if that is given, and what it is a form of. */
export type Had = ReadonlyMap<Entry[0], Entry[1]>;

/**
 * The products themselves, and whatever they are a form of.
 * @param have as owned.ts writes them
 * @param wider the ids of what a product is a form of
 */
export function everythingHad(have: readonly string[], wider: (id: string) => readonly string[]): Had {
  const forms = have.flatMap((owned) => wider(ownedId(owned)));
  const own = have.map((owned): Entry => {
    const id = ownedId(owned);
    return [id, { version: ownedVersion(owned) ?? undefined, wider: wider(id) }];
  });
  return new Map([...forms.map((id): Entry => [id, { version: undefined, wider: [] }]), ...own]);
}

type Entry = readonly [
  id: string,
  { readonly version: string | undefined; readonly wider: readonly string[] },
];

/** The configurations that somebody has all members of, in their order. */
export const among = (configurations: readonly At[], had: Had): readonly At[] =>
  configurations.filter((at) => at.every((id) => had.has(id)));

/** What a condition on products asks for. */
export type Asked = {
  readonly products: readonly string[];
  readonly minimum?: string | undefined;
  readonly subject?: Subject | undefined;
};

/** Whether a condition is met; what is open has to be asked: the version, or which thing the product is. */
export type Met = "met" | "version-open" | "subject-open" | "unmet";

/** Whether somebody meets a condition on products, by the rules above. */
export function metBy(asked: Asked, had: Had): Met {
  const own = asked.products.filter((id) => had.has(id));
  const all = own.map((id) => isEnough(asked, id, had));
  if (all.includes(true)) return isToldApart(asked, had) ? "met" : "subject-open";
  return all.includes(undefined) ? "version-open" : "unmet";
}

/** Whether a product that somebody has is enough; undefined if that cannot be told. */
function isEnough(asked: Asked, id: string, had: Had): boolean | undefined {
  const minimum = leastOf(asked, id);
  const version = had.get(id)?.version;
  if (minimum === undefined) return true;
  return version === undefined ? undefined : isAtLeast(version, minimum);
}

/** Whether what somebody has is what a condition is about, as far as there is a choice. */
function isToldApart(asked: Asked, had: Had): boolean {
  if (asked.subject === undefined) return true;
  if (asked.subject === "licence") return false;
  const kin = new Set(asked.products.flatMap((id) => had.get(id)?.wider ?? []));
  const others = [...had].filter(([, { wider }]) => wider.some((id) => kin.has(id)));
  return others.every(([id]) => asked.products.includes(id) && isEnough(asked, id, had) === true);
}
