import { describe, expect, test } from "vitest";
import { readMatrices } from "../../../src/matrix/index.ts";
import { vocabularyOf } from "../../../src/matrix/vocabulary/vocabulary.ts";
import { catalog, readText, vocabulary } from "../../support/reading.ts";

describe("the product of a label", () => {
  test.each([
    ["Lync Server 2013", "lync-server-2013"],
    ["Lync Server 2013 (on premises)", "lync-server-2013"],
    ["Exchange (on premises)", "exchange-on-premises"],
    ["Lync Server 2010 en local", "lync-server-2010"],
    ["SharePoint Server (on premises)", "sharepoint-server"],
    ["Exchange Online on-premises", undefined],
    ["Contoso Chat (on premises)", undefined],
    ["Lync Server 2013 and more", undefined],
    [`${"very ".repeat(50)}long`, undefined],
  ])("%j is %j", (label, id) => {
    expect(vocabulary.product(label)).toBe(id);
  });
});

describe("the products that a sentence names", () => {
  test.each([
    ["A Lync 2013 client and Exchange 2013 SP1", ["lync-2013-client", "exchange-server-2013"]],
    ["Exchange 2010/2013", ["exchange-server-2010", "exchange-server-2013"]],
    ["Exchange Online/2013", ["exchange-online"]],
    ["Exchange 2031", ["exchange-2031"]],
    ["Lync Server Subscription Edition", ["lync-server-subscription-edition"]],
    ["A subscription edition", []],
    ["anything else", []],
  ])("in %j are %j", (sentence, ids) => {
    expect(vocabulary.mentions(sentence).map(({ id }) => id)).toEqual(ids);
  });

  test("have the range of their words", () => {
    const sentence = "needs Exchange 2010/2013 here";
    expect(vocabulary.mentions(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([
      "Exchange 2010",
      "2013",
    ]);
  });
});

describe("the features that prose names", () => {
  test.each([
    ["All about Voicemail, and archiving.", ["voice-mail", "archiving"]],
    ["A high-resolution contact photo", ["high-resolution-photos"]],
    ["A high resolution contact photo", ["high-resolution-photos"]],
    ["Said in IM", []],
  ])("in %j are %j", (prose, ids) => {
    expect(vocabulary.featureMentions(prose).map(({ id }) => id)).toEqual(ids);
  });
});

describe("an empty catalog", () => {
  const empty = {
    axes: [],
    kinds: [],
    products: [],
    groups: [],
    features: [],
    matrices: [],
    origins: [],
    rests: [],
    references: [],
  };

  test("knows nothing", () => {
    const { mentions, featureMentions, product, feature } = vocabularyOf(empty);
    expect([mentions("Exchange 2013"), featureMentions("Voice mail")]).toEqual([[], []]);
    expect([product("Exchange 2013"), feature("Voice mail")]).toEqual([undefined, undefined]);
  });

  test("leaves every table alone", () => {
    const text = "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail |";
    const { matrices, diagnostics } = readMatrices([{ path: "a.md", text }], empty).result;
    expect(matrices).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["table-left-alone"]);
  });
});

test("a matrix whose features the catalog forgot to describe shows their ids", () => {
  const forgetful = { ...catalog, features: catalog.features.filter(({ id }) => id !== "archiving") };
  const text = "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail <br/> Meeting delegation |";
  const [matrix] = readMatrices([{ path: "a.md", text }], forgetful).result.matrices;
  expect(matrix?.features.find(({ id }) => id === "archiving")?.label).toBe("archiving");
  expect(readText(text).matrices[0]?.features.find(({ id }) => id === "archiving")?.label).not.toBe(
    "archiving",
  );
});

describe("what a label nobody knows might have been", () => {
  test("is looked for of two hundred labels in one run, and of further ones not said to be nothing", () => {
    const { nearestFeatures } = vocabularyOf(catalog);
    const found = Array.from({ length: 201 }, (_, at) => nearestFeatures(`Voice mial ${at}`));
    expect(found.slice(0, 200).every((near) => near?.some(({ label }) => label === "Voice mail"))).toBe(true);
    expect(found[200]).toBeNull();
  });

  test("is looked for once, however often a run meets the label", () => {
    const { nearestFeatures } = vocabularyOf(catalog);
    const found = Array.from({ length: 201 }, () => nearestFeatures("Voice mial"));
    expect(new Set(found).size).toBe(1);
    expect(nearestFeatures("VOICE MIAL.")).toBe(found[0]);
    expect(nearestFeatures("Archivng")).toEqual([{ id: "archiving", label: "Archiving" }]);
  });
});
