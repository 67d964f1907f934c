import { describe, expect, test } from "vitest";
import { formatChoice } from "../../src/matrix/choice.ts";
import { fits, formatSetup, keptWith, parseOwned, parseSetup } from "../../src/search/setup.ts";

const isKnown = (id: string): boolean => ["lync", "skype", "mail", "cloud", "web"].includes(id);
const parsed = (kept: string | null) => parseSetup(kept, isKnown);

describe("a setup comes back from the device as it was kept", () => {
  test.each([[["lync", "cloud"]], [["skype"]], [["mail", "web", "lync"]]])("%j", (setup) => {
    expect(parsed(formatSetup(setup))).toEqual(setup);
  });

  test("and is the value of an address that asks for all that it can do", () => {
    expect(formatChoice({ kind: "have", have: ["lync", "cloud"] })).toBe(
      `?have=${formatSetup(["lync", "cloud"])}`,
    );
  });

  test.each([
    null,
    "",
    "|",
    "teams|",
    "server:teams",
    "server:",
    "<img onerror=alert(1)>",
    "__proto__|constructor",
    "__proto__:constructor",
    "x".repeat(100_000),
  ])("but %.20s is none", (kept) => expect(parsed(kept)).toBeUndefined());

  test.each([
    { name: "with something unknown in it", kept: "lync+teams+cloud", setup: ["lync", "cloud"] },
    { name: "with something twice in it", kept: "lync+lync", setup: ["lync"] },
    {
      name: "by axes, as it was once kept",
      kept: "server:lync,skype|placement:cloud",
      setup: ["lync", "skype", "cloud"],
    },
    { name: "before axes had names", kept: "lync|cloud", setup: ["lync", "cloud"] },
    { name: "before axes had names, of the second alone", kept: "|cloud", setup: ["cloud"] },
  ])("$name", ({ kept, setup }) => {
    expect(parsed(kept)).toEqual(setup);
  });
});

describe("the versions of its products", () => {
  test.each([
    { kept: "lync+cloud", owned: ["lync", "cloud"] },
    { kept: "lync~cu3+cloud", owned: ["lync~cu3", "cloud"] },
    { kept: "lync~CU3+teams~cu4", owned: ["lync~cu3"] },
    { kept: "lync~<b>", owned: ["lync"] },
    { kept: null, owned: [] },
  ])("in $kept are $owned, which nobody who asks for products sees", ({ kept, owned }) => {
    expect(parseOwned(kept, isKnown)).toEqual(owned);
    expect(parsed(kept) ?? []).toEqual(owned.map((one) => one.split("~")[0]));
  });

  test("are replaced with their products", () => {
    expect(keptWith("lync~cu3+web~1.2", ["lync~cu5"], new Set(["lync"]))).toBe("web~1.2+lync~cu5");
  });
});

test.each([
  { name: "nothing was kept", kept: null, now: "lync" },
  { name: "a member of the same axis was kept", kept: "skype", now: "lync" },
  { name: "the same was kept", kept: "lync", now: "lync" },
  { name: "something else was kept", kept: "web+skype", now: "web+lync" },
  { name: "it was kept by axes", kept: "client:web|server:skype", now: "web+lync" },
])("what is kept after $name", ({ kept, now }) => {
  expect(keptWith(kept, ["lync"], new Set(["lync", "skype"]))).toBe(now);
});

describe("in a matrix of lync and skype with mail and cloud, a setup of lync with cloud", () => {
  const setup = ["lync", "cloud"];
  const servers = { members: ["lync", "skype"] };
  const placements = (...members: string[]) => ({ members });

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
    expect(fits(setup, ["web"], [{ members: ["web", "phone"] }])).toBe(true);
  });
});
