import { describe, expect, test } from "vitest";
import type { ChangeKind } from "../../../src/matrix/changes/change.ts";
import { type Compared, differences, type Named } from "../../../src/matrix/changes/differences.ts";
import type { Cell, Whole } from "../../../src/matrix/model/answers.ts";
import { cell, decided, limit, page, requires, source, state, whole } from "../../support/compared.ts";

const key = "calls.talk.cloud";
const of = (says: Partial<Cell> = {}): Compared => state([cell(key, says)]);

/** What changed from one state to another: each fact with its kinds. */
const told = (...states: Parameters<typeof differences>): string[] =>
  differences(...states).map((one) => `${one.matrix}/${one.key} ${one.kinds.join(", ")}`);

/** What kinds of change two states of one cell make. */
const kindsFrom = (before: Compared, after: Compared): readonly ChangeKind[] =>
  differences(before, after).flatMap(({ kinds }) => kinds);

const said = { ...cell(key), support: "supported" } as const;
const side = { ...said, matrix: "side", date: null };

describe("of one cell,", () => {
  test.each<{ name: string; before?: Partial<Cell>; after?: Partial<Cell>; kinds: ChangeKind[] }>([
    { name: "nothing changed", kinds: [] },
    { name: "the support changed", after: { support: "unsupported" }, kinds: ["support"] },
    {
      name: "sources have come to differ",
      after: { conflicts: [decided("sources-differ")] },
      kinds: ["support"],
    },
    {
      name: "a disagreement was decided against it",
      after: { conflicts: [decided("unsupported")] },
      kinds: ["support"],
    },
    { name: "a disagreement changed nothing", after: { conflicts: [decided("supported")] }, kinds: [] },
    {
      name: "another side of a disagreement has a condition",
      after: { conflicts: [decided("supported", { ...side, conditions: [requires("gate")] })] },
      kinds: ["condition-added"],
    },
    {
      name: "a condition makes a yes conditional",
      after: { support: "conditional", conditions: [requires("gate")] },
      kinds: ["support", "condition-added"],
    },
    {
      name: "a condition joined another",
      before: { conditions: [requires("gate")] },
      after: { conditions: [requires("gate"), limit("Only on weekdays.")] },
      kinds: ["condition-added"],
    },
    {
      name: "a condition was replaced",
      before: { conditions: [requires("gate")] },
      after: { conditions: [requires("door")] },
      kinds: ["condition-added", "condition-removed"],
    },
    {
      name: "a later release is required",
      before: { conditions: [requires("gate", { minimum: "CU3" })] },
      after: { conditions: [requires("gate", { minimum: "CU4" })] },
      kinds: ["condition-added", "condition-removed"],
    },
    {
      name: "a condition was reworded",
      before: { conditions: [requires("gate")] },
      after: { conditions: [requires("gate", { text: "A gate is needed." })] },
      kinds: ["wording"],
    },
    {
      name: "conditions are in another order",
      before: { conditions: [requires("gate"), requires("door")] },
      after: { conditions: [requires("door"), requires("gate")] },
      kinds: [],
    },
    {
      name: "something else serves it",
      before: { via: [{ text: "Box", products: ["box"] }] },
      after: { via: [{ text: "Hole", products: ["hole"] }] },
      kinds: ["service"],
    },
    {
      name: "something that no catalog knows serves it",
      after: { via: [{ text: "A box", products: [] }] },
      kinds: ["service"],
    },
    {
      name: "what serves it is called otherwise",
      before: { via: [{ text: "Box", products: ["box"] }] },
      after: { via: [{ text: "The box", products: ["box"] }] },
      kinds: ["wording"],
    },
    {
      name: "one of the things that serve it has a condition",
      before: { via: [{ text: "Box", products: ["box"] }] },
      after: { via: [{ text: "Box", products: ["box"], conditions: [requires("gate")] }] },
      kinds: ["condition-added"],
    },
    { name: "its line moved", after: { sources: [source({ line: 9, column: 3 })] }, kinds: [] },
    {
      name: "another document states it",
      after: { sources: [source({ document: "other" })] },
      kinds: ["source-moved"],
    },
    {
      name: "another document states it as well",
      after: { sources: [source(), source({ document: "other" })] },
      kinds: [],
    },
    {
      name: "the words of its statement changed",
      after: { sources: [source({ text: "It does" })] },
      kinds: ["wording"],
    },
    { name: "a note was added", after: { notes: ["See there."] }, kinds: ["wording"] },
    {
      name: "a link was added",
      after: { references: [{ text: "There", target: "there.md", url: null }] },
      kinds: ["wording"],
    },
    {
      name: "its words changed with its support",
      after: { support: "unsupported", sources: [source({ text: "No" })] },
      kinds: ["support"],
    },
    { name: "its evidence changed", after: { evidence: "several-origins" }, kinds: [] },
    {
      name: "its history changed",
      after: { history: [{ ...said, date: "2020" }], lastStated: { date: "2021" } },
      kinds: [],
    },
  ])("$name", ({ before = {}, after = {}, kinds }) => {
    expect(kindsFrom(of(before), of(after))).toEqual(kinds);
  });
});

