import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { at, readText } from "../../support/reading.ts";

const answers = (answer: string): string =>
  `| | Lync Server 2013 + Exchange Online |\n| - | - |\n| Voice mail | ${answer} |\n`;

describe("a table is told of", () => {
  test.each([
    { name: "a picture without words", answer: "![](tick.png)", codes: ["3:16 picture-without-words"] },
    {
      name: "a picture whose words are unseen",
      answer: "![&#8203;](t.png)",
      codes: ["3:16 picture-without-words"],
    },
    {
      name: "a picture of HTML without words",
      answer: "<img src=t.png>",
      codes: ["3:16 picture-without-words"],
    },
    { name: "a picture beside an answer", answer: "![](n.png) Yes", codes: ["3:16 picture-without-words"] },
    {
      name: "a line break as text",
      answer: "Yes, ask first. &lt;br/&gt; Plan.",
      codes: ["3:32 tag-as-text"],
    },
    {
      name: "a mark as text",
      answer: "Yes&lt;sup&gt;1&lt;/SUP &gt;",
      codes: ["3:19 tag-as-text", "3:31 tag-as-text"],
    },
    { name: "a tag as code", answer: "Yes. See `<sup>`.", codes: ["3:26 tag-as-text"] },
  ])("$name", ({ answer, codes }) => {
    expect(readText(answers(answer)).diagnostics.map(at)).toEqual(codes);
  });

  test.each([
    { name: "a picture with words", answer: "![Yes](y.png)" },
    { name: "signs that are no tag", answer: "Yes, in < 5 and > 3 days." },
    { name: "a placeholder", answer: "Yes. Set &lt;name&gt; first." },
  ])("nothing in $name", ({ answer }) => {
    expect(readText(answers(answer)).diagnostics).toEqual([]);
  });

  test.each([
    { name: "a row that is too short", row: "| Lync Server 2013 | Voice mail |", codes: ["3:3 row-length"] },
    { name: "a row that is one cell", row: "| Lync Server 2013 |", codes: ["3:3 row-length"] },
    {
      name: "a row that is too long",
      row: "| Lync Server 2013 | Voice mail | | Archiving |",
      codes: ["3:37 unplaced-text"],
    },
    {
      name: "nothing in a row that is too long by empty cells",
      row: "| Lync Server 2013 | Voice mail | | | |",
      codes: [],
    },
  ])("$name", ({ row, codes }) => {
    const text = `| | Exchange Online | Exchange on-premises |\n| - | - | - |\n${row}\n`;
    expect(readText(text).diagnostics.map(at)).toEqual(codes);
  });

  test("a row of a list that is too long, whose further cells are notes", () => {
    const text =
      "**Lync Server 2013 and Exchange Online**\n\n| Feature | Notes |\n| - | - |\n| Voice mail | Ask first. | Plan ahead. |\n";
    expect(stated(text)).toEqual({
      cells: [
        "voice-mail.lync-server-2013.exchange-online conditional; restriction [] Ask first.; restriction [] Plan ahead.",
      ],
      codes: ["row-length"],
    });
  });

  test("nothing, if it is no matrix", () => {
    expect(stated("| a | b |\n| - | - |\n| ![](c.png) |\n").codes).toEqual(["table-left-alone"]);
  });
});
