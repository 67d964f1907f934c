import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { printedText } from "../../../src/cli/diff/text.ts";
import { run } from "../../../src/cli/run.ts";
import { changeSchema, type Change as Differing, type State } from "../../../src/matrix/changes/change.ts";
import { readChanges } from "../../../src/matrix/changes/read.ts";
import { faultsOf } from "../../support/api.ts";
import { commit, git, repository } from "../../support/repository.ts";
import { type Change, edit, withChanges, write } from "../mistakes/mistake.ts";

const old = "tests/fixtures/kept";
const day = () => "2026-12-01";

/** Runs diff from the small content to a copy with some changes. */
const diff = (changes: readonly Change[], ...words: string[]) =>
  withChanges(changes, (content) => {
    const { out, ...others } = run(["diff", old, ...words], ".", { content, day });
    return { out: out.replaceAll(content, "content"), ...others };
  });

const denied = edit("docs/en/apps.md", "Yes             |\n| Ring", "No              |\n| Ring");
const limited = edit(
  "docs/en/calls.md",
  "Requires Fabrikam Desk.",
  "Requires Fabrikam Desk. Only on weekdays.",
);
const reworded = edit("docs/en/calls.md", "Requires Fabrikam Desk.", "Fabrikam Desk is required.");
const gone = edit("docs/en/apps.md", "| Ring tones | Yes           | No              |\n", "");
const moved = edit("docs/en/apps.md", "# Fabrikam apps\n", "# Fabrikam apps\n\nOne line more.\n");

describe("what changed from one folder to another", () => {
  test("is nothing between two copies, or where only lines moved", () => {
    const nothing = { out: `From ${old} to the working tree no answer changed.\n`, err: "", status: 0 };
    expect(diff([])).toEqual(nothing);
    expect(diff([moved])).toEqual(nothing);
  });

  test("is told by matrix, counts first, with both states where the title does not say it all", () => {
    expect(diff([denied, limited]).out).toBe(`From ${old} to the working tree: 2 changes in 2 matrices.

Calls and mail (calls): condition added (1)
  Voice mail, Fabrikam Voice Server 2013 with Fabrikam Mail Online: new restriction “Only on weekdays”
      was: supported with conditions: “Requires Fabrikam Desk.”
      is now: supported with conditions: “Requires Fabrikam Desk.” “Only on weekdays.”

Apps (apps): support changed (1)
  Voice mail, Fabrikam Pocket: supported → not supported
`);
  });

  test("counts what was only reworded, and tells it if asked", () => {
    expect(diff([reworded]).out).toBe(
      `From ${old} to the working tree no answer changed.\nNot shown: 1 change of wording alone; --wording shows it.\n`,
    );
    expect(diff([reworded], "--wording").out).toContain(
      "Voice mail, Fabrikam Voice Server 2013 with Fabrikam Mail Online: wording only\n",
    );
  });

  test("is told with the places where only these changed", () => {
    const rest = "  - title: Fabrikam apps\n    address: https://vendor.example/";
    const { out } = diff([edit("docs/en/apps.md", `${rest}apps`, `${rest}other`)]);
    expect(out).toContain(
      "Ring tones, Fabrikam Desk: source moved\n      was: supported (apps#ring-tones.desk)\n      is now: supported (apps#ring-tones.desk)\n",
    );
  });

  test("is the way back in a mirror", () => {
    withChanges([gone], (content) => {
      const { out } = run(["diff", content, old], ".", { content });
      expect(out).toContain("Ring tones, Fabrikam Desk: not listed → supported\n");
      expect(run(["diff", old, content], ".", { content }).out).toContain(
        "Ring tones, Fabrikam Desk: supported → not listed\n",
      );
    });
  });

  test("follows what was renamed", () => {
    const renamed = (file: string, from: string, to: string): Change => edit(file, from, to);
    const changes = [
      renamed("catalog/features.yaml", "id: ring-tones", "id: tones"),
      renamed("catalog/matrices.yaml", "ring-tones", "tones"),
    ];
    expect(diff(changes).out).toContain("4 changes in 1 matrix");
    const told = write(
      "redirects.yaml",
      "redirects:\n  - { kind: feature, from: ring-tones, to: tones, on: 2026-12-01 }\n",
    );
    expect(diff([...changes, told]).out).toBe(`From ${old} to the working tree no answer changed.\n`);
  });
});

