import { describe, expect, test } from "vitest";
import type { Catalog, Lifecycle, Product, Rest } from "../../../src/matrix/catalog/schema.ts";
import { foundationsOn, lapses, type Stated } from "../../../src/matrix/derive/foundation.ts";
import type { Cell, Condition } from "../../../src/matrix/model/answers.ts";

const both = (text: string) => ({ en: text, fr: text });
const product = (id: string, lifecycle?: Lifecycle): Product => ({
  id,
  kind: "server",
  label: both(id),
  aliases: { en: [], fr: [] },
  terms: [],
  ...(lifecycle && { lifecycle }),
});

const axes = [{ id: "server" }, { id: "placement" }];
const off = { retired: "2021-07-31" };
const catalogWith = (rests: readonly Rest[] = [], feature?: Lifecycle): Catalog => ({
  axes: [],
  kinds: [],
  groups: [],
  matrices: [],
  origins: [],
  references: [],
  products: [
    product("server", { ended: "2023-04-11" }),
    product("online", off),
    product("cloud", { policy: "service" }),
    product("premises"),
    product("client", { ended: "2018-10-09" }),
    product("new-client", { policy: "modern" }),
    product("gone-client", { retired: "2019-01-01" }),
    product("hosted-mail", { retired: "2020-02-28" }),
    product("cloud-mail"),
    product("api", { in: "cloud", disabled: "2026-10-01", retired: "2027-04-01" }),
  ],
  features: [
    {
      id: "voice",
      group: "sound",
      label: both("Voice"),
      aliases: { en: [], fr: [] },
      terms: [],
      ...(feature && { lifecycle: feature }),
    },
  ],
  rests,
});

const condition = (
  kind: Condition["kind"],
  products: string[],
  more: Partial<Condition> = {},
): Condition => ({
  kind,
  products,
  text: "",
  ...more,
});
const cell = (server: string, placement: string, ...conditions: Condition[]): Stated => ({
  feature: "voice",
  at: [server, placement],
  conditions,
});

const on = (stated: Stated, rests: readonly Rest[] = [], day = "2026-11-20") =>
  foundationsOn(catalogWith(rests), day)(stated, axes);
const ids = (stated: Stated, rests: readonly Rest[] = []): string[] =>
  on(stated, rests).pillars.map(({ kind, id }) => `${kind} ${id}`);

describe("a cell rests on", () => {
  test("each member of its configuration, by its axis", () => {
    expect(on(cell("server", "cloud")).pillars.map(({ id, axis }) => [id, axis])).toEqual([
      ["server", "server"],
      ["cloud", "placement"],
    ]);
  });

  test.each<{ name: string; conditions: Condition[]; rests: string[] }>([
    {
      name: "a product that it requires",
      conditions: [condition("requires", ["client"])],
      rests: ["client"],
    },
    {
      name: "the only product it works with",
      conditions: [condition("only", ["client"])],
      rests: ["client"],
    },
    { name: "none that it excludes", conditions: [condition("excludes", ["client"])], rests: [] },
    { name: "none of a restriction in words", conditions: [condition("restriction", [])], rests: [] },
    {
      name: "none that its own configuration satisfies",
      conditions: [condition("requires", ["client"], { satisfied: true })],
      rests: [],
    },
    {
      name: "of alternatives the one that lasts longest",
      conditions: [condition("requires", ["gone-client", "new-client", "client"])],
      rests: ["new-client"],
    },
    {
      name: "of two conditions both",
      conditions: [condition("requires", ["client"]), condition("requires", ["new-client"])],
      rests: ["client", "new-client"],
    },
    {
      name: "a product that the catalog does not know",
      conditions: [condition("requires", ["stranger"], { unknown: ["stranger"] })],
      rests: ["stranger"],
    },
  ])("$name", ({ conditions, rests }) => {
    const found = ids(cell("server", "cloud", ...conditions)).slice(2);
    expect(found).toEqual(rests.map((id) => `condition ${id}`));
  });

  test("what serves it, and on none of several of which one is not known", () => {
    const served = (...via: string[][]): string[] =>
      ids({ ...cell("server", "cloud"), via: via.map((products) => ({ text: "", products })) }).slice(2);
    expect(served(["hosted-mail"])).toEqual(["via hosted-mail"]);
    expect(served(["hosted-mail"], ["cloud-mail"])).toEqual(["via cloud-mail"]);
    expect(served(["hosted-mail"], [])).toEqual([]);
  });

  test("its feature, where that has a lifecycle", () => {
    const found = foundationsOn(catalogWith([], off), "2026-11-20")(cell("server", "cloud"), axes);
    expect(found.lapsed).toMatchObject({ kind: "feature", id: "voice" });
  });
});

