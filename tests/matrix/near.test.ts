import { describe, expect, test } from "vitest";
import { namesLike, nearestNames, nearWords } from "../../src/matrix/near.ts";

describe("the slips between two words", () => {
  test.each([
    ["voice", "voice", 0],
    ["voce", "voice", 1],
    ["voiice", "voice", 1],
    ["voise", "voice", 1],
    ["vocie", "voice", 1],
    ["delegatoni", "delegation", 1],
    ["deelgaton", "delegation", 2],
    ["mail", "maul", 1],
  ])("%s and %s are %i", (word, known, slips) => {
    expect(nearWords([known])(word, 2)).toEqual([{ word: known, slips }]);
  });

  test.each([
    ["voice", "mail"],
    ["a", "abcdef"],
    ["photo", "phenomenon"],
    ["voce", "voicemail"],
    ["ail", "voicemail"],
  ])("%s and %s are too many", (word, known) => {
    expect(nearWords([known])(word, 2)).toEqual([]);
  });
});

describe("a word of prose", () => {
  const near = nearWords(["mail", "voice", "delegation", "2013", "events"]);

  test.each([
    { word: "vocie", meant: ["voice"] },
    { word: "mial", meant: ["mail"] },
    { word: "delegasoin", meant: ["delegation"] },
    // Two letters wrong, which is too many in a short one.
    { word: "tents", meant: [] },
    { word: "mai", meant: [] },
    // Years must be right.
    { word: "2031", meant: [] },
  ])("$word may be $meant", ({ word, meant }) => {
    expect(near(word).map((one) => one.word)).toEqual(meant);
  });
});

describe("a name", () => {
  const labels = ["Voice mail", "Voice mail greeting", "Archiving", "Lync Server 2013", "Lync Server 2010"];
  const names = labels.map((label) => ({ id: label, label }));

  test.each([
    { name: "Voise male", nearest: ["Voice mail"] },
    { name: "voicemail", nearest: ["Voice mail"] },
    { name: "“Archivng”", nearest: ["Archiving"] },
    { name: "Lync Server 2011", nearest: ["Lync Server 2013", "Lync Server 2010"] },
    { name: "Chocolate", nearest: [] },
  ])("$name is nearest to $nearest", ({ name, nearest }) => {
    expect(nearestNames(() => names)(name)?.map(({ label }) => label)).toEqual(nearest);
  });

  test("that is as long as a paragraph is not looked for", () => {
    expect(nearestNames(() => names)("Voice mail ".repeat(20))).toBeNull();
  });

  test("is looked for among very many a few times only", () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({ id: `${at}`, label: `name ${at}` }));
    const nearest = nearestNames(() => many);
    const found = Array.from({ length: 6 }, (_, at) => nearest(`nmae ${at}`) !== null);
    expect(found).toEqual([true, true, true, true, false, false]);
  });
});

test("a query that nothing answers is like names that have something like it", () => {
  const like = namesLike(["High-resolution photos", "Voice mail"]);
  expect(like("hig res foto")).toEqual(["High-resolution photos"]);
  expect(like("voice mail xyzzy")).toEqual(["Voice mail"]);
});
