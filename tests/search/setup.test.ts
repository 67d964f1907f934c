import { describe, expect, test } from "vitest";
import { fits, formatSetup, keptWith, parseSetup } from "../../src/search/setup.ts";

const axes = ["server", "placement", "client"];
const isKnown = (id: string): boolean => ["lync", "skype", "mail", "cloud", "web"].includes(id);
const parsed = (kept: string | null) => parseSetup(kept, axes, isKnown);

describe("a setup comes back from the device as it was kept", () => {
  test.each([
    { server: ["lync"], placement: ["cloud"] },
    { server: ["lync", "skype"] },
    { placement: ["mail"] },
    { placement: ["mail"], client: ["web"] },
  ])("%j", (setup) => {
    expect(parsed(formatSetup(setup))).toEqual(setup);
  });

  test.each([
    null,
    "",
    "|",
    "teams|",
    "toaster:lync",
    "server:",
    "<img onerror=alert(1)>",
    "__proto__|constructor",
    "__proto__:lync",
    "x".repeat(100_000),
  ])("but %.20s is none", (kept) => expect(parsed(kept)).toBeUndefined());

  test("and what is unknown in it is left out", () => {
    expect(parsed("server:lync,teams|placement:cloud,moon|toaster:web")).toEqual({
      server: ["lync"],
      placement: ["cloud"],
    });
  });

  test("even if it was kept before axes had names, as servers and placements in their order", () => {
    expect(parsed("lync|cloud")).toEqual({ server: ["lync"], placement: ["cloud"] });
    expect(parsed("|cloud")).toEqual({ placement: ["cloud"] });
  });
});

test.each([
  { name: "nothing was kept", kept: null, now: "server:lync" },
  { name: "the same axis was kept", kept: "server:skype", now: "server:lync" },
  { name: "another axis was kept", kept: "client:web", now: "client:web|server:lync" },
  { name: "it was kept before axes had names", kept: "skype|cloud", now: "server:lync" },
])("what is kept after $name", ({ kept, now }) => {
  expect(keptWith(kept, { server: ["lync"] })).toBe(now);
});

describe("in a matrix of lync and skype with mail and cloud, a setup of lync with cloud", () => {
  const setup = { server: ["lync"], placement: ["cloud"] };
  const servers = { id: "server", members: ["lync", "skype"] };
  const placements = (...members: string[]) => ({ id: "placement", members });

  test.each([
    { at: ["lync", "cloud"], inside: true },
    { at: ["lync", "mail"], inside: false },
    { at: ["skype", "cloud"], inside: false },
  ])("has $at: $inside", ({ at, inside }) => {
    expect(fits(setup, at, [servers, placements("mail", "cloud")])).toBe(inside);
  });

  test("says nothing about a matrix with other placements", () => {
    const others = [servers, placements("sites", "files")];
    expect(fits(setup, ["lync", "sites"], others)).toBe(true);
    expect(fits(setup, ["skype", "sites"], others)).toBe(false);
  });

  test("says nothing about a matrix with other axes", () => {
    expect(fits(setup, ["web"], [{ id: "client", members: ["web", "phone"] }])).toBe(true);
  });
});
