import { describe, expect, test } from "vitest";
import { hasRules, languageOf } from "../../../src/matrix/language/index.ts";
import { phrasesOf } from "../../../src/matrix/language/language.ts";
import { onPremisesName, withoutLocation } from "../../../src/matrix/language/lexicon.ts";

describe("the rules of a language", () => {
  test.each([
    { tag: "fr", own: true, yes: "oui" },
    { tag: "fr-CA", own: true, yes: "oui" },
    { tag: "en", own: true, yes: "yes" },
    { tag: "de-AT", own: true, yes: "ja" },
    { tag: "nl", own: false, yes: "yes" },
    { tag: "constructor", own: false, yes: "yes" },
  ])("of $tag say yes as $yes", ({ tag, own, yes }) => {
    expect(hasRules(tag)).toBe(own);
    expect(phrasesOf(languageOf(tag).answers.yes)).toContain(yes);
  });
});

test.each([
  ["Exchange (on premises)", "Exchange"],
  ["Exchange on-premises", "Exchange"],
  ["Exchange (en local)", "Exchange"],
  ["Exchange Online", undefined],
])("what stands on premises in %j is %j", (label, name) => {
  expect(onPremisesName(label)).toBe(name);
});

test.each([
  ["User located on Lync Server 2013", "Lync Server 2013"],
  ["Utilisateurs hébergés sur Lync Server 2013", "Lync Server 2013"],
  ["Users on", "Users on"],
  ["Lync Server 2013", "Lync Server 2013"],
])("users in %j are on %j", (label, server) => {
  expect(withoutLocation(label)).toBe(server);
});
