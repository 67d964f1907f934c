/**
 * Suggestions as a catalog file: each entry has the places of its words in comments for people.
 */

import { Document, type Node } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import { visible } from "../report/visible.ts";
import type { Additions, NewMatrix } from "./additions.ts";
import type { Entry } from "./entries.ts";
import { inEach } from "./extended.ts";
import { isEmpty, type Suggestions, type Unlisted } from "./index.ts";

const head = [
  "What the catalog lacks to read these documents, as far as they show. Save it as a separate file next to the other",
  "files of the catalog, and correct what is wrong: ids never change once they are published. Labels, groups and",
  "summaries are taken from the documents, and are the same in each language until somebody translates them.",
];
const nothing = "The catalog already has everything these documents name.";
const unnamed = "The documents do not name it: give it an id and a label.";

/** The suggestions as YAML; only a comment if there is nothing to add. */
export function written({ additions, unlisted, documents }: Suggestions): string {
  const lines = unlisted.map(unlistedLine);
  if (isEmpty(additions)) return asComments(lines.length > 0 ? lines : [nothing]);
  const places = placesBy(new Map(documents.map(({ id, path }) => [id, path])));
  const yaml = new Document(listsOf(additions, places));
  yaml.commentBefore = comment(head);
  const text = yaml.toString({ lineWidth: 0 });
  return lines.length > 0 ? `${text}\n${asComments(lines)}` : text;
}

const comment = (lines: readonly string[]): string => lines.map((line) => ` ${visible(line)}`).join("\n");
const asComments = (lines: readonly string[]): string => lines.map((line) => `# ${visible(line)}\n`).join("");

const unlistedLine = ({ matrix, list, ids }: Unlisted): string =>
  `Add to the ${list} of the matrix ${matrix}: ${ids.join(", ")}`;

type Places = (seen: readonly Range[]) => string;

/** The most places listed for a name. */
const shown = 3;

function placesBy(paths: ReadonlyMap<string, string>): Places {
  return (seen) => {
    const all = [...new Set(seen.map(({ document, line }) => `${paths.get(document)}:${line}`))];
    const more = all.length > shown ? ` and ${all.length - shown} more` : "";
    return all.slice(0, shown).join(", ") + more;
  };
}

/** The lists of the file that have entries. */
function listsOf(additions: Additions, places: Places): Record<string, readonly Node[]> {
  const lists: Record<string, readonly Node[]> = {
    axes: additions.axes.map(({ id, label, isUnnamed }) =>
      inLine({ id, list: id, label: inEach(label) }, isUnnamed ? unnamed : ""),
    ),
    kinds: additions.kinds.map(({ label, ...kind }) => inLine({ ...kind, label: inEach(label) }, "")),
    products: additions.products.map((one) => entryNode(one, { kind: one.kind }, places)),
    groups: additions.groups.map(({ id, label }) => inLine({ id, label: inEach(label) }, "")),
    features: additions.features.map((one) => entryNode(one, { group: one.group }, places)),
    matrices: additions.matrices.map((one) => matrixNode(one, places)),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0));
}

function entryNode(
  { id, label, aliases, seen }: Entry,
  sort: Readonly<Record<string, string>>,
  places: Places,
): Node {
  const wordings = aliases.length > 0 ? { aliases } : {};
  return inLine({ id, ...sort, label: inEach(label), ...wordings }, places(seen));
}

/** An entry on one line, with a trailing comment. */
function inLine(entry: unknown, behind: string): Node {
  const node = nodeOf(entry, true);
  if (behind !== "") node.comment = comment([behind]);
  return node;
}

function matrixNode({ id, title, tables, axes, features }: NewMatrix, places: Places): Node {
  const members = Object.fromEntries(axes.map((axis) => [axis.list, nodeOf(axis.members, true)]));
  const node = nodeOf(
    {
      id,
      label: nodeOf(inEach(title), true),
      summary: nodeOf(inEach(title), true),
      ...members,
      features: [...features],
    },
    false,
  );
  node.commentBefore = comment([`Tables: ${places(tables)}`]);
  return node;
}

/** A node can be created from any value, which the types of the library do not say. */
const nodeOf = (value: unknown, flow: boolean): Node =>
  new Document().createNode(value, { flow, aliasDuplicateObjects: false }) as Node;
