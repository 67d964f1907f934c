import { describe, expect, test } from "vitest";
import { foldName, wordsOf } from "../../src/matrix/words.ts";

describe("a text is cut into words and marks", () => {
  test.each([
    ["Voice mail", ["voice", "mail"]],
    ["High-resolution photos", ["high", "resolution", "photos"]],
    ["Yes - ask first", ["yes", "-", "ask", "first"]],
    ["Yes – ask", ["yes", "-", "ask"]],
    ["d’Exchange", ["d", "'", "exchange"]],
    ["Pr\u00e9sence, pre\u0301sence", ["presence", ",", "presence"]],
    ["Archiv\u00ading\u200b", ["archiving"]],
    ["a\u200b \u200b b", ["a", "b"]],
    ["✔️ √", ["✔", "√"]],
    ["", []],
  ])("%j is %j", (text, keys) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys);
  });

  test("with their ranges", () => {
    const text = " Lync\t2013-Client ";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Lync", "2013", "Client"]);
  });
});

test.each([
  ["Voice Mail", "voice mail"],
  ["  High-resolution   photo. ", "high resolution photo"],
  ["Microsoft Exchange Server 2013", "exchange server 2013"],
  ["user’s exchange mailbox", "user's exchange mailbox"],
  ["Espace d’adressage SIP partagé", "espace d'adressage sip partage"],
  ["MAPI – HTTP", "mapi - http"],
  ["“Voice mail.”", "voice mail"],
])("%j and %j are the same name", (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test.each([
  ["Microsoft", "microsoft"],
  ['"', '"'],
])("nothing is taken from %j", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
