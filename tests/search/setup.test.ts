import { describe, expect, test } from "vitest";
import { fits, formatSetup, parseSetup } from "../../src/search/setup.ts";

const isKnown = (id: string): boolean => ["lync", "skype", "mail", "cloud"].includes(id);

describe("a setup comes back from the device as it was kept", () => {
  test.each([
    { servers: ["lync"], placements: ["cloud"] },
    { servers: ["lync", "skype"], placements: [] },
    { servers: [], placements: ["mail"] },
  ])("$servers with $placements", (setup) => {
    expect(parseSetup(formatSetup(setup), isKnown)).toEqual(setup);
  });

  test.each([
    null,
    "",
    "|",
    "teams|",
    "<img onerror=alert(1)>",
    "__proto__|constructor",
    "x".repeat(100_000),
  ])("but %.20s is none", (kept) => expect(parseSetup(kept, isKnown)).toBeUndefined());

  test("and what is unknown in it is left out", () => {
    expect(parseSetup("lync,teams|cloud,moon", isKnown)).toEqual({
      servers: ["lync"],
      placements: ["cloud"],
    });
  });
});

describe("in a matrix of lync and skype with mail and cloud, a setup of lync with cloud", () => {
  const setup = { servers: ["lync"], placements: ["cloud"] };
  const matrix = { servers: ["lync", "skype"], placements: ["mail", "cloud"] };

  test.each([
    { server: "lync", placement: "cloud", inside: true },
    { server: "lync", placement: "mail", inside: false },
    { server: "skype", placement: "cloud", inside: false },
  ])("has $server with $placement: $inside", ({ server, placement, inside }) => {
    expect(fits(setup, { server, placement, ...matrix })).toBe(inside);
  });

  test("says nothing about a matrix with other placements", () => {
    const other = { servers: ["lync", "skype"], placements: ["sites", "files"] };
    expect(fits(setup, { server: "lync", placement: "sites", ...other })).toBe(true);
    expect(fits(setup, { server: "skype", placement: "sites", ...other })).toBe(false);
  });
});
