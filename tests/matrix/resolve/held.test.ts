import { describe, expect, test } from "vitest";
import { readText } from "../../support/reading.ts";

const read = (server: string, placement: string, words: string) => {
  const text = `| | ${placement} |\n| - | - |\n| ${server} | Archiving <br/> ${words} |\n`;
  const { matrices, diagnostics } = readText(text);
  const cells = matrices.flatMap((matrix) => matrix.cells);
  return {
    supports: cells.map(({ support }) => support),
    satisfied: cells.map(({ conditions }) => conditions.map((one) => one.satisfied ?? false)),
    codes: diagnostics.map(({ code }) => code),
  };
};
const [ls2013, ex2013] = ["Lync Server 2013", "Exchange Server 2013"];

describe("a condition is held against the configuration", () => {
  test.each([
    { words: "Requires Exchange Server 2013.", support: "supported", satisfied: [true] },
    { words: "Lync Server 2013 only.", support: "supported", satisfied: [true] },
    {
      words: "Requires Lync Server 2013. A Lync 2013 client is required.",
      support: "conditional",
      satisfied: [true, false],
    },
    { words: "Not supported in Lync Web App.", support: "conditional", satisfied: [false] },
  ])("which may satisfy it: $words", ({ words, support, satisfied }) => {
    expect(read(ls2013, ex2013, words)).toEqual({ supports: [support], satisfied: [satisfied], codes: [] });
  });

  test.each([
    {
      words: "Requires Exchange Server 2013 CU5 or later.",
      satisfied: [false],
      name: "an update of its own",
    },
    { words: "Requires Exchange 2013 or 2010 SP1.", satisfied: [true], name: "an update of another release" },
    { words: "Requires Exchange 2013 for the mailbox server.", satisfied: [true], name: "what a member is" },
    { words: "Requires Exchange 2013 for the hybrid server.", satisfied: [false], name: "another server" },
    {
      words: "Requires Exchange 2010 for the hybrid server.",
      satisfied: [false],
      name: "another server still",
    },
    { words: "Requires an Exchange 2013 licence.", satisfied: [false], name: "a licence" },
  ])("which does not say that it has an update, or is anything else: $name", ({ words, satisfied }) => {
    const support = satisfied[0] ? "supported" : "conditional";
    expect(read(ls2013, ex2013, words)).toEqual({ supports: [support], satisfied: [satisfied], codes: [] });
  });

  test.each([
    ["needs another release", "Lync Server 2010", "Exchange Server 2010", "Requires Exchange Server 2013."],
    ["needs another release of the server", "Lync Server 2010", ex2013, "Requires Lync Server 2013."],
    ["excludes what it is about", ls2013, ex2013, "Not supported with Exchange Server 2013."],
  ])("which may contradict it: it %s", (_, server, placement, words) => {
    expect(read(server, placement, words).codes).toEqual(["impossible-condition"]);
  });

  test.each([
    ["one of its releases will do", ls2013, "Exchange 2010/2013", "Requires Exchange Server 2013."],
    ["it does not work", "Lync Server 2010", ex2013, "Not supported. Not available with Lync Server 2010."],
    ["it is about no release", ls2013, ex2013, "Requires SQL Server."],
  ])("and is no contradiction where %s", (_, server, placement, words) => {
    expect(read(server, placement, words).codes).toEqual([]);
  });
});
