import { expect, test } from "vitest";
import { ownedAs, ownedId, ownedVersion } from "../../src/matrix/owned.ts";

test.each([
  { owned: "exchange-online", id: "exchange-online", version: undefined },
  { owned: "exchange-server-2016~cu23", id: "exchange-server-2016", version: "CU23" },
  { owned: "exchange-server-2010~sp3-ru9", id: "exchange-server-2010", version: "SP3 RU9" },
  { owned: "outlook~15.28", id: "outlook", version: "15.28" },
])("$owned is $id in the version $version, and written so", ({ owned, id, version }) => {
  expect([ownedId(owned), ownedVersion(owned)]).toEqual([id, version]);
  expect(ownedAs(id, version)).toBe(owned);
});

test.each(["a~", "a~newest", "a~cu3~cu4"])("the version of %s cannot be read", (owned) => {
  expect([ownedId(owned), ownedVersion(owned)]).toEqual(["a", null]);
});
