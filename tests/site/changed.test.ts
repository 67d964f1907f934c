import { describe, expect, test } from "vitest";
import type { MatrixSpec } from "../../src/matrix/catalog/schema.ts";
import type { Change, ChangeEntry, ChangeKind } from "../../src/matrix/changes/change.ts";
import type { Redirects } from "../../src/matrix/permalinks/redirects.ts";
import {
  changedEntries,
  choicesIn,
  countOf,
  feedTitle,
  firstPublished,
  isGone,
  lastChangeIn,
  lastChangeOf,
} from "../../src/site/changed.ts";
import { mostAlone } from "../../src/site/changes.ts";
import { type Site, siteOf } from "../../src/site/site.ts";
import { cellAt, smallData, smallDay } from "../support/small-site.ts";

const both = (text: string) => ({ en: text, fr: text });
const state = (conditions: string[] = [], document = "guide") => ({
  support: "conditional" as const,
  conditions,
  via: [],
  sources: [{ document, anchor: "voice.old.cloud" }],
});
const changed = (kinds: ChangeKind[], also: Partial<Change> = {}): Change => ({
  matrix: "main",
  key: "voice.old.cloud",
  about: "cell",
  kinds,
  before: state(),
  after: state(),
  title: both("A change"),
  ...also,
});
const entryOf = (id: string, ...changes: Change[]): ChangeEntry => ({ id, date: id.slice(0, 10), changes });
const first: ChangeEntry = { ...entryOf("2026-01-01-first"), first: true };
const siteWith = (...changes: ChangeEntry[]): Site => siteOf({ ...smallData, changes }, smallDay);
const [main, more] = smallData.catalog.matrices as [MatrixSpec, MatrixSpec];

describe("a changed fact", () => {
  const factOf = (change: Change) => {
    const [entry] = changedEntries(siteWith(entryOf("2026-02-01-one", change)));
    return entry?.groups[0]?.facts[0];
  };

  test.each<{ name: string; change: Change; place: unknown }>([
    {
      name: "of a cell leads to its page, stated or not",
      change: changed(["no-longer-stated"], { key: "albums.new.mail" }),
      place: { kind: "cell", matrix: "main", at: ["new", "mail"], feature: "albums" },
    },
    {
      name: "of a whole configuration leads to that",
      change: changed(["support"], { key: "old.cloud", about: "configuration" }),
      place: { kind: "configuration", matrix: "main", at: ["old", "cloud"] },
    },
    {
      name: "of something that is gone leads nowhere",
      change: changed(["support"], { key: "fax.old.cloud" }),
      place: undefined,
    },
  ])("$name", ({ change, place }) => {
    expect(factOf(change)?.place).toEqual(place);
  });

  test("of something renamed leads to what it is called now, and of something removed to what is told of that", () => {
    const redirects: Redirects = {
      redirects: [{ kind: "feature", from: "calls", to: "voice", on: "2026-02-02" }],
      gone: [
        {
          kind: "cell",
          key: "main/fax.old.cloud",
          until: "2026-02-01",
          was: both("Yes"),
          why: both("Wrong"),
        },
        { kind: "document", key: "lost", until: "2026-02-01", was: both("A guide"), why: both("Withdrawn") },
      ],
    };
    const permalinks = [{ kind: "cell", key: "main/calls.old.cloud" } as const];
    const factIn = (key: string) => {
      const entry = entryOf("2026-02-01-one", changed(["support"], { key, before: state([], "lost") }));
      const site = siteOf({ ...smallData, redirects, permalinks, changes: [entry] }, smallDay);
      return changedEntries(site)[0]?.groups[0]?.facts[0];
    };
    const [renamed, removed] = [factIn("calls.old.cloud"), factIn("fax.old.cloud")];
    expect(renamed?.place).toEqual({ kind: "cell", matrix: "main", feature: "voice", at: ["old", "cloud"] });
    expect(removed?.place).toEqual({ kind: "former", path: "main/old/cloud/fax/" });
    expect([renamed, removed].map((fact) => fact && isGone(fact))).toEqual([false, true]);
    expect(removed?.before?.sources).toEqual([
      { document: undefined, place: { kind: "former", path: "sources/lost/" } },
    ]);
  });

  test("says which conditions it brought and dropped, each where it stood", () => {
    const fact = factOf(
      changed(["condition-added", "condition-removed"], {
        before: state(["A.", "B."]),
        after: state(["B.", "C."]),
      }),
    );
    expect(fact?.before?.conditions).toEqual([
      { text: "A.", mark: "removed" },
      { text: "B.", mark: undefined },
    ]);
    expect(fact?.after?.conditions).toEqual([
      { text: "B.", mark: undefined },
      { text: "C.", mark: "added" },
    ]);
  });

  test.each([
    { name: "new", change: changed(["newly-stated"], { before: undefined, after: state(["A."]) }) },
    { name: "gone", change: changed(["no-longer-stated"], { before: state(["A."]), after: undefined }) },
  ])("that is $name as a whole marks no condition", ({ change }) => {
    const fact = factOf(change);
    const [told] = [fact?.before, fact?.after].filter((one) => one !== undefined);
    expect(told?.conditions).toEqual([{ text: "A.", mark: undefined }]);
  });

  test("leads to the statement in its document, to the document if that lost it, and nowhere if both are gone", () => {
    const places = (anchor: string, document: string) =>
      factOf(
        changed(["support"], { after: { ...state(), sources: [{ document, anchor }] } }),
      )?.after?.sources.map(({ place }) => place);
    expect(places("voice.old.cloud", "guide")).toEqual([
      { kind: "source", document: "guide", anchor: "voice.old.cloud" },
    ]);
    expect(places("fax.old.cloud", "guide")).toEqual([{ kind: "source", document: "guide" }]);
    expect(places("voice.old.cloud", "lost")).toEqual([undefined]);
  });

  test("is in the language of the first document that is still there", () => {
    const after = { ...state(), sources: [{ document: "lost", anchor: "x" }, ...state().sources] };
    const fact = factOf(changed(["support"], { before: state([], "lost"), after }));
    expect([fact?.before?.language, fact?.after?.language]).toEqual([undefined, "en"]);
  });

  test("has the name of its matrix, or the id of one that is gone", () => {
    expect(factOf(changed(["support"]))?.matrix).toEqual(main.label);
    expect(factOf(changed(["support"], { matrix: "lost" }))?.matrix).toEqual(both("lost"));
  });
});

