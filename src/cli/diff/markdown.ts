/** What changed, as Markdown for the summary of a pull request: counts first, then the changes of each matrix. */

import type { Change } from "../../matrix/changes/change.ts";
import { countsOf, type Diff, headingOf, statesOf, summaryOf } from "./text.ts";

/** How many changes of one matrix, and of how many matrices, are shown: whoever reads on runs the command. */
const mostChanges = 20;
const mostMatrices = 12;

/** The changes as Markdown of bounded length. */
export function printedMarkdown(diff: Diff): string {
  const byMatrix = [...Map.groupBy(diff.changes, ({ matrix }) => matrix)];
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
