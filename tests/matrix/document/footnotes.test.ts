import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { at, readText } from "../../support/reading.ts";

const table = (answer: string, ...notes: string[]): string =>
  ["| | Exchange Online + Lync Server 2013 |", "| - | - |", `| Voice mail | ${answer} |`, "", ...notes].join(
    "\n",
  );
const conditions = (text: string): string[] =>
  stated(text).cells.flatMap((cell) =>
    cell
      .split("; ")
      .slice(1)
      .map((one) => one.replace("restriction [] ", "")),
  );

describe("a note under a table", () => {
  test.each([
    {
      name: "may be wrapped into several lines",
      answer: "Y¹",
      notes: ["¹ Ask first,", "and plan ahead.", "² Other."],
      said: ["Ask first, and plan ahead."],
    },
    {
      name: "may go on behind a line break",
      answer: "Y¹",
      notes: ["¹ Ask first.<br/>Plan ahead."],
      said: ["Ask first.", "Plan ahead."],
    },
    {
      name: "may be an item of a numbered list",
      answer: "Y<sup>2</sup>",
      notes: ["1. Other.", "2. Ask first.", "   - Plan ahead."],
      said: ["Ask first.", "Plan ahead."],
    },
    {
      name: "may be an item of a list in HTML",
      answer: "Y<sup>2</sup>",
      notes: ["<ol><li>Other.</li><li>Ask first.</li></ol>"],
      said: ["Ask first."],
    },
    {
      name: "may be an item of a list that starts later",
      answer: "Y<sup>4</sup>",
      notes: ["3. Other.", "4. Ask first."],
      said: ["Ask first."],
    },
    {
      name: "may be set off by an asterisk that looks like a bullet",
      answer: "Y*",
      notes: ["* Ask first."],
      said: ["Ask first."],
    },
    {
      name: "may have its mark behind a bullet",
      answer: "Y¹",
      notes: ["- ¹ Ask first.", "- no note"],
      said: ["Ask first."],
    },
    {
      name: "may be a Markdown footnote of several blocks",
      answer: "Y[^a]",
      notes: ["[^a]: Ask first.", "", "    - Plan ahead.", "", "    ```", "    Run this.", "    ```"],
      said: ["Ask first.", "Plan ahead.", "Run this."],
    },
    {
      name: "may stand in a quotation",
      answer: "Y¹",
      notes: ["> [!NOTE]", "> ¹ Ask first."],
      said: ["Ask first."],
    },
    {
      name: "may stand behind another one in its line",
      answer: "Y²",
      notes: ["¹ Other. ² Ask first. <sup>3</sup> More."],
      said: ["Ask first."],
    },
    {
      name: "may stand under a further table",
      answer: "Y¹",
      notes: ["| a |", "| - |", "| b |", "", "¹ Ask first."],
      said: ["Ask first."],
    },
    {
      name: "may stand under a heading of its own",
      answer: "Y¹",
      notes: ["#### Notes", "", "¹ Ask first."],
      said: ["Ask first."],
    },
    { name: "may have a mark in brackets", answer: "Y (1)", notes: ["(1) Ask first."], said: ["Ask first."] },
    {
      name: "is the first of those with its mark",
      answer: "Y¹",
      notes: ["¹ Ask first.", "", "¹ Other."],
      said: ["Ask first."],
    },
  ])("$name", ({ answer, notes, said }) => {
    expect(conditions(table(answer, ...notes))).toEqual(said);
  });

  test.each([
    ["an item of a list with other bullets", "Y*", "- Ask first."],
    ["an empty item", "Y<sup>1</sup>", "-"],
    ["a paragraph without any mark", "Y¹", "Ask first."],
    ["code", "Y¹", "```\n¹ Ask first.\n```"],
    ["words that HTML moves to where no tag is", "Y¹", "<table\nn\n\n|\n<td>t"],
    ["under the heading of a further table", "Y¹", "## Next\n\n| a |\n| - |\n| b |\n\n¹ Ask first."],
    ["a table", "Y¹", "| a |\n| - |\n| b |"],
  ])("is none that is %s", (_, answer, note) => {
    const { codes } = stated(table(answer, note));
    expect(codes.filter((code) => code !== "table-left-alone")).toEqual(["unknown-footnote"]);
  });

  test("is reported at its own place where it cannot be read in full", () => {
    const { diagnostics } = readText(
      table("Y<sup>1</sup>", "<sup>1</sup> Ask first. Requires Exchange 2031."),
    );
    expect(diagnostics.map(at)).toEqual(["5:34 unknown-product"]);
  });
});
