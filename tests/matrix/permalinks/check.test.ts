import { describe, expect, test } from "vitest";
import { type Content, type ContentFiles, readContent } from "../../../src/matrix/content.ts";
import { livingLines } from "../../../src/matrix/permalinks/living.ts";
import { parsePermalink } from "../../../src/matrix/permalinks/permalink.ts";
import { ownFile, smallContent } from "../../support/own.ts";

const before = readContent(smallContent);
const lines = livingLines(before);
const listed = (...own: readonly string[]) => [
  {
    path: "permalinks.txt",
    text: [...new Set(own)]
      .toSorted()
      .map((line) => `${line}\n`)
      .join(""),
  },
];

/** The small content after an edit of its catalog and its document, with what was published before. */
function edited(edits: readonly (readonly [string, string])[], more: Partial<ContentFiles> = {}): Content {
  const texts = [...smallContent.catalog, ...smallContent.documents].map(({ text }) => text);
  const lost = edits.find(([from]) => !texts.some((text) => text.includes(from)));
  if (lost) throw new Error(`There is no “${lost[0]}”.`);
  const replaced = (text: string): string =>
    edits.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const apply = (files: ContentFiles["documents"]) =>
    files.map((file) => ({ ...file, text: replaced(file.text) }));
  const { catalog, documents } = smallContent;
  return readContent(
    {
      catalog: apply(catalog),
      documents: apply(documents),
      permalinks: listed(...lines),
      ...more,
    },
    { day: "2026-12-01" },
  );
}
const saying = ({ diagnostics }: Content): readonly string[] =>
  diagnostics
    .filter(({ code }) => /permalink|redirect/.test(code))
    .map(({ code, message, hint }) => `${code}: ${message}. ${hint}`);
const yaml = (...own: readonly string[]) => [{ path: "redirects.yaml", text: `${own.join("\n")}\n` }];

const gone = (key: string, kind: string): string =>
  `- { kind: ${kind}, key: ${key}, until: 2026-12-01, was: { en: …, fr: … }, why: { en: …, fr: … } }`;

describe("everything that has an address is published", () => {
  test("by the kinds and keys of a content", () => {
    expect(lines).toEqual([
      "cell mail/calls.lync.exchange",
      "cell mail/calls.skype.exchange",
      "cell mail/queues.skype.exchange",
      "configuration mail/lync.exchange",
      "configuration mail/skype.exchange",
      "document a",
      "feature calls",
      "feature queues",
      "group voice",
      "matrix mail",
      "product exchange",
      "product lync",
      "product skype",
      "row mail/calls",
      "row mail/queues",
      "statement a/calls.lync.exchange",
      "statement a/calls.skype.exchange",
      "statement a/queues.skype.exchange",
    ]);
  });

  test("and each line can be read again", () => {
    expect(lines.filter((line) => parsePermalink(line) === undefined)).toEqual([]);
  });

  test("with the groups of a matrix that has several, whole configurations, and questions about disagreements", () => {
    const { catalog, result } = before;
    const [matrix] = result.matrices;
    const [cell] = matrix?.cells ?? [];
    const whole = cell && { ...cell, at: ["skype", "exchange"] };
    const more = livingLines({
      catalog: {
        ...catalog,
        features: [
          ...catalog.features.map((one) => (one.id === "queues" ? { ...one, group: "office" } : one)),
          ...catalog.features.slice(0, 1).map((one) => ({ ...one, id: "together", whole: true as const })),
        ],
      },
      result: {
        ...result,
        matrices: matrix && whole ? [{ ...matrix, configurations: [whole] }] : [],
      },
      conflicts: [{ id: "which-calls" }],
    });
    expect(more.filter((line) => !lines.includes(line))).toEqual([
      "conflict which-calls",
      "feature together",
      "part mail/office",
      "part mail/voice",
      "statement a/together.skype.exchange",
      "whole mail/skype.exchange",
    ]);
  });
});

