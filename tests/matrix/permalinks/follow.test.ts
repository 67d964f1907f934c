import { describe, expect, test } from "vitest";
import { type Fate, follow } from "../../../src/matrix/permalinks/follow.ts";
import { formatPermalink, type Permalink, parsePermalink } from "../../../src/matrix/permalinks/permalink.ts";
import type { Redirects, Tombstone } from "../../../src/matrix/permalinks/redirects.ts";

const link = (line: string): Permalink => {
  const permalink = parsePermalink(line);
  if (!permalink) throw new Error(`“${line}” is no permalink`);
  return permalink;
};
const words = { en: "", fr: "" };
const tombstone = (line: string): Tombstone => ({
  ...link(line),
  until: "2026-12-01",
  was: words,
  why: words,
});

/** Entries as texts: `feature vm → voice-mail` is a redirect, and a line alone is a tombstone. */
function entries(...texts: readonly string[]): Redirects {
  const pairs = texts.map((text) => text.split(" → "));
  return {
    redirects: pairs.flatMap(([from = "", to]) => {
      const { kind, key } = link(from);
      return to === undefined ? [] : [{ kind, from: key, to, on: "2026-12-01" }];
    }),
    gone: pairs.flatMap(([line = "", to]) => (to === undefined ? [tombstone(line)] : [])),
  };
}

/** A fate as a text: where it leads, or what lies over it. */
function said(fate: Fate): string {
  if (fate.kind === "moved") return `→ ${formatPermalink(fate.to)}`;
  return fate.kind === "gone" ? `† ${formatPermalink(fate.tombstone)}` : fate.kind;
}

const renamed = entries(
  "feature vm → voice-mail",
  "product lync-2013 → lync-server-2013",
  "matrix mail → exchange",
  "document notes → remarks",
  "group talk → voice",
  "conflict photos → pictures",
);

describe("an id that is renamed", () => {
  test.each([
    ["feature vm", "→ feature voice-mail"],
    ["product lync-2013", "→ product lync-server-2013"],
    ["conflict photos", "→ conflict pictures"],
    ["part mail/talk", "→ part exchange/voice"],
    ["row mail/vm", "→ row exchange/voice-mail"],
    ["configuration mail/lync-2013.cloud", "→ configuration exchange/lync-server-2013.cloud"],
    ["whole mail/lync-2013.cloud", "→ whole exchange/lync-server-2013.cloud"],
    ["cell mail/vm.lync-2013.cloud", "→ cell exchange/voice-mail.lync-server-2013.cloud"],
    ["cell clients/calls.lync-2013", "→ cell clients/calls.lync-server-2013"],
    [
      "statement notes/vm.lync-2013.cloud~2018-12-20",
      "→ statement remarks/voice-mail.lync-server-2013.cloud~2018-12-20",
    ],
    ["cell other/calls.phone.cloud", "same"],
    ["group mail", "same"],
    ["matrix vm", "same"],
  ])("is renamed in every key: %s %s", (line, expected) => {
    expect(said(follow(renamed)(link(line)))).toBe(expected);
  });
});

describe("a key that answers elsewhere", () => {
  test.each([
    ["the cell itself", ["cell mail/a.b.c → mail/d.b.c"], "cell mail/a.b.c", "→ cell mail/d.b.c"],
    ["one cell and no other", ["cell mail/a.b.c → mail/d.b.c"], "cell mail/a.b.d", "same"],
    ["the cells of a row", ["row mail/a → site/d"], "cell mail/a.b.c", "→ cell site/d.b.c"],
    ["no cells of other rows", ["row mail/a → site/d"], "cell mail/b.b.c", "same"],
    [
      "the cells of a configuration",
      ["configuration mail/b.c → mail/e.c"],
      "cell mail/a.b.c",
      "→ cell mail/a.e.c",
    ],
    [
      "what is said of it as a whole",
      ["configuration mail/b.c → mail/e.c"],
      "whole mail/b.c",
      "→ whole mail/e.c",
    ],
    ["what was renamed twice", ["feature a → b", "feature b → c"], "row mail/a", "→ row mail/c"],
    [
      "a row that moved before its id changed",
      ["row mail/a → mail/b", "feature b → c"],
      "cell mail/a.x.y",
      "→ cell mail/c.x.y",
    ],
    [
      "the narrower of two entries",
      ["feature a → b", "cell mail/a.x.y → mail/c.x.y"],
      "cell mail/a.x.y",
      "→ cell mail/c.x.y",
    ],
    ["nothing in a circle", ["feature a → b", "feature b → a"], "feature a", "same"],
    ["nothing that leads to itself", ["feature a → a"], "feature a", "same"],
  ])("takes %s with it", (_, texts, line, expected) => {
    expect(said(follow(entries(...texts))(link(line)))).toBe(expected);
  });
});

