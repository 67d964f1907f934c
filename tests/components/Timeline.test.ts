import { describe, expect, test, vi } from "vitest";
import LifecycleFilter from "../../src/components/LifecycleFilter.astro";
import Timeline from "../../src/components/Timeline.astro";
import TimelineLegend from "../../src/components/TimelineLegend.astro";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import { currentSite } from "../../src/site/current.ts";
import { percentOf, timelineOf } from "../../src/site/timeline.ts";
import { fixtureDay } from "../fixtures/site.ts";
import { links, only, show, text, texts } from "../support/page.ts";

const onDay = (day: string, language: Language = "en") => {
  vi.stubEnv("AS_OF", day);
  const timeline = timelineOf(currentSite(), language);
  return show(Timeline, { language, timeline });
};
const row = (page: HTMLElement, id: string) => only(page, `[id="${id}"]`);
const said = (page: HTMLElement, id: string): string =>
  text(row(page, id).querySelector("td")).replace(/ Dates and sources.*/, "");

test.each([
  {
    day: "2026-09-30",
    words:
      "Off by default from 1 October 2026, will be switched off on 1 April 2027. Successor: Microsoft Graph.",
  },
  {
    day: "2026-10-01",
    words:
      "Off by default since 1 October 2026, will be switched off on 1 April 2027. Successor: Microsoft Graph.",
  },
  {
    day: "2027-03-31",
    words:
      "Off by default since 1 October 2026, will be switched off on 1 April 2027. Successor: Microsoft Graph.",
  },
  { day: "2027-04-01", words: "Switched off on 1 April 2027. Successor: Microsoft Graph." },
])("on $day, a service is “$words”", async ({ day, words }) => {
  expect(said(await onDay(day), "exchange-web-services")).toBe(words);
});

test.each([
  { day: "2027-03-31", phase: "ending" },
  { day: "2027-04-01", phase: "over" },
])("on $day, it is $phase", async ({ day, phase }) => {
  const body = row(await onDay(day), "exchange-web-services").closest("tbody");
  expect(body?.dataset["phase"]).toBe(phase);
});

describe("a row", () => {
  test("leads to its product and to what comes after it", async () => {
    expect(links(row(await onDay(fixtureDay, "fr"), "lync-server-2013"), "th a, td > a")).toEqual([
      "Lync Server 2013 → /hybrid-matrix/fr/products/lync-server-2013/",
      "Skype for Business Server Subscription Edition → /hybrid-matrix/fr/products/skype-for-business-server-se/",
    ]);
  });

  test("has its dates, its paid updates and what was announced by source, a report marked as one", async () => {
    const page = await onDay(fixtureDay);
    expect(texts(row(page, "fabrikam-archive-server"), "details > *")).toEqual([
      "Dates and sources",
      "Available since 1 January 2015 Mainstream support until 14 January 2020 Security updates until 13 October 2026",
      "According to Lifecycle of all products, 18 March 2022",
      "Paid updates, without support 13 October 2026 to April 2027",
      "According to Reports on what was announced, 22 June 2026 (a report, not the vendor’s page)",
    ]);
    expect(texts(row(page, "fabrikam-relay"), "dd")).toContain("30 June 2026 Closed to new customers.");
  });

  test("says what else is to be known where it has no dates", async () => {
    const page = await onDay(fixtureDay);
    expect(said(page, "exchange-um-mixed")).toBe("No dates known.");
    expect(texts(row(page, "exchange-um-mixed"), "details > p")).toEqual([
      "Its hosted half, Exchange Online Unified Messaging, was retired on 28 February 2020.",
    ]);
  });

  test("carries what it says on later days, and the phases that it comes to", async () => {
    const { dataset } = row(await onDay(fixtureDay), "exchange-web-services");
    expect(dataset["phases"]).toBe("2027-04-01 over");
  });
});

describe("the bars", () => {
  test("have the line of today in each, and are hidden from those who hear the words beside them", async () => {
    const page = await onDay(fixtureDay);
    const rows = page.querySelectorAll("[data-kind]");
    const bars = [...rows].map((one) => only<SVGElement>(one, "svg"));
    expect(bars.every((bar) => bar.getAttribute("aria-hidden") === "true")).toBe(true);
    expect(bars.every((bar) => bar.querySelector('use[href="#years"]') !== null)).toBe(true);
    const { axis } = timelineOf(currentSite(), "en");
    expect(only(page, "#now").getAttribute("x")).toBe(percentOf(fixtureDay, axis));
  });

  test("tell what is off by default, what can be bought and what is not known by form", async () => {
    const page = await onDay(fixtureDay);
    const forms = (id: string) =>
      [...row(page, id).querySelectorAll("svg > [class]")].map(
        (one) => `${one.localName} ${one.getAttribute("class")} ${one.getAttribute("fill") ?? ""}`,
      );
    expect(forms("exchange-web-services")).toEqual(["line service ", "rect off "]);
    expect(forms("fabrikam-archive-server")).toEqual([
      "rect mainstream ",
      "rect extended ",
      "rect paid url(#hatch)",
    ]);
  });

  test("are explained as far as there are some", async () => {
    vi.stubEnv("AS_OF", fixtureDay);
    const timeline = timelineOf(currentSite(), "en");
    expect(texts(await show(TimelineLegend, { language: "en", timeline }), "li")).toEqual([
      ...["mainstream support", "extended support", "in service", "off by default"],
      ...["paid updates, without support", "day not known", "today"],
    ]);
    const bare = { ...timeline, tones: ["service"], isOpen: false };
    expect(texts(await show(TimelineLegend, { language: "fr", timeline: bare }), "li")).toEqual([
      "en service",
      "aujourd’hui",
    ]);
  });
});

test("the filter offers the kinds that there are, as the catalog calls them, and can be submitted", async () => {
  vi.stubEnv("AS_OF", fixtureDay);
  const timeline = timelineOf(currentSite(), "fr");
  const page = await show(LifecycleFilter, { language: "fr", timeline });
  expect(texts(page, "fieldset label")).toEqual([
    ...["Tous", "Serveur de communication", "Messagerie", "SharePoint", "Protocole"],
  ]);
  expect(texts(page, "[type=submit]")).toEqual(["Voir le tableau"]);
  expect(text(page.querySelector("[role=status]"))).toBe(`${timeline.count} sur ${timeline.count}`);
});
