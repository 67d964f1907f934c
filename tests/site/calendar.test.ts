import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import type { Product } from "../../src/matrix/catalog/schema.ts";
import { calendarEvents, calendarText } from "../../src/site/calendar.ts";
import { siteOf } from "../../src/site/site.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { vectors } from "../hostile/vectors/index.ts";
import { siteAt } from "../support/site.ts";
import { smallData } from "../support/small-site.ts";

const site = siteAt(fixtureContent, fixtureDay);
const nowhere = () => undefined;
const text = (language: Language = "en") => calendarText(site, language, nowhere);
const parsed = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
const eventOf = (uid: string, language: Language = "en") =>
  parsed(text(language)).find((event) => event.uid === `${uid}@lifecycle`);

describe("a calendar", () => {
  test("is made of lines that end and fold as they have to", () => {
    const lines = text().split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test("has an event for each day on which something ends or changes, in order", () => {
    const events = calendarEvents(site, "en");
    expect(parsed(text()).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).toSorted());
  });

  test("is the same in two builds of one day, whatever the clock says", () => {
    expect(text()).toBe(text());
    expect(new Set(text().match(/^DTSTAMP.*$/gm))).toEqual(new Set(["DTSTAMP:20261120T000000Z"]));
  });

  test("has the same events in every language, in its words", () => {
    const uids = (language: Language) => calendarEvents(site, language).map(({ uid }) => uid);
    expect(uids("fr")).toEqual(uids("en"));
    expect(eventOf("exchange-web-services.retired", "fr")?.summary).toBe(
      "Services web Exchange dans Exchange Online\u202f: arrêt",
    );
  });
});

describe("an event", () => {
  test.each([
    {
      uid: "exchange-web-services.retired",
      day: "2027-04-01",
      summary: "Exchange Web Services in Exchange Online: switched off",
    },
    {
      uid: "exchange-web-services.disabled",
      day: "2026-10-01",
      summary: "Exchange Web Services in Exchange Online: off by default",
    },
    {
      uid: "lync-server-2013.mainstreamEnded",
      day: "2018-04-10",
      summary: "Lync Server 2013: last day of mainstream support",
    },
    { uid: "lync-server-2013.ended", day: "2023-04-11", summary: "Lync Server 2013: last day of support" },
    { uid: "fabrikam-relay.disabled", day: "2026-12-31", summary: "Fabrikam Relay: off by default" },
    { uid: "fabrikam-relay.step-2026-06-30", day: "2026-06-30", summary: "Fabrikam Relay: announced change" },
  ])("$uid is all of $day", ({ uid, day, summary }) => {
    const event = eventOf(uid);
    expect(event?.summary).toBe(summary);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe(day);
    expect(event?.duration.toString()).toBe("P1D");
  });

  test("says what comes then, what else is to be known, and who says so", () => {
    expect(eventOf("exchange-web-services.retired")?.description.split("\n")).toEqual([
      "Successor: Microsoft Graph.",
      "This is about Exchange Online; Exchange Web Services in Exchange Server are not affected.",
      "According to Lifecycle of all products, 18 March 2022 https://vendor.example/lifecycle/",
    ]);
  });

  test("says what was announced, and that a report says so", () => {
    expect(eventOf("fabrikam-relay.step-2026-06-30")?.description.split("\n")).toEqual([
      "Closed to new customers.",
      "According to Reports on what was announced, 22 June 2026 (a report, not the vendor’s page)",
    ]);
  });

  test("says that no more than its month is known", () => {
    expect(eventOf("fabrikam-relay.disabled")?.description).toMatch(/^Only the month is known\.$/m);
  });

  test("leads to the page of its product where the site has an address", () => {
    const published = calendarText(site, "en", (place) => `https://example.org/${place.kind}`);
    expect(published.match(/^URL;VALUE=URI:https:\/\/example\.org\/product\r$/gm)).toHaveLength(
      calendarEvents(site, "en").length,
    );
    expect(text()).not.toMatch(/^URL/m);
  });

  test("of one of two steps of a day is told from the other", () => {
    const step = { date: "2026-01-01", text: { en: "One.", fr: "Un." }, source: "none" };
    const product = { ...smallData.catalog.products[0], lifecycle: { steps: [step, step] } } as Product;
    const small = siteOf(
      {
        ...smallData,
        catalog: { ...smallData.catalog, products: [product, ...smallData.catalog.products.slice(1)] },
      },
      fixtureDay,
    );
    expect(calendarEvents(small, "en").map(({ uid }) => uid)).toEqual([
      "old.step-2026-01-01@lifecycle",
      "old.step-2026-01-01-2@lifecycle",
    ]);
  });
});

test("hostile words stay words: they bring no line of their own, and come out as they went in", () => {
  const hostile = [...vectors, "a\r\nEND:VEVENT\r\nBEGIN:VALARM", "a;b,c\\n:d", "a\u2028b"];
  const products = hostile.map(
    (words, at): Product => ({
      id: `p-${at}`,
      kind: "box",
      label: { en: words, fr: words },
      aliases: { en: [], fr: [] },
      terms: [],
      lifecycle: { ended: "2030-01-01", note: { en: words, fr: words } },
    }),
  );
  const named = { ...smallData.site, name: hostile.join("\r\n") };
  const data = {
    ...smallData,
    site: named,
    catalog: { ...smallData.catalog, products: [...smallData.catalog.products, ...products] },
  };
  const calendar = calendarText(siteOf(data, fixtureDay), "en", nowhere);
  const events = parsed(calendar);
  const spoken = (words: string): string => words.replaceAll(/\r\n|\r/g, "\n");
  expect(events.map(({ description }) => description).toSorted()).toEqual(hostile.map(spoken).toSorted());
  const component = new ICAL.Component(ICAL.parse(calendar));
  expect(component.getAllProperties().map(({ name }) => name)).toEqual([
    ...["version", "prodid", "name", "x-wr-calname", "refresh-interval", "x-published-ttl"],
  ]);
  expect(new Set(component.getAllSubcomponents().map(({ name }) => name))).toEqual(new Set(["vevent"]));
});
