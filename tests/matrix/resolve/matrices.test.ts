import { expect, test } from "vitest";
import { readText } from "../../support/reading.ts";

test("tables under one title that the catalog has no matrix for are one matrix for each set of axes", () => {
  const text = `## What works

| | SharePoint Online |
| - | - |
| Exchange Server 2010 | Skills search |

| | Lync 2010 client |
| - | - |
| Archiving | Yes |

| | SharePoint on-premises |
| - | - |
| Exchange Server 2010 | Presence in SharePoint |
`;
  const { matrices, diagnostics } = readText(text);
  expect(matrices.map(({ id, axes, cells }) => [id, axes.length, cells.length])).toEqual([
    ["what-works", 2, 2],
    ["what-works-2", 1, 1],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("unknown-matrix");
});
