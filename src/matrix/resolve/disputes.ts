/**
 * Where voices that hold differ about one cell, and what follows.
 *
 * They differ about
 *
 * 1. the answer, if it works for one, and not, or not applicable, for another,
 * 2. the service, if both name what serves it, and these are not the same products,
 * 3. a condition, if one excludes all products of which the other requires one.
 *
 * What decides between them is, in this order:
 *
 * 1. An explicit statement precedes silence: only what is stated takes part.
 * 2. A newer statement precedes an older one: a side holds if one of its dates is later than all dates of the others.
 * 3. A narrower statement precedes a wider one (conflicts.ts, since one cell is as narrow as itself).
 * 4. If newer and narrower point to different sides, or neither points to any, it is open: sources differ. Only what two
 *    sides require and exclude can hold together all the same.
 *
 * Whatever decides, a yes has the conditions of all who say yes.
 */

import type { At } from "../coordinates.ts";
import type { Conflict, ConflictSide, Decision, Said, Support, Translation } from "../model/answers.ts";
import { isLater } from "./versions.ts";
import { sayingOf, type Voice } from "./voices.ts";

/** A voice about a cell or a whole configuration of a matrix. */
export type Speaking = { readonly voice: Voice; readonly matrix: string; readonly at: At };

/** What follows from the voices that hold. */
export type Settled = {
  readonly support: Support;
  readonly said: Said;
  /** The voices that say so, without those that a newer one contradicts about what serves it. */
  readonly kept: readonly Speaking[];
  readonly conflicts: readonly Conflict[];
};

/** Who holds against whom, the newest of those who hold first. */
type Ruling = {
  readonly decision: Decision;
  readonly holding: readonly Speaking[];
  readonly sides: readonly Speaking[];
};

/** Takes the voices that hold about one cell together. @param speaking at least one */
export function settle(speaking: readonly Speaking[]): Settled {
  const answer = rulingAmong(speaking, ({ voice }) => voice.stand);
  const kept = answer?.holding ?? speaking;
  const works = kept.filter(({ voice }) => voice.stand === "works");
  const served = works.filter(({ voice }) => voice.servedBy !== "");
  const service = rulingAmong(served, ({ voice }) => voice.servedBy);
  const condition = rulingAmong(excluding(works), ({ voice }) => voice.says);
  const said = service ? servedAs(saidBy(kept), saidBy(service.holding)) : saidBy(kept);
  const support = [answer, service].some((one) => one?.decision === "open") ? differ : said.support;
  const conflicts = [
    ...conflictOf("answer", answer, said.support),
    ...conflictOf("service", service, said.support),
    // What is required and excluded can hold together, whatever decides between the two.
    ...conflictOf("condition", condition, support).map((one) => ({ ...one, answer: support })),
  ];
  const serving = new Set(service?.holding ?? served);
  const outdated = new Set(served.filter((one) => !serving.has(one)));
  return { support, said, kept: kept.filter((one) => !outdated.has(one)), conflicts };
}

/** The conflict that a ruling decides, if it decides for an answer. */
export function conflictOf(
  about: Conflict["about"],
  ruling: Pick<Ruling, "decision" | "sides"> | undefined,
  decided: Support,
): Conflict[] {
  if (!ruling) return [];
  const { decision, sides } = ruling;
  const answer = decision === "open" ? differ : decided;
  return [{ about, decision, answer, sides: sides.map(sideOf) }];
}

const differ: Support = "sources-differ";

const saidBy = (speaking: readonly Speaking[]): Said => sayingOf(speaking.map(({ voice }) => voice));

const sideOf = ({ voice, matrix, at }: Speaking): ConflictSide => ({
  matrix,
  at: [...at],
  date: voice.date || null,
  ...sayingOf([voice]),
});

/**
 * What a later date decides between voices that differ; undefined if they do not. Documents that name neither pages nor
 * dates are compared as they are read, and not here.
 * @param positionOf what a voice says of it: equal texts agree
 */
function rulingAmong(
  speaking: readonly Speaking[],
  positionOf: (one: Speaking) => string,
): Ruling | undefined {
  const positions = new Set(speaking.map(positionOf));
  if (positions.size < 2 || speaking.every(({ voice }) => voice.isBare)) return undefined;
  const newest = speaking.reduce((one, other) => (other.voice.date > one.voice.date ? other : one));
  const position = positionOf(newest);
  const holding = speaking.filter((one) => positionOf(one) === position);
  const others = speaking.filter((one) => positionOf(one) !== position);
  if (!others.every(({ voice }) => isLater(newest.voice.date, voice.date)))
    return { decision: "open", holding: speaking, sides: speaking };
  const further = holding.filter((one) => one !== newest);
  return { decision: "newer", holding, sides: [newest, ...further, ...others] };
}

/** The voices of which one excludes all products that another one requires any of. */
function excluding(speaking: readonly Speaking[]): readonly Speaking[] {
  const excluders = new Map<string, Set<Speaking>>();
  for (const [one, { kind, products }] of speaking.flatMap(conditionsOf))
    for (const product of kind === "excludes" ? products : [])
      excluders.set(product, (excluders.get(product) ?? new Set()).add(one));
  const isContested = (one: Speaking, product: string): boolean => {
    const against = excluders.get(product);
    return against !== undefined && against.size > (against.has(one) ? 1 : 0);
  };
  const lost = speaking.flatMap(conditionsOf).filter(([one, { kind, products }]) => {
    const isNeed = kind === "requires" || kind === "only";
    return isNeed && products.length > 0 && products.every((product) => isContested(one, product));
  });
  const contested = new Set(lost.flatMap(([, { products }]) => products));
  const against = [...excluders].flatMap(([product, ones]) => (contested.has(product) ? [...ones] : []));
  const sides = new Set([...lost.map(([one]) => one), ...against]);
  return speaking.filter((one) => sides.has(one));
}

const conditionsOf = (one: Speaking) => one.voice.conditions.map((condition) => [one, condition] as const);

/** What is said, but served by what others name. */
function servedAs(
  { via: _via, translations = {}, ...said }: Said,
  { via, translations: names = {} }: Said,
): Said {
  const translated = Object.entries(translations).map(([language, { via: _own, ...words }]) => {
    const own = names[language]?.via;
    return [language, { ...words, ...(own && { via: own }) } satisfies Translation] as const;
  });
  return {
    ...said,
    ...(via && { via }),
    ...(translated.length > 0 && { translations: Object.fromEntries(translated) }),
  };
}
