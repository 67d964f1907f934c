import { describe, expect, test } from "vitest";
import type { Lifecycle, Rest } from "../../src/matrix/catalog/schema.ts";
import { lifecycleStates } from "../../src/matrix/derive/lifecycle.ts";
import {
  badge,
  becameOf,
  datesOf,
  heldPhrase,
  lifecycleClass,
  statesSentence,
  turnsOf,
} from "../../src/site/lifecycle.ts";
import type { Site } from "../../src/site/site.ts";
import { answerSentence, share, tally, whereItWorks, wholeAnswer } from "../../src/site/wording.ts";
import { cellOf, off, siteWith } from "../support/lifecycle-site.ts";
import { smallDay } from "../support/small-site.ts";

const voice: Rest = { feature: "voice", at: { server: ["old"] }, on: "spare", source: "vendor" };

describe("the sentence of a cell", () => {
  test.each<{ name: string; site: Site; address: string; says: string }>([
    {
      name: "on a server that was switched off",
      site: siteWith({ old: off({ successors: ["new"] }) }),
      address: "main/photos.old.mail",
      says: "Was supported, until Old Server was switched off on 31 July 2021. Now: New Server.",
    },
    {
      name: "on a server that was switched off and has no successor",
      site: siteWith({ old: off() }),
      address: "main/photos.old.mail",
      says: "Was supported, until Old Server was switched off on 31 July 2021.",
    },
    {
      name: "that is a no all the same",
      site: siteWith({ old: off({ successors: ["new"] }) }),
      address: "main/voice.old.mail",
      says: "Not supported.",
    },
    {
      name: "that no document speaks of",
      site: siteWith({ old: off() }),
      address: "main/albums.old.mail",
      says: "Not listed: no document says whether this works.",
    },
    {
      name: "on a server out of support, whose axis has no phrase for one",
      site: siteWith({ old: { ended: "2023-04-11", source: "vendor" } }),
      address: "main/photos.old.mail",
      says: "Supported, with Old Server out of support since 11 April 2023.",
    },
    {
      name: "whose required products all were switched off, which says nothing of the feature",
      site: siteWith({ client: off({ successors: ["spare"] }), web: off({ retired: "2020-02-28" }) }),
      address: "main/photos.old.cloud",
      says: "Was supported, until Good Client was switched off on 31 July 2021.",
    },
    {
      name: "of whose alternatives one is left",
      site: siteWith({ client: off() }),
      address: "main/photos.old.cloud",
      says: "Supported, if Good Client or Web Client is in place, but not with New Server.",
    },
    {
      name: "that rests on a service which nothing replaces",
      site: siteWith({ spare: off() }, [{ ...voice, now: [] }]),
      address: "main/voice.old.cloud",
      says: "Was supported, until Spare Part was switched off on 31 July 2021. Nothing serves it any more.",
    },
    {
      name: "that rests on a service of which only the successor is known",
      site: siteWith({ spare: off({ successors: ["new"] }) }, [voice]),
      address: "main/voice.old.cloud",
      says: "Was supported, until Spare Part was switched off on 31 July 2021. Now: New Server.",
    },
    {
      name: "part of which another service serves",
      site: siteWith({ spare: off() }, [
        { ...voice, at: { server: ["new"] }, now: ["client"], part: { en: "its half", fr: "une moitié" } },
      ]),
      address: "more/voice.new.cloud",
      says: "Supported, its half by Good Client since Spare Part was switched off on 31 July 2021.",
    },
    {
      name: "that rests on something with news",
      site: siteWith({
        mail: { disabled: "2026-10-01", retired: "2027-04-01", in: "mail", source: "vendor" },
      }),
      address: "main/photos.old.mail",
      says: "Supported. Mail in Mail: off by default since 1 October 2026, will be switched off on 1 April 2027.",
    },
    {
      name: "that requires a product out of support",
      site: siteWith({
        client: { ended: "2020-01-01", source: "vendor" },
        web: { ended: "2020-02-02", source: "vendor" },
      }),
      address: "main/photos.old.cloud",
      says: "Supported, if Good Client or Web Client is in place, but not with New Server. Good Client: out of support since 1 January 2020.",
    },
  ])("$name", ({ site, address, says }) => {
    expect(wholeAnswer(site, cellOf(site, address), "en")).toBe(says);
  });

  test("is that of the day", () => {
    const site = siteWith({ old: off({ retired: "2027-04-01" }) });
    const on = (day: string): string =>
      answerSentence(site.on(day), cellOf(site.on(day), "main/photos.old.mail"), "en");
    expect(on("2027-03-31")).toBe("Supported.");
    expect(on("2027-04-01")).toBe("Was supported, until Old Server was switched off on 1 April 2027.");
  });
});

test("every state has words in both languages", () => {
  for (const state of lifecycleStates) {
    const held = { state, event: "ended", date: "2026-12" } as const;
    expect(heldPhrase(held, undefined, "en"), state).not.toBe("");
    expect(heldPhrase(held, undefined, "fr"), state).not.toBe(heldPhrase(held, undefined, "en"));
  }
});

