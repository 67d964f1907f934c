/**
 * Where something is found now that was published once.
 *
 * 1. An entry that names it decides: a redirect before a tombstone.
 * 2. Then one that names what it is a part of: a cell follows its row and its configuration, and falls with them.
 * 3. Then those of ids in its key: all that are renamed are replaced, and otherwise it falls with what is gone.
 * 4. A statement goes where the cell goes that it speaks of, as far as its document does not say otherwise.
 *
 * This is repeated for where it leads, so that what was renamed twice is found as well.
 */

import { factsAmong, wholesOf } from "./parts.ts";
import {
  formatPermalink,
  type IdKind,
  idsOf,
  type Permalink,
  partsOf,
  permalinkOf,
  withIds,
} from "./permalink.ts";
import type { Redirects, Tombstone } from "./redirects.ts";

/** What became of something: nothing is known, it answers elsewhere, or it is gone. */
export type Fate =
  | { readonly kind: "same" }
  | { readonly kind: "moved"; readonly to: Permalink }
  | { readonly kind: "gone"; readonly tombstone: Tombstone };

/** Tells what became of something that does not live any more. Of what lives, it may say anything. */
export type Follow = (permalink: Permalink) => Fate;

const same: Fate = { kind: "same" };

/**
 * Reads redirects as one question.
 * @param published all that was ever published: tells which matrices had the cell that a statement speaks of
 */
export function follow(redirects: Redirects, published: readonly Permalink[] = []): Follow {
  const step = stepAlong(redirects);
  const factsOf = factsAmong(published);

  const along = (permalink: Permalink): Fate => {
    const seen = new Set<string>();
    let at = permalink;
    for (let fate = step(at); fate.kind !== "same"; fate = step(at)) {
      if (fate.kind === "gone") return fate;
      seen.add(formatPermalink(at));
      // Redirects in a circle lead nowhere; they are reported where the file is read.
      if (seen.has(formatPermalink(fate.to))) return same;
      at = fate.to;
    }
    return at === permalink ? same : { kind: "moved", to: at };
  };

  /** A statement, with its document as it is called now, goes where the first of its cells goes. */
  const withItsCell = (statement: Permalink): Fate => {
    const { document, nth } = partsOf(statement);
    const fates = factsOf(statement).map(along);
    const [first = same] = fates;
    // As long as one matrix still has the cell, the document could state it.
    if (first.kind === "same" || fates.some((fate) => fate === same)) return same;
    if (first.kind === "gone") return first;
    const { feature = partsOf(statement).feature, at } = partsOf(first.to);
    const to = permalinkOf("statement", { document, feature, at, nth });
    return to.key === statement.key ? same : { kind: "moved", to };
  };

  return (permalink) => {
    const fate = along(permalink);
    if (permalink.kind !== "statement" || fate.kind === "gone") return fate;
    const now = fate.kind === "moved" ? fate.to : permalink;
    const further = withItsCell(now);
    return further.kind === "same" ? fate : further;
  };
}

/** One step: the entry that decides about something, if there is one. */
function stepAlong({ redirects, gone }: Redirects): Follow {
  if (redirects.length + gone.length === 0) return () => same;
  const moves = new Map(redirects.map((one) => [`${one.kind} ${one.from}`, one.to]));
  const graves = new Map(gone.map((one) => [formatPermalink(one), one]));
  const movedTo = (one: Permalink): Permalink | undefined => {
    const key = moves.get(formatPermalink(one));
    return key === undefined ? undefined : { kind: one.kind, key };
  };
  const named = (one: Permalink): Fate => {
    const to = movedTo(one);
    const tombstone = graves.get(formatPermalink(one));
    if (to) return { kind: "moved", to };
    return tombstone ? { kind: "gone", tombstone } : same;
  };
  const within = (one: Permalink): Fate => {
    for (const whole of wholesOf(one)) {
      const fate = named(whole);
      if (fate.kind === "moved") return { kind: "moved", to: movedWith(one, fate.to) };
      if (fate.kind === "gone") return fate;
    }
    return same;
  };
  const byIds = (one: Permalink): Fate => {
    const parts = partsOf(one);
    const newId = (kind: IdKind, key: string): string => movedTo({ kind, key })?.key ?? key;
    const to = permalinkOf(one.kind, withIds(parts, newId));
    if (to.key !== one.key) return { kind: "moved", to };
    const tombstone = idsOf(one).flatMap((id) => graves.get(formatPermalink(id)) ?? [])[0];
    return tombstone ? { kind: "gone", tombstone } : same;
  };
  return (one) => [named, within, byIds].map((ask) => ask(one)).find(({ kind }) => kind !== "same") ?? same;
}

/** A part of something that moved: what of its key belongs to the whole is that of the new one. */
const movedWith = (part: Permalink, whole: Permalink): Permalink =>
  permalinkOf(part.kind, { ...partsOf(part), ...partsOf(whole) });
