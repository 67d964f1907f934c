import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/matrix/diagnostics.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { plain, report } from "../../src/matrix/report.ts";
import { catalog } from "../support/reading.ts";

const line = "| Lync Server 2013 | Voice mail <br/> Requires Contoso Talk. |";
const at = line.indexOf("Contoso Talk");
const files = [{ path: "docs/a.md", text: `| | Exchange Online |\n| - | - |\n${line}\n` }];
const { documents, diagnostics } = readMatrices(files, catalog).result;
const read = { documents, files };

describe("a report shows of each finding", () => {
  test("its place, severity and code, its line with the words marked, and what to do", () => {
    const [head, shown, mark, hint, ...others] = report(diagnostics, read);
    expect(head).toContain(`docs/a.md:3:${at + 1} warning unknown-product `);
    expect(shown).toBe(`    3 │ ${line}`);
    expect(mark).toBe(`      │ ${" ".repeat(at)}${"^".repeat("Contoso Talk".length)}`);
    expect(hint).toMatch(/^ {4}\S/);
    expect(others).toEqual([]);
  });

  test("a mark under its first line, if it is about several", () => {
    const alone = [{ path: "docs/b.md", text: "| Port | Use |\n| - | - |\n| 443 | HTTPS |\n" }];
    const { result } = readMatrices(alone, catalog);
    const [head, , mark] = report(result.diagnostics, { documents: result.documents, files: alone });
    expect(head).toContain("docs/b.md:1:1 note table-left-alone ");
    expect(mark).toBe(`      │ ${"^".repeat("| Port | Use |".length)}`);
  });

  test("the other places that belong to it", () => {
    const range = { document: "a", line: 3, column: 22, length: 10 };
    const first = { document: "a", line: 3, support: "supported" } as const;
    const data = { feature: "f", at: { server: "s", placement: "p" }, first };
    const lines = report([diagnose("duplicate-statement", range, data, [{ ...range, column: 3 }])], read);
    expect(lines.at(-2)).toBe("    also here: docs/a.md:3:3, the first statement");
  });

  test("no line where its file has none", () => {
    expect(report(diagnostics, { documents, files: [] })).toHaveLength(2);
  });
});

test("a report has its footer if there is anything to report, and colours for whoever has them", () => {
  const look = { ...plain, footer: "Done", paint: (ink: string, text: string) => `<${ink}>${text}</${ink}>` };
  expect(report([], read, look)).toEqual([]);
  const lines = report(diagnostics, read, look);
  expect(lines[0]).toContain(`<place>docs/a.md:3:${at + 1}</place> <warning>warning</warning> `);
  expect(lines.at(-1)).toBe("Done");
});
