import { describe, expect, test } from "vitest";
import {
  formatPermalink,
  inOrder,
  parsePermalink,
  partsOf,
  permalinkOf,
} from "../../../src/matrix/permalinks/permalink.ts";

const lines: readonly (readonly [string, object])[] = [
  ["matrix mail", { matrix: "mail" }],
  ["feature voice-mail", { feature: "voice-mail" }],
  ["product talk-2013", { product: "talk-2013" }],
  ["group voice", { group: "voice" }],
  ["document notes", { document: "notes" }],
  ["conflict pictures", { conflict: "pictures" }],
  ["part mail/voice", { matrix: "mail", group: "voice" }],
  ["row mail/calls", { matrix: "mail", feature: "calls" }],
  ["configuration mail/talk.cloud", { matrix: "mail", at: ["talk", "cloud"] }],
  ["configuration phones/app", { matrix: "phones", at: ["app"] }],
  ["cell mail/calls.talk.cloud", { matrix: "mail", feature: "calls", at: ["talk", "cloud"] }],
  ["cell phones/calls.app", { matrix: "phones", feature: "calls", at: ["app"] }],
  ["whole mail/talk.cloud", { matrix: "mail", at: ["talk", "cloud"] }],
  ["statement notes/calls.talk.cloud", { document: "notes", feature: "calls", at: ["talk", "cloud"] }],
  [
    "statement notes/calls.talk.cloud~2018-12-20",
    { document: "notes", feature: "calls", at: ["talk", "cloud"], nth: "2018-12-20" },
  ],
  [
    "statement notes/calls.talk.cloud~2",
    { document: "notes", feature: "calls", at: ["talk", "cloud"], nth: "2" },
  ],
];

describe("a line of the file", () => {
  test.each(lines)("%s names its parts and is made of them again", (line, parts) => {
    const permalink = parsePermalink(line);
    expect(permalink && formatPermalink(permalink)).toBe(line);
    expect(permalink && partsOf(permalink)).toEqual(parts);
    expect(permalink && permalinkOf(permalink.kind, parts)).toEqual(permalink);
  });

  test.each([
    ["", "is empty"],
    ["matrix", "has no key"],
    ["table mail", "has a kind that there is not"],
    ["toString mail", "has the name of something that every object has"],
    ["matrix Mail", "has capitals"],
    ["matrix mail ", "ends with a blank"],
    [" matrix mail", "begins with a blank"],
    ["matrix mail/calls", "is not an id alone"],
    ["part mail", "lacks the group"],
    ["row mail/calls.talk", "names a member"],
    ["configuration mail", "lacks the members"],
    ["cell mail/calls", "lacks the members"],
    ["cell mail/calls.talk.", "has an empty member"],
    ["cell mail/calls.talk~2", "has a number, which only statements have"],
    ["statement notes/calls.talk~", "has an empty number"],
    ["statement notes/calls.talk~second", "has a word for a number"],
  ])("“%s” is none: it %s", (line) => {
    expect(parsePermalink(line)).toBeUndefined();
  });

  test.each(["part", "row", "configuration", "cell", "statement", "matrix"] as const)(
    "of the kind %s is not made of nothing",
    (kind) => {
      expect(parsePermalink(formatPermalink(permalinkOf(kind, {})))).toBeUndefined();
    },
  );
});

test("lines are in the order of their characters, each once", () => {
  expect(inOrder(["row a/b", "cell b/c.d", "matrix a", "cell a/c.d", "matrix a"])).toEqual([
    "cell a/c.d",
    "cell b/c.d",
    "matrix a",
    "row a/b",
  ]);
});
