import { describe, expect, test } from "vitest";
import { github } from "../../../src/cli/format/github.ts";
import { sarif } from "../../../src/cli/format/sarif.ts";
import { everyCode, kinds } from "../../../src/matrix/diagnostics/kinds.ts";
import { diagnose, strictly } from "../../../src/matrix/diagnostics.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import { type Finding, findings } from "../../../src/matrix/report/findings.ts";
import { plain, report } from "../../../src/matrix/report.ts";
import { catalog } from "../../support/reading.ts";

const table = (cell: string) =>
  `# Title\n\n| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${cell} |\n`;

const files = [
  { path: "docs/first.md", text: table("Voice mail <br/> Requires Exchnage 2013.") },
  { path: "docs/second, 100%.md", text: table("Voice mial <br/> Voice mail: not supported") },
];
const { result } = readMatrices(files, catalog);
const read = { documents: result.documents, files };

const finding: Finding = {
  severity: "note",
  code: "nested-too-deeply",
  message: "A [link](https://example.org) and\r\n::error::more",
  hint: "50% of it",
  path: "a,b:c.md",
  line: 1,
  column: 2,
  length: 3,
  related: [],
  data: {},
  source: "",
};

test("a person gets the place, the line with the place marked, and what to do", () => {
  expect(`${report(result.diagnostics, read).join("\n")}\n`).toMatchInlineSnapshot(`
    "docs/first.md:5:48 warning unknown-product The catalog has no product “Exchnage 2013”
        5 │ | Lync Server 2013 | Voice mail <br/> Requires Exchnage 2013. |
          │                                                ^^^^^^^^^^^^^
        Did you mean “Exchange 2013” or “Exchange 2010”? Otherwise add it, or an alias, to the products of the catalog.
    docs/second, 100%.md:5:22 error unplaced-text “Voice mial” does not belong to a feature
        5 │ | Lync Server 2013 | Voice mial <br/> Voice mail: not supported |
          │                      ^^^^^^^^^^
        Did you mean “Voice mail”? Otherwise add it, or an alias, to the features of the catalog.
    docs/second, 100%.md:5:39 warning contradiction This contradicts docs/first.md:5 about voice-mail for lync-server-2013 with exchange-online: unsupported here, conditional there
        5 │ | Lync Server 2013 | Voice mial <br/> Voice mail: not supported |
          │                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
        also here: docs/first.md:5:22, stated as conditional
        Find out which one is right, and fix the other.
    "
  `);
});

test("colours mark the severity, the place and the margin, and nothing else", () => {
  const look = { ...plain, paint: (ink: string, text: string) => `<${ink}>${text}</${ink}>` };
  expect(report(result.diagnostics.slice(0, 1), read, look).join("\n")).toMatchInlineSnapshot(`
    "<place>docs/first.md:5:48</place> <warning>warning</warning> unknown-product The catalog has no product “Exchnage 2013”
    <aside>    5 │ </aside>| Lync Server 2013 | Voice mail <br/> Requires Exchnage 2013. |
    <aside>      │ </aside>                                               <warning>^^^^^^^^^^^^^</warning>
        Did you mean “Exchange 2013” or “Exchange 2010”? Otherwise add it, or an alias, to the products of the catalog."
  `);
});

test("only a report that says something has a footer", () => {
  const look = { ...plain, footer: "More" };
  expect(report([], read, look)).toEqual([]);
  expect(report(result.diagnostics, read, look).at(-1)).toBe("More");
});

test("a diagnostic about no line of a file has no line to show", () => {
  const label = "A [link](https://example.org) and\r\n::error::more";
  const range = { document: "gone.md", line: 1, column: 2, length: 3 };
  expect(report([diagnose("catalog-ambiguous", range, { label, ids: ["a", "b"], more: 0 })], read)).toEqual([
    "gone.md:1:2 error catalog-ambiguous “A [link](https://example.org) and␍␊::error::more” means both a and b",
    "    Keep the label or alias on only one of the two.",
  ]);
});

describe("GitHub", () => {
  test("gets a workflow command for each diagnostic", () => {
    expect(github(findings(strictly(result.diagnostics), read))).toMatchInlineSnapshot(`
      "::error file=docs/first.md,line=5,col=48,endColumn=61,title=unknown-product::The catalog has no product “Exchnage 2013”%0ADid you mean “Exchange 2013” or “Exchange 2010”? Otherwise add it, or an alias, to the products of the catalog.
      ::error file=docs/second%2C 100%25.md,line=5,col=22,endColumn=32,title=unplaced-text::“Voice mial” does not belong to a feature%0ADid you mean “Voice mail”? Otherwise add it, or an alias, to the features of the catalog.
      ::error file=docs/second%2C 100%25.md,line=5,col=39,endColumn=64,title=contradiction::This contradicts docs/first.md:5 about voice-mail for lync-server-2013 with exchange-online: unsupported here, conditional there%0AFind out which one is right, and fix the other.
      "
    `);
  });

  test("gets no command, property or value that a document made up", () => {
    expect(github([finding])).toBe(
      "::notice file=a%2Cb%3Ac.md,line=1,col=2,endColumn=5,title=nested-too-deeply::A [link](https://example.org) and␍␊::error::more%0A50%25 of it\n",
    );
  });
});

