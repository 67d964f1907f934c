import { describe, expect, test } from "vitest";
import { catalogOnDisk, ownDocuments } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { resultSchema } from "../../src/matrix/model.ts";
import { brief, catalog, cellAt } from "../support/reading.ts";

const { result } = readMatrices(ownDocuments("."), catalog, { strict: true, own: true });

describe("the project's own content", () => {
  test("is read without a single diagnostic", () => {
    expect([...catalogOnDisk(".").diagnostics, ...result.diagnostics]).toEqual([]);
  });

  test("fits the published schema", () => {
    expect(resultSchema.parse(result)).toEqual(result);
  });

  test("fills the six matrices", () => {
    const tally = result.matrices.map(({ id, cells }) => {
      const count = (support: string) => cells.filter((cell) => cell.support === support).length;
      return `${id}: ${count("supported")} supported, ${count("conditional")} conditional, ${count("unsupported")} unsupported`;
    });
    expect(tally).toEqual([
      "exchange: 39 supported, 11 conditional, 0 unsupported",
      "sharepoint: 5 supported, 0 conditional, 0 unsupported",
      "hosted-um: 1 supported, 2 conditional, 0 unsupported",
      "generation-2013: 4 supported, 5 conditional, 4 unsupported",
      "exchange-online: 5 supported, 7 conditional, 0 unsupported",
      "external-connectivity: 12 supported, 6 conditional, 0 unsupported",
    ]);
  });

  test.each([
    [
      "hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um",
      ["requires [shared-sip-address-space]"],
    ],
    [
      "hosted-um/unified-messaging.lync-server-2013.exchange-um-mixed",
      ["requires [shared-sip-address-space]"],
    ],
    ["hosted-um/unified-messaging.lync-server-2013.exchange-um-on-premises", []],
    [
      "generation-2013/unified-contact-store.lync-server-2010.exchange-server-2013",
      ["excludes [lync-server-2010]"],
    ],
    [
      "generation-2013/high-resolution-photos.lync-server-2010.exchange-server-2010",
      ["excludes [lync-2010-client]", "restriction []"],
    ],
    [
      "generation-2013/unified-contact-store.lync-server-2013.exchange-server-2013",
      [
        "requires [lync-server-2013]",
        "requires [exchange-server-2013]",
        "requires [accounts-on-both-2013-servers]",
        "requires [lync-2013-client]",
      ],
    ],
    [
      "exchange-online/out-of-office.office-communications-server-2007-r2.exchange-online",
      ["requires [office-communicator]", "requires [exchange-web-services]"],
    ],
    [
      "exchange-online/integrated-services.sharepoint-online.exchange-online",
      ["requires [subscription-plan]"],
    ],
    [
      "external-connectivity/smtp-relay.application-in-azure.exchange-online",
      ["requires [licensed-exchange-online-mailbox]", "requires [transport-layer-security]"],
    ],
    [
      "external-connectivity/exchange-web-services.application-hosted.exchange-online",
      ["requires [application-permissions]"],
    ],
  ])("says of %s: %j", (address, conditions) => {
    const said = cellAt(result, address)?.conditions.map((one) => brief({ ...one, text: "" }).trim());
    expect(said).toEqual(conditions);
  });

  test.each([
    ["high-resolution-photos.lync-server-2013.exchange-server-2013", "648 × 648"],
    ["high-resolution-photos.lync-server-2010.exchange-server-2010", "48 × 48"],
    ["archiving.lync-server-2013.exchange-server-2013", "SQL Server remains the alternative"],
  ])("keeps the limits of %s: %s", (address, words) => {
    const conditions = cellAt(result, `generation-2013/${address}`)?.conditions ?? [];
    expect(conditions.map(({ text }) => text).join(" ")).toContain(words);
  });

  test.each([
    "generation-2013/unified-messaging.lync-server-2010.exchange-server-2013",
    "generation-2013/archiving.lync-server-2013.exchange-server-2010",
    "exchange-online/voice-mail.office-communications-server-2007-r2.exchange-online",
    "sharepoint/skills-search.lync-server-2013.sharepoint-online",
  ])("is silent where its sources are: %s", (address) => {
    expect(cellAt(result, address)).toBeUndefined();
  });

  test("says that all clients will do unless a cell says otherwise", () => {
    const notes = result.matrices.find(({ id }) => id === "exchange")?.notes.map(({ text }) => text);
    expect(notes).toEqual(["Every feature works with all clients, unless its cell says otherwise."]);
  });

  test("states the hosted modes in English and in French, as one fact", () => {
    const cell = cellAt(result, "hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um");
    expect(cell?.sources.map(({ document }) => document)).toEqual([
      "hosted-exchange-um",
      "hosted-exchange-um-fr",
    ]);
    expect(cell?.conditions).toHaveLength(1);
  });
});
