import { describe, expect, test } from "vitest";
import { sentenceIn } from "../../../src/matrix/grammar/sentence.ts";
import { languageOf } from "../../../src/matrix/language/languages.ts";
import { lexiconOf } from "../../../src/matrix/language/lexicon.ts";
import { vocabulary } from "../../support/reading.ts";

const typed = (sentence: string, language = "en"): string[] =>
  sentenceIn(sentence, { start: 0, end: sentence.length }, lexiconOf(languageOf(language)), vocabulary).map(
    (piece) => {
      const words = sentence.slice(piece.start, piece.end);
      if (piece.role !== "condition") return `${piece.role} ${words}`;
      return `${piece.condition.kind} [${piece.condition.products.join(", ")}] ${words}`;
    },
  );

describe("an English sentence is typed", () => {
  test.each([
    ["Requires Exchange 2013", "requires [exchange-server-2013]"],
    ["Requires Microsoft Exchange Server 2013.", "requires [exchange-server-2013]"],
    ["A Lync 2013 desktop client is required.", "requires [lync-2013-client]"],
    ["Lync Server 2013 client Required", "requires [lync-2013-client]"],
    ["Users must have a Lync 2013 client.", "requires [lync-2013-client]"],
    ["Needs Exchange 2010 or Exchange 2013.", "requires [exchange-server-2010, exchange-server-2013]"],
    ["Requires Exchange 2010 or 2013.", "requires [exchange-server-2010, exchange-server-2013]"],
    [
      "Needs Exchange 2016, 2013, or 2010.",
      "requires [exchange-2016, exchange-server-2013, exchange-server-2010]",
    ],
    ["Requires Exchange 2010/Exchange 2013.", "requires [exchange-server-2010, exchange-server-2013]"],
    ["Lync Server 2013 only.", "only [lync-server-2013]"],
    ["Supported only with Exchange Online.", "only [exchange-online]"],
    ["Not supported in Lync Web App.", "excludes [lync-web-app]"],
    [
      "This is not supported in Lync Web App when users are homed on Skype for Business Online.",
      "excludes [lync-web-app]",
    ],
    ["High-resolution photos cannot be displayed in Lync 2010.", "excludes [lync-2010-client]"],
    ["Does not work in Lync Web App or the Lync 2010 client.", "excludes [lync-web-app, lync-2010-client]"],
    ["Supported only when both users are homed online in the same forest.", "restriction []"],
    ["Requires that both people plan ahead.", "restriction []"],
    ["Requires Exchange 2031.", "requires [exchange-2031]"],
    ["Requires Contoso Server Subscription Edition.", "requires [contoso-server-subscription-edition]"],
    ["Requires Contoso for Fabrikam.", "requires [contoso-for-fabrikam]"],
    ["Requires a Contoso or Fabrikam client.", "requires [contoso-client, fabrikam-client]"],
    ["Requires the Contoso app or Lync 2013 client.", "requires [contoso-app, lync-2013-client]"],
    ["Requires an Exchange 2013 client.", "requires [exchange-2013-client]"],
    ["Requires the Lync Server 2013 mobile client.", "requires [lync-2013-client]"],
    ["Requires Lync 2010 or Lync 2013, or both.", "requires [lync-2010-client, lync-2013-client]"],
    ["Requires Exchange 2013, also", "requires [exchange-server-2013]"],
    ["Lync Web App is not supported in version 2013.", "excludes [lync-web-app]"],
    ["Currently when users are homed online.", "restriction []"],
    ["For users in the same forest, or in another one.", "restriction []"],
  ])("%s → %s", (sentence, expected) => {
    expect(typed(sentence)).toEqual([`${expected} ${sentence}`]);
  });

  test.each([
    "Does not require Exchange 2013.",
    "Exchange 2013 is not required.",
    "Exchange 2013 isn’t needed.",
    "Neither Exchange 2013 nor SQL Server is required.",
    "No Lync 2013 client is needed.",
    "No longer requires Exchange 2010.",
    "There is no need for Exchange 2013.",
    "Users need not have Lync 2013.",
    "You don’t need Exchange 2013.",
    "Exchange 2013 is recommended but not required.",
    "Not only in Lync Web App.",
  ])("as words where something is not needed: %s", (sentence) => {
    expect(typed(sentence)).toEqual([`restriction [] ${sentence}`]);
  });

  test.each([
    ["Requires Exchange 2013 when users are homed on Lync Server 2010.", "requires [exchange-server-2013]"],
    ["For Exchange 2010 mailboxes, a Lync 2013 client is required.", "requires [lync-2013-client]"],
    ["If you use Lync Web App, Exchange 2013 is required.", "requires [exchange-server-2013]"],
    ["You need to have Exchange 2013.", "requires [exchange-server-2013]"],
    ["Exchange 2013 must be installed.", "requires [exchange-server-2013]"],
    ["This isn’t supported in Lync Web App.", "excludes [lync-web-app]"],
    ["Lync Web App and Lync 2010 are not supported.", "excludes [lync-web-app, lync-2010-client]"],
    ["Lync 2010 clients don’t support this feature.", "excludes [lync-2010-client]"],
    ["Users can’t use Lync 2010.", "excludes [lync-2010-client]"],
    ["but not in Lync Web App", "excludes [lync-web-app]"],
    ["Only available in Lync Web App.", "only [lync-web-app]"],
    ["Only the Lync 2013 client is supported.", "only [lync-2013-client]"],
  ])("by what it is about, in any wording: %s", (sentence, expected) => {
    expect(typed(sentence)).toEqual([`${expected} ${sentence}`]);
  });

  test.each([
    [
      "Requires Exchange 2013 and is not supported in Lync Web App.",
      ["requires [exchange-server-2013]", "excludes [lync-web-app]"],
    ],
    [
      "Requires the Lync 2013 client; not supported in Lync Web App, Lync 2010.",
      ["requires [lync-2013-client]", "excludes [lync-web-app, lync-2010-client]"],
    ],
    [
      "Not supported with Exchange 2010, requires Exchange 2013.",
      ["excludes [exchange-server-2010]", "requires [exchange-server-2013]"],
    ],
    [
      "Requires Exchange 2013 (Exchange 2010 is not supported).",
      ["requires [exchange-server-2013]", "excludes [exchange-server-2010]"],
    ],
    [
      "Requires Exchange 2013 and is supported only when both plan ahead.",
      ["requires [exchange-server-2013]", "restriction []"],
    ],
    [
      "Not supported in Lync Web App, but supported in the Lync 2013 client.",
      ["excludes [lync-web-app]", "restriction []"],
    ],
    ["Supported with all clients except Lync 2010.", ["restriction []", "excludes [lync-2010-client]"]],
    [
      "Requires Exchange 2013 rather than Exchange 2010.",
      ["requires [exchange-server-2013]", "restriction []"],
    ],
    [
      "Supported when users are online; not supported in Lync Web App.",
      ["restriction []", "excludes [lync-web-app]"],
    ],
    [
      "Requires Exchange 2013 when users are homed online, not supported in Lync Web App.",
      ["requires [exchange-server-2013]", "excludes [lync-web-app]"],
    ],
    [
      "Requires Exchange 2013 and Lync 2010 is not supported.",
      ["requires [exchange-server-2013]", "excludes [lync-2010-client]"],
    ],
    [
      "Exchange 2013 is required, Lync 2010 is not supported.",
      ["requires [exchange-server-2013]", "excludes [lync-2010-client]"],
    ],
    [
      "Requires Exchange 2013 and a Lync 2013 client supported by the carrier.",
      ["requires [exchange-server-2013]", "requires [lync-2013-client]"],
    ],
    [
      "Requires Exchange 2013 (not supported in Lync Web App",
      ["requires [exchange-server-2013]", "excludes [lync-web-app]"],
    ],
    // Which of them are not supported, nobody can tell.
    ["Requires Exchange 2013 and Lync Web App and Lync 2010 are not supported.", ["restriction []"]],
    [
      "Requires Exchange 2013 and a Lync 2013 client, and Lync Web App is not supported.",
      ["requires [exchange-server-2013]", "requires [lync-2013-client]", "excludes [lync-web-app]"],
    ],
    ["This is new; nobody knows.", ["unclear This is new; nobody knows."]],
  ])("statement by statement: %s", (sentence, expected) => {
    expect(typed(sentence).map((one) => one.replace(/\] .*$/, "]"))).toEqual(expected);
  });

  test.each([
    ["Requires Exchange 2013 as well as the Lync 2013 client.", ["exchange-server-2013", "lync-2013-client"]],
    ["Requires Exchange 2013 with the Lync 2013 client.", ["exchange-server-2013", "lync-2013-client"]],
    ["Requires Exchange 2013 & SQL Server.", ["exchange-server-2013", "sql-server"]],
    ["Requires Exchange 2013 SP1 or later and SQL Server.", ["exchange-server-2013", "sql-server"]],
    [
      "Requires Exchange 2013, a Lync 2013 client, and SQL Server.",
      ["exchange-server-2013", "lync-2013-client", "sql-server"],
    ],
    ["Requires Exchange 2013, SQL Server.", ["exchange-server-2013", "sql-server"]],
    [
      "Requires Exchange 2013, a Lync 2013 client, or SQL Server.",
      ["exchange-server-2013, lync-2013-client, sql-server"],
    ],
    ["Requires Exchange 2010 and 2013.", ["exchange-server-2010, exchange-server-2013"]],
  ])("product by product where all are needed: %s", (sentence, products) => {
    expect(typed(sentence).map((one) => one.replace(/^requires \[(.*?)\] .*$/, "$1"))).toEqual(products);
  });

  test("as two conditions where two products are both needed", () => {
    expect(typed("Requires Exchange 2013 and a Lync 2013 client.")).toEqual([
      "requires [exchange-server-2013] Requires Exchange 2013 ",
      "requires [lync-2013-client] and a Lync 2013 client.",
    ]);
  });

  test.each([
    "Voice mail",
    "Skills search",
    "Awaiting review.",
    "It is when users are online.",
    `Requires Exchange 2013${" and whatever else may be needed".repeat(63)}.`,
  ])("as unclear when it has no form of the grammar, or is longer than any sentence: %s", (sentence) => {
    expect(typed(sentence)).toEqual([`unclear ${sentence}`]);
  });
});