describe("a statement", () => {
  const on = (address: string, date: string): Compared => ({
    ...of(),
    documents: [page("guide", { origins: [{ title: "Page", address, date, version: null }] })],
  });

  test("moves with its anchor", () => {
    const later: Compared = { ...of(), anchorOf: () => `${key}~2020` };
    expect(kindsFrom(of(), later)).toEqual(["source-moved"]);
  });

  test("moves to another page of the vendor, but not to another version of one", () => {
    const before = on("https://vendor.example/one", "2020");
    expect(kindsFrom(before, on("https://vendor.example/two", "2020"))).toEqual(["source-moved"]);
    expect(kindsFrom(before, on("https://vendor.example/one", "2021"))).toEqual([]);
  });

  test("does not move where only one state names the page that it rests on", () => {
    const named = on("https://vendor.example/one", "2020");
    expect([...kindsFrom(of(), named), ...kindsFrom(named, of())]).toEqual([]);
  });

  test("has the key of its fact where nothing gives it an anchor", () => {
    const later: Compared = { ...of({ support: "unsupported" }), documents: [], anchorOf: () => undefined };
    expect(differences(of(), later).map(({ after }) => after?.sources)).toEqual([
      [{ document: "guide", anchor: key }],
    ]);
  });
});

test("a change has both states, and the conditions that it adds and drops as they were read", () => {
  const via = [{ text: "Box", products: ["box"] }];
  const before = of({ support: "conditional", conditions: [requires("gate"), requires("door")] });
  const after = of({ support: "conditional", conditions: [requires("door"), limit("Not at night.")], via });
  const sources = [{ document: "guide", anchor: key }];
  expect(differences(before, after)).toEqual([
    {
      matrix: "main",
      key,
      about: "cell",
      kinds: ["service", "condition-added", "condition-removed"],
      before: { support: "conditional", conditions: ["Requires gate.", "Requires door."], via: [], sources },
      after: {
        support: "conditional",
        conditions: ["Requires door.", "Not at night."],
        via: ["Box"],
        sources,
      },
      added: [{ ...limit("Not at night."), language: "en" }],
      removed: [{ ...requires("gate"), language: "en" }],
    },
  ]);
});

test("what only one state has is newly stated, or no longer", () => {
  const [one, two] = [state([cell("calls.talk.cloud")]), state([cell("photos.talk.cloud")])];
  expect(differences(one, two)).toEqual([
    expect.objectContaining({ key: "photos.talk.cloud", kinds: ["newly-stated"], added: [], removed: [] }),
    expect.objectContaining({ key: "calls.talk.cloud", kinds: ["no-longer-stated"], added: [], removed: [] }),
  ]);
  expect(differences(one, two).map((found) => ["before" in found, "after" in found])).toEqual([
    [false, true],
    [true, false],
  ]);
});

test("a whole configuration changes as a cell does", () => {
  const [before, after] = [
    state([whole("talk.cloud")]),
    state([whole("talk.cloud", { support: "unsupported" })]),
  ];
  expect(differences(before, after)).toEqual([
    expect.objectContaining({ key: "talk.cloud", about: "configuration", kinds: ["support"] }),
  ]);
});

test("changes stand in the order of the later matrices, with what is gone at the end", () => {
  const matrices = (...ids: string[]) => ids.flatMap((id) => state([cell(key)], { matrix: id }).matrices);
  const before: Compared = { ...of(), matrices: matrices("gone", "b") };
  const after: Compared = { ...of(), matrices: [...matrices("c"), ...state([], { matrix: "b" }).matrices] };
  expect(told(before, after)).toEqual([
    `c/${key} newly-stated`,
    `b/${key} no-longer-stated`,
    `gone/${key} no-longer-stated`,
  ]);
});

