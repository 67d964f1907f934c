import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { addresses } from "../../src/matrix/addresses.ts";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import type { Change, ChangeEntry, ChangeKind } from "../../src/matrix/changes/change.ts";
import { mostAlone } from "../../src/site/changes.ts";
import { changesFeed, type FeedOptions, idOf, mostEntries } from "../../src/site/feed.ts";
import { siteOf } from "../../src/site/site.ts";
import { vectors } from "../hostile/vectors/index.ts";
import { childrenOf, entriesIn, faultsIn, feedIn, textOf } from "../support/atom.ts";
import { smallData, smallDay } from "../support/small-site.ts";

const link = addresses("/base");
const origin = new URL("https://matrix.example");
const changed = (kinds: ChangeKind[], more: Partial<Change> = {}): Change => ({
  matrix: "main",
  key: "voice.old.cloud",
  about: "cell",
  kinds,
  before: { support: "supported", conditions: [], via: [], sources: [{ document: "guide", anchor: "x" }] },
  after: {
    support: "conditional",
    conditions: ["Only on weekdays."],
    via: [],
    sources: [{ document: "lost", anchor: "x" }],
  },
  title: { en: "Voice: supported → supported with conditions", fr: "Voix" },
  ...more,
});
const entryOf = (id: string, changes: Change[], more: Partial<ChangeEntry> = {}): ChangeEntry => ({
  id,
  date: id.slice(0, "2026-01-01".length),
  changes,
  ...more,
});
const first = entryOf("2026-01-01-first", [], { first: true });
const feedOf = (
  changes: readonly ChangeEntry[],
  language: Language = "en",
  options: FeedOptions = { origin },
) => changesFeed(siteOf({ ...smallData, changes }, smallDay), language, link, options);
const titles = (feed: string): string[] => entriesIn(feed).map(({ title }) => title);
const [main] = smallData.catalog.matrices;
const many = (count: number, entry = "2026-03-01-many"): ChangeEntry =>
  entryOf(
    entry,
    Array.from({ length: count }, (_, at) =>
      changed(["support"], { key: `voice.old.cloud-${at}`, title: { en: `Fact ${at}`, fr: `Fait ${at}` } }),
    ),
  );

describe("a feed", () => {
  test("is valid, says whose it is and in which language, and where it is itself", () => {
    const text = feedOf([entryOf("2026-02-01-voice", [changed(["support"])]), first], "fr");
    const feed = feedIn(text);
    expect(faultsIn(text)).toEqual([]);
    expect(feed.getAttribute("xml:lang")).toBe("fr");
    expect(textOf(feed, "title")).toBe("Small\u202f: modifications");
    expect(textOf(feed, "rights")).toBe("Publié sous licence MIT.");
    expect(textOf(feed, "updated")).toBe("2026-02-01T00:00:00.000Z");
    expect(
      childrenOf(feed, "link").map((one) => [one.getAttribute("rel"), one.getAttribute("href")]),
    ).toEqual([
      ["alternate", "https://matrix.example/base/fr/changes/"],
      ["self", "https://matrix.example/base/fr/changes/atom.xml"],
    ]);
  });

  test("of a matrix has its changes and the first state alone, and is named after it", () => {
    const entries = [
      entryOf("2026-02-01-both", [
        changed(["support"], { matrix: "more", title: { en: "More", fr: "Plus" } }),
        changed(["support"], { title: { en: "Main", fr: "Principal" } }),
      ]),
      entryOf("2026-01-02-more", [changed(["support"], { matrix: "more" })]),
      first,
    ];
    const text = feedOf(entries, "en", { origin, ...(main && { matrix: main }) });
    expect(titles(text)).toEqual(["Main", "First published"]);
    expect(textOf(feedIn(text), "title")).toBe("Small: changes in main");
    expect(childrenOf(feedIn(text), "link").map((one) => one.getAttribute("href"))).toEqual([
      "https://matrix.example/base/main/",
      "https://matrix.example/base/main/atom.xml",
    ]);
  });

  test("leaves out what only differs in its words", () => {
    const entries = [entryOf("2026-02-01-words", [changed(["wording"])]), first];
    expect(titles(feedOf(entries))).toEqual(["First published"]);
  });

  test("tells many changes of one kind in one matrix as one, which leads to each", () => {
    const [entry] = entriesIn(feedOf([many(mostAlone + 1)]));
    expect(entry?.title).toBe(`main: support changed in ${mostAlone + 1} answers`);
    const ways = [...JSDOM.fragment(entry?.content).querySelectorAll("a")].map((one) => one.href);
    expect(ways).toHaveLength(mostAlone + 1);
    expect(ways[0]).toBe("https://matrix.example/base/changes/#2026-03-01-many.main.voice.old.cloud-0");
  });

  test("names no more than a hundred of many", () => {
    const [entry] = entriesIn(feedOf([many(130)]));
    const content = JSDOM.fragment(entry?.content);
    expect(content.querySelectorAll("li")).toHaveLength(100);
    expect(content.textContent).toContain("30 more on the page");
  });

  test("has a hundred entries at most, the newest", () => {
    const days = Array.from({ length: 120 }, (_, at) => many(1, `2026-05-01-${999 - at}`));
    const text = feedOf(days);
    expect(faultsIn(text)).toEqual([]);
    expect(entriesIn(text).map(({ address }) => address)).toHaveLength(mostEntries);
    expect(entriesIn(text)[0]?.address).toContain("2026-05-01-999");
  });

  test("is valid where nothing has been published yet", () => {
    expect(faultsIn(feedOf([]))).toEqual([]);
  });

  test("of a site that knows no origin begins its addresses at the root, and says not where it is", () => {
    const text = feedOf([entryOf("2026-02-01-voice", [changed(["support"])])], "en", {});
    expect(faultsIn(text)).toEqual([]);
    expect(text).not.toContain("site.invalid");
    expect(childrenOf(feedIn(text), "link").map((one) => one.getAttribute("href"))).toEqual([
      "/base/changes/",
    ]);
    expect(entriesIn(text)[0]?.address).toBe("/base/changes/#2026-02-01-voice.main.voice.old.cloud");
    expect(entriesIn(text)[0]?.content).toContain('href="/base/main/old/cloud/voice/"');
  });
});

