/**
 * What no document speaks about although the catalog asks, and what is stated nearest to it.
 *
 * 1. What is stated of a configuration in one matrix is stated, whichever other matrix over the same axes and in the same
 *    context has it too.
 * 2. A configuration is silent as a whole if nothing is stated of it, neither of a feature nor of all together. That is
 *    one silence, and not one for each feature.
 * 3. A feature of any other configuration is silent if nothing is stated of it there.
 * 4. If documents say that a configuration does not work at all, they have spoken of each of its features.
 * 5. What several matrices ask is told of the first one.
 * 6. If the catalog expects it to be unlisted, its reason stands beside it. A configuration is expected to be silent if
 *    each of its features is.
 *
 * Nearest is what is stated of the same feature, or of anything if a whole configuration is silent, in the configuration
 * over the same axes and in the same context that shares most with the silent one. Of several, in this order, the one with
 *
 * 1. fewer other members, not counting those that are a form of the member in question, or what that is a form of;
 * 2. fewer such forms;
 * 3. another member on a later axis: the same server with another placement goes before another server;
 * 4. the other members nearer in the order of their axes;
 * 5. the earlier place in the catalog.
 *
 * Nothing is carried over from there: it is a place to look, and no answer.
 */

import { isExpectedUnlisted } from "../catalog/expected.ts";
import { widerOf } from "../catalog/forms.ts";
import type { Catalog, Localised, MatrixSpec } from "../catalog/schema.ts";
import { type At, beside, combinations, configurationKey, sameAxes, sharedKey } from "../coordinates.ts";
import type { Matrix } from "../model/matrices.ts";
import { effectiveAnswer } from "./answer.ts";

/** A configuration of a matrix, by ids. */
export type Placed = { readonly matrix: string; readonly at: At };

/** What nobody states, with what is stated nearest to it, if anything is, and why, if the catalog says so. */
type Unspoken = { readonly nearest?: Placed; readonly reason?: Localised };

export type SilentFeature = Unspoken & { readonly feature: string };

/** A configuration of which something is silent: all of it, and then no feature is listed, or some features. */
export type SilentConfiguration = Unspoken & {
  readonly at: At;
  readonly isWhole: boolean;
  readonly features: readonly SilentFeature[];
};

/** What is silent in a matrix, in the order of the catalog. */
export type MatrixSilence = { readonly matrix: string; readonly silent: readonly SilentConfiguration[] };

type Ranged = Pick<Catalog, "matrices" | "products">;
type Stated = Pick<Matrix, "id" | "cells" | "configurations">;

/** Finds what is silent in each matrix of a catalog; a matrix of which everything is stated has nothing. */
export function silenceIn(catalog: Ranged, matrices: readonly Stated[]): readonly MatrixSilence[] {
  const told = new Set<string>();
  const nearestTo = nearness(catalog);
  return catalog.matrices.map((spec) => {
    const alike = catalog.matrices.filter(
      ({ axes, context }) => sameAxes(axes, spec.axes) && context === spec.context,
    );
    const find = finder(spec, statedIn(alike, matrices), told, nearestTo);
    const all = combinations(spec.axes.map(({ members }) => members));
    return { matrix: spec.id, silent: all.flatMap(find) };
  });
}

/** Where something is stated: of a feature, or of a configuration as a whole. In the order of the catalog. */
type Statement = Placed & { readonly feature: string | undefined; readonly isNo: boolean };

function statedIn(specs: readonly MatrixSpec[], matrices: readonly Stated[]): readonly Statement[] {
  const known = new Map(matrices.map((one) => [one.id, one]));
  return specs.flatMap(({ id: matrix }) => {
    const { cells = [], configurations = [] } = known.get(matrix) ?? {};
    const wholes = configurations.map((one) => ({
      at: one.at,
      feature: undefined,
      isNo: isNo(effectiveAnswer(one)),
    }));
    return [...cells.map(({ at, feature }) => ({ at, feature, isNo: false })), ...wholes].map((one) => ({
      matrix,
      ...one,
    }));
  });
}

const isNo = (support: string): boolean => support === "unsupported" || support === "not-applicable";

/** What stands for a feature in the keys of whole configurations; no slug is empty. */
const whole = "";

function finder(
  spec: MatrixSpec,
  stated: readonly Statement[],
  told: Set<string>,
  nearestTo: ReturnType<typeof nearness>,
) {
  const byConfiguration = Map.groupBy(stated, ({ at }) => configurationKey(at));
  const byFeature = Map.groupBy(stated, ({ feature }) => feature);
  const isNew = (at: At, feature: string): boolean => {
    const key = [spec.context, sharedKey(spec.axes, at), feature].join("/");
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  };
  const reasonOf = (at: At, features: readonly string[]): Pick<Unspoken, "reason"> => {
    const isExpected = features.every((feature) => isExpectedUnlisted(spec, { feature, at }));
    return isExpected && spec.expected ? { reason: spec.expected.reason } : {};
  };

  return (at: At): readonly SilentConfiguration[] => {
    const own = byConfiguration.get(configurationKey(at)) ?? [];
    if (own.length === 0) {
      const nearest = nearestTo(spec, at, stated);
      const silent = { at, isWhole: true, features: [], ...nearest, ...reasonOf(at, spec.features) };
      return isNew(at, whole) ? [silent] : [];
    }
    if (own.some((one) => one.isNo)) return [];
    const spoken = new Set(own.map(({ feature }) => feature));
    const features = spec.features
      .filter((feature) => !spoken.has(feature) && isNew(at, feature))
      .map((feature) => ({
        feature,
        ...nearestTo(spec, at, byFeature.get(feature) ?? []),
        ...reasonOf(at, [feature]),
      }));
    return features.length > 0 ? [{ at, isWhole: false, features }] : [];
  };
}

/** Makes what finds the nearest of some statements, by the rules above. */
function nearness({ products }: Ranged) {
  const wider = widerOf(products);
  const isForm = (one: string, other: string): boolean =>
    wider(one).includes(other) || wider(other).includes(one);

  return ({ axes }: MatrixSpec, at: At, stated: readonly Statement[]): { readonly nearest?: Placed } => {
    const ranked = stated.map((one) => {
      const differing = beside(axes, beside(at, one.at)).flatMap(([axis, [own, other]], index) =>
        own === other ? [] : [{ index, isForm: isForm(own, other), steps: steps(axis.members, own, other) }],
      );
      const others = differing.filter((difference) => !difference.isForm);
      const rank = [
        others.length,
        differing.length,
        -Math.min(...differing.map(({ index }) => index)),
        differing.reduce((sum, difference) => sum + difference.steps, 0),
      ];
      return { rank, placed: { matrix: one.matrix, at: one.at } };
    });
    const [first] = ranked.toSorted((one, other) => inOrder(one.rank, other.rank));
    return first ? { nearest: first.placed } : {};
  };
}

/** How far two members are apart; as far as can be if one of them is of another matrix. */
function steps(members: readonly string[], own: string, other: string): number {
  const to = members.indexOf(other);
  return to < 0 ? members.length : Math.abs(members.indexOf(own) - to);
}

/** Compares by the first place in which two ranks differ. */
function inOrder(one: readonly number[], other: readonly number[]): number {
  const [[own, others] = [0, 0]] = beside(one, other).filter(([part, against]) => part !== against);
  return own - others;
}
