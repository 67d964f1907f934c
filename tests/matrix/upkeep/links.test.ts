import { describe, expect, test } from "vitest";
import { ownFile, readOwn } from "../../support/own.ts";

const others = [
  ownFile("docs/en/hosted-um.md", "# Hosted UM"),
  ownFile("docs/en/old/photos and more.md", "# Photos"),
  ownFile("docs/fr/hosted-um.md", "# UM hébergée"),
  ownFile("docs/fr/um-hebergee.md", "# UM hébergée, encore"),
];

/** What is said of the lines of a document, which begin in line 7, beside some others. */
const diagnosticsOf = (...lines: string[]) =>
  readOwn(ownFile("docs/en/a.md", ...lines), ...others).diagnostics.filter(
    ({ code }) => code !== "lone-translation",
  );

describe("a link is told of that", () => {
  test.each([
    {
      name: "has no address",
      line: "See [it]().",
      message: "The link “it” has no address",
      hint: "Write the address between the round brackets, or keep the words without a link.",
    },
    {
      name: "has no more than a sign for one",
      line: "See [it](#).",
      message: "The link “it” has no address",
      hint: "Write the address between the round brackets, or keep the words without a link.",
    },
    {
      name: "leads to a script",
      line: "See [it](javascript:alert).",
      message: "“javascript:alert” is not linked, since it begins with neither http:// nor https://",
      hint: "Write the address of a page, such as https://example.org/page, or keep the words without a link.",
    },
    {
      name: "leads to a mailbox",
      line: "Ask [us](mailto:us@example.org).",
      message: "“mailto:us@example.org” is not linked, since it begins with neither http:// nor https://",
      hint: "Write the address of a page, such as https://example.org/page, or keep the words without a link.",
    },
    {
      name: "has a slash too few",
      line: "See [it](https:/example.org).",
      message: "“https:/example.org” is not linked, since it is not a valid address",
      hint: "Write the address of a page, such as https://example.org/page, or keep the words without a link.",
    },
    {
      name: "has no host",
      line: "See [it](https://).",
      message: "“https://” is not linked, since it is not a valid address",
      hint: "Write the address of a page, such as https://example.org/page, or keep the words without a link.",
    },
    {
      name: "has no scheme",
      line: "See [it](www.example.org/page).",
      message: "“www.example.org/page” is not linked, since it does not begin with https://",
      hint: "Write https://www.example.org/page.",
    },
    {
      name: "takes the scheme of its page",
      line: "See [it](//example.org/page).",
      message: "“//example.org/page” is not linked, since it does not begin with https://",
      hint: "Write https://example.org/page.",
    },
    {
      name: "misspells a document",
      line: "See [it](hosted-mu.md#modes).",
      message: "There is no document “hosted-mu.md#modes” here",
      hint: "Did you mean hosted-um.md?",
    },
    {
      name: "forgets the ending of a document",
      line: "See [it](hosted-um).",
      message: "There is no document “hosted-um” here",
      hint: "Did you mean hosted-um.md?",
    },
    {
      name: "looks for a document in the wrong folder",
      line: "See [it](photos-and-more.md).",
      message: "There is no document “photos-and-more.md” here",
      hint: "Did you mean old/photos%20and%20more.md?",
    },
    {
      name: "looks for a document of another folder",
      line: "See [it](um-hebergees.md).",
      message: "There is no document “um-hebergees.md” here",
      hint: "Did you mean ../fr/um-hebergee.md?",
    },
    {
      name: "is written in HTML",
      line: "See <a href='hosted_um.md'>it</a>.",
      message: "There is no document “hosted_um.md” here",
      hint: "Did you mean hosted-um.md?",
    },
    {
      name: "has a blank in its address",
      line: "See [it](hosted um.md).",
      message: "This is not a link, since its address contains a space: “hosted um.md”",
      hint: "Write %20 for each space: hosted%20um.md.",
    },
    {
      name: "has blanks and brackets in its address",
      line: "See [it](https://example.org/um (hosted).html).",
      message:
        "This is not a link, since its address contains a space: “https://example.org/um (hosted).html”",
      hint: "Write %20 for each space: https://example.org/um%20(hosted).html.",
    },
    {
      name: "is parted from its address",
      line: "See [it] (hosted-um.md).",
      message: "This is not a link, since a space separates “it” from its address",
      hint: "Remove the space before the round bracket.",
    },
    {
      name: "never ends",
      line: "See [it](hosted-um.md",
      message: "This is not a link, since its address is never closed: “hosted-um.md”",
      hint: "Close the address with a round bracket.",
    },
  ])("$name: $line", ({ line, message, hint }) => {
    expect(diagnosticsOf(line)).toMatchObject([{ line: 7, column: 5, message, hint }]);
  });

  test("shows its brackets in a table, and what it does to the words around is not told beside it", () => {
    const table = [
      "| | Exchange Online |",
      "| - | - |",
      "| Lync Server 2013 | Voice mail <br/> [it](hosted um.md) |",
    ];
    const spans = "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>";
    const found = diagnosticsOf(...table, "", "Two [links](b c.md), **[two](d e.md)**.", "", spans);
    expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      "9:39 broken-link",
      "11:5 broken-link",
      "11:24 broken-link",
      "13:1 table-left-alone",
    ]);
  });
});

test("a link that goes on from one element to another is told of once", () => {
  const found = diagnosticsOf("<ul><li><a href='hosted-mu.md'>it<ul><li>and</a>that</ul></ul>");
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(["7:9 broken-link"]);
});

test.each([
  "See [it](https://example.org/page) and [that](http://example.org).",
  "See [it](lync-server-2013-hosted-exchange-um-integration-architecture.md).",
  "See [it](/skypeforbusiness/deploy/outlook-web-app) and [that](#modes) and [more](?view=all).",
  "See [it](hosted-um.md), [the rest](./old/photos%20and%20more.md#one) and [French](../fr/hosted-um.md).",
  "See [it](%E0%A4%A.md).",
  "See [um.md](ums.md).",
  "See [a link in [another](hosted-um.md)](https://example.org/).",
  "See [it] (https://example.org/ and never closed.",
  "See <https://example.org/page>, <a name='here'></a>us@example.org, `[it](hosted um.md)`.",
  "A note [1] (in another place), \\[it](hosted um.md), [0](for now), [it] (a/b or c), [it] (a/b, [it](<a.md) and [it](https://example.org/ 'its title').",
])("no link is told of in: %s", (line) => {
  expect(diagnosticsOf(line)).toEqual([]);
});

describe("a reference", () => {
  const references = (target: string, path = "docs/en/a.md") => {
    const cell = `Voice mail <br/> See [it](${target})`;
    const rows = ["| | Exchange Online |", "| - | - |", `| Lync Server 2013 | ${cell} |`];
    return readOwn(ownFile(path, ...rows), ...others).matrices[0]?.cells[0]?.references;
  };

  test.each([
    { target: "hosted-um.md", document: "hosted-um" },
    { target: "hosted-um.md#modes", document: "hosted-um" },
    { target: "../fr/hosted-um.md", document: "hosted-um-fr" },
    { target: "old/photos%20and%20more.md", document: "photos-and-more" },
  ])("to a document of the project names it: $target", ({ target, document }) => {
    expect(references(target)).toEqual([{ text: "it", target, url: null, document }]);
  });

  test.each(["um.md", "https://example.org/docs/en/hosted-um.md"])(
    "to anything else does not: %s",
    (target) => {
      expect(references(target)?.[0]).not.toHaveProperty("document");
    },
  );
});
