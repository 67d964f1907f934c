import { describe, expect, test } from "vitest";
import { compare } from "../../src/matrix/derive/comparison.ts";
import { comparedOf, type WordedFeature } from "../../src/site/compared.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { pairIn, siteAt } from "../support/site.ts";

const site = siteAt(fixtureContent, fixtureDay);
const online = comparedOf(site, pairIn(site, "exchange/lync-server-2013/exchange-online"), "en");
const onPremises = comparedOf(site, pairIn(site, "exchange/lync-server-2013/exchange-on-premises"), "en");
const on = ({ days }: typeof online, day: string): readonly WordedFeature[] =>
  days.findLast(({ from }) => from <= day)?.features ?? [];
const said = (features: readonly WordedFeature[], id: string): string[] =>
  (features.find(({ feature }) => feature === id)?.statements ?? []).map(({ standing, form, chips, news }) =>
    [standing, form, ...chips.map(({ text }) => text), news].filter(Boolean).join(", "),
  );

describe("a configuration as data", () => {
  test.each([
    { feature: "archiving", expected: ["supported"] },
    { feature: "voice-mail", expected: ["supported, via Cloud Voicemail since 2020"] },
    { feature: "integrated-services", expected: [] },
    {
      feature: "unified-messaging",
      expected: [
        "lapsed, with Hosted Exchange UM, Shared SIP address space, Was supported, until Hosted Exchange UM was switched off on 28 February 2020. Now: Cloud Voicemail.",
        "conditional, with Exchange UM in mixed mode, via Cloud Voicemail since 2020, Shared SIP address space",
      ],
    },
  ])("says of $feature what its pages say", ({ feature, expected }) => {
    expect(said(on(online, fixtureDay), feature)).toEqual(expected);
  });

  test("tells a restriction in full", () => {
    expect(said(on(online, fixtureDay), "meeting-delegation")).toEqual([
      "conditional, Works only when both people are homed online in one forest, or both on-premises.",
    ]);
  });

  test("tells a document's words in their language, where the page has another", () => {
    const french = comparedOf(site, pairIn(site, "exchange/lync-server-2013/exchange-online"), "fr");
    const [statement] =
      on(french, fixtureDay).find(({ feature }) => feature === "meeting-delegation")?.statements ?? [];
    expect(statement?.chips).toEqual([
      expect.objectContaining({ lang: "en", text: expect.stringMatching(/^Works only/) }),
    ]);
  });

  test("says of later days what will have lapsed by then", () => {
    expect(said(on(online, "2027-03-31"), "out-of-office")[0]).toMatch(/^conditional/);
    expect(said(on(online, "2027-04-01"), "out-of-office")[0]).toMatch(/^lapsed/);
    expect(online.tally.map(({ from }) => from)).toEqual([fixtureDay, "2027-04-01"]);
  });

  test("has each day once, and only days on which something changes", () => {
    const texts = online.days.map(({ features }) => JSON.stringify(features));
    expect(texts.every((text, at) => text !== texts[at - 1])).toBe(true);
    expect(online.days.map(({ from }) => from)).toEqual(online.days.map(({ from }) => from).toSorted());
  });

  test("names every cell that is told: all that say something, and one of those that do not", () => {
    const { facts } = online;
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts.filter((fact) => /\/(?:im-presence-owa|unified-messaging)\./.test(fact))).toEqual([
      "exchange/im-presence-owa.lync-server-2013.exchange-online",
      "exchange-online/im-presence-owa.lync-server-2013.exchange-online",
      "hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um",
      "hosted-um/unified-messaging.lync-server-2013.exchange-um-mixed",
    ]);
    expect(facts.filter((fact) => fact.includes("/integrated-services."))).toHaveLength(1);
  });
});

test("two configurations compare by what their documents say", () => {
  const found = compare([on(onPremises, fixtureDay), on(online, fixtureDay)], fixtureDay);
  const told = (rows: readonly { feature: string; differs: readonly string[] }[]) =>
    rows.map(({ feature, differs }) => [feature, ...differs].join(" "));
  expect(told(found.differing)).toEqual([
    "high-resolution-photos support conditions forms",
    "archiving support conditions forms",
    "archive-search support conditions",
    "unified-contact-store conditions forms",
    "voice-mail service",
    "online-meetings-owa forms",
    "unified-messaging forms",
  ]);
  expect(told(found.partial)).toEqual(["im-presence", "out-of-office", "calendar-data"]);
  expect(told(found.silent)).toEqual(["integrated-services"]);
  expect(found.same).toHaveLength(8);
});
