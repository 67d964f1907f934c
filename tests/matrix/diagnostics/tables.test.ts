import { expect, test } from "vitest";
import { diagnose, startOfFile } from "../../../src/matrix/diagnostics.ts";

const none = { header: null, delimiter: null };

test.each([
  {
    data: { lines: 1, cause: "blank-line", ...none },
    says: "This line of a table is not read, since a blank line or another block before it ends the table",
  },
  {
    data: { lines: 2, cause: "blank-line", ...none },
    says: "These 2 lines of a table are not read, since a blank line or another block before them ends the table",
  },
  {
    data: { lines: 2, cause: "other-width", header: 2, delimiter: 1 },
    says: "These 2 lines of a table are not read, since the row under their header has 1 cell, but the header has 2",
  },
  {
    data: { lines: 1, cause: "indented", ...none },
    says: "This line of a table is not read, since it is indented by four spaces or more, which makes it a code block",
  },
] as const)("a lost table is told in grammatical English: $says", ({ data, says }) => {
  expect(diagnose("table-lost", startOfFile("a.md"), data).message).toBe(says);
});

test.each([
  { cells: 2, columns: 3, says: "Add the missing cells" },
  { cells: 4, columns: 3, says: "Add headers for the extra cells at its end" },
])("what to do about a row of $cells cells under $columns depends on which are more", ({ says, ...data }) => {
  expect(diagnose("row-length", startOfFile("a.md"), data).hint).toContain(says);
});
