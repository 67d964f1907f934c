import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentsAt } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Result } from "../../src/matrix/model/matrices.ts";
import { brief, catalog, cellAt, fixtureResult } from "../support/reading.ts";

/** Documents in the shapes of the vendor's, in words of our own: packed cells, HTML around lists, a machine's French. */
const shapes = "tests/fixtures/documents";
/** The vendor's documents themselves, which are no part of a clone. */
const originals = "../shared/sources";

const read = (folder: string): Result => readMatrices(documentsAt([folder]).value, catalog).result;

/** What documents say of Exchange and SharePoint, whatever their wording and order. */
const facts = ({ matrices }: Result): string[] =>
  matrices
    .filter(({ id }) => id === "exchange" || id === "sharepoint")
    .flatMap(({ id, cells }) =>
      cells.map(({ feature, at, support, conditions, references }) =>
        [
          `${id}/${feature}.${at.join(".")} ${support}`,
          ...conditions.map(({ kind, products }) => `${kind} ${products.join()}`),
          ...references.map(({ target }) => target),
        ].join("; "),
      ),
    )
    .toSorted();

const serious = ({ diagnostics }: Result) => diagnostics.filter(({ severity }) => severity !== "note");

/** The terms that count and the date of each document, by its id. */
const documents = ({ definitions, documents: all }: Result) =>
  Object.fromEntries(
    all.map(({ id, date, language }) => {
      const terms = definitions.filter(({ source }) => source.document === id).map(({ term }) => term);
      return [id, { date, language, terms }];
    }),
  );

describe("documents in the shapes of the vendor's", () => {
  const result = read(shapes);
  const cells = (id: string) => result.matrices.find((one) => one.id === id)?.cells ?? [];

  test("give two matrices and nothing to complain about", () => {
    expect(result.matrices.map((matrix) => [matrix.id, matrix.cells.length])).toEqual([
      ["exchange", 50],
      ["sharepoint", 5],
    ]);
    expect(serious(result)).toEqual([]);
  });

  test("give 39 supported and 11 conditional features with Exchange, and 16 references", () => {
    const supports = Map.groupBy(cells("exchange"), ({ support }) => support);
    expect([...supports].map(([support, all]) => [support, all.length])).toEqual([
      ["supported", 39],
      ["conditional", 11],
    ]);
    expect(cells("exchange").flatMap(({ references }) => references)).toHaveLength(16);
  });

  test.each([
    [
      "unified-contact-store.lync-server-2013.exchange-on-premises",
      [
        "requires [exchange-server-2013] Needs Exchange 2013.",
        "requires [lync-2013-client] A Lync 2013 desktop client is needed.",
      ],
    ],
    [
      "high-resolution-photos.lync-server-2013.exchange-on-premises",
      ["requires [exchange-server-2013] Needs Exchange 2013."],
    ],
    [
      "archiving.lync-server-2013.exchange-on-premises",
      ["requires [exchange-server-2013] Needs Exchange 2013."],
    ],
    [
      "archive-search.lync-server-2013.exchange-on-premises",
      ["requires [exchange-server-2013] Needs Exchange 2013."],
    ],
    ["voice-mail.lync-server-2013.exchange-on-premises", []],
    [
      "unified-contact-store.lync-server-2013.exchange-online",
      [
        "only [lync-server-2013] Only with Lync Server 2013.",
        "requires [lync-2013-client] A Lync 2013 desktop client is needed.",
      ],
    ],
    ["high-resolution-photos.lync-server-2013.exchange-online", []],
    ["im-presence-owa.lync-server-2013.exchange-online", []],
    [
      "high-resolution-photos.skype-for-business-online.exchange-on-premises",
      [
        "requires [exchange-server-2013] Needs Microsoft Exchange Server 2013.",
        "excludes [lync-web-app] It does not show in Lync Web App for people homed on Skype for Business Online.",
      ],
    ],
    [
      "unified-contact-store.skype-for-business-online.exchange-online",
      ["requires [lync-2013-client] Lync Server 2013 client needed"],
    ],
    ["voice-mail.skype-for-business-online.exchange-online", []],
  ])("say of %s: %j", (address, conditions) => {
    expect(cellAt(result, `exchange/${address}`)?.conditions.map(brief)).toEqual(conditions);
  });

  test.each([
    "voice-mail",
    "unified-contact-store",
    "archiving",
    "archive-search",
    "im-presence-owa",
    "online-meetings-owa",
  ])("do not list %s for Skype for Business Online with Exchange on-premises", (feature) => {
    expect(
      cellAt(result, `exchange/${feature}.skype-for-business-online.exchange-on-premises`),
    ).toBeUndefined();
  });

  test("define features of their matrices, and have their dates brought to one form", () => {
    expect(documents(result)).toEqual({
      "supported-hybrid-configurations": { date: "2016-12-09", language: "en", terms: [] },
      "hosted-exchange-um": {
        date: "2014-07-23",
        language: "en",
        terms: [],
      },
      "hosted-exchange-um-fr": {
        date: "2014-07-23",
        language: "fr",
        terms: [],
      },
      "integrating-exchange-server-2013": {
        date: "2014-07-23",
        language: "en",
        terms: [
          "Lync Archiving Integration",
          "Unified Contact Store",
          "Lync Meeting Scheduling from OWA",
          "High resolution photos",
        ],
      },
      "interoperability-connectivity-compatibility": {
        date: null,
        language: "en",
        terms: [],
      },
    });
  });

  test("say about Exchange and SharePoint what the small site says in tables of one feature a cell", () => {
    expect(facts(result)).toEqual(facts(fixtureResult()));
  });
});

describe.runIf(existsSync(originals))("the vendor's documents", () => {
  test("say what the documents in their shapes say", () => {
    const [ours, theirs] = [read(shapes), read(originals)];
    expect(serious(theirs)).toEqual([]);
    expect(facts(theirs)).toEqual(facts(ours));
    expect(documents(theirs)).toMatchObject(documents(ours));
  });
});
