/**
 * Whether what was published is still found: what lives is in the file, and what is gone has an entry in redirects.yaml. A
 * table that is not read any more cannot be published like this, whatever made it unreadable.
 */

import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { type Cause, causesOf, lostOf } from "./causes.ts";
import { goneEntry, redirectEntry } from "./entries.ts";
import { type Follow, follow } from "./follow.ts";
import { livingLines, type Sources } from "./living.ts";
import { keyLike, successorOf } from "./nearest.ts";
import { formatPermalink, keysIn, type Permalink, partsOf } from "./permalink.ts";
import type { Published } from "./published.ts";
import { allOf, type RedirectsPart } from "./redirects.ts";
import { redirectsInVain } from "./redirects-in-vain.ts";

/** Something that went, for one cause, with the entries that would account for it. */
export type Gone = {
  readonly cause: Cause;
  /** What it is probably called now, by key; undefined if nothing is near. */
  readonly near: string | undefined;
  /** Which list of redirects.yaml the entries belong to. */
  readonly list: "redirects" | "gone";
  /** One for each head of the cause, ready to be pasted. */
  readonly entries: readonly [string, ...string[]];
};

/** How what was published and what lives compare. */
export type Comparison = {
  /** Entries of redirects.yaml that lead nowhere; nothing is said to be gone while there are any. */
  readonly vain: readonly Diagnostic[];
  readonly gone: readonly Gone[];
  /** Lines that the file lacks, in its order. */
  readonly unrecorded: readonly string[];
  readonly follow: Follow;
};

/** @param day on which entries would be written, as an ISO date; left open if it is not known */
export function compared(
  sources: Sources,
  { permalinks }: Published,
  parts: readonly RedirectsPart[],
  day?: string,
): Comparison {
  const living = livingLines(sources);
  const alive = new Set(living);
  const recorded = new Set(permalinks.map(formatPermalink));
  const unrecorded = living.filter((line) => !recorded.has(line));
  const following = follow(allOf(parts), permalinks);
  const vain = redirectsInVain(parts, permalinks, alive, following);
  const lost = vain.length > 0 ? [] : lostOf(permalinks, alive, following);
  const gone = causesOf(lost).map((cause) => accounted(cause, unrecorded, living, day));
  return { vain, gone, unrecorded, follow: following };
}

function accounted(
  cause: Cause,
  fresh: readonly string[],
  living: readonly string[],
  day: string | undefined,
): Gone {
  const [head, ...others] = cause.heads;
  const alone = others.length === 0;
  const near = alone
    ? (successorOf(head, cause.below, fresh) ?? keyLike(head.key, keysIn(living, head.kind)))
    : undefined;
  if (near !== undefined)
    return { cause, near, list: "redirects", entries: [redirectEntry(head, near, day)] };
  const entry = (one: Permalink): string => goneEntry(one, day);
  return { cause, near, list: "gone", entries: [entry(head), ...others.map(entry)] };
}

/** How many examples a message names. */
const few = 3;

/**
 * What there is to fix so that nothing that was published is lost. What is not recorded yet is told last, when everything else
 * is right: what is recorded stays for ever, mistakes as well.
 */
export function permalinkProblems(
  sources: Sources,
  published: Published,
  parts: readonly RedirectsPart[],
  day?: string,
): Diagnostic[] {
  const { vain, gone, unrecorded, follow: following } = compared(sources, published, parts, day);
  const lost = [...vain, ...gone.map((one) => goneProblem(one, published, following))];
  return lost.length > 0 ? lost : unrecordedProblem(unrecorded, published);
}

function goneProblem({ cause, near, entries }: Gone, { placeOf }: Published, following: Follow): Diagnostic {
  const { heads, below } = cause;
  const [head] = heads;
  const { matrix, document } = partsOf(head);
  const fate = following(head);
  return diagnose("permalink-gone", placeOf(formatPermalink(head)), {
    kind: head.kind,
    keys: heads.slice(0, few).map(({ key }) => key),
    number: heads.length,
    owner: matrix ?? document ?? null,
    below: [...Map.groupBy(below, ({ kind }) => kind)].map(([kind, { length }]) => ({
      kind,
      number: length,
    })),
    near: near ?? null,
    leads: fate.kind === "moved" ? formatPermalink(fate.to) : null,
    entry: entries[0],
  });
}

const unrecordedProblem = (lines: readonly string[], { placeOf }: Published): Diagnostic[] =>
  lines
    .slice(0, 1)
    .map((first) =>
      diagnose("permalink-unrecorded", placeOf(first), { number: lines.length, first: lines.slice(0, few) }),
    );
