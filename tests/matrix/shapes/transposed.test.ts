import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";

const table = (before: string, ...rows: string[]): string =>
  [before, "", "| Mailbox is in: | Voice mail | Archiving |", "| - | - | - |", ...rows].join("\n");

describe("a table of answers that is turned round", () => {
  test("is about the server that a heading names, with a placement to each row", () => {
    const text = table(
      "## Mailboxes with Skype for Business Online",
      "| Exchange on-premises | Yes | No |",
      "| Exchange Online | Yes (requires Exchange 2013) | ✓ |",
    );
    const server = "skype-for-business-online";
    expect(stated(text)).toEqual({
      cells: [
        `voice-mail.${server}.exchange-on-premises supported`,
        `voice-mail.${server}.exchange-online conditional; requires [exchange-server-2013] (requires Exchange 2013)`,
        `archiving.${server}.exchange-on-premises unsupported`,
        `archiving.${server}.exchange-online supported`,
      ],
      codes: [],
    });
  });

  test("has servers down where the line names a placement", () => {
    expect(stated(table("With Exchange Online:", "| Lync Server 2013 | No | |")).cells).toEqual([
      "voice-mail.lync-server-2013.exchange-online unsupported",
    ]);
  });

  test.each([
    ["no other side is named", "Some words."],
    ["two servers are named", "Lync Server 2013 and Lync Server 2010"],
  ])("is left alone where %s", (_, before) => {
    expect(stated(table(before, "| Exchange Online | Yes | No |")).cells).toEqual([]);
  });
});
