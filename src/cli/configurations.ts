/** Finds the configuration that somebody asks for. */

import { type Choosable, readChoice } from "../matrix/choice.ts";
import { type At, configurationKey } from "../matrix/coordinates.ts";
import { nearestNames } from "../matrix/near.ts";
import { visible } from "../matrix/report/visible.ts";
import { either } from "../matrix/text.ts";
import { pairsOf } from "../site/pairs.ts";
import type { Configuration, Site } from "../site/site.ts";
import { type Addressed, nearestAddresses, withoutHost } from "./addressed.ts";

/** A configuration, or a sentence that says why what was asked for is none. */
export type Found =
  | { readonly kind: "found"; readonly configuration: Configuration }
  | { readonly kind: "not-found"; readonly message: string };

const idsOf = ({ at }: Pick<Configuration, "at">): At => at.map(({ id }) => id);

/** How a configuration is written: `exchange/lync-server-2013.exchange-online`. */
const addressOf = (one: Configuration): string => `${one.matrix.id}/${configurationKey(idsOf(one))}`;

/**
 * Finds a configuration by one of these forms, with or without the host and path that precede it:
 *
 * 1. the path of its page, `/exchange/lync-server-2013/exchange-online/`,
 * 2. its key in a matrix, `exchange/lync-server-2013.exchange-online`,
 * 3. its members alone, in any order, `lync-server-2013.exchange-online`, with dots, slashes or plus signs between them,
 *    where no other configuration has the same.
 */
export function configurationAt(asked: string, site: Site): Found {
  const ids = idsIn(asked);
  const placed = site.configurations.find((one) => endsWith(ids, [one.matrix.id, ...idsOf(one)]));
  if (placed) return { kind: "found", configuration: placed };
  const pairs = pairsOf(site).all.filter(({ at }) => hasSame(idsOf({ at }), ids));
  const [first, ...others] = pairs.map(({ configurations: [canonical] }) => canonical);
  if (first === undefined) return { kind: "not-found", message: unknown(asked, ids, site) };
  if (others.length === 0) return { kind: "found", configuration: first };
  const names = either([first, ...others].map(addressOf));
  return { kind: "not-found", message: `“${visible(asked)}” is several configurations: use ${names}.` };
}

const idsIn = (asked: string): At =>
  withoutHost(asked)
    .replace(/#.*/, "")
    .split(/[/.+\s]+/)
    .filter(Boolean);

const endsWith = (ids: At, end: At): boolean =>
  ids.length >= end.length && end.every((id, at) => id === ids[ids.length - end.length + at]);

const hasSame = (one: At, other: At): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Says that there is no such configuration, and suggests the closest ones. */
function unknown(asked: string, ids: At, site: Site): string {
  const known = site.configurations.map((one): Addressed => ({ matrix: one.matrix.id, ids: idsOf(one) }));
  const near = nearestAddresses(known, ({ ids: { length } }) => ({
    matrix: ids.at(-1 - length),
    ids: ids.slice(-length),
  }));
  const names = near.length > 0 ? near : nearestOf(ids, site);
  return `There is no configuration “${visible(asked)}”${names.length > 0 ? `: did you mean ${either(names)}?` : ": use search to find its address."}`;
}

/** The configurations nearest to some ids by what they share, as the page of comparisons offers them. */
function nearestOf(ids: At, site: Site): readonly string[] {
  const { slips } = readChoice(`?a=${ids.map(encodeURIComponent).join("+")}`, choosableOf(site));
  return slips.flatMap((slip) => (slip.kind === "unmatched" ? slip.nearest.map(configurationKey) : []));
}

/** What there is to choose from, for questions as addresses of comparisons ask them. */
export function choosableOf(site: Site): Choosable {
  const { products } = site.data.catalog;
  const names = products.flatMap(({ id, label }) => [
    { id, label: id.replaceAll("-", " ") },
    { id, label: label.en },
  ]);
  const nearest = nearestNames(() => names);
  return {
    configurations: pairsOf(site).all.map(idsOf),
    products: new Set(products.map(({ id }) => id)),
    nearest: (id) => (nearest(id.replaceAll("-", " ")) ?? []).map((one) => one.id),
  };
}