describe("a content in which all is found says nothing", () => {
  test.each<readonly [string, Content]>([
    ["if nothing has changed", edited([])],
    ["if nobody asks", readContent(smallContent)],
    [
      "if an id was renamed",
      edited(
        [
          ["calls", "ringing"],
          ["Calls", "Ringing"],
        ],
        {
          permalinks: listed(
            ...lines,
            ...lines.map((line) => line.replace("calls", "ringing")),
            "feature ringing",
          ),
          redirects: yaml("redirects:", "  - { kind: feature, from: calls, to: ringing, on: 2026-12-01 }"),
        },
      ),
    ],
    [
      "if a cell left a tombstone",
      edited([["Calls <br/> Queues", "Calls"]], {
        redirects: yaml(
          "gone:",
          "  - { kind: cell, key: mail/queues.skype.exchange, until: 2026-12-01, was: X, why: Y }",
        ),
      }),
    ],
  ])("%s", (_, content) => {
    expect(saying(content)).toEqual([]);
  });

  test("while somebody is still writing", () => {
    const files = { ...smallContent, permalinks: listed("matrix fax") };
    expect(saying(readContent(files, { draft: true }))).toEqual([]);
    expect(saying(readContent(files))).toHaveLength(1);
  });

  test("of it if documents have problems, which may be the reason", () => {
    const content = edited([["Calls <br/> Queues", "Calls <br/> Quues"]]);
    expect(content.diagnostics.map(({ code }) => code)).toContain("unclear-text");
    expect(saying(content)).toEqual([]);
  });

  test("of it if the list of what was published cannot be read", () => {
    const codes = edited([["Calls <br/> Queues", "Calls"]], { permalinks: listed("mail", ...lines) });
    expect(saying(codes)).toEqual([
      "permalink-invalid: “mail” is not a line of permalinks.txt. Begin the line with a kind, or restore it as it was.",
    ]);
  });
});