describe("entries", () => {
  const words = changed(["wording"]);
  const other = changed(["support", "source-moved"], { matrix: "more", key: "voice.new.cloud" });
  const site = siteWith(entryOf("2026-02-02-b", words, other), entryOf("2026-02-01-a", words), first);

  test("keep what only differs in its words apart", () => {
    const [entry] = changedEntries(site);
    expect(entry?.groups.flatMap(({ facts }) => facts.map(({ change }) => change))).toEqual([other]);
    expect(entry?.reworded.map(({ change }) => change)).toEqual([words]);
  });

  test.each([
    { name: "everything", matrix: undefined, ids: ["2026-02-02-b", "2026-02-01-a", "2026-01-01-first"] },
    { name: "one matrix", matrix: more, ids: ["2026-02-02-b", "2026-01-01-first"] },
  ])("about $name have the first state last", ({ matrix, ids }) => {
    expect(changedEntries(site, matrix).map(({ entry }) => entry.id)).toEqual(ids);
  });

  test("show many changes of one kind as one", () => {
    const many = Array.from({ length: mostAlone + 1 }, (_, at) =>
      changed(["support"], { key: `voice.old.cloud-${at}` }),
    );
    const [entry] = changedEntries(siteWith(entryOf("2026-02-01-many", ...many)));
    expect(entry?.groups.map(({ isMany, facts }) => [isMany, facts.length])).toEqual([[true, mostAlone + 1]]);
  });

  test("are counted, and can be narrowed to what is in them", () => {
    const entries = changedEntries(site);
    expect(countOf(entries)).toBe(3);
    expect(choicesIn(entries)).toEqual({
      matrices: [
        { id: "more", name: more.label },
        { id: "main", name: main.label },
      ],
      kinds: ["support", "source-moved", "wording"],
    });
  });
});

describe("the last change", () => {
  const whole = changed(["support"], { key: "old.cloud", about: "configuration" });
  const cell = changed(["support"]);
  const site = siteWith(
    entryOf("2026-02-03-words", changed(["wording"])),
    entryOf("2026-02-02-whole", whole),
    entryOf("2026-02-01-cell", cell),
    first,
  );

  test("of a cell is that of more than its words", () => {
    expect(lastChangeOf(site, cellAt("main/voice.old.cloud"))).toEqual({
      id: "2026-02-01-cell.main.voice.old.cloud",
      entry: site.data.changes[2],
      change: cell,
    });
    expect(lastChangeOf(site, cellAt("main/photos.old.cloud"))).toBeUndefined();
    expect(lastChangeOf(site, cellAt("more/voice.old.cloud"))).toBeUndefined();
  });

  test("of a configuration as a whole is one that is about that", () => {
    const view = cellAt("main/voice.old.cloud");
    const together = { ...view, feature: { ...view.feature, id: "together", whole: true as const } };
    expect(lastChangeOf(site, together)?.change).toBe(whole);
    const elsewhere = { ...together, at: cellAt("main/voice.old.mail").at };
    expect(lastChangeOf(site, elsewhere)).toBeUndefined();
  });

  test("of a matrix is that of anything in it", () => {
    expect(lastChangeIn(site, main)?.change).toBe(whole);
    expect(lastChangeIn(site, more)).toBeUndefined();
  });
});

test("the day of the first published state is that of its entry", () => {
  expect(firstPublished(siteWith(entryOf("2026-02-01-one", changed(["support"])), first))).toBe("2026-01-01");
  expect(firstPublished(siteWith())).toBeUndefined();
});

test.each([
  { language: "en", matrix: undefined, title: "Small: changes" },
  { language: "fr", matrix: undefined, title: "Small\u202f: modifications" },
  { language: "en", matrix: "main", title: "Small: changes in main" },
  { language: "fr", matrix: "main", title: "Small\u202f: modifications, main" },
] as const)("a feed in $language about $matrix is called “$title”", ({ language, matrix, title }) => {
  expect(feedTitle(siteWith(), language, matrix)).toBe(title);
});
