import { describe, expect, test } from "vitest";
import { itemsOf } from "../../support/reading.ts";

type Expected = ReturnType<typeof itemsOf>["items"];
const plain = (feature: string, ...references: string[]): Expected[number] => ({
  feature,
  support: "supported",
  conditions: [],
  references,
});

const cases: { name: string; cell: string; language?: string; items: Expected }[] = [
  {
    name: "features set apart by breaks of any spelling",
    cell: "IM/Presence in Outlook  <br/>  Meeting delegation <br> Voicemail<BR />Skills search",
    items: [
      plain("im-presence-outlook"),
      plain("meeting-delegation"),
      plain("voice-mail"),
      plain("skills-search"),
    ],
  },
  {
    name: "a line of further reading, which belongs to the feature before it",
    cell: "IM/Presence in Outlook  <br/>  For more information, see [IM](im-and-presence.md) <br/>  Voice mail <br/>",
    items: [plain("im-presence-outlook", "im-and-presence.md"), plain("voice-mail")],
  },
  {
    name: "further reading in the same line as the feature",
    cell: "Contact List (via Unified Contact Store). For more information, see [Using it](ucs.md) <br/>",
    items: [plain("unified-contact-store", "ucs.md")],
  },
  {
    name: "further reading with a stray word before the link and a full stop behind it",
    cell: "Search archived content. For more information, see at [eDiscovery](https://go.example/1). <br/>",
    items: [plain("archive-search", "https://go.example/1")],
  },
  {
    name: "a flattened note of two lines, ended by a run of blanks",
    cell: "Contact List (via Unified Contact Store)  <br/> > [!NOTE]>  Requires Exchange 2013. >  A Lync 2013 desktop client is required.            High-resolution Contact Photo in Lync 2013 client and Lync Web App.  <br/>",
    items: [
      {
        feature: "unified-contact-store",
        support: "conditional",
        conditions: [
          "requires [exchange-server-2013] Requires Exchange 2013.",
          "requires [lync-2013-client] A Lync 2013 desktop client is required.",
        ],
        references: [],
      },
      plain("high-resolution-photos"),
    ],
  },
  {
    name: "further reading between the feature and its note",
    cell: "Archiving Content (IM and Meeting) in Exchange  <br/>  For more information, see [Checklist](a.md) <br/> > [!NOTE]>  Requires Exchange 2013.            Search archived content  <br/>",
    items: [
      {
        feature: "archiving",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] Requires Exchange 2013."],
        references: ["a.md"],
      },
      plain("archive-search"),
    ],
  },
  {
    name: "two sentences of one note",
    cell: "Contact list <br/> > [!NOTE]>  Lync Server 2013 only. A Lync 2013 desktop client is required.            Voice mail",
    items: [
      {
        feature: "unified-contact-store",
        support: "conditional",
        conditions: [
          "only [lync-server-2013] Lync Server 2013 only.",
          "requires [lync-2013-client] A Lync 2013 desktop client is required.",
        ],
        references: [],
      },
      plain("voice-mail"),
    ],
  },
  {
    name: "a requirement without a verb or full stop at the end of a note",
    cell: "Contact List (via Unified Contact Store)  <br/> > [!NOTE]>  Lync Server 2013 client Required            Voicemail",
    items: [
      {
        feature: "unified-contact-store",
        support: "conditional",
        conditions: ["requires [lync-2013-client] Lync Server 2013 client Required"],
        references: [],
      },
      plain("voice-mail"),
    ],
  },
  {
    name: "a requirement and an exclusion in one note",
    cell: "High-resolution Contact Photo in Lync 2013 client.  <br/> > [!NOTE]>  Requires Microsoft Exchange Server 2013. This is not supported in Lync Web App when users are homed on Skype for Business Online.            Join online meeting in Mobile clients",
    items: [
      {
        feature: "high-resolution-photos",
        support: "conditional",
        conditions: [
          "requires [exchange-server-2013] Requires Microsoft Exchange Server 2013.",
          "excludes [lync-web-app] This is not supported in Lync Web App when users are homed on Skype for Business Online.",
        ],
        references: [],
      },
      plain("online-meetings-mobile"),
    ],
  },
  {
    name: "a sentence of restriction on a line of its own",
    cell: "Meeting delegation  <br/>  Supported only when both users are homed online in the same forest, or both are homed on-premises.  <br/>  Voicemail  <br/>",
    items: [
      {
        feature: "meeting-delegation",
        support: "conditional",
        conditions: [
          "restriction [] Supported only when both users are homed online in the same forest, or both are homed on-premises.",
        ],
        references: [],
      },
      plain("voice-mail"),
    ],
  },
  {
    name: "a note that only one blank separates from the next feature",
    cell: "Archiving <br/> > [!NOTE]> Requires Exchange 2013. Search archived content <br/> Voice mail",
    items: [
      {
        feature: "archiving",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] Requires Exchange 2013."],
        references: [],
      },
      plain("archive-search"),
      plain("voice-mail"),
    ],
  },
  {
    name: "a note run together without blanks",
    cell: "Contact list <br/>> [!NOTE]>Requires Exchange 2013.>A Lync 2013 desktop client is required.    Voice mail",
    items: [
      {
        feature: "unified-contact-store",
        support: "conditional",
        conditions: [
          "requires [exchange-server-2013] Requires Exchange 2013.",
          "requires [lync-2013-client] A Lync 2013 desktop client is required.",
        ],
        references: [],
      },
      plain("voice-mail"),
    ],
  },
  {
    name: "a verdict of no, with its reason",
    cell: "Contact list <br/> Not supported. It is not available to users homed on Lync Server 2010.",
    items: [
      {
        feature: "unified-contact-store",
        support: "unsupported",
        conditions: ["excludes [lync-server-2010] It is not available to users homed on Lync Server 2010."],
        references: [],
      },
    ],
  },
  {
    name: "a condition in brackets behind the feature's name",
    cell: "Voice mail (requires Exchange 2013)",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] (requires Exchange 2013)"],
        references: [],
      },
    ],
  },
  {
    name: "a feature and its condition in one sentence",
    cell: "Voice mail <br/> Meeting delegation requires Exchange 2013.",
    items: [
      plain("voice-mail"),
      {
        feature: "meeting-delegation",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] requires Exchange 2013."],
        references: [],
      },
    ],
  },
  {
    name: "a feature whose name is the link",
    cell: "[Voice mail](voice.md) <br/> Skills search",
    items: [plain("voice-mail", "voice.md"), plain("skills-search")],
  },
  {
    name: "bullets before the features",
    cell: "• Voice mail <br/> • Skills search",
    items: [plain("voice-mail"), plain("skills-search")],
  },
  { name: "a dash, which says nothing", cell: "–", items: [] },
];

