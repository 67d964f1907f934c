import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";
import { isUnclear, lostIn } from "../../../src/matrix/grammar/pieces.ts";
import { sentenceIn } from "../../../src/matrix/grammar/sentence.ts";
import { languageOf } from "../../../src/matrix/language/languages.ts";
import { lexiconOf } from "../../../src/matrix/language/lexicon.ts";
import { vocabularyOf } from "../../../src/matrix/vocabulary/vocabulary.ts";

/** Three lines of products, some with the day on which they came out; "Vole Mail 2007" is of another kind. */
const yaml = `
kinds:
  - { id: mail, label: Mail }
  - { id: chat, label: Chat }
  - { id: client, label: Client }
origins:
  - { id: o, title: O }
products:
  - { id: m13, kind: mail, label: Vole Mail 2013, lifecycle: { available: 2013-01-09, source: o } }
  - { id: m19, kind: mail, label: Vole Mail 2019, lifecycle: { available: 2018-10-22, source: o } }
  - { id: m16, kind: mail, label: Vole Mail 2016, lifecycle: { available: 2015-10-01, source: o } }
  - { id: mse, kind: mail, label: Vole Mail Subscription Edition, lifecycle: { available: 2025-07-01, source: o } }
  - { id: m07, kind: client, label: Vole Mail 2007, lifecycle: { available: 2019-01-01, source: o } }
  - { id: mon, kind: mail, label: Vole Mail Online }
  - { id: gold, kind: mail, label: Vole Mail Online Gold }
  - { id: blue, kind: mail, label: { en: Blue licence, fr: licence bleue } }
  - { id: c15, kind: chat, label: Fern Chat 2015 }
  - { id: c10, kind: chat, label: Fern Chat 2010 }
  - { id: app, kind: client, label: Fern 2013 client, aliases: [Fern 2013] }
`;
const vocabulary = vocabularyOf(readCatalog([{ path: "a.yaml", text: yaml }]).value);

const piecesOf = (sentence: string, language: string) =>
  sentenceIn(sentence, { start: 0, end: sentence.length }, lexiconOf(languageOf(language)), vocabulary);

/** What a sentence needs, each condition as `m16~CU3 m19 for mailbox-server`; words in place of what has no products. */
function needs(sentence: string, language = "en"): string[] {
  const pieces = piecesOf(sentence, language);
  if (lostIn(sentence, pieces).length > 0) return ["words are lost"];
  return pieces.map((piece) => {
    if (piece.role !== "condition") return piece.role;
    const { kind, products, subject, minimum } = piece.condition;
    const [first = "in words", ...others] = products;
    const named = [minimum ? `${first}~${minimum}` : first, ...others].join(" ");
    return `${kind === "requires" ? "" : `${kind} `}${named}${subject ? ` for ${subject}` : ""}`;
  });
}

