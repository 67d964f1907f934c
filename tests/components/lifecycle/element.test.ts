import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../../src/components/lifecycle/element.ts";
import LifecycleFilter from "../../../src/components/LifecycleFilter.astro";
import Timeline from "../../../src/components/Timeline.astro";
import { currentSite } from "../../../src/site/current.ts";
import { shareOf, timelineOf } from "../../../src/site/timeline.ts";
import { fixtureDay } from "../../fixtures/site.ts";
import { goBack, markup, only, text } from "../../support/page.ts";

vi.stubEnv("AS_OF", fixtureDay);
const timeline = timelineOf(currentSite(), "en");
const page = [
  await markup(LifecycleFilter, { language: "en", timeline }),
  await markup(Timeline, { language: "en", timeline }),
];

/** Opens the page on a day, at an address. */
function enter(query = "", day = fixtureDay): void {
  vi.setSystemTime(`${day}T12:00:00Z`);
  document.documentElement.dataset["asOf"] = fixtureDay;
  history.replaceState(null, "", `/lifecycle/${query}`);
  document.body.innerHTML = page.join("");
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  return () => {
    vi.useRealTimers();
    delete document.documentElement.dataset["asOf"];
  };
});

const rows = (phase = ""): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      `tbody${phase && `[data-phase=${phase}]`} > [data-kind]:not([hidden])`,
    ),
  ].map(({ id }) => id);
const status = (): string => text(document.querySelector("[role=status]"));
const input = (selector: string): HTMLInputElement => only<HTMLInputElement>(document, `input${selector}`);
const mail = [
  "exchange-server-se",
  "exchange-server-2013",
  "exchange-server-2010",
  "hosted-exchange-um",
  "exchange-um-mixed",
];

describe("the filter", () => {
  test("shows everything at first", () => {
    enter();
    expect(rows()).toHaveLength(timeline.count);
    expect(status()).toBe(`${timeline.count} of ${timeline.count}`);
    expect(location.search).toBe("");
  });

  test("shows one kind, says so, and writes it into the address", () => {
    enter();
    input("[value=mail]").click();
    expect(rows().toSorted()).toEqual(mail.toSorted());
    expect(status()).toBe(`${mail.length} of ${timeline.count}`);
    expect(location.search).toBe("?kind=mail");
  });

  test("leaves what is in support alone, of a kind or of all", () => {
    enter();
    input("[name=in-support]").click();
    expect(location.search).toBe("?in-support=1");
    expect(rows()).toContain("exchange-web-services");
    expect(rows()).not.toContain("lync-server-2013");
    expect(rows()).not.toContain("fabrikam-voice-online");
    input("[value=mail]").click();
    expect(rows()).toEqual(["exchange-server-se"]);
    expect(location.search).toBe("?kind=mail&in-support=1");
  });

  test("hides the phases of which nothing is left", () => {
    enter("?kind=mail&in-support=1");
    const shown = [...document.querySelectorAll<HTMLElement>("tbody:not([hidden])")];
    expect(shown.map(({ dataset }) => dataset["phase"])).toEqual(["supported"]);
  });

  test("says so where nothing matches", () => {
    enter("?in-support=1&kind=mail");
    expect(only(document, ".none").hidden).toBe(true);
    only(document, '[id="exchange-server-se"]').remove();
    input("[value=mail]").dispatchEvent(new Event("input", { bubbles: true }));
    expect(only(document, ".none").hidden).toBe(false);
  });

  test.each([
    { query: "?kind=mail", count: mail.length, checked: "mail" },
    { query: "?kind=toaster", count: timeline.count, checked: "" },
    { query: "?in-support=yes", count: timeline.count, checked: "" },
  ])("reads $query from the address", ({ query, count, checked }) => {
    enter(query);
    expect(rows()).toHaveLength(count);
    expect(input("[type=radio]:checked").value).toBe(checked);
  });

  test("goes a step back with the history", async () => {
    enter();
    input("[value=mail]").click();
    input("[value=protocol]").click();
    expect(rows().toSorted()).toEqual(["exchange-web-services", "fabrikam-relay"]);
    await goBack();
    expect(rows()).toHaveLength(mail.length);
    expect(input("[type=radio]:checked").value).toBe("mail");
  });

  test("takes what was chosen before it came", () => {
    enter();
    const filter = only(document, "lifecycle-filter");
    filter.remove();
    only<HTMLInputElement>(filter, "[value=mail]").checked = true;
    document.body.prepend(filter);
    expect(rows()).toHaveLength(mail.length);
    expect(location.search).toBe("?kind=mail");
  });

  test("listens no more once it is gone", () => {
    enter();
    const filter = only(document, "lifecycle-filter");
    filter.remove();
    only(filter, "[value=mail]").click();
    expect(location.search).toBe("");
  });
});

describe("on a later day than that of the build", () => {
  test("what is over by then stands before what was over, the latest first", () => {
    enter("", "2027-07-01");
    expect(rows("over").slice(0, 3)).toEqual([
      ...["fabrikam-voice-server", "exchange-web-services", "fabrikam-archive-server"],
    ]);
    expect(rows("ending")).toEqual([]);
    expect(only(document, "[data-phase=ending]").hidden).toBe(true);
  });

  test("what is over by then is not in support", () => {
    enter("?in-support=1", "2027-03-31");
    expect(rows()).toContain("exchange-web-services");
    enter("?in-support=1", "2027-04-01");
    expect(rows()).not.toContain("exchange-web-services");
  });

  test("what has no further end goes to what is in support without one", () => {
    enter("", "2026-12-31");
    expect(rows("supported").at(-1)).toBe("fabrikam-relay");
  });

  test.each([
    { day: "2027-01-15", at: () => shareOf("2027-01-15", timeline.axis) },
    { day: "2099-01-01", at: () => 1 },
  ])("the line of today is where $day is, within the line of time", ({ day, at }) => {
    enter("", day);
    expect(Number.parseFloat(only(document, "#now").getAttribute("x") ?? "")).toBeCloseTo(at() * 100, 6);
  });

  test("an earlier day of the reader changes nothing", () => {
    enter("", "2020-01-01");
    const built = timeline.groups.flatMap((group) => group.rows.map(({ id }) => id));
    expect(rows()).toEqual(built);
  });
});
