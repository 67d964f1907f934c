/** What changed between two states of the content: the command `diff`. */

import { contentFolder } from "../../disk/content.ts";
import { dayOf } from "../../disk/day.ts";
import type { Change } from "../../matrix/changes/change.ts";
import { differences, type Named, type Renamed } from "../../matrix/changes/differences.ts";
import { cellKey, configurationKey } from "../../matrix/coordinates.ts";
import type { Diagnostic } from "../../matrix/model/diagnostics.ts";
import type { Matrix } from "../../matrix/model/matrices.ts";
import { follow } from "../../matrix/permalinks/follow.ts";
import type { Permalink } from "../../matrix/permalinks/permalink.ts";
import type { Redirects } from "../../matrix/permalinks/redirects.ts";
import { isWordingOnly, titler } from "../../site/changes.ts";
import { envelopingOf, factsAsJson } from "../facts.ts";
import type { Outcome, Surroundings } from "../outcome.ts";
import type { DiffCommand } from "./command.ts";
import { printedMarkdown } from "./markdown.ts";
import { type DiffState, stateOf } from "./state.ts";
import { type Diff, printedText } from "./text.ts";
import { writtenEntry } from "./write.ts";

/**
 * Compares two states and prints what changed, or writes it down as an entry of `content/changes`.
 *
 * 1. A later state whose catalog has errors is not compared, since nothing in it can be trusted.
 * 2. Other errors in it are told, and what could be read is compared; nothing is written then.
 * 3. Errors in an earlier state are told and no more: it is over, and earlier versions may have had no such rule.
 * @throws ReadingError if a state cannot be read
 */
export function printedDiff(command: DiffCommand, root: string, surroundings: Surroundings): Outcome {
  const { content = contentFolder({}), day = () => dayOf(process.env) } = surroundings;
  const later = stateOf(command.to, { root, content });
  if (later.inCatalog.length > 0)
    return {
      out: "",
      err: `${errorsIn(later, later.inCatalog)} Nothing was compared: correct its catalog first, or name another state.\n`,
      status: 1,
    };
  const earlier = stateOf(command.from, { root, content }, later.catalog);
  const diff = diffOf(earlier, later, command.wording);
  const printed = (): string => {
    if (command.format === "markdown") return printedMarkdown(diff);
    if (command.format === "text") return printedText(diff);
    const { from, to, changes } = diff;
    const making = { site: { data: later.compared }, ...envelopingOf(surroundings)(day()) };
    return factsAsJson("differences", { from, to, changes }, making);
  };
  const err = [...troubleBefore(earlier), ...troubleAfter(later)].map((line) => `${line}\n`).join("");
  const status = later.problems.length > 0 ? 1 : 0;
  if (!command.write) return { out: printed(), err, status };
  if (status === 1) return { out: "", err: `${err}Nothing was written.\n`, status };
  return { out: writtenEntry(diff, command.slug, { root, content, day: day() }), err, status };
}

function diffOf(earlier: DiffState, later: DiffState, wording: boolean): Diff {
  const titled = titler(later.catalog, earlier.catalog);
  const all = differences(
    earlier.compared,
    later.compared,
    renamedBy(later.redirects, earlier.compared.matrices),
  ).map(
    ({ added, removed, ...change }): Change => ({ ...change, title: titled(change, { added, removed }) }),
  );
  const changes = wording ? all : all.filter((change) => !isWordingOnly(change));
  return {
    from: earlier.name,
    to: later.name,
    matrices: new Map(
      [...earlier.catalog.matrices, ...later.catalog.matrices].map(({ id, label }) => [id, label.en]),
    ),
    changes,
    reworded: all.length - changes.length,
  };
}

/** What became of a key, by the redirects of the later state. @param matrices all that the earlier state has */
function renamedBy(redirects: Redirects, matrices: readonly Matrix[]): Renamed {
  const facts = matrices.flatMap(({ id, cells, configurations }): Permalink[] => [
    ...cells.map((cell): Permalink => ({ kind: "cell", key: `${id}/${cellKey(cell)}` })),
    ...configurations.map(({ at }): Permalink => ({ kind: "whole", key: `${id}/${configurationKey(at)}` })),
  ]);
  const fateOf = follow(redirects, facts);
  return (named: Named) => {
    const fate = fateOf(named);
    return fate.kind === "moved" ? fate.to.key : named.key;
  };
}

const troubleBefore = ({ inCatalog, problems, ...state }: DiffState): string[] => [
  ...(inCatalog.length > 0
    ? [`${errorsIn(state, inCatalog)} Its documents were read with the catalog of the later state.`]
    : []),
  ...(problems.length > 0
    ? [
        `${errorsIn(state, problems)} Facts that could not be read there are told as new: leave them out, or compare with a later revision.`,
      ]
    : []),
];

const troubleAfter = ({ problems, ...state }: DiffState): string[] =>
  problems.length > 0
    ? [
        `${errorsIn(state, problems)} Facts that could not be read are told as gone: run check, and correct them first.`,
      ]
    : [];

/** Says how many errors a state has, and the first of them. */
function errorsIn({ name }: Pick<DiffState, "name">, [first, ...more]: readonly Diagnostic[]): string {
  const count = more.length === 0 ? "an error" : `${more.length + 1} errors`;
  const place = first && ` ${first.document}, line ${first.line}: ${first.message}.`;
  return `There ${more.length === 0 ? "is" : "are"} ${count} in the content of ${name}.${place}`;
}
