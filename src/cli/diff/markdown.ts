/** What changed, as Markdown for the summary of a pull request: counts first, then the gravest changes of each matrix. */

import type { Change, ChangeKind } from "../../matrix/changes/change.ts";
import { mainKind } from "../../site/changes.ts";
import { countsOf, type Diff, headingOf, statesOf, summaryOf } from "./text.ts";

/** What changes are told in the order of: those that may hurt somebody come before what merely joined. */
const gravest: readonly ChangeKind[] = [
  "support",
  "no-longer-stated",
  "service",
  "condition-added",
  "condition-removed",
  "newly-stated",
  "source-moved",
  "wording",
];

/** How many changes of one matrix, and of how many matrices, are shown: whoever reads on runs the command. */
const mostChanges = 20;
const mostMatrices = 12;

/** The changes as Markdown of bounded length: the gravest first, and the matrices that have them. */
export function printedMarkdown(diff: Diff): string {
  const inOrder = diff.changes.toSorted((one, other) => gravity(one) - gravity(other));
  const byMatrix = [...Map.groupBy(inOrder, ({ matrix }) => matrix)];
  const rest = byMatrix.slice(mostMatrices).flatMap(([, changes]) => changes);
  return [
    "## What changed",
    marked(summaryOf(diff)),
    ...byMatrix.slice(0, mostMatrices).map(([matrix, changes]) => sectionOf(matrix, changes, diff)),
    ...(rest.length > 0
      ? [
          `And ${rest.length} more changes in ${byMatrix.length - mostMatrices} more matrices: ${countsOf(rest)}.`,
        ]
      : []),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

const gravity = (change: Change): number => gravest.indexOf(mainKind(change));

function sectionOf(matrix: string, changes: readonly Change[], diff: Diff): string {
  const more = changes.length - mostChanges;
  return [
    `### ${marked(headingOf(matrix, diff))}`,
    "",
    `${countsOf(changes)}`,
    "",
    ...changes.slice(0, mostChanges).flatMap(itemOf),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join("\n");
}

/** What is new or gone is told by its title alone: in a pull request, the document is near. */
function itemOf(change: Change): string[] {
  const states = change.before && change.after ? statesOf(change) : [];
  return [`- **${marked(change.title.en)}**`, ...states.map((state) => `  - ${marked(state)}`)];
}

/** Words of documents and names of revisions as they are: none of their characters is markup. */
const marked = (text: string): string => text.replace(/[\\`*_[\]<>|#~&]/g, "\\$&");
