/** Entries of redirects.yaml that lead nowhere, or that speak of what nobody ever saw. */

import type { DataOf } from "../diagnostics/kinds.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { open } from "./entries.ts";
import type { Follow } from "./follow.ts";
import { keyLike } from "./nearest.ts";
import { formatPermalink, keysIn, type Permalink } from "./permalink.ts";
import type { Redirect, RedirectsPart, Tombstone } from "./redirects.ts";

type Problem = DataOf<"redirect-in-vain">["problem"];
type Path = readonly PropertyKey[];
type Told = (problem: Problem, about: Permalink, path: Path, known?: Iterable<string>) => Diagnostic[];

/**
 * Reports every such entry.
 * @param living the lines of what is published now
 */
export function redirectsInVain(
  parts: readonly RedirectsPart[],
  published: readonly Permalink[],
  living: ReadonlySet<string>,
  following: Follow,
): Diagnostic[] {
  const recorded = new Set(published.map(formatPermalink));
  return parts.flatMap((part) => {
    const told = teller(part);
    /** Whether something may have an entry: it was published, and does not live. */
    const subject = (about: Permalink, path: Path): Diagnostic[] => {
      if (living.has(formatPermalink(about))) return told("lives", about, path);
      return recorded.has(formatPermalink(about)) ? [] : told("unpublished", about, path, recorded);
    };
    const target = ({ kind, to }: Redirect, path: Path): Diagnostic[] => {
      const about = { kind, key: to };
      const fate = following(about);
      const isThere = [about, ...(fate.kind === "moved" ? [fate.to] : [])].some(
        // What was published and is gone is told where it was recorded.
        (one) => living.has(formatPermalink(one)) || recorded.has(formatPermalink(one)),
      );
      return isThere || fate.kind === "gone" ? [] : told("to", about, path, living);
    };
    const inRedirect = (one: Redirect, at: number): Diagnostic[] => {
      const about = { kind: one.kind, key: one.from };
      const path = ["redirects", at];
      if (isStartOfCircle(one, part)) return told("circle", about, [...path, "to"]);
      return [...subject(about, [...path, "from"]), ...target(one, [...path, "to"])];
    };
    const inGone = (one: Tombstone, at: number): Diagnostic[] => [
      ...subject(one, ["gone", at, "key"]),
      ...unsaid(one).flatMap((field) => told("unsaid", one, ["gone", at, field])),
    ];
    const again = repeated(part);
    return again.length > 0 ? again : [...part.redirects.flatMap(inRedirect), ...part.gone.flatMap(inGone)];
  });
}

const teller =
  ({ locate }: RedirectsPart): Told =>
  (problem, about, path, lines = []) => {
    const name = formatPermalink(about);
    const near = keyLike(about.key, keysIn(lines, about.kind));
    return [diagnose("redirect-in-vain", locate(path), { problem, name, near: near ?? null })];
  };

/** The fields in which nobody has written anything yet. */
const unsaid = (one: Tombstone): ("was" | "why")[] =>
  (["was", "why"] as const).filter((field) => Object.values(one[field]).includes(open));

/** Whether a redirect leads back to itself, and is the first of those in its circle, so that each circle is told once. */
function isStartOfCircle(redirect: Redirect, { redirects }: RedirectsPart): boolean {
  const next = ({ kind, to }: Redirect): Redirect | undefined =>
    redirects.find((other) => other.kind === kind && other.from === to);
  const way: Redirect[] = [];
  for (let one = next(redirect); one && !way.includes(one); one = next(one)) way.push(one);
  return way.includes(redirect) && redirects.find((one) => way.includes(one)) === redirect;
}

/** Things of which two entries speak, whatever they say. */
function repeated({ redirects, gone, locate }: RedirectsPart): Diagnostic[] {
  const said = [
    ...redirects.map(({ kind, from }, at) => ({ name: `${kind} ${from}`, path: ["redirects", at, "from"] })),
    ...gone.map((one, at) => ({ name: formatPermalink(one), path: ["gone", at, "key"] })),
  ];
  return said.flatMap(({ name, path }, at) => {
    const before = said.slice(0, at).filter((other) => other.name === name);
    return before
      .slice(0, 1)
      .map((first) =>
        diagnose("redirect-in-vain", locate(path), { problem: "repeated", name, near: null }, [
          locate(first.path),
        ]),
      );
  });
}