describe("what a terminal would obey", () => {
  const obeyed = "\u001b[31m \u202e \u0085 \u2028";
  const shown = "␛[31m � � �";
  const hostile: Finding = { ...finding, message: obeyed, hint: obeyed, path: "a\u001b.md" };

  test("is made visible in a workflow command", () => {
    expect(github([hostile])).toBe(
      `::notice file=a␛.md,line=1,col=2,endColumn=5,title=nested-too-deeply::${shown}%0A${shown}\n`,
    );
  });

  test("is made visible in a message of a SARIF log", () => {
    expect(sarif([hostile])).toMatchObject({
      runs: [{ results: [{ message: { text: `${shown}. ${shown}` } }] }],
    });
  });
});

describe("SARIF", () => {
  const rulesOf = (log: unknown) => JSON.parse(JSON.stringify(log)).runs[0].tool.driver.rules;

  test("gets a result for each diagnostic", () => {
    expect(
      JSON.parse(JSON.stringify(sarif(findings(result.diagnostics, read)))).runs[0].results,
    ).toMatchInlineSnapshot(`
      [
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "docs/first.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 61,
                  "startColumn": 48,
                  "startLine": 5,
                },
              },
            },
          ],
          "message": {
            "text": "The catalog has no product “Exchnage 2013”. Did you mean “Exchange 2013” or “Exchange 2010”? Otherwise add it, or an alias, to the products of the catalog.",
          },
          "properties": {
            "count": 1,
            "label": "Exchnage 2013",
            "near": [
              {
                "id": "exchange-server-2013",
                "label": "Exchange 2013",
              },
              {
                "id": "exchange-server-2010",
                "label": "Exchange 2010",
              },
            ],
          },
          "ruleId": "unknown-product",
          "ruleIndex": 35,
        },
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "docs/second%2C%20100%25.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 32,
                  "startColumn": 22,
                  "startLine": 5,
                },
              },
            },
          ],
          "message": {
            "text": "“Voice mial” does not belong to a feature. Did you mean “Voice mail”? Otherwise add it, or an alias, to the features of the catalog.",
          },
          "properties": {
            "missing": "feature",
            "near": [
              {
                "id": "voice-mail",
                "label": "Voice mail",
              },
            ],
            "text": "Voice mial",
          },
          "ruleId": "unplaced-text",
          "ruleIndex": 24,
        },
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "docs/second%2C%20100%25.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 64,
                  "startColumn": 39,
                  "startLine": 5,
                },
              },
            },
          ],
          "message": {
            "text": "This contradicts docs/first.md:5 about voice-mail for lync-server-2013 with exchange-online: unsupported here, conditional there. Find out which one is right, and fix the other.",
          },
          "properties": {
            "feature": "voice-mail",
            "first": {
              "document": "first",
              "line": 5,
              "support": "conditional",
            },
            "placement": "exchange-online",
            "second": {
              "document": "second-100",
              "line": 5,
              "support": "unsupported",
            },
            "server": "lync-server-2013",
          },
          "relatedLocations": [
            {
              "id": 0,
              "message": {
                "text": "stated as conditional",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "docs/first.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 62,
                  "startColumn": 22,
                  "startLine": 5,
                },
              },
            },
          ],
          "ruleId": "contradiction",
          "ruleIndex": 45,
        },
      ]
    `);
  });

  test("gets every code as a rule with help, found or not", () => {
    const rules: { id: string; help: { text: string }; defaultConfiguration: { level: string } }[] = rulesOf(
      sarif([]),
    );
    expect(rules.map(({ id, defaultConfiguration: { level } }) => [id, level])).toEqual(
      everyCode.map((code) => [code, kinds[code].severity]),
    );
    expect(rules.filter(({ help }) => !help.text.includes("\n\n"))).toEqual([]);
  });

  test("gets no link that a document made up, and paths as addresses", () => {
    const log = JSON.stringify(sarif([finding, { ...finding, path: "/srv/ä b.md" }]));
    expect(log).toContain(String.raw`A \\[link](https://example.org)`);
    expect(log).toContain('{"uri":"a%2Cb%3Ac.md","uriBaseId":"%SRCROOT%"}');
    expect(log).toContain('{"uri":"file:///srv/%C3%A4%20b.md"}');
  });

  test.each([
    { name: "a bracket that no link ends behind", message: "[a] b", text: "[a] b" },
    { name: "two links", message: "[a](b) [c](d)", text: String.raw`\[a](b) \[c](d)` },
    {
      name: "a link whose words have brackets",
      message: String.raw`[a\]b](c)`,
      text: String.raw`\[a\\]b](c)`,
    },
    { name: "a link behind a backslash", message: String.raw`\[a](b)`, text: String.raw`\\\[a](b)` },
  ])("keeps $name from being one", ({ message, text }) => {
    expect(sarif([{ ...finding, message, hint: "" }])).toMatchObject({
      runs: [{ results: [{ message: { text: `${text}. ` } }] }],
    });
  });
});
