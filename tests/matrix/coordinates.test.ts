import { describe, expect, test } from "vitest";
import {
  atInKey,
  cellKey,
  combinations,
  configurationKey,
  idsInKey,
  namedAt,
  pathAt,
  sameAxes,
  sharedKey,
  unknownMemberCode,
} from "../../src/matrix/coordinates.ts";

const axes = [{ id: "server" }, { id: "placement" }];

describe("the key of a cell names its feature and a member of each axis, and gives them back", () => {
  test.each([
    {
      name: "of two axes",
      ids: { feature: "voice-mail", at: ["lync-server-2013", "exchange-online"] },
      key: "voice-mail.lync-server-2013.exchange-online",
    },
    {
      name: "of one axis",
      ids: { feature: "voice-mail", at: ["lync-web-app"] },
      key: "voice-mail.lync-web-app",
    },
    { name: "of three axes", ids: { feature: "f", at: ["a", "b", "c"] }, key: "f.a.b.c" },
  ])("$name", ({ ids, key }) => {
    expect(cellKey(ids)).toBe(key);
    expect(idsInKey(key)).toEqual(ids);
  });
});

test("what is no key has no configuration", () => {
  expect(idsInKey("details")).toEqual({ feature: "details", at: [] });
});

test("the key of a configuration names a member of each axis, and gives them back", () => {
  const at = ["lync-server-2013", "exchange-online"];
  expect(configurationKey(at)).toBe("lync-server-2013.exchange-online");
  expect(atInKey(configurationKey(at))).toEqual(at);
});

test("a configuration has a folder for each axis", () => {
  expect(pathAt(["lync-server-2013", "exchange-online"])).toBe("lync-server-2013/exchange-online");
  expect(pathAt(["lync-web-app"])).toBe("lync-web-app");
});

test("there is a configuration for every combination of members, the last axis turning fastest", () => {
  expect(
    combinations([
      ["a", "b"],
      ["x", "y"],
    ]),
  ).toEqual([
    ["a", "x"],
    ["a", "y"],
    ["b", "x"],
    ["b", "y"],
  ]);
  expect(combinations([["a", "b"]])).toEqual([["a"], ["b"]]);
  expect(combinations([["a"], []])).toEqual([]);
});

test("members are named by their axes, as far as there are any", () => {
  expect(namedAt(axes, ["a", "x"])).toEqual({ server: "a", placement: "x" });
  expect(namedAt(axes, ["a"])).toEqual({ server: "a" });
});

test("the same axes are as many, in the same order", () => {
  expect(sameAxes(axes, [...axes])).toBe(true);
  expect(sameAxes(axes, axes.toReversed())).toBe(false);
  expect(sameAxes(axes, axes.slice(1))).toBe(false);
});

test.each([
  ["server", "unknown-server"],
  ["placement", "unknown-placement"],
  ["client", "unknown-member"],
  ["constructor", "unknown-member"],
])("an unknown %s is reported as %s", (axis, code) => {
  expect(unknownMemberCode(axis)).toBe(code);
});

test("a configuration has one key in all matrices of its axes, and another one beside others", () => {
  const key = (...ids: string[]) =>
    sharedKey(
      ids.map((id) => ({ id })),
      ["lync", "online"],
    );
  expect(key("server", "placement")).toBe(key("server", "placement"));
  expect(key("server", "placement")).not.toBe(key("placement", "server"));
  expect(sharedKey([{ id: "server" }], ["lync"])).not.toBe(sharedKey([{ id: "server" }], ["online"]));
});