describe("what was renamed", () => {
  /** Asks of renames by `kind key`; what is not among them kept its key. */
  const by =
    (names: Readonly<Record<string, string>>) =>
    ({ kind, key: own }: Named): string =>
      names[`${kind} ${own}`] ?? own;
  const facts = (feature: string, document = "guide", product = "gate"): readonly (Cell | Whole)[] => [
    cell(`${feature}.talk.cloud`, { conditions: [requires(product)], sources: [source({ document })] }),
  ];

  test("is no change, with the statements and products that it names", () => {
    const before = state([...facts("vm", "guide", "old-gate"), whole("talk.old")]);
    const after = state([...facts("voice-mail", "other"), whole("talk.new")]);
    const names = by({
      "cell main/vm.talk.cloud": "main/voice-mail.talk.cloud",
      "statement guide/vm.talk.cloud": "other/voice-mail.talk.cloud",
      "whole main/talk.old": "main/talk.new",
      "statement guide/together.talk.old": "guide/together.talk.new",
      "product old-gate": "gate",
    });
    expect(told(before, after)).toHaveLength(4);
    expect(told(before, after, names)).toEqual(["main/voice-mail.talk.cloud wording"]);
  });

  test("is told with its new key where it changed as well", () => {
    const names = by({ "cell main/vm.talk.cloud": "main/voice-mail.talk.cloud" });
    expect(told(state(facts("vm")), state(facts("voice-mail")), names)).toEqual([
      "main/voice-mail.talk.cloud source-moved",
    ]);
  });

  test("keeps its key as long as the later state has it", () => {
    const names = by({
      [`cell main/${key}`]: "main/photos.talk.cloud",
      [`statement guide/${key}`]: "guide/x",
    });
    expect(told(of(), of(), names)).toEqual([]);
  });

  test.each([
    ["first", ["vm", "voice-mail"]],
    ["last", ["voice-mail", "vm"]],
  ])("into what was there is no change, if it comes %s", (_, features) => {
    const before = state(
      features.map((one) =>
        cell(`${one}.talk.cloud`, { support: one === "vm" ? "unsupported" : "supported" }),
      ),
    );
    const names = by({ "cell main/vm.talk.cloud": "main/voice-mail.talk.cloud" });
    expect(told(before, state([cell("voice-mail.talk.cloud")]), names)).toEqual([]);
  });
});

describe("of states that are made up by chance,", () => {
  /** Numbers that look like chance and are the same each time. */
  function numbers(seed: number): (below: number) => number {
    let at = seed;
    return (below) => {
      at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((at / 2_147_483_648) * below);
    };
  }

  function randomState(seed: number): Compared {
    const next = numbers(seed);
    const pick = <T>(...from: readonly [T, ...T[]]): T => from[next(from.length)] ?? from[0];
    const fact = (at: string) => ({
      at: at.split("."),
      support: pick<Cell["support"]>("supported", "conditional", "unsupported", "not-applicable"),
      conditions: pick([], [requires("gate")], [requires("gate", { text: "Gate." }), limit("Weekdays.")]),
      via: pick([], [{ text: "Box", products: ["box"] }]),
      conflicts: pick([], [decided("sources-differ")], [decided("conditional")]),
      sources: [source({ document: pick("guide", "other"), line: next(90) + 1, text: pick("Yes", "No") })],
    });
    const keys = ["a", "b", "c"].flatMap((one) => ["x", "y"].map((two) => `${one}.${two}.z`));
    const cells = keys.filter(() => next(3) > 0).map((one) => cell(one, fact(one.slice(2))));
    const wholes = ["x.z", "y.z"].filter(() => next(3) > 0).map((at) => whole(at, fact(at)));
    return state([...cells, ...wholes]);
  }

  const seeds = Array.from({ length: 60 }, (_, at) => at * 7919 + 1);

  test("none differs from itself, and none from its copy", () => {
    for (const seed of seeds) expect(differences(randomState(seed), randomState(seed))).toEqual([]);
  });

  const mirrored: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
    "newly-stated": "no-longer-stated",
    "no-longer-stated": "newly-stated",
    "condition-added": "condition-removed",
    "condition-removed": "condition-added",
  };

  test("the way back is the way there in a mirror", () => {
    const inOrder = (lines: readonly string[]) => lines.toSorted();
    let found = 0;
    for (const seed of seeds) {
      const [one, two] = [randomState(seed), randomState(seed + 1)];
      const there = differences(one, two).map(({ kinds, before, after, added, removed, ...what }) => ({
        ...what,
        kinds: inOrder(kinds.map((kind) => mirrored[kind] ?? kind)),
        ...(after && { before: after }),
        ...(before && { after: before }),
        added: removed,
        removed: added,
      }));
      const back = differences(two, one).map((change) => ({ ...change, kinds: inOrder(change.kinds) }));
      const byKey = (a: { about: string; key: string }, b: typeof a) =>
        a.about + a.key < b.about + b.key ? -1 : 1;
      expect(back.toSorted(byKey)).toEqual(there.toSorted(byKey));
      found += there.length;
    }
    expect(found).toBeGreaterThan(seeds.length);
  });
});

test("what is compared grows with the number of facts alone", () => {
  let asked = 0;
  const counted = (count: number): Compared => ({
    ...state(Array.from({ length: count }, (_, at) => cell(`f${at}.talk.cloud`))),
    anchorOf: () => {
      asked++;
      return;
    },
  });
  expect(differences(counted(5000), counted(5000))).toEqual([]);
  expect(asked).toBe(10_000);
});
