import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";
import { readText } from "../../support/reading.ts";

const table = (corner: string, ...cells: string[]): string =>
  `| ${corner} | Exchange Online | Exchange on-premises |\n| - | - | - |\n| Lync Server 2013 | ${cells.join(" | ")} |\n`;
const [online, premises] = ["lync-server-2013.exchange-online", "lync-server-2013.exchange-on-premises"];

describe("a table of what serves a feature", () => {
  test("keeps what serves it, and a no where nothing does", () => {
    expect(stated(table("Voice mail", "Hosted Exchange UM", "Not supported"))).toEqual({
      cells: [
        `voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM`,
        `voice-mail.${premises} unsupported`,
      ],
      codes: ["shape-chosen"],
    });
  });

  test("says what it was taken for and why", () => {
    const [note] = readText(table("Voice mail", "Hosted Exchange UM", "")).diagnostics;
    expect(note).toMatchObject({ severity: "note", code: "shape-chosen", line: 1, column: 1 });
    expect(note?.message).toBe(
      "This table could also be packed cells; it was read as a table of what serves a feature, since each of its cells says what serves a feature that is named before it, and none names a feature",
    );
  });

  test.each([
    ["a line before it", "Where voicemail is kept depends on both.\n\n"],
    ["the last of several features in that line", "Archiving aside, this is about voicemail.\n\n"],
    ["a line some paragraphs before it", "Voice mail goes through these.\n\nMore words.\n\n- A list\n\n"],
    ["its heading", "## Voice mail\n\n"],
    ["the heading above its own", "## Voice mail\n\n### Where it is kept\n\n"],
  ])("finds its feature in %s", (_, before) => {
    expect(stated(before + table("", "Hosted Exchange UM", "")).cells).toEqual([
      `voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM`,
    ]);
  });

  test("has servers on either side, where users are located", () => {
    const text =
      "| Voice mail | User located on Lync Server 2013 |\n| - | - |\n| Mailboxes on Exchange Online | Hosted Exchange UM |\n| Exchange on-premises | No |\n";
    expect(stated(text).cells).toEqual([
      `voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM`,
      `voice-mail.${premises} unsupported`,
    ]);
  });

  test("keeps a service that the catalog lacks under an id made from its name, with a warning", () => {
    expect(stated(table("Voice mail", "Contoso Voicemail", "No"))).toEqual({
      cells: [
        `voice-mail.${online} supported; via [contoso-voicemail] Contoso Voicemail`,
        `voice-mail.${premises} unsupported`,
      ],
      codes: ["shape-chosen", "unknown-product"],
    });
  });

  test("keeps a condition behind what serves it", () => {
    expect(stated(table("Voice mail", "Hosted Exchange UM. Requires Exchange 2013.", "No")).cells).toEqual([
      `voice-mail.${online} conditional; requires [exchange-server-2013] Requires Exchange 2013.; via [hosted-exchange-um] Hosted Exchange UM.`,
      `voice-mail.${premises} unsupported`,
    ]);
  });

  test.each([
    [
      "Supported through Hosted Exchange UM",
      ["via [hosted-exchange-um] Supported through Hosted Exchange UM"],
    ],
    ["Yes (Hosted Exchange UM)", ["via [hosted-exchange-um] (Hosted Exchange UM)"]],
    [
      "Hosted Exchange UM or Cloud Voicemail",
      ["via [hosted-exchange-um] Hosted Exchange UM", "via [cloud-voicemail] Cloud Voicemail"],
    ],
    [
      "Hosted Exchange UM <br/> Exchange Server UM. For more information, see [UM](um.md).",
      [
        "→ um.md",
        "via [hosted-exchange-um] Hosted Exchange UM",
        "via [exchange-um-on-premises] Exchange Server UM.",
      ],
    ],
  ])("finds every service in %s", (value, said) => {
    expect(stated(table("Voice mail", value, "No")).cells[0]).toBe(
      `voice-mail.${online} supported; ${said.join("; ")}`,
    );
  });

  test.each([
    [
      "Exchange Server UM / Hosted Exchange UM: until deprecated",
      "supported",
      [
        "via [exchange-um-on-premises] Exchange Server UM",
        "via [hosted-exchange-um] Hosted Exchange UM (restriction [] until deprecated)",
      ],
    ],
    [
      "Exchange Server UM (requires Exchange 2010 or 2013), or Hosted Exchange UM, with Exchange 2013 only",
      "conditional",
      [
        "via [exchange-um-on-premises] Exchange Server UM (requires [exchange-server-2010, exchange-server-2013] (requires Exchange 2010 or 2013))",
        "via [hosted-exchange-um] Hosted Exchange UM (only [exchange-server-2013] with Exchange 2013 only)",
      ],
    ],
  ])("keeps with each of several services what is said of it alone: %s", (value, support, via) => {
    expect(stated(table("Voice mail", value, "No")).cells[0]).toBe(
      [`voice-mail.${online} ${support}`, ...via].join("; "),
    );
  });

  test.each([
    "Hosted Exchange UM (TBD) or Exchange Server UM",
    "Hosted Exchange UM (not supported) or Exchange Server UM",
    "Hosted Exchange UM or something else",
    "Yes. Hosted Exchange UM or Contoso Enterprise Unified Messaging Gateway For All Regional Branch Offices",
    "Yes, via",
  ])("says nothing where words are no names of services: %s", (value) => {
    expect(stated(table("Voice mail", value, "No"))).toEqual({
      cells: [`voice-mail.${premises} unsupported`],
      codes: ["shape-chosen", "unclear-text"],
    });
  });

  test("says of what is not applicable that it is so, and no where nothing serves it", () => {
    expect(stated(table("Voice mail", "N/A", "None")).cells).toEqual([
      `voice-mail.${online} not-applicable`,
      `voice-mail.${premises} unsupported`,
    ]);
  });

  test("with the notes that its headers point to", () => {
    const text = `${table("Voice mail", "Hosted Exchange UM", "No").replace("Exchange Online", "Exchange Online<sup>1</sup>")}\n<sup>1</sup> Ask first.\n`;
    expect(stated(text).cells).toEqual([
      `voice-mail.${online} conditional; restriction [] Ask first.; via [hosted-exchange-um] Hosted Exchange UM`,
      `voice-mail.${premises} unsupported; restriction [] Ask first.`.replace(
        "; restriction [] Ask first.",
        "",
      ),
    ]);
  });

  test("says nothing where a cell has a mark but no words", () => {
    expect(stated(table("Voice mail", "Hosted Exchange UM", ">")).cells).toEqual([
      `voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM`,
    ]);
  });

  test.each([
    ["no feature is named", table("", "Hosted Exchange UM", "")],
    ["a cell names a feature", table("Voice mail", "Hosted Exchange UM", "Archiving")],
    [
      "a cell says more than a name",
      table("Voice mail", "Hosted Exchange UM", `Something ${"very ".repeat(20)}long`),
    ],
    ["no two cells agree and none is known", table("Voice mail", "Some", "Other")],
    ["all cells are empty", table("Voice mail", "", "")],
  ])("is packed cells where %s", (_, text) => {
    expect(readText(text).diagnostics.map(({ code }) => code)).not.toContain("shape-chosen");
  });

  test("adds up what several documents say", () => {
    const text = table("Voice mail", "Hosted Exchange UM", "");
    const two = `${text}\n${text}\n${table("Voice mail", "Exchange Server UM", "")}`;
    expect(stated(two).cells).toEqual([
      `voice-mail.${online} supported; via [hosted-exchange-um] Hosted Exchange UM; via [exchange-um-on-premises] Exchange Server UM`,
    ]);
  });
});
