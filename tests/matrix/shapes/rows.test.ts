import { describe, expect, test } from "vitest";
import { linesOf, stated } from "../../support/facts.ts";
import { readText } from "../../support/reading.ts";

const table = (...rows: string[]): string =>
  [...rows.slice(0, 1), rows[0]?.replace(/[^|]+/g, " - ") ?? "", ...rows.slice(1)].join("\n");

describe("a table with a row for each answer", () => {
  test.each([
    {
      name: "has a column for each axis and one for the feature, in any order",
      text: table(
        "| Mail | Feature | Server | Supported? |",
        "| Exchange Online | Archiving | Lync Server 2013 | Yes |",
        "| Exchange on-premises | Voice mail | Skype for Business Online | No |",
      ),
      cells: [
        "archiving.lync-server-2013.exchange-online supported",
        "voice-mail.skype-for-business-online.exchange-on-premises unsupported",
      ],
    },
    {
      name: "may name its feature in the heading above",
      text: `## Voice mail\n\n${table(
        "| Server | Mail | Supported? |",
        "| Lync Server 2013 | Exchange Online | Yes |",
      )}`,
      cells: ["voice-mail.lync-server-2013.exchange-online supported"],
    },
    {
      name: "has notes for each row",
      text: table(
        "| Feature | Server | Mail | Answer | Notes |",
        "| Archiving | Lync Server 2013 | Exchange Online | Yes | Requires Exchange Server 2013. |",
        "| Voice mail | Lync Server 2013 | Exchange Online | Yes | |",
      ),
      cells: [
        "archiving.lync-server-2013.exchange-online conditional; requires [exchange-server-2013] Requires Exchange Server 2013.",
        "voice-mail.lync-server-2013.exchange-online supported",
      ],
    },
    {
      name: "may have a column with the date from which each row holds",
      text: table(
        "| Feature | Server | Mail | Since | Answer |",
        "| Archiving | Lync Server 2013 | Exchange Online | 2019-03-06 | Yes |",
      ),
      cells: ["archiving.lync-server-2013.exchange-online supported"],
    },
    {
      name: "goes on with the row above where a cell is empty",
      text: table(
        "| Feature | Server | Mail | Answer |",
        "| Archiving | Lync Server 2013 | Exchange Online | Yes |",
        "| | | Exchange on-premises | No |",
      ),
      cells: [
        "archiving.lync-server-2013.exchange-online supported",
        "archiving.lync-server-2013.exchange-on-premises unsupported",
      ],
    },
    {
      name: "may have answers with conditions",
      text: table(
        "| Feature | Server | Mail | Answer |",
        "| Archiving | Lync Server 2013 | Exchange Online | Yes, requires Lync Web App |",
      ),
      cells: [
        "archiving.lync-server-2013.exchange-online conditional; requires [lync-web-app] requires Lync Web App",
      ],
    },
    {
      name: "may be of one axis",
      text: table("| Client | Feature | Answer |", "| Sable Web | Pen tilt | No |"),
      cells: ["pen-tilt.sable-web unsupported"],
    },
    {
      name: "may be of two other axes",
      text: table(
        "| Driver | Runtime | Feature | Answer |",
        "| Quill driver | Frost runtime | Pen tilt | Yes |",
        "| Brush driver | Ember runtime | Pen tilt | No |",
      ),
      cells: [
        "pen-tilt.quill-driver.frost-runtime supported",
        "pen-tilt.brush-driver.ember-runtime unsupported",
      ],
    },
  ])("$name", ({ text, cells }) => {
    const { cells: found, codes } = stated(text);
    expect(found).toEqual(cells);
    // With a member in its first column and a feature in another one, it could be one of packed cells.
    expect(codes.filter((code) => code !== "shape-chosen")).toEqual([]);
  });

  test("tells a member that the catalog lacks, beside others that it has", () => {
    const text = table(
      "| Feature | Server | Mail | Answer |",
      "| Archiving | Lync Server 2013 | Exchange Online | Yes |",
      "| Voice mail | Lync Server 2013 | Exchange Online | Yes |",
      "| Archiving | Lync Sever 2013 | Exchange Online | No |",
    );
    expect(stated(text).codes).toEqual(["unknown-server"]);
    expect(linesOf(readText(text))[2]).toBe("archiving.lync-sever-2013.exchange-online unsupported");
  });
});

describe("words of a row that does not say what they are about are told", () => {
  test.each([
    {
      name: "without a member, which nothing above it names",
      row: "| Archiving | | Exchange Online | No |",
    },
    {
      name: "without a feature, which nothing above it names",
      row: "| | Lync Server 2013 | Exchange Online | No |",
    },
  ])("$name", ({ row }) => {
    const text = table(
      "| Feature | Server | Mail | Answer |",
      row,
      "| Voice mail | Lync Server 2013 | Exchange Online | Yes |",
    );
    expect(stated(text)).toEqual({
      cells: ["voice-mail.lync-server-2013.exchange-online supported"],
      codes: ["unplaced-text"],
    });
  });

  test("but not of a row that has no answer", () => {
    const text = table(
      "| Feature | Server | Mail | Answer |",
      "| Archiving | | Exchange Online | |",
      "| Voice mail | Lync Server 2013 | Exchange Online | Yes |",
      "| Archiving | Lync Server 2013 |",
    );
    expect(stated(text).cells).toEqual(["voice-mail.lync-server-2013.exchange-online supported"]);
  });

  test("of every row, where no row has a configuration", () => {
    const text = `## Voice mail\n\n${table(
      "| Server | Mail | Answer |",
      "| | Exchange Online | Yes |",
      "| Lync Server 2013 | | No |",
    )}`;
    expect(stated(text)).toEqual({
      cells: ["voice-mail.lync-server-2013.exchange-online unsupported"],
      codes: ["unplaced-text"],
    });
  });
});

describe("a table is none of long rows", () => {
  test.each([
    {
      name: "without a column of answers",
      text: table("| Feature | Server | Mail |", "| Archiving | Lync Server 2013 | Exchange Online |"),
    },
    {
      name: "without a feature",
      text: table("| Server | Mail | Answer |", "| Lync Server 2013 | Exchange Online | Yes |"),
    },
    {
      name: "with one axis of two",
      text: table("| Feature | Server | Answer |", "| Archiving | Lync Server 2013 | Yes |"),
    },
    {
      name: "with products in its header",
      text: table("| Feature | Server | Exchange Online |", "| Archiving | Lync Server 2013 | Yes |"),
    },
    {
      name: "with a column that nothing is known of",
      text: table(
        "| Feature | Server | Mail | Port | Answer |",
        "| Archiving | Lync Server 2013 | Exchange Online | 443 | Yes |",
      ),
    },
  ])("$name, and states nothing", ({ text }) => {
    expect(stated(text)).toEqual({ cells: [], codes: ["table-left-alone"] });
  });
});
