import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/matrix/content.ts";
import { type Code, type DataOf, everyCode, valuesOf } from "../../../src/matrix/diagnostics/kinds.ts";
import { diagnose } from "../../../src/matrix/diagnostics.ts";
import { explanations } from "../../../src/matrix/explain/index.ts";
import { lostWords } from "../../../src/matrix/grammar/says.ts";
import { type Diagnostic, diagnosticSchema } from "../../../src/matrix/model/diagnostics.ts";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { once } from "../../../src/matrix/once.ts";
import { findings, type Read, type RelatedPlace } from "../../../src/matrix/report/findings.ts";
import { flatCell, readExample } from "../../support/reading.ts";

/** What the example of a code leads to: the words that it is about, its values, and the words of related places. */
type Expected<C extends Code> = {
  readonly words: string;
  readonly data: DataOf<C>;
  readonly related?: readonly string[];
};

const near = (...names: [id: string, label: string][]) => names.map(([id, label]) => ({ id, label }));
const cell = {
  feature: "voice-mail",
  at: { server: "lync-server-2013", placement: "exchange-online" },
};
const first = { document: "document", line: 3, support: "supported" } as const;

const expected: { readonly [C in Code]: Expected<C> } = {
  "catalog-syntax": {
    words: " ",
    data: { reason: "Sequence item without - indicator", problem: "MISSING_CHAR", more: 0 },
  },
  "catalog-invalid": {
    words: "Mail",
    data: {
      path: ["groups", 0, "id"],
      unknown: null,
      missing: false,
      expected: "expected lower-case letters and digits, joined by single hyphens",
      meant: "mail",
      given: "text",
      form: { of: "An entry of groups", required: ["id", "label"], optional: [] },
    },
  },
  "catalog-duplicate": { words: "mail", data: { id: "mail" }, related: ["mail"] },
  "duplicate-reference": { words: "mail.md", data: { file: "mail.md" }, related: ["mail.md"] },
  "catalog-unknown-id": { words: "mail", data: { id: "mail", list: "groups", near: [] } },
  "catalog-ambiguous": {
    words: "outbox",
    data: { label: "Inbox", ids: ["inbox", "outbox"], more: 0 },
    related: ["inbox"],
  },
  "catalog-reserved": { words: "about", data: { id: "about", what: "matrix" } },
  "unreadable-file": { words: "\ufffd", data: { problem: "not-utf-8", system: null } },
  "catalog-repeated": {
    words: "inbox",
    data: { id: "inbox", list: "features", matrix: "mail" },
    related: ["inbox"],
  },
  "catalog-form-circle": {
    words: "hosted-mail",
    data: { ids: ["mail", "hosted-mail"] },
    related: ["mail"],
  },
  "catalog-lifecycle": {
    words: "2028-04-10",
    data: { earlier: "mainstreamEnded", later: "ended", dates: ["2028-04-10", "2023-04-11"] },
    related: ["2023-04-11"],
  },
  "catalog-untranslated": {
    words: "Mail and calendar",
    data: { text: "Mail and calendar", word: "calendar" },
  },
  "catalog-split": {
    words: "or elsewhere",
    data: {
      parts: ["Server on the ground", "or elsewhere"],
      whole: "Server on the ground, or elsewhere",
    },
  },
  "front-matter-syntax": { words: "", data: { reason: 'Missing closing "quote', problem: "MISSING_CHAR" } },
  "front-matter-invalid": {
    words: "last Tuesday",
    data: { field: "date", problem: "no-date", value: "last Tuesday", dates: [], meant: null },
  },
  "duplicate-document": {
    words: "-",
    data: { id: "document", path: "content/docs/en/first/document.md" },
    related: ["-"],
  },
  "nested-too-deeply": { words: ">", data: {} },
  "unknown-language": { words: "-", data: { language: "ja" } },
  "language-mismatch": { words: "language: fr", data: { declared: "fr", found: "en", asked: false } },
  "language-folder": { words: "language: en", data: { declared: "en", folder: "fr" } },
  "ambiguous-date": {
    words: "09/12/2016",
    data: { field: "date", value: "09/12/2016", dates: ["2016-12-09", "2016-09-12"] },
  },
  "unknown-footnote": { words: "<sup>1</sup>", data: { mark: "1" } },
  "unused-footnote": {
    words: "Requires Exchange Server 2013.",
    data: { mark: "1", note: "Requires Exchange Server 2013." },
  },
  "duplicate-footnote": {
    words: "Requires Outlook.",
    data: { mark: "1", line: 5 },
    related: ["Requires Exchange Server 2013."],
  },
  "unplaced-text": {
    words: "Requires Exchange Server 2013.",
    data: {
      text: "Requires Exchange Server 2013.",
      missing: "feature",
      near: [],
    },
  },
  "text-lost": { words: "over there", data: { text: "over there" } },
  "unclear-text": { words: "Awaiting review", data: { text: "Awaiting review", near: [], slip: null } },
  "two-answers": {
    words: "Not supported.",
    data: { first: "Supported.", second: "Not supported." },
    related: ["Supported."],
  },
  "picture-without-words": { words: "![](tick.png)", data: {} },
  "tag-as-text": { words: "&lt;br/&gt;", data: { tag: "<br/>" } },
  "row-length": { words: "Lync Server 2013 | Voice mail", data: { cells: 2, columns: 3 } },
  "table-lost": {
    words: "| Lync Server 2010 | Voice mail |",
    data: { lines: 1, cause: "blank-line", header: null, delimiter: null },
  },
  "shape-chosen": {
    words: "| Voice mail       | Exchange Online    |",
    data: {
      shape: "table of what serves a feature",
      other: "packed cells",
      why: "each of its cells says what serves a feature that is named before it, and none names a feature",
    },
  },
  "table-left-alone": { words: "| Port | Protocol |", data: { reason: "no-names" } },
  "unknown-feature": {
    words: "Voice mial",
    data: { label: "Voice mial", near: near(["voice-mail", "Voice mail"]), count: 1 },
  },
  "unknown-product": {
    words: "Exchnage Server 2013",
    data: {
      label: "Exchnage Server 2013",
      near: near(
        ["exchange-server-2013", "Exchange Server 2013"],
        ["exchange-server-2010", "Exchange Server 2010"],
      ),
      count: 1,
    },
  },
  "unknown-server": {
    words: "Lync Sever 2010",
    data: {
      label: "Lync Sever 2010",
      near: near(["lync-server-2010", "Lync Server 2010"], ["lync-server-2013", "Lync Server 2013"]),
      count: 1,
    },
  },
  "unknown-placement": {
    words: "Exchange Onprem",
    data: {
      label: "Exchange Onprem",
      near: near(
        ["exchange-on-premises", "Exchange on-premises"],
        ["exchange-online", "Exchange Online"],
        ["exchange-um-on-premises", "Exchange UM on-premises"],
      ),
      count: 1,
    },
  },
  "unknown-member": {
    words: "Lync Webb App",
    data: { label: "Lync Webb App", near: near(["lync-web-app", "Lync Web App"]), axis: "client", count: 1 },
  },
  "unknown-configuration": {
    words: "Contoso Talk and Exchange Online",
    data: { title: "Contoso Talk and Exchange Online", known: ["Exchange Online"], missing: "server" },
  },
  "unknown-matrix": {
    words: "|                      | SharePoint Online |",
    data: { heading: null, lists: ["servers", "placements"] },
  },
  "not-in-matrix": {
    words: "Skills search",
    data: { label: "Skills search", id: "skills-search", matrix: "exchange", list: "features", count: 1 },
  },
  "duplicate-statement": { words: "Voice mail", data: { ...cell, first }, related: ["Voice mail"] },
  "repeated-label": {
    words: "Exchange Online",
    data: { label: "Exchange Online", cells: 1 },
    related: ["Exchange Online"],
  },
  "repeated-table": {
    words: "|                  | Exchange Online | Exchange on-premises |",
    data: { line: 3, cells: 2 },
    related: ["|                  | Exchange Online | Exchange on-premises |"],
  },
  contradiction: {
    words: "Voice mail <br/> Not supported.",
    data: { ...cell, first, second: { ...first, support: "unsupported" } },
    related: ["Voice mail"],
  },
  "missing-site": { words: "(", data: {} },
  "stray-file": { words: "", data: {} },
  "unfilled-matrix": { words: "mail", data: { matrices: ["mail"], leftAlone: 0 } },
  unstated: { words: "skype", data: { matrix: "mail", list: "servers", ids: ["skype"] } },
  "expected-in-vain": { words: "skype", data: { matrix: "mail", id: "skype", problem: "stated" } },
  "unacknowledged-conflict": {
    words: "Calls",
    data: {
      matrix: "mail",
      feature: "calls",
      cells: 1,
      block: "{ matrix: mail, features: [calls], servers: [lync], placements: [exchange] }",
    },
    related: ["Calls"],
  },
  "change-file-name": { words: "d", data: { id: "calls", date: null } },
  "change-repeated": {
    words: "calls.lync.exchange",
    data: { matrix: "mail", key: "calls.lync.exchange" },
    related: ["calls.lync.exchange"],
  },
  "conflict-in-vain": {
    words: "{ matrix: mail, features: [queues] }",
    data: { problem: "no-conflict", name: "mail", near: null },
  },
  "unused-feature": { words: "queues", data: { id: "queues" } },
  "unused-reference": { words: "queues.md", data: { file: "queues.md" } },
  "copied-document": { words: "-", data: { path: "content/docs/en/document.md" }, related: ["-"] },
  "misspelt-definition": {
    words: "Voice mial",
    data: { term: "Voice mial", near: { id: "voice-mail", label: "Voice mail" } },
  },
  "untranslated-cells": {
    words: "Archiving",
    data: {
      cells: ["exchange/archiving.lync-server-2013.exchange-online"],
      text: "Archiving",
      path: "content/docs/fr/document.md",
    },
  },
  "untranslated-text": {
    words: "Voice mail",
    data: { what: "definition", text: "Voice mail", count: 1, path: "content/docs/fr/document.md" },
  },
  "untranslated-document": { words: "-", data: { language: "fr" } },
  "lone-translation": { words: "-", data: { language: "fr" } },
  "translation-differs": {
    words: "Messagerie vocale",
    data: {
      cell: "exchange/voice-mail.lync-server-2013.exchange-online",
      path: "content/docs/en/document.md",
      here: "conditional, requires exchange-server-2013",
      there: "supported",
    },
    related: ["Voice mail"],
  },
  "broken-link": {
    words: "[More]()",
    data: { problem: "empty", target: "", words: "More", meant: null },
  },
  "unlinked-address": {
    words: "[More](www.example.org)",
    data: {
      problem: "no-scheme",
      target: "www.example.org",
      words: "More",
      meant: "https://www.example.org",
    },
  },
  "impossible-condition": {
    words: "Archiving <br/> Requires Exchange Server 2013.",
    data: {
      condition: "Requires Exchange Server 2013.",
      label: "Exchange Server 2010",
      id: "exchange-server-2010",
    },
  },
  "permalink-invalid": {
    words: "row calls",
    data: { problem: "key", text: "row calls", near: null, form: "row matrix/feature" },
  },
  "permalink-order": {
    words: "row mail/calls",
    data: { problem: "repeated", text: "row mail/calls" },
    related: ["row mail/calls"],
  },
  "permalink-gone": {
    words: "cell mail/calls.skype.exchange",
    data: {
      kind: "cell",
      keys: ["mail/calls.skype.exchange"],
      number: 1,
      owner: "mail",
      below: [],
      near: null,
      leads: null,
      entry:
        "- { kind: cell, key: mail/calls.skype.exchange, until: YYYY-MM-DD, was: { en: …, fr: … }, why: { en: …, fr: … } }",
    },
  },
  "permalink-unrecorded": {
    words: "row mail/queues",
    data: {
      number: 2,
      first: ["statement calls/calls.lync.exchange", "statement calls/queues.lync.exchange"],
    },
  },
  "redirect-in-vain": {
    words: "phone-calls",
    data: { problem: "unpublished", name: "feature phone-calls", near: null },
  },
};