describe("an English requirement", () => {
  test.each([
    ["Requires Vole Mail 2016 CU3 or later for the mailbox server.", "m16~CU3 m19 mse for mailbox-server"],
    ["Requires Vole Mail 2013 CU5 or later for the hybrid server", "m13~CU5 m16 m19 mse for hybrid-server"],
    ["A Fern 2013 client 15.0.4747 or later is required.", "app~15.0.4747"],
    ["Requires Fern Chat 2015 CU13 (6.0.9319.881) or later.", "c15~CU13"],
    ["Requires Fern Chat 2015 6.0.9319.881 (CU13).", "c15~CU13"],
    ["Requires Fern Chat 2015 build 6.0.9319.881.", "c15~6.0.9319.881"],
    ["Requires Vole Mail 2016 version 15.1.2507 or later.", "m16~15.1.2507 m19 mse"],
    ["Requires Vole Mail 2016 CU3.", "m16~CU3"],
    ["Requires Vole Mail 2016, CU3 or later, for the directory.", "m16~CU3 m19 mse for directory"],
    ["Requires Vole Mail 2016 with CU3 or later.", "m16~CU3 m19 mse"],
    ["Requires Vole Mail 2016 SP1 CU2.", "m16~SP1 CU2"],
    ["Requires Vole Mail 2016 service pack 1 cumulative update 2.", "m16~SP1 CU2"],
    ["Requires Vole Mail 2016 RTM or later.", "m16~RTM m19 mse"],
    ["Requires Vole Mail 2013 or later.", "m13 m16 m19 mse"],
    ["Requires at least Vole Mail 2016.", "m16 m19 mse"],
    ["Requires at least Vole Mail 2016 CU3 for the network.", "m16~CU3 m19 mse for network"],
    ["Requires Vole Mail Subscription Edition or later.", "mse"],
    ["Requires Fern Chat 2010 or later.", "c10"],
    ["Requires Vole Mail 2016.", "m16"],
    ["Requires Vole Mail 2016 for the client.", "m16 for client"],
    ["Requires Vole Mail 2016 on the server that holds the mailbox.", "m16 for mailbox-server"],
    ["Requires Fern Chat 2015 for the communication server.", "c15 for communication-server"],
    ["Vole Mail 2016 CU3 is required for the mailbox server.", "m16~CU3 for mailbox-server"],
    ["For the mailbox server, Vole Mail 2016 CU3 is required.", "m16~CU3 for mailbox-server"],
    ["The mailbox server requires Vole Mail 2016 CU3.", "m16~CU3 for mailbox-server"],
    ["The mailbox server must run Vole Mail 2016 CU3 or later.", "m16~CU3 m19 mse for mailbox-server"],
    ["Vole Mail 2016 CU3 must be installed on the mailbox server.", "m16~CU3 for mailbox-server"],
    ["Requires a Vole Mail Online licence.", "mon for licence"],
    ["Requires a Vole Mail Online Plan 1 license.", "vole-mail-online-plan-1 for licence"],
    ["Requires a Vole Mail Online Gold licence.", "gold for licence"],
    ["Requires a Blue licence.", "blue for licence"],
    ["Requires Vole Mail 2013 or Vole Mail 2016 CU3.", "m16~CU3 m13"],
    ["Requires Vole Mail 2013 or 2016 for the hybrid server.", "m13 m16 for hybrid-server"],
    ["Only with Vole Mail 2016 CU3 or later.", "only m16~CU3 m19 mse"],
    ["Requires a licence of Vole Mail Online", "mon for licence"],
    ["Requires Vole Mail 2016 15.", "m16"],
    ["Requires Vole Mail 2016 15.1", "m16~15.1"],
    ["Requires Vole Mail 2016 15. x", "m16"],
    ["Requires Vole Mail 2016 build.x", "m16"],
    ["Requires Vole Mail 2016 build", "m16"],
    ["Requires Vole Mail 2016 for users in the same forest.", "m16"],
    ["Requires Vole Mail 2016 for the network team.", "m16"],
    ["Requires Vole Mail 2016 when users are on the network.", "m16"],
    ["Does not require Vole Mail 2016 CU3.", "restriction in words"],
    ["Not supported in Vole Mail 2016 CU3.", "excludes m16"],
  ])("%s → %s", (sentence, expected) => {
    expect(needs(sentence)).toEqual([expected]);
  });

  test("has its own subject and version for each of several products", () => {
    const sentence =
      "Requires Vole Mail 2016 CU3 for the mailbox server and Vole Mail 2013 CU5 for the hybrid server.";
    expect(needs(sentence)).toEqual(["m16~CU3 for mailbox-server", "m13~CU5 for hybrid-server"]);
  });

  test("gives the subject behind the last of several products to that one, and one in front to all", () => {
    expect(needs("Requires Vole Mail 2016 and Fern Chat 2015 for the network.")).toEqual([
      "m16",
      "c15 for network",
    ]);
    expect(needs("For the network, Vole Mail 2016 and Fern Chat 2015 are required.")).toEqual([
      "m16 for network",
      "c15 for network",
    ]);
  });

  test.each([
    "Requires Vole Mail 2016 CU3 or Vole Mail 2013 CU15.",
    "Requires Vole Mail 2016 CU3 for the mailbox server and for the hybrid server.",
    "Requires Vole Mail 2016 CU3 for the mailbox server and the hybrid server.",
    "Requires Vole Mail 2016 for the mailbox server or Fern Chat 2015 for the communication server.",
    "For the directory, Vole Mail 2016 is required for the mailbox server.",
  ])("is kept in words where one condition cannot say it: %s", (sentence) => {
    expect(needs(sentence)).toEqual(["restriction in words"]);
  });
});

describe("a French requirement", () => {
  test.each([
    [
      "Nécessite Vole Mail 2016 CU3 ou version ultérieure pour le serveur de boîtes aux lettres.",
      "m16~CU3 m19 mse for mailbox-server",
    ],
    ["Nécessite Vole Mail 2016 sur le serveur qui héberge la boîte aux lettres.", "m16 for mailbox-server"],
    [
      "Nécessite Vole Mail 2013 CU5 ou version ultérieure pour le serveur hybride.",
      "m13~CU5 m16 m19 mse for hybrid-server",
    ],
    ["Un client Fern 2013 15.0.4747 ou version ultérieure est requis.", "app~15.0.4747"],
    ["Nécessite Fern Chat 2015 CU13 (6.0.9319.881) ou version ultérieure.", "c15~CU13"],
    ["Nécessite Vole Mail 2016 mise à jour cumulative 3 pour l’annuaire.", "m16~CU3 for directory"],
    ["Nécessite au moins Vole Mail 2016 pour le réseau.", "m16 m19 mse for network"],
    ["Nécessite Fern Chat 2015 pour le serveur de communication.", "c15 for communication-server"],
    ["Le serveur hybride nécessite Vole Mail 2016.", "m16 for hybrid-server"],
    ["Pour l’annuaire, Vole Mail 2016 est requis.", "m16 for directory"],
    ["Nécessite une licence Vole Mail Online.", "mon for licence"],
    ["Nécessite une licence Vole Mail Online", "mon for licence"],
    ["Nécessite une licence Vole Mail Online valide.", "mon for licence"],
    ["Nécessite une licence Vole Mail Online Plan 1.", "vole-mail-online-plan-1 for licence"],
    ["Nécessite une licence bleue.", "blue for licence"],
  ])("%s → %s", (sentence, expected) => {
    expect(needs(sentence, "fr")).toEqual([expected]);
  });
});