describe("a French sentence is typed", () => {
  test.each([
    ["Nécessite Exchange Server 2013.", "requires [exchange-server-2013]"],
    ["Nécessite Exchange 2010 ou 2013.", "requires [exchange-server-2010, exchange-server-2013]"],
    ["Pour les boîtes Exchange 2010, un client Lync 2013 est requis.", "requires [lync-2013-client]"],
    ["Vous devez disposer d’Exchange 2013.", "requires [exchange-server-2013]"],
    ["Exchange 2013 doit être installé.", "requires [exchange-server-2013]"],
    ["Lync Web App n’est pas pris en charge.", "excludes [lync-web-app]"],
    ["Ne nécessite pas Exchange 2013.", "restriction []"],
    ["Exchange 2013 n’est pas requis.", "restriction []"],
    ["Aucun client Lync 2013 n’est requis.", "restriction []"],
    ["Pas uniquement avec Exchange 2010.", "restriction []"],
    ["Un client Lync 2013 est requis.", "requires [lync-2013-client]"],
    ["Lync Server 2013 uniquement.", "only [lync-server-2013]"],
    [
      "Non pris en charge dans Lync Web App lorsque les utilisateurs sont en ligne.",
      "excludes [lync-web-app]",
    ],
    ["Pris en charge uniquement lorsque les deux utilisateurs sont hébergés en ligne.", "restriction []"],
    ["Le client le plus récent, tel que Lync 2013, est requis.", "requires [lync-2013-client]"],
    ["Les photos sont conservées dans Active Directory, qui les limite à 48 pixels.", "restriction []"],
  ])("%s → %s", (sentence, expected) => {
    expect(typed(sentence, "fr")).toEqual([`${expected} ${sentence}`]);
  });
});