/** Deeper than the call stack; only links that are given elsewhere make the reader walk down. */
const deep: InputFile = { path: "deep.md", text: `${"> ".repeat(12_000)}deep\n\n[a]: b\n` };

type Led = Read & { readonly diagnostics: readonly Diagnostic[] };

/** What a small document leads to: that of the explanation, but for the codes that this has no document for. */
function ledTo(code: Code): Led {
  if (code === "text-lost") return lost;
  if (code === "unreadable-file") return unread;
  if (code === "stray-file") return stray;
  const files = code === "nested-too-deeply" ? [deep] : explanations[code].example;
  return { files, ...readExample(files) };
}

/** A file that is no document, of which only its path is known. */
const stray: Led = {
  documents: [],
  files: [{ path: "content/docs/notes.txt", text: "" }],
  diagnostics: readContent({ catalog: [], documents: [], strays: ["content/docs/notes.txt"] }).diagnostics,
};

/** Only a fault of the reader leads to it: here, that it took no notice of the end of a cell. */
const lost: Led = {
  documents: [],
  files: [{ path: "cell", text: "\n\n| Voice mail over there |" }],
  diagnostics: lostWords(flatCell("Voice mail over there"), [
    { role: "feature", start: 0, end: 10, label: "Voice mail", id: "voice-mail" },
  ]),
};