describe("an entry of the catalog", () => {
  const rest = (at: Rest["at"], more: Partial<Rest> = {}): Rest => ({
    feature: "voice",
    at,
    on: "hosted-mail",
    source: "vendor",
    ...more,
  });

  test.each<{ name: string; at: Rest["at"]; holds: boolean }>([
    { name: "of its members", at: { server: ["server"], placement: ["cloud"] }, holds: true },
    { name: "of some members", at: { server: ["online", "server"] }, holds: true },
    { name: "of another server", at: { server: ["online"], placement: ["cloud"] }, holds: false },
    { name: "of another axis", at: { client: ["client"] }, holds: false },
  ])("$name is about the cell: $holds", ({ at, holds }) => {
    expect(ids(cell("server", "cloud"), [rest(at)]).includes("service hosted-mail")).toBe(holds);
  });

  test("of another feature is about another cell", () => {
    expect(ids(cell("server", "cloud"), [rest({ server: ["server"] }, { feature: "photos" })])).toHaveLength(
      2,
    );
  });

  test.each<{ name: string; now?: string[]; lapsed: string | undefined; replaced: string | undefined }>([
    { name: "with something in its place", now: ["cloud-mail"], lapsed: undefined, replaced: "hosted-mail" },
    { name: "with nothing in its place", now: [], lapsed: "hosted-mail", replaced: undefined },
    { name: "of which nothing more is known", lapsed: "hosted-mail", replaced: undefined },
  ])("of a service that is off $name", ({ now, lapsed, replaced }) => {
    const found = on(cell("server", "cloud"), [rest({ server: ["server"] }, now ? { now } : {})]);
    expect([found.lapsed?.id, found.replaced?.id]).toEqual([lapsed, replaced]);
  });

  test("is no replacement before the day", () => {
    const found = on(
      cell("server", "cloud"),
      [rest({ server: ["server"] }, { now: ["cloud-mail"] })],
      "2020-02-27",
    );
    expect([found.replaced, found.pillars.at(-1)?.id]).toEqual([undefined, "hosted-mail"]);
  });

  test("is about no cell of which a document names what serves it", () => {
    const served = { ...cell("server", "cloud"), via: [{ text: "", products: ["cloud-mail"] }] };
    expect(ids(served, [rest({ server: ["server"] })]).slice(2)).toEqual(["via cloud-mail"]);
    const own = rest({ server: ["online"] }, { on: "online", now: ["cloud-mail"] });
    expect(on({ ...served, at: ["online", "cloud"] }, [own]).lapsed?.rest?.now).toEqual(["cloud-mail"]);
  });

  test("about a member of the configuration replaces nothing: that one is no more", () => {
    const own = rest({ server: ["online"] }, { on: "online", now: ["cloud-mail"] });
    const { lapsed, replaced, pillars } = on(cell("online", "cloud"), [own]);
    expect([lapsed?.id, lapsed?.rest?.now, replaced]).toEqual(["online", ["cloud-mail"], undefined]);
    expect(pillars).toHaveLength(2);
  });
});

describe("of all that a cell rests on", () => {
  test("the worst decides", () => {
    expect(on(cell("server", "cloud")).worst).toMatchObject({ state: "out-of-support", date: "2023-04-11" });
    expect(on(cell("online", "cloud")).worst).toMatchObject({ state: "retired", date: "2021-07-31" });
    expect(on(cell("cloud", "premises")).worst).toMatchObject({ state: "in-support" });
    expect(on(cell("premises", "premises")).worst).toEqual({ state: "unknown" });
  });

  test("what was switched off first ended the answer", () => {
    expect(on(cell("online", "hosted-mail")).lapsed?.id).toBe("hosted-mail");
  });

  test.each([
    { day: "2027-03-31", placement: "cloud", state: "off-by-default", lapsed: undefined },
    { day: "2027-04-01", placement: "cloud", state: "retired", lapsed: "api" },
    { day: "2027-04-01", placement: "premises", state: "unknown", lapsed: undefined },
  ])(
    "on $day a service that is off in one place only is $state in $placement",
    ({ day, placement, ...says }) => {
      const { worst, lapsed } = on(cell("cloud-mail", placement, condition("requires", ["api"])), [], day);
      expect({ state: worst.state, lapsed: lapsed?.id }).toEqual(says);
    },
  );
});

describe("a cell lapses", () => {
  const stated = (support: Cell["support"], at: string[]): Cell => ({
    feature: "voice",
    at,
    support,
    evidence: "table",
    conditions: [],
    references: [],
    sources: [],
  });

  test.each<{ name: string; cell: Cell; day: string | undefined }>([
    { name: "on the day of a switch-off", cell: stated("supported", ["online", "cloud"]), day: "2021-07-31" },
    { name: "with conditions as well", cell: stated("conditional", ["online", "cloud"]), day: "2021-07-31" },
    { name: "never, if it is a no", cell: stated("unsupported", ["online", "cloud"]), day: undefined },
    {
      name: "never, if nothing is switched off",
      cell: stated("supported", ["server", "cloud"]),
      day: undefined,
    },
  ])("$name", ({ cell: one, day }) => {
    expect(lapses(catalogWith())(one, axes)).toBe(day);
  });
});
