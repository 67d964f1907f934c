import { expect, test } from "vitest";
import { addresses, changeId, languageParam, lineId, type Place } from "../../src/matrix/addresses.ts";
import { cellKey } from "../../src/matrix/coordinates.ts";

const ids = { matrix: "exchange", at: ["lync-server-2013", "exchange-online"] };

const places: readonly { place: Place; expected: string }[] = [
  { place: { kind: "home" }, expected: "" },
  { place: { kind: "about" }, expected: "about/" },
  { place: { kind: "diagnostics" }, expected: "about/diagnostics/" },
  { place: { kind: "diagnostics", code: "unclear-text" }, expected: "about/diagnostics/#unclear-text" },
  { place: { kind: "api" }, expected: "api/" },
  { place: { kind: "grammar" }, expected: "about/grammar/" },
  { place: { kind: "grammar", form: "must-use" }, expected: "about/grammar/#must-use" },
  { place: { kind: "search" }, expected: "search/" },
  { place: { kind: "search-index" }, expected: "search/index.json" },
  { place: { kind: "search-description" }, expected: "search/description.xml" },
  { place: { kind: "compare" }, expected: "compare/" },
  {
    place: { kind: "compare", choice: { kind: "sides", sides: [ids.at, ["lync-web-app"]] } },
    expected: "compare/?a=lync-server-2013+exchange-online&b=lync-web-app",
  },
  {
    place: { kind: "compare", choice: { kind: "have", have: ["lync-server-2013", "exchange-online"] } },
    expected: "compare/?have=lync-server-2013+exchange-online",
  },
  {
    place: { kind: "compared", at: ids.at },
    expected: "compare/facts/lync-server-2013.exchange-online.json",
  },
  { place: { kind: "compare-words" }, expected: "compare/words.json" },
  { place: { kind: "lifecycle" }, expected: "lifecycle/" },
  {
    place: { kind: "lifecycle", row: { product: "lync-web-app" } },
    expected: "lifecycle/#lync-web-app",
  },
  {
    place: { kind: "lifecycle", row: { feature: "voice-mail" } },
    expected: "lifecycle/#feature.voice-mail",
  },
  { place: { kind: "lifecycle-calendar" }, expected: "lifecycle.ics" },
  { place: { kind: "silence" }, expected: "silence/" },
  { place: { kind: "silence", matrix: "exchange" }, expected: "silence/#exchange" },
  { place: { kind: "changes" }, expected: "changes/" },
  { place: { kind: "changes", change: "2026-12-01-voice-mail" }, expected: "changes/#2026-12-01-voice-mail" },
  {
    place: {
      kind: "changes",
      change: changeId("2026-12-01-voice-mail", {
        matrix: "exchange",
        key: "voice-mail.lync-server-2013.exchange-online",
      }),
    },
    expected: "changes/#2026-12-01-voice-mail.exchange.voice-mail.lync-server-2013.exchange-online",
  },
  { place: { kind: "feed" }, expected: "changes/atom.xml" },
  { place: { kind: "feed", matrix: "exchange" }, expected: "exchange/atom.xml" },
  { place: { kind: "conflicts" }, expected: "sources/conflicts/" },
  { place: { kind: "conflicts", conflict: "photos" }, expected: "sources/conflicts/#photos" },
  { place: { kind: "features" }, expected: "features/" },
  { place: { kind: "features", group: "voice" }, expected: "features/#voice" },
  { place: { kind: "products" }, expected: "products/" },
  { place: { kind: "sources" }, expected: "sources/" },
  { place: { kind: "matrix", matrix: "exchange" }, expected: "exchange/" },
  { place: { kind: "configuration", ...ids }, expected: "exchange/lync-server-2013/exchange-online/" },
  {
    place: { kind: "cell", ...ids, feature: "voice-mail" },
    expected: "exchange/lync-server-2013/exchange-online/voice-mail/",
  },
  {
    place: { kind: "table-cell", ...ids, feature: "voice-mail" },
    expected: "exchange/#voice-mail.lync-server-2013.exchange-online",
  },
  {
    place: { kind: "configuration", matrix: "clients", at: ["lync-web-app"] },
    expected: "clients/lync-web-app/",
  },
  {
    place: { kind: "cell", matrix: "clients", at: ["lync-web-app"], feature: "voice-mail" },
    expected: "clients/lync-web-app/voice-mail/",
  },
  {
    place: { kind: "table-cell", matrix: "clients", at: ["lync-web-app"], feature: "voice-mail" },
    expected: "clients/#voice-mail.lync-web-app",
  },
  {
    place: {
      kind: "table-cell",
      matrix: "clients",
      at: ["lync-web-app"],
      feature: "voice-mail",
      group: "voice",
    },
    expected: "clients/groups/voice/#voice-mail.lync-web-app",
  },
  { place: { kind: "group", matrix: "clients", group: "voice" }, expected: "clients/groups/voice/" },
  { place: { kind: "feature", feature: "voice-mail" }, expected: "features/voice-mail/" },
  { place: { kind: "product", product: "lync-web-app" }, expected: "products/lync-web-app/" },
  { place: { kind: "former", path: "exchange/lync-2010/" }, expected: "exchange/lync-2010/" },
  { place: { kind: "gone" }, expected: "gone/" },
  { place: { kind: "gone", entry: "group/voice" }, expected: "gone/#group/voice" },
  { place: { kind: "moved" }, expected: "moved.json" },
  { place: { kind: "source", document: "guide" }, expected: "sources/guide/" },
  {
    place: { kind: "source", document: "guide", anchor: "calls.a.b~2" },
    expected: "sources/guide/#calls.a.b~2",
  },
];

test.each(places)("a $place.kind is at /$expected", ({ place, expected }) => {
  expect(addresses("/")("en", place)).toBe(`/${expected}`);
  expect(addresses("/")("fr", place)).toBe(`/fr/${expected}`);
});

test.each(["/hybrid-matrix", "/hybrid-matrix/"])("below the base path %s", (base) => {
  const link = addresses(base);
  expect(link("en", { kind: "home" })).toBe("/hybrid-matrix/");
  expect(link("fr", { kind: "about" })).toBe("/hybrid-matrix/fr/about/");
});

test.each<{ place: Place; id: string; expected: string }>([
  {
    place: { kind: "table-cell", ...ids, feature: "archiving" },
    id: cellKey({ feature: "archiving", ...ids }),
    expected: "archiving.lync-server-2013.exchange-online",
  },
])("the fragment of a link to a $place.kind is the id there: $expected", ({ place, id, expected }) => {
  expect(id).toBe(expected);
  expect(addresses("/")("en", place).split("#")).toEqual([expect.stringMatching(/\/$/), expected]);
});

test("a line has the id of its number", () => {
  expect(lineId(7)).toBe("L7");
});

test("only languages after the first one have a prefix", () => {
  expect(languageParam("en")).toBeUndefined();
  expect(languageParam("fr")).toBe("fr");
});
