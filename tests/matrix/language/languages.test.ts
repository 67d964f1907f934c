import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { describe, expect, test } from "vitest";
import { forms, phrasesOf } from "../../../src/matrix/language/language.ts";
import {
  hasRules,
  languageOf,
  languages,
  onPremisesName,
  printedGrammar,
  withoutLocation,
} from "../../../src/matrix/language/languages.ts";

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
  ["(on premises)", undefined],
])("what stands on premises in %j is %j", (label, name) => {
  expect(onPremisesName(label)).toBe(name);
});

test.each([
  ["User located on Lync Server 2013", "Lync Server 2013"],
  ["Utilisateurs hébergés sur Lync Server 2013", "Lync Server 2013"],
  ["The users on Lync Server 2013", "Lync Server 2013"],
  ["Mailboxes in: Exchange Online", "Exchange Online"],
  ["Users on", "Users on"],
  ["Lync Server 2013", "Lync Server 2013"],
])("users in %j are on %j", (label, server) => {
  expect(withoutLocation(label)).toBe(server);
});

test("the printed grammar has every form, with what it means and a sentence of each language", () => {
  const printed = printedGrammar();
  expect(printed).toContain("Languages: en (English), fr (French), de (German)\n");
  for (const [form, meaning] of Object.entries(forms)) expect(printed).toContain(`\n${form}: ${meaning}\n`);
  for (const { tag, examples } of languages)
    for (const example of Object.values(examples)) expect(printed).toContain(`    ${tag}  ${example}\n`);
});

test("it has what requirements can be about, and the updates that they can name, in every language", () => {
  const printed = printedGrammar();
  expect(printed).toContain(
    "\nhybrid-server: what a requirement is about\n    en  hybrid server, hybrid servers, ",
  );
  expect(printed).toContain("\n    fr  serveur hybride, serveurs hybrides, ");
  expect(printed).toContain(
    "\nSP: a version of a product that a requirement names\n    en  SP, service pack\n    fr  SP, service pack\n",
  );
});

describe("a language is one file of words", () => {
  const files = globSync("src/**/*.{ts,astro}").map((path) => path.replaceAll(sep, "/"));

  test("which the list of languages alone imports", () => {
    const importing = files.filter((path) =>
      /from "\.[^"]*\/(?:language\/)?(?:en|fr|de)\.ts"/.test(readFileSync(path, "utf8")),
    );
    expect(importing.filter((path) => path.startsWith("src/matrix/"))).toEqual([
      "src/matrix/language/languages.ts",
    ]);
  });

  test("and whose words stand in no other file of the core", () => {
    const words = ["nicht", "erforderlich", "unterstützt", "requis", "uniquement", "nécessite"];
    const core = files.filter(
      (path) =>
        path.startsWith("src/matrix/") &&
        !path.startsWith("src/matrix/language/") &&
        // It tells languages from each other, whether their sentences are understood or not.
        path !== "src/matrix/document/spoken.ts",
    );
    const having = core.filter((path) =>
      words.some((word) =>
        readFileSync(path, "utf8")
          .split(/[^\p{L}]/u)
          .includes(word),
      ),
    );
    expect(having).toEqual([]);
  });

  test.each(languages)("with words for all that others have words for: $tag", ({ words }) => {
    const optional = new Set(["nor", "particle"]);
    const empty = Object.entries(words).filter(([role, table]) => table === "" && !optional.has(role));
    expect(empty).toEqual([]);
  });
});
