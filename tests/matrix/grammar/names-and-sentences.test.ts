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
  ...["“Voice mail” (requires Exchange 2013)", "“Microsoft Voice mail” (requires Exchange 2013)"].map(
    (cell) => ({
      name: `a name in quotation marks, with a condition: ${cell}`,
      cell,
      items: [
        {
          feature: "voice-mail",
          support: "conditional" as const,
          conditions: ["requires [exchange-server-2013] (requires Exchange 2013)"],
          references: [],
        },
      ],
    }),
  ),
  {
    name: "a name and the programs that the feature is seen in",
    cell: "High-resolution contact photo in the Lync 2013 client and Lync Web App",
    items: [plain("high-resolution-photos")],
  },
  {
    name: "a sentence that begins with another feature, of which nothing sets it off",
    cell: "Search archived content. Archiving requires Exchange 2013.",
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
    name: "a need that opens like further reading and names none",
    cell: "Voice mail <br/> For more information, Exchange 2013 is required.",
    items: [
      {
        feature: "voice-mail",
        support: "conditional",
        conditions: ["requires [exchange-server-2013] For more information, Exchange 2013 is required."],
        references: [],
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
          "requires [exchange-server-2013] requires Exchange 2013",
          "requires [lync-2013-client] a Lync 2013 client",
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

describe("names and sentences of a packed cell are read as", () => {
  test.each(cases)("$name", ({ cell, language, items }) => {
    expect(itemsOf(cell, language)).toEqual({ items, codes: [] });
  });
});
