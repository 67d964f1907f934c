import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { documentsAt } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Result } from "../../src/matrix/model.ts";
import { brief, catalog, cellAt } from "../support/reading.ts";

const folder = "../shared/sources";

/** The vendor's documents are not part of a clone, so these tests run only where somebody keeps them beside it. */
describe.runIf(existsSync(folder))("the commissioned documents", () => {
  let result: Result;
  beforeAll(() => {
    result = readMatrices(documentsAt([folder]), catalog).result;
  });
  const matrix = (id: string) => result.matrices.find((one) => one.id === id);

  test("give two matrices and nothing to complain about", () => {
    expect(result.matrices.map(({ id, cells }) => [id, cells.length])).toEqual([
      ["exchange", 50],
      ["sharepoint", 5],
    ]);
    expect(result.diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("give 39 supported and 11 conditional features with Exchange, and 16 references", () => {
    const cells = matrix("exchange")?.cells ?? [];
    expect(cells.filter(({ support }) => support === "supported")).toHaveLength(39);
    expect(cells.filter(({ support }) => support === "conditional")).toHaveLength(11);
    expect(cells.flatMap(({ references }) => references)).toHaveLength(16);
  });

  test.each([
    [
      "unified-contact-store.lync-server-2013.exchange-on-premises",
      [
        "requires [exchange-server-2013] Requires Exchange 2013.",
        "requires [lync-2013-client] A Lync 2013 desktop client is required.",
      ],
    ],
    [
      "high-resolution-photos.lync-server-2013.exchange-on-premises",
      ["requires [exchange-server-2013] Requires Exchange 2013."],
    ],
    [
      "archiving.lync-server-2013.exchange-on-premises",
      ["requires [exchange-server-2013] Requires Exchange 2013."],
    ],
    [
      "archive-search.lync-server-2013.exchange-on-premises",
      ["requires [exchange-server-2013] Requires Exchange 2013."],
    ],
    ["voice-mail.lync-server-2013.exchange-on-premises", []],
    [
      "unified-contact-store.lync-server-2013.exchange-online",
      [
        "only [lync-server-2013] Lync Server 2013 only.",
        "requires [lync-2013-client] A Lync 2013 desktop client is required.",
      ],
    ],
    ["high-resolution-photos.lync-server-2013.exchange-online", []],
    ["im-presence-owa.lync-server-2013.exchange-online", []],
    [
      "unified-contact-store.skype-for-business-online.exchange-online",
      ["requires [lync-2013-client] Lync Server 2013 client Required"],
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

  test("define the terms of the other documents", () => {
    const count = (id: string) => result.definitions.filter(({ source }) => source.document === id).length;
    expect(count("integrating-exchange-server-2013")).toBe(4);
    expect(count("hosted-exchange-um")).toBe(3);
    expect(count("interoperability-connectivity-compatibility")).toBe(2);
    expect(count("hosted-exchange-um-fr")).toBe(3);
  });

  test("have their dates brought to one form", () => {
    const dates = Object.fromEntries(result.documents.map(({ id, date }) => [id, date]));
    expect(dates).toMatchObject({
      "supported-hybrid-configurations": "2016-12-09",
      "hosted-exchange-um-fr": "2014-07-23",
    });
  });

  test("say about Exchange and SharePoint what our own documents say", () => {
    const own = readMatrices(documentsAt(["content/docs"]), catalog).result;
    const facts = ({ matrices }: Result) =>
      matrices
        .filter(({ id }) => id === "exchange" || id === "sharepoint")
        .flatMap(({ id, cells }) =>
          cells.map(({ feature, server, placement, support, conditions, references }) => ({
            cell: `${id}/${feature}.${server}.${placement}`,
            support,
            conditions: conditions.map(({ kind, products }) => `${kind} ${products.join()}`),
            references: references.map(({ target }) => target),
          })),
        )
        .sort((a, b) => (a.cell < b.cell ? -1 : 1));
    expect(facts(own)).toEqual(facts(result));
  });
});
