/** What became of addresses, for browsers and for hosts. */

import { type Link, type Place, pathOf } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { languages } from "../matrix/catalog/languages.ts";
import { follow } from "../matrix/permalinks/follow.ts";
import { livingLines } from "../matrix/permalinks/living.ts";
import type { Moves } from "../matrix/permalinks/moved.ts";
import { wholesOf } from "../matrix/permalinks/parts.ts";
import { formatPermalink, type Permalink, partsOf } from "../matrix/permalinks/permalink.ts";
import type { Redirect } from "../matrix/permalinks/redirects.ts";
import { type Former, fateOf, formersOf } from "./former.ts";
import type { Site } from "./site.ts";

/** What tells the state of all that was renamed or removed from earlier ones; undefined where nothing ever was. */
export function latestMove({ data: { redirects: all } }: Site): string | undefined {
  const days = [...all.redirects.map(({ on }) => on), ...all.gone.map(({ until }) => until)].toSorted();
  const latest = days.at(-1);
  return latest && `${latest}/${days.length}`;
}

/** The day from which on something is found elsewhere: the latest on which any id in its key was renamed. */
export function movedOn({ data: { redirects: all } }: Site, was: Permalink): string {
  const { at = [], nth: _nth, ...ids } = partsOf(was);
  const named = [
    was,
    ...Object.entries(ids).map(([kind, key]) => ({ kind, key })),
    ...at.map((key) => ({ kind: "product", key })),
    ...wholesOf(was),
  ];
  const isNamed = (one: Redirect): boolean =>
    named.some(({ kind, key }) => kind === one.kind && key === one.from);
  const days = all.redirects.filter(isNamed).map(({ on }) => on);
  return days.toSorted().at(-1) ?? "";
}

/**
 * Everything that a browser has to know of what was renamed or removed. A statement may go with its cell, which only the
 * list of everything published tells: those that do are named one by one.
 */
export function movesOf(site: Site): Moves {
  const { redirects, gone } = site.data.redirects;
  const further = statementsOf(site);
  return {
    redirects: [...redirects.map(({ kind, from, to }) => ({ kind, from, to })), ...further.redirects],
    gone: [...gone.map(({ kind, key }) => ({ kind, key })), ...further.gone],
  };
}

function statementsOf(site: Site): Moves {
  const { redirects, permalinks } = site.data;
  const living = new Set(livingLines(site.data));
  const alone = follow(redirects);
  const all = permalinks
    .filter((one) => one.kind === "statement" && !living.has(formatPermalink(one)))
    .map((was) => ({ was, fate: fateOf(site, was) }))
    .filter(({ was, fate }) => JSON.stringify(fate) !== JSON.stringify(alone(was)));
  return {
    redirects: all.flatMap(({ was: { kind, key }, fate }) =>
      fate.kind === "moved" ? [{ kind, from: key, to: fate.to.key }] : [],
    ),
    gone: all.flatMap(({ was, fate }) => {
      if (fate.kind !== "gone") return [];
      const { kind, key } = fate.tombstone;
      return [{ ...was, with: { kind, key } }];
    }),
  };
}

/**
 * The redirects in the form that Cloudflare Pages, Netlify and others read from `_redirects`, one on a line.
 *
 * 1. Each is permanent. None of these hosts can say that something is gone: its page does.
 * 2. A matrix of which everything went to one other under the same names has one line for all. Such lines come last, since
 *    the first one that fits counts, and Cloudflare wants it so.
 * 3. Cloudflare reads 2,000 lines, and Netlify prefers a page that is there: either way the page at the old address leads on.
 *
 * https://developers.cloudflare.com/pages/configuration/redirects/ and https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectsText(site: Site, link: Link): string {
  const formers = formersOf(site);
  const wholes = wholesIn(site, formers);
  const single = formers.filter(({ path }) => !wholes.some(({ from }) => path.startsWith(from)));
  const eachLanguage = (line: (language: Language) => readonly string[]): string[] => languages.flatMap(line);
  const at = (language: Language, path: string): string => link(language, { kind: "former", path });
  const lines = [
    ...eachLanguage((language) =>
      single.flatMap((one) =>
        one.kind === "moved" ? [`${at(language, one.path)} ${link(language, one.place)} 301`] : [],
      ),
    ),
    ...eachLanguage((language) =>
      wholes.map(({ from, to }) => `${at(language, from)}* ${at(language, to)}:splat 301`),
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

type Whole = { readonly from: string; readonly to: string };

/** The paths below which everything went to the same below another one. */
function wholesIn({ data }: Site, formers: readonly Former[]): readonly Whole[] {
  const pathIn = (key: string): string => pathOf({ kind: "matrix", matrix: key } satisfies Place);
  return data.redirects.redirects
    .filter(({ kind }) => kind === "matrix")
    .map(({ from, to }) => ({ from: pathIn(from), to: pathIn(to) }))
    .filter(({ from, to }) => {
      const below = formers.filter(({ path }) => path.startsWith(from));
      const isAlike = (one: Former): boolean =>
        one.kind === "moved" && pathOf(one.place) === `${to}${one.path.slice(from.length)}`;
      return below.length > 1 && below.every(isAlike);
    });
}