describe("a tombstone", () => {
  test.each([
    ["its own key", ["cell mail/a.b.c"], "cell mail/a.b.c", "† cell mail/a.b.c"],
    ["no other cell", ["cell mail/a.b.c"], "cell mail/a.b.d", "same"],
    ["the cells of a row", ["row mail/a"], "cell mail/a.b.c", "† row mail/a"],
    [
      "the cells of a configuration",
      ["configuration mail/b.c"],
      "cell mail/a.b.c",
      "† configuration mail/b.c",
    ],
    [
      "what is said of a configuration as a whole",
      ["configuration mail/b.c"],
      "whole mail/b.c",
      "† configuration mail/b.c",
    ],
    ["the cells of a matrix", ["matrix mail"], "cell mail/a.b.c", "† matrix mail"],
    ["the rows of a matrix", ["matrix mail"], "row mail/a", "† matrix mail"],
    ["the parts of a matrix", ["matrix mail"], "part mail/a", "† matrix mail"],
    ["the cells of a product", ["product b"], "cell mail/a.b.c", "† product b"],
    ["the configurations of a product", ["product b"], "configuration mail/b.c", "† product b"],
    ["no feature of the same name", ["product a"], "row mail/a", "same"],
    ["the rows of a feature", ["feature a"], "row mail/a", "† feature a"],
    ["the statements of a document", ["document notes"], "statement notes/a.b.c", "† document notes"],
    ["what was renamed before", ["feature a → b", "row mail/b"], "cell mail/a.x.y", "† row mail/b"],
    ["nothing that answers elsewhere", ["row mail/a → mail/b", "matrix mail"], "row mail/a", "† matrix mail"],
  ])("lies over %s", (_, texts, line, expected) => {
    expect(said(follow(entries(...texts))(link(line)))).toBe(expected);
  });
});

describe("a statement goes where its cell goes", () => {
  const published = ["cell mail/a.x.y", "cell site/b.x.y", "cell mail/b.x.y", "whole mail/x.y"].map(link);
  test.each([
    ["with a cell that moved", ["cell mail/a.x.y → mail/c.x.y"], "notes/a.x.y", "→ statement notes/c.x.y"],
    ["and keeps its number", ["row mail/a → mail/c"], "notes/a.x.y~2", "→ statement notes/c.x.y~2"],
    ["with a cell that is gone", ["cell mail/a.x.y"], "notes/a.x.y", "† cell mail/a.x.y"],
    ["with a matrix that is gone", ["matrix mail"], "notes/a.x.y", "† matrix mail"],
    ["but not while another matrix has the cell", ["matrix mail"], "notes/b.x.y", "same"],
    ["with all of its cells", ["matrix mail", "matrix site"], "notes/b.x.y", "† matrix site"],
    [
      "with a whole configuration",
      ["configuration mail/x.y"],
      "notes/together.x.y",
      "† configuration mail/x.y",
    ],
    [
      "with a whole configuration that moved",
      ["configuration mail/x.y → mail/z.y"],
      "notes/together.x.y",
      "→ statement notes/together.z.y",
    ],
    [
      "in a document that was renamed",
      ["document notes → remarks", "cell mail/a.x.y"],
      "notes/a.x.y",
      "† cell mail/a.x.y",
    ],
    [
      "in the document as it is called now",
      ["document notes → remarks", "row mail/a → mail/c"],
      "notes/a.x.y",
      "→ statement remarks/c.x.y",
    ],
    ["and nowhere with its matrix alone", ["matrix mail → post"], "notes/a.x.y", "same"],
    ["and nowhere if no cell is known", ["matrix mail"], "notes/z.x.z", "same"],
  ])("%s", (_, texts, key, expected) => {
    expect(said(follow(entries(...texts), published)({ kind: "statement", key }))).toBe(expected);
  });
});
