import { describe, expect, test } from "vitest";
import { conditionsIn } from "../../../src/matrix/cell/conditions.ts";
import { rulesFor } from "../../../src/matrix/language/index.ts";
import { vocabulary } from "../../support/reading.ts";

const typed = (sentence: string, language = "en"): string[] =>
  conditionsIn(sentence, { start: 0, end: sentence.length }, vocabulary, rulesFor(language)).map(
    ({ condition, start, end }) =>
      `${condition.kind} [${condition.products.join(", ")}] ${sentence.slice(start, end)}`,
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
  ])("%s → %s", (sentence, expected) => {
    expect(typed(sentence)).toEqual([`${expected} ${sentence}`]);
  });

  test("as two conditions where two products are both needed", () => {
    expect(typed("Requires Exchange 2013 and a Lync 2013 client.")).toEqual([
      "requires [exchange-server-2013] Requires Exchange 2013 ",
      "requires [lync-2013-client] and a Lync 2013 client.",
    ]);
  });

  test.each(["Voice mail", "Skills search", "For everyone."])(
    "as nothing when it has no form of a condition: %s",
    (sentence) => {
      expect(typed(sentence)).toEqual([]);
    },
  );
});

describe("a French sentence is typed", () => {
  test.each([
    ["Nécessite Exchange Server 2013.", "requires [exchange-server-2013]"],
    ["Nécessite Exchange 2010 ou 2013.", "requires [exchange-server-2010, exchange-server-2013]"],
    ["Un client Lync 2013 est requis.", "requires [lync-2013-client]"],
    ["Lync Server 2013 uniquement.", "only [lync-server-2013]"],
    [
      "Non pris en charge dans Lync Web App lorsque les utilisateurs sont en ligne.",
      "excludes [lync-web-app]",
    ],
    ["Pris en charge uniquement lorsque les deux utilisateurs sont hébergés en ligne.", "restriction []"],
  ])("%s → %s", (sentence, expected) => {
    expect(typed(sentence, "fr")).toEqual([`${expected} ${sentence}`]);
  });
});
