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
  {
    name: "a feature of which a dash says nothing",
    cell: "Voice mail <br/> – <br/> Skills search",
    items: [plain("skills-search")],
  },
  {
    name: "links behind features' names, in any manner",
    cell: "Voice mail: see [V](v.md) <br/> Meeting delegation – [details](m.md) <br/> Skills search (for more information, see [S](s.md)) <br/> **Archiving** ([more](a.md))",
    items: [
      plain("voice-mail", "v.md"),
      plain("meeting-delegation", "m.md"),
      plain("skills-search", "s.md"),
      plain("archiving", "a.md"),
    ],
  },
  {
    name: "answers with features' names",
    cell: "Voice mail is not supported. <br/> ✗ Archiving <br/> ![no](n.png) Meeting delegation <br/> Skills search isn’t supported.",
    items: ["voice-mail", "archiving", "meeting-delegation", "skills-search"].map((feature) => ({
      feature,
      support: "unsupported",
      conditions: [],
      references: [],
    })),
  },
  {
    name: "features of one line that colons set off",
    cell: "**Voice mail**: Requires Exchange 2013. **Archiving**: Requires Exchange 2010.",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] : Requires Exchange 2013."].map((one) =>
          one.replace(": ", ""),
        ),
        references: [],
      },
      {
        feature: "archiving",
        support: "conditional",
        conditions: ["requires [exchange-server-2010] Requires Exchange 2010."],
        references: [],
      },
    ],
  },
  {
    name: "features with commas between them",
    cell: "Voice mail, Skills search; Archiving",
    items: [plain("voice-mail"), plain("skills-search"), plain("archiving")],
  },
  {
    name: "a note that begins with another feature, which it is no statement of",
    cell: "Search archived content > [!NOTE]> Archiving requires Exchange 2013.",
    items: [
      {
        feature: "archive-search",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] Archiving requires Exchange 2013."],
        references: [],
      },
    ],
  },
  {
    name: "a note of numbered and of marked items",
    cell: "Voice mail > [!NOTE] > 1. Requires Exchange 2013. > 2. Ask first. <br/> Archiving > [!NOTE]> - Requires Exchange 2013.> - Ask first.",
    items: ["voice-mail", "archiving"].map((feature) => ({
      feature,
      support: "conditional",
      conditions: ["requires [exchange-server-2013] Requires Exchange 2013.", "restriction [] Ask first."],
      references: [],
    })),
  },
  {
    name: "a sentence on a line of its own",
    cell: "Voice mail <br/> Callers can leave messages.",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: ["restriction [] Callers can leave messages."],
        references: [],
      },
    ],
  },
  {
    name: "letters that nobody sees, and quotation marks",
    cell: "“Voice mail” <br/> Archiv\u00ading <br/> Skills\u200b search <br/> – Meeting delegation",
    items: [plain("voice-mail"), plain("archiving"), plain("skills-search"), plain("meeting-delegation")],
  },
  { name: "none", cell: "None", items: [] },
  {
    name: "a link over a name and its condition",
    cell: "[Voice mail (requires Exchange 2013)](v.md)",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] (requires Exchange 2013)"],
        references: ["v.md"],
      },
    ],
  },
  {
    name: "English sentences that a translation left as they were",
    language: "fr",
    cell: "Messagerie vocale <br/> Requires Exchange 2013.",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] Requires Exchange 2013."],
        references: [],
      },
    ],
  },
  {
    name: "two conditions behind a feature's name",
    cell: "Voice mail (requires Exchange 2013 and a Lync 2013 client)",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: [
          "requires [exchange-server-2013] (requires Exchange 2013",
          "requires [lync-2013-client] and a Lync 2013 client)",
        ],
        references: [],
      },
    ],
  },
  {
    name: "a full stop that ends no sentence, behind an abbreviation or in a link",
    cell: "Voice mail > [!NOTE]> Ask somebody first, e.g. Your administrator. See [Voice mail. An overview](v.md).",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: ["restriction [] Ask somebody first, e.g. Your administrator."],
        references: ["v.md"],
      },
    ],
  },
  {
    name: "links in HTML whose addresses have entities",
    cell: 'Voice mail <br/> See <a href="a.md?b=1&amp;c=caf&eacute;">this</a>',
    items: [plain("voice-mail", "a.md?b=1&c=café")],
  },
  {
    name: "French conditions and further reading",
    language: "fr",
    cell: "Messagerie unifiée <br/> Nécessite un espace d’adressage SIP partagé. <br/> Pour plus d’informations, reportez-vous à [Architecture](a.md).",
    items: [
      {
        feature: "unified-messaging",
        support: "conditional",
        conditions: ["requires [shared-sip-address-space] Nécessite un espace d’adressage SIP partagé."],
        references: ["a.md"],
      },
    ],
  },
];

describe("a packed cell is read as", () => {
  test.each(cases)("$name", ({ cell, language, items }) => {
    expect(itemsOf(cell, language)).toEqual({ items, codes: [] });
  });
});

describe("a packed cell is reported", () => {
  test.each([
    {
      name: "when it has a feature that the catalog lacks, under an id made from its label",
      cell: "Voice mail <br/> Whiteboard sharing",
      codes: ["unknown-feature"],
      ids: ["voice-mail", "whiteboard-sharing"],
    },
    {
      name: "when one of several names with commas between them is unknown",
      cell: "Voice mail, in part",
      codes: ["unknown-feature"],
      ids: ["voice-mail-in-part"],
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