describe("a packed cell is read as", () => {
  test.each(cases)("$name", ({ cell, language, items }) => {
    expect(itemsOf(cell, language)).toEqual({ items, codes: [] });
  });
});

describe("a packed cell is reported", () => {
  test.each([
    {
      name: "when words behind a feature are in no form, so that nothing is known of it",
      cell: "Archiving <br/> Voice mail <br/> Whiteboard sharing",
      codes: ["unclear-text"],
      ids: ["archiving"],
    },
    {
      name: "when nothing stands in the brackets behind a name",
      cell: "Voice mail ()",
      codes: ["unplaced-text"],
      ids: [],
    },
    {
      name: "when “none” stands behind a name, which may be a no or may be about notes",
      cell: "Voice mail (none)",
      codes: ["unplaced-text"],
      ids: [],
    },
    {
      name: "when words of no form go on for longer than any name",
      cell: `Archiving <br/> Voice mail <br/> ${"Whiteboard sharing ".repeat(5)}`,
      codes: ["unclear-text"],
      ids: ["archiving"],
    },
    {
      name: "when one of several names with commas between them is unknown",
      cell: "Voice mail, Whiteboard sharing",
      codes: ["unplaced-text"],
      ids: [],
    },
    {
      name: "when it names a product that the catalog lacks",
      cell: "Voice mail <br/> Requires Exchange 2031.",
      codes: ["unknown-product"],
      ids: ["voice-mail"],
    },
    {
      name: "when something stands before its first feature",
      cell: "Requires Exchange 2013. <br/> Voice mail",
      codes: ["unplaced-text"],
      ids: ["voice-mail"],
    },
    {
      name: "when it has no feature at all",
      cell: "For more information, see [this](that.md)",
      codes: ["unplaced-text"],
      ids: [],
    },
  ])("$name", ({ cell, codes, ids }) => {
    const read = itemsOf(cell);
    expect(read.codes).toEqual(codes);
    expect(read.items.map(({ feature }) => feature)).toEqual(ids);
  });
});