test.each<{ lifecycle: Lifecycle | undefined; sentence: string; badge: string }>([
  { lifecycle: undefined, sentence: "No dates known.", badge: "" },
  { lifecycle: { policy: "service" }, sentence: "In service.", badge: "" },
  { lifecycle: { policy: "modern" }, sentence: "In support.", badge: "" },
  {
    lifecycle: { policy: "modern", earliestEnd: "2035-12-31" },
    sentence: "In support, at least until 31 December 2035.",
    badge: "",
  },
  {
    lifecycle: { disabled: "2026-12", policy: "service" },
    sentence: "Off by default from December 2026.",
    badge: "off by default from December 2026",
  },
  { lifecycle: { ended: "2027-06-30" }, sentence: "Supported until 30 June 2027.", badge: "until June 2027" },
  {
    lifecycle: { ended: "2023-04-11" },
    sentence: "Out of support since 11 April 2023.",
    badge: "out of support since April 2023",
  },
])("$lifecycle is “$sentence”, above a column “$badge”", ({ lifecycle, sentence, badge: short }) => {
  expect(statesSentence(lifecycle, smallDay, "en")).toBe(sentence);
  expect(badge(lifecycle, smallDay, "en")).toBe(short);
});

test("the search knows each label of a product with the day from which on it has that", () => {
  expect(
    becameOf({ available: "2025-07-01", ended: "2027-06-30" }, "en").map(([from, , label]) => [from, label]),
  ).toEqual([
    ["", "from July 2025"],
    ["2025-07-01", ""],
    ["2026-06-30", "until June 2027"],
    ["2027-07-01", "out of support since June 2027"],
  ]);
  expect(becameOf({ policy: "service" }, "en")).toEqual([]);
  expect(becameOf(undefined, "en")).toEqual([]);
});

test("an answer is of one class, by the worst that it rests on", () => {
  const class_ = (...states: (typeof lifecycleStates)[number][]) =>
    states.map((state) =>
      lifecycleClass({ worst: { state }, pillars: [], lapsed: undefined, replaced: undefined }),
    );
  expect(class_(...lifecycleStates)).toEqual([
    "retired",
    "out-of-support",
    "unknown",
    "in-support",
    "in-support",
    "in-support",
    "in-support",
    "unknown",
  ]);
});

test("every date of a thing is told with who says so", () => {
  const site = siteWith({});
  const lifecycle: Lifecycle = {
    available: "2025-07-01",
    earliestEnd: "2035-12-31",
    steps: [{ date: "2026-12", text: { en: "Half off.", fr: "Moitié." }, source: "press" }],
    paidUpdates: [{ from: "2036-01", to: "2036-12-31", source: "vendor" }],
    source: "vendor",
    sources: { available: "press" },
  };
  expect(
    datesOf(site, lifecycle, "en").map(({ name, value, text, origin }) => [name, value, text, origin?.id]),
  ).toEqual([
    ["Available since", "1 July 2025", undefined, "press"],
    ["In support at least until", "31 December 2035", undefined, "vendor"],
    ["Announced", "December 2026", "Half off.", "press"],
    ["Paid updates, without support", "January 2036 to 31 December 2036", undefined, "vendor"],
  ]);
  expect(datesOf(site, undefined, "en")).toEqual([]);
});

test("a text turns on the days on which it becomes another, and on no others", () => {
  const say = (day: string): string => (day < "2027-01-01" ? "before" : "after");
  const days = ["2028-01-01", "2027-01-01", "2026-12-01", "2020-01-01"];
  expect(turnsOf(days, smallDay, say)).toEqual([{ from: "2027-01-01", text: "after" }]);
});

test.each<{ name: string; site: Site; en: string; fr: string }>([
  {
    name: "in some",
    site: siteWith({}),
    en: "Works in 2 of 6 configurations.",
    fr: "Fonctionne dans 2 configurations sur 6.",
  },
  {
    name: "in fewer than before",
    site: siteWith({ mail: off() }),
    en: "Works in 1 of 6 configurations, and worked in 1 more.",
    fr: "Fonctionne dans 1 configuration sur 6, et a fonctionné dans 1 de plus.",
  },
  {
    name: "in none any more",
    site: siteWith({ old: off() }),
    en: "Worked in 2 of 6 configurations, until something there was switched off.",
    fr: "A fonctionné dans 2 configurations sur 6, jusqu’à l’arrêt d’un de leurs éléments.",
  },
])("a feature that works $name says so", ({ site, en, fr }) => {
  const photos = site.cells.filter(({ feature }) => feature.id === "photos");
  expect(whereItWorks(photos, "en")).toBe(en);
  expect(whereItWorks(photos, "fr")).toBe(fr);
});

test("what was supported is counted as such", () => {
  const { cells } = siteWith({ old: off() });
  const old = cells.filter(({ matrix, at }) => matrix.id === "main" && at[0]?.id === "old");
  expect(tally(old, "en")).toBe("3 of 6 were supported, 1 not supported, 2 not listed");
  expect(share(old, "en")).toBe("3 of 6 were supported");
  const both = siteWith({ mail: off() }).cells.filter(
    ({ matrix, at }) => matrix.id === "main" && at[0]?.id === "old",
  );
  expect(tally(both, "en")).toBe("2 of 6, 1 was supported, 2 with conditions, 1 not supported, 2 not listed");
  expect(share(both, "fr")).toBe("2 sur 6");
});
