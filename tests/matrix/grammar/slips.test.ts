import { expect, test } from "vitest";
import { slipFinder } from "../../../src/matrix/grammar/slips.ts";
import { readText, vocabulary } from "../../support/reading.ts";

test.each([
  { sentence: "Reqires Exchange Server 2013.", written: "Reqires", meant: "Requires" },
  { sentence: "Not suported.", written: "suported", meant: "supported" },
  { sentence: "Works olny when both people are homed online.", written: "olny", meant: "only" },
  { sentence: "A Lync 2013 client is reqiured.", written: "reqiured", meant: "required" },
  {
    sentence: "Nécesite Exchange Server 2013.",
    language: "fr",
    written: "Nécesite",
    meant: "Nécessite",
  },
])("a typing error is found in “$sentence”", ({ sentence, language = "en", written, meant }) => {
  expect(slipFinder(vocabulary, language)(sentence)).toEqual({ written, meant });
});

test.each([
  { name: "words that no sentence is made of", sentence: "Awaiting review" },
  { name: "two errors", sentence: "Nto suported." },
  { name: "words too short to tell", sentence: "Yse, if ti works." },
  { name: "a word that is near a short one alone", sentence: "Nott supported." },
  { name: "a paragraph", sentence: `Reqires Exchange Server 2013${", and so on".repeat(30)}.` },
])("nothing is proposed for $name", ({ sentence }) => {
  expect(slipFinder(vocabulary, "en")(sentence)).toBeNull();
});

test("so many sentences of one document are looked at, and no more", () => {
  const slipIn = slipFinder(vocabulary, "en");
  const found = Array.from({ length: 120 }, () => slipIn("Reqires Exchange Server 2013."));
  expect(found.filter((one) => one !== null)).toHaveLength(100);
});

test("whoever wrote it is asked for the word, and not for the name of a feature", () => {
  const cell = "Voice mail <br/> Reqires Exchange Server 2013.";
  const [one] = readText(`| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${cell} |\n`).diagnostics;
  expect(one?.hint).toBe("Did you mean “Requires” instead of “Reqires”?");
  expect(one).toMatchObject({ line: 3, data: { near: [], slip: { written: "Reqires" } } });
});