describe("an entry", () => {
  test("says what was, what is, what became of each condition, and where that is stated", () => {
    const note = { en: "A new version.", fr: "Une nouvelle version." };
    const [entry] = entriesIn(feedOf([entryOf("2026-02-01-voice", [changed(["support"])], { note })]));
    expect(JSDOM.fragment(entry?.content).textContent).toBe(
      "A new version." +
        "WasSupportedSource: Guide" +
        "Is nowWith conditionsAdded: Only on weekdays.Source: a document that is no longer here" +
        "Voice: supported → supported with conditions",
    );
  });

  test("about something that is gone leads to nothing else", () => {
    const [entry] = entriesIn(
      feedOf([entryOf("2026-02-01-fax", [changed(["support"], { key: "fax.old.dish" })])]),
    );
    expect(entry?.content).not.toContain("/dish/");
  });

  test("keeps its id whatever else is in its file, when words change and when the site moves", () => {
    const own = changed(["support"]);
    const other = changed(["support"], { key: "photos.old.mail" });
    const idIn = (changes: Change[], options: FeedOptions = { origin }): string[] =>
      entriesIn(feedOf([entryOf("2026-02-01-voice", changes)], "en", options)).map(({ id }) => id);
    const [kept] = idIn([own]);
    expect(kept).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idIn([other, { ...own, title: { en: "Other words", fr: "Autres mots" } }])[1]).toBe(kept);
    expect(idIn([own], {})).toEqual([kept]);
    expect(idIn([own], { origin: new URL("https://elsewhere.example") })).toEqual([kept]);
    expect(idIn([other])).not.toContain(kept);
  });

  test("has another id on another site, which was first published on another day", () => {
    const entry = entryOf("2026-02-01-voice", [changed(["support"])]);
    const other = { ...first, id: "2025-01-01-first" };
    const ids = [feedOf([entry, first]), feedOf([entry, other])].flatMap((text) => [
      textOf(feedIn(text), "id"),
      ...entriesIn(text).map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(6);
  });

  test("has an id of its own in each language, as its words are", () => {
    const entries = [entryOf("2026-02-01-voice", [changed(["support"])])];
    expect(entriesIn(feedOf(entries, "fr"))[0]?.id).not.toBe(entriesIn(feedOf(entries))[0]?.id);
  });
});

test("an id is the same in every build for ever", () => {
  expect(idOf("2026-12-01-voice-mail", "exchange cell voice-mail.old.cloud", "en")).toBe(
    "urn:uuid:409d7b39-846f-59f1-b0a9-f9ed4661c5f8",
  );
});

test("hostile words stay words, and come out as they went in", () => {
  const hostile = [...vectors, "a ]]> b ]]> c", "AT&amp;T &lt;b&gt;", 'href="https://site.invalid/x"', "<b>"];
  const entries = hostile.map((words, at) =>
    entryOf(`2026-02-01-hostile-${at}`, [
      changed(["condition-added"], {
        title: { en: words, fr: words },
        before: { support: "conditional", conditions: [], via: [], sources: [] },
        after: { support: "conditional", conditions: [words], via: [], sources: [] },
      }),
    ]),
  );
  const named = siteOf(
    { ...smallData, site: { ...smallData.site, name: hostile.join(" ") }, changes: [] },
    smallDay,
  );
  expect(faultsIn(changesFeed(named, "en", link, { origin }))).toEqual([]);
  expect(textOf(feedIn(changesFeed(named, "en", link, { origin })), "title")).toContain("AT&amp;T &lt;b&gt;");
  for (const [at, entry] of entries.entries()) {
    const text = feedOf([entry], "en", at % 2 === 0 ? { origin } : {});
    expect(faultsIn(text)).toEqual([]);
    const [read] = entriesIn(text);
    const shown = JSDOM.fragment(read?.content);
    expect(readable(read?.title)).toBe(readable(hostile[at]));
    expect(readable(shown.querySelector("li span")?.textContent)).toBe(readable(hostile[at]));
    expect(new Set([...shown.querySelectorAll("*")].map(({ localName }) => localName))).toEqual(
      new Set(["dl", "dt", "dd", "ul", "li", "b", "span", "p", "a"]),
    );
  }
});

test.each(["\u0000", "\u0008", "\u000b", "\ud800", "\uffff"])(
  "no character that XML cannot have: %j",
  (character) => {
    const title = { en: `a${character}b`, fr: "b" };
    const text = feedOf([entryOf("2026-02-01-voice", [changed(["support"], { title })])]);
    expect(faultsIn(text)).toEqual([]);
    expect(titles(text)[0]).toMatch(/^a\ufffd?b$/);
  },
);

/** A text as XML and HTML keep it: every line ends in one way, and has no character that neither can have. */
const readable = (words: string | null | undefined): string =>
  (words ?? "")
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replaceAll(/\r\n?/g, "\n");
