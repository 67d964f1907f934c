import { describe, expect, test } from "vitest";
import { placeOf } from "../../../src/matrix/read/place.ts";
import { at, cellAt, flatCell, readText } from "../../support/reading.ts";

describe("a cell is one text, in which", () => {
  test.each([
    { name: "breaks and blocks of HTML are lines", cell: "a<br/>b<p>c</p>", text: "a\nb\nc\n" },
    { name: "images are what they say", cell: "![Yes](y.png) <img src=y.gif alt=No>", text: "Yes No" },
    { name: "images that say nothing are nothing", cell: "a<img src=y.gif>b", text: "ab" },
    { name: "code is its words", cell: "`Get-CsUser`", text: "Get-CsUser" },
    { name: "comments are nothing", cell: "a<!-- not this -->b", text: "ab" },
    { name: "emphasis is words", cell: "**a** *b* ~~c~~", text: "a b c" },
    { name: "tags that nothing begins are nothing", cell: "a</a>b</sup>", text: "ab" },
  ])("$name", ({ cell, text }) => {
    expect(flatCell(cell).text).toBe(text);
  });

  test.each([
    { name: "Markdown", cell: "[a](b.md)", links: ["a → b.md"] },
    { name: "HTML", cell: "<a href='b.md'>a</a>", links: ["a → b.md"] },
    { name: "HTML that leads nowhere", cell: "<a>a</a>", links: ["a → "] },
    {
      name: "a tag that is never closed within another",
      cell: "<a href=b.md><sup>a</a>",
      links: ["a → b.md"],
    },
    {
      name: "bare addresses",
      cell: "https://a.example/",
      links: ["https://a.example/ → https://a.example/"],
    },
  ])("a link may be written in $name", ({ cell, links }) => {
    const { text, links: found } = flatCell(cell);
    expect(found.map(({ start, end, target }) => `${text.slice(start, end)} → ${target}`)).toEqual(links);
  });
});

describe("a target that is given elsewhere", () => {
  const table =
    "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ![Voice mail][v] <br/> See [this][more] or [that]. |\n";
  const voiceMail = "exchange/voice-mail.lync-server-2013.exchange-online";

  test("is put where it is referred to", () => {
    const result = readText(`${table}\n[MORE]: more.md\n[v]: v.png\n[that]: <that.md>\n`);
    const cell = cellAt(result, voiceMail);
    expect(cell?.references.map(({ text, target }) => `${text} → ${target}`)).toEqual([
      "this → more.md",
      "that → that.md",
    ]);
    expect(cell?.sources[0]).toMatchObject({ line: 3, column: 20 });
  });

  test("leaves the words as they are where it is given nowhere", () => {
    expect(cellAt(readText(table), voiceMail)).toBeUndefined();
    expect(readText(`${table}\n[other]: o.md\n`).diagnostics.map(at)).toEqual(
      readText(table).diagnostics.map(at),
    );
  });
});

test("what is made of nothing in the file begins with the file", () => {
  expect(placeOf({ position: undefined }, "a")).toEqual({ document: "a", line: 1, column: 1 });
});