/** The core is told of it by whoever opens files. */
const unread: Led = {
  documents: [],
  files: [{ path: "old.md", text: "Caf\ufffd" }],
  diagnostics: [
    diagnose(
      "unreadable-file",
      { document: "old.md", line: 1, column: 4, length: 1 },
      { problem: "not-utf-8", system: null },
    ),
  ],
};

const led = new Map(everyCode.map((code) => [code, once(() => ledTo(code))]));
const ledBy = (code: Code): Led => led.get(code)?.() ?? lost;

/** The words of a range, as they stand in the file. */
function wordsAt({ path, line, column, length }: Omit<RelatedPlace, "message">, { files }: Read): string {
  const text = files.find((file) => file.path === path)?.text.split("\n")[line - 1];
  return (text ?? "(no such line)").slice(column - 1, column - 1 + length);
}

describe("the example of a code leads to a diagnostic of it with its range, values and related places:", () => {
  test.each(everyCode)("%s", (code) => {
    const read = ledBy(code);
    const { words, data, related = [] } = expected[code];
    expect(
      findings(read.diagnostics, read).map((one) => ({
        code: one.code,
        words: wordsAt(one, read),
        data: one.data,
        related: one.related.map((place) => wordsAt(place, read)),
      })),
    ).toEqual([{ code, words, data, related }]);
  });

  test.each(everyCode)("%s, which the published schema takes as it is", (code) => {
    for (const one of ledBy(code).diagnostics) expect(diagnosticSchema.parse(one)).toEqual(one);
  });
});

test("the published schema rejects a diagnostic with the values of another code", () => {
  const [one] = ledBy("row-length").diagnostics;
  expect(diagnosticSchema.safeParse({ ...one, code: "table-left-alone" }).success).toBe(false);
  expect(diagnosticSchema.safeParse({}).success).toBe(false);
});

test("a related place says what it is", () => {
  const places = everyCode.flatMap((code) => ledBy(code).diagnostics.flatMap(({ related }) => related));
  expect(places.filter(({ message }) => message === "")).toEqual([]);
  expect(places.length).toBeGreaterThan(5);
});

test("every value of a code is described in a sentence", () => {
  const all = everyCode.flatMap((code) => valuesOf(code).map((value) => ({ code, ...value })));
  expect(all.filter(({ means }) => !/^[A-Z].*\.$/.test(means))).toEqual([]);
  expect(valuesOf("row-length").map(({ name }) => name)).toEqual(["cells", "columns"]);
});
