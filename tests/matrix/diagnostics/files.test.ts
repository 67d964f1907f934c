import { expect, test } from "vitest";
import { diagnose, startOfFile } from "../../../src/matrix/diagnostics.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import { catalog } from "../../support/reading.ts";

const unread = diagnose("unreadable-file", startOfFile("b.md"), {
  problem: "other",
  system: "ENEW: new to everybody",
});

test("what the system says stands in the message where there is nothing better", () => {
  expect(unread.message).toBe("This cannot be read: ENEW: new to everybody");
});

test("files that could not be opened are among the problems of the others, and errors, strict or not", () => {
  const files = [{ path: "a.md", text: "# A" }];
  for (const strict of [false, true]) {
    const { result } = readMatrices(files, catalog, { unread: [unread], strict });
    expect(result.documents.map(({ path }) => path)).toEqual(["a.md"]);
    expect(result.diagnostics).toEqual([unread]);
    expect(result.diagnostics[0]?.severity).toBe("error");
  }
});