describe("what is gone is told once for each cause:", () => {
  test("a table that is not read any more, with all of its cells", () => {
    const content = readContent(
      {
        ...smallContent,
        documents: [ownFile("docs/en/a.md", "", "No table.")],
        permalinks: listed(...lines),
      },
      { strict: true, day: "2026-12-01" },
    );
    expect(saying(content)).toEqual([
      `permalink-gone: 3 cells of mail were published and are gone, and with them 3 statements: mail/calls.lync.exchange, mail/calls.skype.exchange, and mail/queues.skype.exchange. Restore what states them: perhaps a table is no longer read. If they are meant to go, each needs an entry under gone in redirects.yaml. npm run -s matrix -- permalinks prints all of them; the first is: ${gone("mail/calls.lync.exchange", "cell")}`,
    ]);
    expect(content.diagnostics.find(({ code }) => code === "permalink-gone")).toMatchObject({
      severity: "error",
      document: "permalinks.txt",
      line: 1,
      length: "cell mail/calls.lync.exchange".length,
    });
  });

  test("the cells of a matrix and the matrix itself", () => {
    const content = edited([], {
      permalinks: listed(
        ...lines,
        "matrix fax",
        "row fax/calls",
        "configuration fax/lync",
        "cell fax/calls.lync",
      ),
    });
    expect(saying(content)).toEqual([
      `permalink-gone: The matrix fax was published and is gone, and with it 1 cell, 1 configuration, and 1 row. Restore it. If it is meant to go, write under gone in redirects.yaml: ${gone("fax", "matrix")}`,
    ]);
  });

  test("several configurations of a matrix, with their cells and what is said of them as wholes", () => {
    const content = edited([], {
      permalinks: listed(
        ...lines,
        "configuration mail/lync.lync",
        "configuration mail/skype.lync",
        "cell mail/calls.lync.lync",
        "whole mail/lync.lync",
        "whole mail/skype.lync",
      ),
    });
    expect(saying(content)).toEqual([
      expect.stringContaining(
        "2 configurations of mail were published and are gone, and with them 1 cell and 2 whole configurations: mail/lync.lync and mail/skype.lync.",
      ),
    ]);
  });

  test("statements whose cell is stated elsewhere, by document", () => {
    const content = edited([], {
      permalinks: listed(
        ...lines,
        "statement a/calls.lync.exchange~2",
        "statement a/calls.lync.exchange~2016",
      ),
    });
    expect(saying(content)).toEqual([
      expect.stringContaining(
        "2 statements of a were published and are gone: a/calls.lync.exchange~2 and a/",
      ),
    ]);
  });

  test.each<readonly [string, readonly string[], string]>([
    ["an id with a slip in it", ["feature cals"], "Did you mean calls?"],
    [
      "a cell with a slip in one id",
      ["cell mail/calls.lnc.exchange"],
      "Did you mean mail/calls.lync.exchange?",
    ],
    ["an id that is like no other", ["feature fax"], "Restore it."],
    ["a cell that differs in two ids", ["cell mail/call.lnc.exchange"], "Restore it."],
  ])("%s, with what is near", (_, own, expected) => {
    expect(saying(edited([], { permalinks: listed(...lines, ...own) }))).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  test("an id that has another name now, by what is below it", () => {
    const content = edited([
      ["calls", "ringing"],
      ["Calls", "Ringing"],
    ]);
    expect(saying(content)).toEqual([
      "permalink-gone: The feature calls was published and is gone, and with it 2 cells, 1 row, and 2 statements. Did you mean ringing? If that is what it is called now, write under redirects in redirects.yaml: - { kind: feature, from: calls, to: ringing, on: 2026-12-01 }",
    ]);
  });

  test("an id that is spelt in another way now", () => {
    expect(saying(edited([["calls", "cals"]]))).toEqual([expect.stringContaining("Did you mean cals?")]);
  });

  test("a cell that has moved to the only new one beside it", () => {
    expect(saying(edited([["| Lync | Calls |", "| Lync | Queues |"]]))).toEqual([
      expect.stringContaining("Did you mean mail/queues.lync.exchange?"),
    ]);
  });

  test("a cell with several new ones beside it, of which nobody knows", () => {
    const content = edited([], {
      permalinks: listed(
        ...lines.filter((line) => !line.startsWith("cell ") || line.includes("queues")),
        "cell mail/faxes.skype.exchange",
        "cell mail/queues.phone.exchange",
      ),
    });
    expect(saying(content)).toEqual([expect.stringContaining("2 cells of mail were published and are gone")]);
    const one = edited([], {
      permalinks: listed(
        ...lines.filter((line) => !line.startsWith("cell ")),
        "cell mail/queues.phone.exchange",
        "cell mail/calls.skype.exchange",
      ),
    });
    expect(saying(one)).toEqual([expect.stringContaining("Did you mean mail/queues.skype.exchange?")]);
    const unsure = edited([], {
      permalinks: listed(
        ...lines.filter((line) => !line.startsWith("cell ")),
        "cell mail/calls.phone.exchange",
      ),
    });
    expect(saying(unsure)).toEqual([expect.stringContaining("Restore it.")]);
  });

  test("a key that has a slip in one of two ids, the nearer one first", () => {
    const content = edited([], {
      permalinks: listed(...lines, "statement a/queus.skype.exchange", "cell mail/queus.skype.exchange"),
    });
    expect(saying(content)).toEqual([expect.stringContaining("Did you mean mail/queues.skype.exchange?")]);
  });

  test("an id that is now several, by that which has more of what was below it", () => {
    const added =
      "features:\n  - { id: ringing, group: voice, label: Ringing }\n  - { id: bells, group: voice, label: Bells }\n";
    const content = edited([
      ["features:\n", added],
      ["  - { id: calls, group: voice, label: { en: Calls, fr: Appels } }\n", ""],
      ["[calls, queues]", "[bells, ringing, queues]"],
      ["| Lync | Calls |", "| Lync | Ringing |"],
      ["Calls <br/>", "Ringing <br/> Bells <br/>"],
    ]);
    expect(saying(content)).toEqual([expect.stringContaining("Did you mean ringing?")]);
  });

  test("what redirects lead to that is gone as well", () => {
    const content = edited([["Calls <br/> Queues", "Calls"]], {
      permalinks: listed(...lines, "row mail/lines", "cell mail/lines.skype.exchange"),
      redirects: yaml("redirects:", "  - { kind: row, from: mail/lines, to: mail/queues, on: 2026-12-01 }"),
    });
    expect(saying(content)).toEqual([
      expect.stringContaining("2 cells of mail were published and are gone, and with them 1 statement"),
    ]);
    const alone = edited([["Calls <br/> Queues", "Calls"]], {
      permalinks: listed(
        ...lines.filter((line) => !line.includes("queues.skype")),
        "row mail/lines",
        "cell mail/lines.skype.exchange",
      ),
      redirects: yaml("redirects:", "  - { kind: row, from: mail/lines, to: mail/queues, on: 2026-12-01 }"),
    });
    expect(saying(alone)).toEqual([
      expect.stringContaining(
        "redirects.yaml leads to cell mail/queues.skype.exchange, which is not there either. Restore it.",
      ),
    ]);
  });
});

describe("what is not recorded yet is told last", () => {
  const fewer = lines.filter((line) => !line.startsWith("row "));

  test("as a warning, and an error where reading is strict", () => {
    const files = { ...smallContent, permalinks: listed(...fewer) };
    expect(saying(readContent(files))).toEqual([
      "permalink-unrecorded: 2 things have addresses, and permalinks.txt does not list them: row mail/calls and row mail/queues. Record what is going to be published: npm run -s matrix -- permalinks --write",
    ]);
    expect(readContent(files).diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(readContent(files, { strict: true }).diagnostics.map(({ severity }) => severity)).toEqual([
      "error",
    ]);
  });

  test("at the start of an empty file", () => {
    const files = { ...smallContent, permalinks: [{ path: "permalinks.txt", text: "" }] };
    expect(readContent(files).diagnostics).toMatchObject([
      { document: "permalinks.txt", line: 1, column: 1, code: "permalink-unrecorded" },
    ]);
  });

  test("by its name if it is one thing", () => {
    const files = { ...smallContent, permalinks: listed(...lines.slice(0, -1)) };
    expect(saying(readContent(files))).toEqual([
      expect.stringContaining(
        "statement a/queues.skype.exchange has an address, and permalinks.txt does not list it",
      ),
    ]);
  });

  test("not while something is gone", () => {
    expect(saying(edited([], { permalinks: listed(...fewer, "matrix fax") }))).toEqual([
      expect.stringContaining("The matrix fax was published and is gone"),
    ]);
  });

  test("not while there is anything else to fix", () => {
    const content = edited([], { permalinks: listed(...fewer) });
    const silent = readContent({
      ...smallContent,
      catalog: smallContent.catalog.map((file) => ({
        ...file,
        text: file.text.replace("features:\n", "features:\n  - { id: faxes, group: voice, label: Faxes }\n"),
      })),
      permalinks: listed(...fewer),
    });
    expect(saying(content)).toHaveLength(1);
    expect(silent.diagnostics.length).toBeGreaterThan(0);
    expect(saying(silent)).toEqual([]);
  });
});

describe("an entry that leads nowhere is told at its line:", () => {
  const redirect = (kind: string, from: string, to: string): string =>
    `  - { kind: ${kind}, from: ${from}, to: ${to}, on: 2026-12-01 }`;
  const tombstone = (kind: string, key: string, was = "X"): string =>
    `  - { kind: ${kind}, key: ${key}, until: 2026-12-01, was: ${was}, why: Y }`;

  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "what was never published",
      ["redirects:", redirect("feature", "faxes", "calls")],
      ["2:28 feature faxes was never published, so no link leads there"],
    ],
    [
      "what is still there",
      ["gone:", tombstone("row", "mail/calls")],
      ["2:23 row mail/calls is still there, so this entry has no effect"],
    ],
    [
      "where nothing is",
      ["redirects:", redirect("feature", "old", "cals")],
      ["2:37 feature cals does not exist, so this entry leads nowhere"],
    ],
    [
      "a circle, once",
      ["redirects:", redirect("feature", "old", "older"), redirect("feature", "older", "old")],
      ["2:37 feature old leads back to itself"],
    ],
    [
      "what leads into a circle",
      ["redirects:", redirect("feature", "older", "old"), redirect("feature", "old", "old")],
      ["3:37 feature old leads back to itself"],
    ],
    [
      "two entries about one thing",
      ["redirects:", redirect("feature", "old", "calls"), "gone:", tombstone("feature", "old")],
      ["4:27 feature old has an entry already"],
    ],
    [
      "words that nobody has written",
      ["gone:", tombstone("feature", "old", "{ en: X, fr: … }")],
      ["2:56 feature old has an entry that nobody has filled in"],
    ],
    [
      "nothing if what is renamed was renamed before",
      ["redirects:", redirect("feature", "older", "old"), redirect("feature", "old", "calls")],
      [],
    ],
    [
      "nothing if what is renamed is gone",
      ["redirects:", redirect("feature", "older", "old"), "gone:", tombstone("feature", "old")],
      [],
    ],
    [
      "nothing if its target was renamed by its ids",
      ["redirects:", redirect("feature", "old", "calls"), redirect("row", "mail/older", "mail/old")],
      [],
    ],
  ])("%s", (_, own, expected) => {
    const content = edited([], {
      permalinks: listed(
        ...lines,
        ...(own.join().includes("old")
          ? ["feature old", "feature older", "row mail/old", "row mail/older"]
          : []),
      ),
      redirects: yaml(...own),
    });
    const vain = content.diagnostics.filter(({ code }) => code === "redirect-in-vain");
    expect(vain.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected);
  });
});
