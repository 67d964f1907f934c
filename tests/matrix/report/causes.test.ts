import { expect, test } from "vitest";
import { ownFile, readOwn } from "../../support/own.ts";

const tagged = "Voice mail\\<br/>Archiving";
const read = (...table: string[]) =>
  readOwn(ownFile("docs/en/a.md", ...table)).diagnostics.map(({ code, severity }) => [code, severity]);

test.each([
  {
    name: "in a cell",
    table: ["| | Exchange Online |", "| - | - |", `| Lync Server 2013 | ${tagged} |`],
    severity: "error",
  },
  {
    name: "in the label of a row",
    table: ["| | Exchange Online + Lync Server 2013 |", "| - | - |", `| ${tagged} | Yes |`],
    severity: "warning",
  },
])("a tag that shows as text is told, and not what it does to the words $name", ({ table, severity }) => {
  expect(read(...table)).toEqual([["tag-as-text", severity]]);
});

test("what is not understood in the same line for another reason is told as well", () => {
  const head = ["| | Exchange Online | Exchange on-premises |", "| - | - | - |"];
  expect(read(...head, `| Lync Server 2013 | ${tagged} | Voice mail <br/> Reqires Outlook 2013. |`)).toEqual([
    ["tag-as-text", "error"],
    ["unclear-text", "error"],
  ]);
});
