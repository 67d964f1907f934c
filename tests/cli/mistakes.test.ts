import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { catalog } from "./mistakes/catalog.ts";
import { entries } from "./mistakes/changes.ts";
import { documents } from "./mistakes/documents.ts";
import { fields } from "./mistakes/fields.ts";
import { labels } from "./mistakes/labels.ts";
import { links } from "./mistakes/links.ts";
import { type Change, withChanges } from "./mistakes/mistake.ts";
import { permalinks } from "./mistakes/permalinks.ts";
import { tables } from "./mistakes/tables.ts";

/** All that the check says of a small content with some changes, each as its line and its hint. */
function said(changes: readonly Change[]): { says: string; hint: string }[] {
  return withChanges(changes, (content) => {
    const day = (): string => "2026-12-01";
    const lines = run(["check"], ".", { content, day }).err.replaceAll(`${content}/`, "").split("\n");
    return lines.flatMap((says, at) => (isHead(says) ? [{ says, hint: hintBehind(lines, at) }] : []));
  });
}

/** Besides the mistake itself, what it takes off the site is told: an error, since nothing of that may be published. */
const isTaken = ({ says }: { says: string }): boolean =>
  says.startsWith("permalinks.txt") && says.includes(" permalink-gone ");

const isHead = (line: string): boolean => /^\S.*:\d+:\d+ (?:error|warning|note) /.test(line);

/** The last of the indented lines behind one; those before it show the place, and other places. */
function hintBehind(lines: readonly string[], at: number): string {
  const behind = lines.slice(at + 1);
  const end = behind.findIndex((line) => !line.startsWith("    "));
  return (behind[end - 1] ?? "").trim();
}

test("a content without a mistake is told nothing", () => {
  expect(said([])).toEqual([]);
});

describe.each([
  { part: "the form of the catalog", mistakes: fields },
  { part: "the catalog", mistakes: catalog },
  { part: "a document", mistakes: documents },
  { part: "a label or a cell", mistakes: labels },
  { part: "a table", mistakes: tables },
  { part: "a link", mistakes: links },
  { part: "what changed", mistakes: entries },
])("a mistake in $part is told once, with what to do:", ({ mistakes }) => {
  test.each(mistakes)("$name", ({ changes, says, hint }) => {
    expect(said(changes).filter((one) => !isTaken(one))).toEqual([{ says, hint }]);
  });
});

describe("a mistake about what is published is told once, with what to do:", () => {
  test.each(permalinks)("$name", ({ changes, says, hint }) => {
    expect(said(changes)).toEqual([{ says, hint }]);
  });
});