test("what serves a feature is told with both states", () => {
  const served = (by: string[]): State => ({ support: "supported", conditions: [], via: by, sources: [] });
  const change: Differing = {
    matrix: "calls",
    key: "voice-mail.voice-online.mail-online",
    about: "cell",
    kinds: ["service"],
    before: served(["Box", "Hole"]),
    after: served([]),
    title: { en: "Voice mail: no longer said what serves it", fr: "Messagerie vocale" },
  };
  const told = printedText({ from: "a", to: "b", matrices: new Map(), changes: [change], reworded: 2 });
  expect(told).toBe(`From a to b: 1 change in 1 matrix.
Not shown: 2 changes of wording alone; --wording shows them.

calls: service changed (1)
  Voice mail: no longer said what serves it
      was: supported, through Box, Hole
      is now: supported
`);
});

describe("as Markdown", () => {
  test("it has a heading for each matrix and a bold title for each change", () => {
    expect(diff([limited], "--markdown").out).toBe(`## What changed

From ${old} to the working tree: 1 change in 1 matrix.

### Calls and mail (calls)

condition added (1)

- **Voice mail, Fabrikam Voice Server 2013 with Fabrikam Mail Online: new restriction “Only on weekdays”**
  - was: supported with conditions: “Requires Fabrikam Desk.”
  - is now: supported with conditions: “Requires Fabrikam Desk.” “Only on weekdays.”
`);
  });

  test("words of documents are no markup", () => {
    const hostile = edit(
      "docs/en/calls.md",
      "Requires Fabrikam Desk.",
      "Requires Fabrikam Desk. Only \\*on weekdays \\[a\\](b) \\| #1.",
    );
    expect(diff([hostile], "--markdown").out).toMatch(/“Only \\\*on weekdays \\\[a\\\]\(b\) \\\| \\#1/);
  });

  test("what may hurt somebody comes first, with the matrix that has it", () => {
    const listed = edit(
      "docs/en/calls.md",
      "| Voice mail                | Call history  ",
      "| Voice mail <br/> Call history | Call history  ",
    );
    const lines = diff([listed, limited, denied], "--markdown").out.split("\n");
    expect(lines.filter((line) => /^###|^- /.test(line))).toEqual([
      "### Apps (apps)",
      "- **Voice mail, Fabrikam Pocket: supported → not supported**",
      "### Calls and mail (calls)",
      "- **Voice mail, Fabrikam Voice Server 2013 with Fabrikam Mail Online: new restriction “Only on weekdays”**",
      "- **Call history, Fabrikam Voice Online with Fabrikam Mail Server 2010: not listed → supported**",
    ]);
  });

  test("it says how many more there are than it shows", () => {
    const rows = Array.from({ length: 30 }, (_, at) => `f${at}`);
    const features = rows.map(
      (id) => `  - { id: ${id}, group: voice, label: { en: Tune ${id}, fr: Air ${id} } }\n`,
    );
    const many = [
      edit("catalog/features.yaml", "  - id: voice-mail", `${features.join("")}  - id: voice-mail`),
      edit(
        "catalog/matrices.yaml",
        "[voice-mail, ring-tones]",
        `[voice-mail, ring-tones, ${rows.join(", ")}]`,
      ),
      edit(
        "docs/en/apps.md",
        "| Ring tones |",
        `${rows.map((id) => `| Tune ${id} | Yes | Yes |\n`).join("")}| Ring tones |`,
      ),
    ];
    const lines = diff(many, "--markdown").out.trim().split("\n");
    expect(lines).toContain("newly listed (60)");
    expect(lines.filter((line) => line.startsWith("- **"))).toHaveLength(20);
    expect(lines.at(-1)).toBe("- and 40 more");
  });
});

describe("as JSON", () => {
  test("it is a list of changes in the shape of entries", () => {
    const { out, status } = diff([denied, limited, reworded], "--json");
    const { schema, content_date: date, data } = JSON.parse(out);
    expect({ status, schema, date }).toEqual({
      status: 0,
      schema: "/api/v1/schema.json#/$defs/differences",
      date: "2016-12-09",
    });
    expect(faultsOf("differences", data)).toEqual([]);
    const changes = z.array(changeSchema).parse(data.changes);
    expect(changes.map(({ matrix, key, kinds }) => ({ matrix, key, kinds }))).toEqual([
      { matrix: "calls", key: "voice-mail.voice-server-2013.mail-online", kinds: ["condition-added"] },
      { matrix: "apps", key: "voice-mail.pocket", kinds: ["support"] },
    ]);
  });
});

describe("written down", () => {
  const entriesIn = (content: string) => {
    const folder = join(content, "changes");
    const files = readdirSync(folder).map((name) => ({
      path: join(folder, name),
      text: readFileSync(join(folder, name), "utf8"),
    }));
    return { files, ...readChanges(files) };
  };

  test("it is an entry without a mistake, called after the day and what changed", () => {
    withChanges([denied, reworded], (content) => {
      const written = run(["diff", old, "--write"], ".", { content, day });
      expect(written).toEqual({ out: `${content}/changes/2026-12-01-voice-mail.yaml\n`, err: "", status: 0 });
      const { files, value, diagnostics } = entriesIn(content);
      expect(diagnostics).toEqual([]);
      expect(value.map(({ id, changes }) => [id, changes.map(({ key }) => key)])).toEqual([
        ["2026-12-01-voice-mail", ["voice-mail.pocket"]],
      ]);
      expect(files[0]?.text).toBe(`date: 2026-12-01
changes:
  - matrix: apps
    key: voice-mail.pocket
    about: cell
    kinds: [ support ]
    before:
      support: supported
      sources:
        - { document: apps, anchor: voice-mail.pocket }
    after:
      support: unsupported
      sources:
        - { document: apps, anchor: voice-mail.pocket }
    title:
      en: "Voice mail, Fabrikam Pocket: supported → not supported"
      fr: "Messagerie vocale, Fabrikam Pocket : pris en charge → non pris en charge"
`);
      expect(run(["check"], ".", { content }).status).toBe(0);
    });
  });

  test("it never overwrites an entry, and can have another name", () => {
    withChanges([denied], (content) => {
      const written = (...words: string[]) => run(["diff", old, "--write", ...words], ".", { content, day });
      written();
      const before = entriesIn(content).files;
      expect(written()).toEqual({
        out: "",
        err: `There is “${content}/changes/2026-12-01-voice-mail.yaml” already: remove it first, or give another --name.\n`,
        status: 2,
      });
      expect(entriesIn(content).files).toEqual(before);
      expect(written("--name", "pocket").out).toBe(`${content}/changes/2026-12-01-pocket.yaml\n`);
    });
  });

  test.each([
    { name: "a matrix", changes: [denied, gone], slug: "apps" },
    { name: "neither a feature nor a matrix", changes: [denied, limited, gone], slug: "several-matrices" },
  ])("it is called after what all changes have in common: $name", ({ changes, slug }) => {
    expect(diff(changes, "--write").out).toBe(`content/changes/2026-12-01-${slug}.yaml\n`);
  });

  test("it is nothing where only words changed, unless asked", () => {
    expect(diff([], "--write").out).toBe("Nothing was written, since nothing changed.\n");
    expect(diff([reworded], "--write").out).toBe(
      "Nothing was written, since nothing changed but words; --wording writes those down as well.\n",
    );
    expect(diff([reworded], "--write", "--wording").out).toBe("content/changes/2026-12-01-voice-mail.yaml\n");
  });

  test("it is nothing where the folder cannot be written to", () => {
    const { err, status } = diff([denied, write("changes", "no folder")], "--write");
    expect({ err, status }).toEqual({ err: expect.stringContaining("could not be written: "), status: 2 });
  });
});

describe("content with errors", () => {
  const broken = edit("docs/en/apps.md", "checked: 2026-11-20", "checked: soon");
  const noCatalog = edit("catalog/axes.yaml", "axes:", "axles:");

  test("is compared as far as it is read if it is the later one, but not written down", () => {
    const printed = diff([broken, denied]);
    expect(printed.status).toBe(1);
    expect(printed.err).toContain("There is an error in the content of the working tree.");
    expect(printed.err).toContain("run check, and correct them first.\n");
    expect(printed.out).toContain("Voice mail, Fabrikam Pocket: supported → not supported");
    const written = diff([broken, denied], "--write");
    expect(written).toEqual({ out: "", err: expect.stringContaining("Nothing was written.\n"), status: 1 });
  });

  test("is not compared if it is in the catalog of the later one", () => {
    const { out, err, status } = diff([noCatalog]);
    expect({ out, status }).toEqual({ out: "", status: 1 });
    expect(err).toContain("Nothing was compared: correct its catalog first, or name another state.\n");
  });

  test("is told if it is in an earlier one, whose documents are read with the later catalog", () => {
    withChanges([broken, noCatalog], (content) => {
      const { out, err, status } = run(["diff", content, old], ".", { content });
      expect({ out, status }).toEqual({ out: `From ${content} to ${old} no answer changed.\n`, status: 0 });
      expect(err).toContain("Its documents were read with the catalog of the later state.\n");
      expect(err).toContain("Facts that could not be read there are told as new");
    });
  });
});

describe("revisions", () => {
  let root = "";
  beforeAll(() => {
    root = repository();
    denied(join(root, "content"));
    commit(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test("are compared with each other, and with the content as it is now", () => {
    const told = "Voice mail, Fabrikam Pocket: supported → not supported\n";
    expect(run(["diff", "HEAD~1", "HEAD"], root).out).toContain(told);
    expect(run(["diff", "HEAD~1"], root).out).toContain(told);
    expect(run(["diff", "HEAD"], root).out).toBe("From HEAD to the working tree no answer changed.\n");
    expect(run(["diff", git(root, "rev-parse", "HEAD~1")], root).out).toContain(told);
  });

  test("have their content in the folder that the content is in", () => {
    const { err, status } = run(["diff", "HEAD"], root, { content: resolve(old) });
    expect({ err, status }).toEqual({
      err: expect.stringContaining("is not in the git repository at"),
      status: 2,
    });
  });

  test("that are none are wrong use", () => {
    expect(run(["diff", "no-such"], root)).toMatchObject({ out: "", status: 2 });
  });
});

describe("wrong use is told:", () => {
  test.each([
    { words: [], says: "diff needs one or two states of the content" },
    { words: ["a", "b", "c"], says: "diff needs one or two states of the content" },
    { words: ["a", "--json", "--markdown"], says: "Give only one of --json, --markdown and --write." },
    { words: ["a", "--json", "--write"], says: "Give only one of --json, --markdown and --write." },
    { words: ["a", "--name", "b"], says: "--name is only for --write" },
    { words: ["a", "--write", "--name", "B c"], says: "--name must be lower-case letters and digits" },
  ])("diff $words", ({ words, says }) => {
    const { err, status } = run(["diff", ...words], ".");
    expect({ err, status }).toEqual({ err: expect.stringContaining(says), status: 2 });
  });
});