test.each([
  ["Erfordert Vole Mail 2016 CU3 oder höher für den Postfachserver.", "m16~CU3 m19 mse for mailbox-server"],
  ["Erfordert mindestens Vole Mail 2016.", "m16 m19 mse"],
])("a German requirement: %s → %s", (sentence, expected) => {
  expect(needs(sentence, "de")).toEqual([expected]);
});

describe("a version that is not understood makes the sentence unclear", () => {
  test.each([
    ["en", "Requires Vole Mail 2016 CU three or later."],
    ["en", "Requires Vole Mail 2016 CU or later."],
    ["en", "Requires Vole Mail 2016 CU"],
    ["en", "Requires Vole Mail 2016 CU0."],
    ["en", "Requires Vole Mail 2016 CU3 or CU5."],
    ["en", "Requires Vole Mail 2016 CU3 and CU5."],
    ["en", "Requires Vole Mail 2016 CU3, CU5."],
    ["en", "Requires Vole Mail 2016 CU3 SP1."],
    ["en", "Requires Vole Mail 2016 15.1.2507 (15.1.2508)."],
    ["en", "Requires Vole Mail 2016 15.1.2507.61.1."],
    ["en", "Requires Vole Mail 2016 and 6.0.9319.881 or later."],
    ["en", "Requires CU3 and Vole Mail 2016."],
    ["en", "Requires Vole Mail 2016 for the mailbox server CU3."],
    ["fr", "Nécessite Vole Mail 2016 CU trois ou version ultérieure."],
    ["fr", "Nécessite Vole Mail 2016 CU3 ou CU5."],
    ["fr", "Nécessite Vole Mail 2016 pour le serveur de boîtes aux lettres CU3."],
  ])("in the language %s: %s", (language, sentence) => {
    expect(isUnclear(piecesOf(sentence, language))).toBe(true);
  });
});

/** How languages word the parts of a requirement. */
const wordings = {
  en: {
    requires: "Requires",
    later: " or later",
    subjects: { "mailbox-server": " for the mailbox server", network: " for the network" },
    broken: [" CU three", " CU3 or CU4", " CU0", " service pack"],
  },
  fr: {
    requires: "Nécessite",
    later: " ou version ultérieure",
    subjects: { "mailbox-server": " pour le serveur de boîtes aux lettres", network: " pour le réseau" },
    broken: [" CU trois", " CU3 ou CU4", " mise à jour cumulative", " service pack"],
  },
} as const;

const number = fc.integer({ min: 1, max: 99 });
const parts = fc.record({
  language: fc.constantFrom("en", "fr"),
  product: fc.constantFrom(
    { name: "Vole Mail 2016", id: "m16", later: " m19 mse" },
    { name: "Fern Chat 2015", id: "c15", later: "" },
    { name: "Fern Chat 2031", id: "fern-chat-2031", later: "" },
  ),
  version: fc.oneof(
    number.map((one) => `CU${one}`),
    fc.tuple(number, number).map(([pack, update]) => `SP${pack} CU${update}`),
    fc.array(fc.nat({ max: 9999 }), { minLength: 3, maxLength: 4 }).map((all) => all.join(".")),
    fc.constant(""),
  ),
  isLater: fc.boolean(),
  subject: fc.constantFrom("mailbox-server", "network", undefined),
});

test("whatever a requirement is made of is read from it, and no word of it is lost", () => {
  fc.assert(
    fc.property(parts, ({ language, product, version, isLater, subject }) => {
      const { requires, later, subjects } = wordings[language];
      const versioned = `${product.name}${version && ` ${version}`}${isLater ? later : ""}`;
      const sentence = `${requires} ${versioned}${subject ? subjects[subject] : ""}.`;
      const least = version && `~${version}`;
      expect(needs(sentence, language)).toEqual([
        `${product.id}${least}${isLater ? product.later : ""}${subject ? ` for ${subject}` : ""}`,
      ]);
    }),
  );
});

test("with a version that is none in it, all of it is unclear", () => {
  fc.assert(
    fc.property(parts, fc.nat({ max: 3 }), ({ language, product, isLater, subject }, at) => {
      const { requires, later, subjects, broken } = wordings[language];
      const versioned = `${product.name}${broken[at]}${isLater ? later : ""}`;
      const sentence = `${requires} ${versioned}${subject ? subjects[subject] : ""}.`;
      expect(needs(sentence, language)).toEqual(["unclear"]);
    }),
  );
});
