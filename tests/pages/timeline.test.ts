import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixtureDay } from "../fixtures/site.ts";
import { attribute, type Element, textOf } from "../support/built/markup.ts";
import { fixtures } from "./sites.ts";

const page = (path: string): readonly Element[] =>
  fixtures.pages.get(`${fixtures.base}${path}`)?.elements ?? [];
const calendar = (path: string): string => readFileSync(join(fixtures.folder, path), "utf8");
const idsIn = (path: string): string[] =>
  page(path).flatMap((one) =>
    attribute(one, "data-kind") === undefined ? [] : (attribute(one, "id") ?? []),
  );

describe("the page of lifecycles", () => {
  test("has what ends next first, and what ended last before what ended earlier", () => {
    const ids = idsIn("lifecycle/");
    expect(ids.slice(0, 3)).toEqual(["fabrikam-relay", "exchange-web-services", "fabrikam-voice-server"]);
    expect(ids.indexOf("fabrikam-archive-server")).toBeLessThan(ids.indexOf("lync-server-2013"));
    expect(ids.indexOf("lync-server-2013")).toBeLessThan(ids.indexOf("lync-server-2010"));
  });

  test("has the same rows in every language, as of the day of the build", () => {
    expect(idsIn("fr/lifecycle/").toSorted()).toEqual(idsIn("lifecycle/").toSorted());
    const told = page("lifecycle/").filter((one) => attribute(one, "data-today") !== undefined);
    expect(told.map(textOf)).toEqual(Array(2).fill("Lifecycle as of 20 November 2026."));
  });

  test.each(["lifecycle.ics", "fr/lifecycle.ics"])(
    "has a calendar at %s, dated by the day of the build alone",
    (path) => {
      const stamps = new Set(calendar(path).match(/^DTSTAMP:.*$/gm));
      expect(stamps).toEqual(new Set([`DTSTAMP:${fixtureDay.replaceAll("-", "")}T000000Z`]));
    },
  );

  test("is linked from the page of everything that has a row", () => {
    const linked = [...fixtures.pages.values()].flatMap(({ elements }) =>
      elements.flatMap((one) => attribute(one, "href") ?? []).filter((href) => href.includes("/lifecycle/#")),
    );
    const own = idsIn("lifecycle/").map((id) => `${fixtures.base}lifecycle/#${id}`);
    expect(linked.filter((href) => !href.includes("/fr/")).toSorted()).toEqual(own.toSorted());
  });
});
