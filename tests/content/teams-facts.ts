import type { Difference } from "./tables.ts";

/** Where the mailbox is, in the order of the vendor's table. */
export const mailboxes = [
  "exchange-online",
  "exchange-online-dedicated-vnext",
  "exchange-online-dedicated-legacy",
  "exchange-on-premises",
] as const;

/** Where the files are. */
export const files = ["sharepoint-online", "sharepoint-on-premises", "no-sharepoint-licence"] as const;

/**
 * The vendor's table of 24 October 2023 as it is printed: Y or N, with the numbers of its notes. "use Outlook" stands in
 * the cell itself.
 */
export const printed: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ediscovery: ["Y 1", "Y 1", "Y 1", "Y 1 9"],
  "legal-hold": ["Y 1", "Y 1", "Y 1 2", "Y 1"],
  retention: ["Y", "Y", "Y 3", "Y 3"],
  "manage-teams-channels": ["Y", "Y", "Y", "Y"],
  "teams-meetings": ["Y", "Y", "N", "Y 8"],
  "profile-picture": ["Y 7", "Y 7", "N", "Y 10"],
  "call-history": ["Y", "Y", "Y", "Y"],
  "manage-contacts": ["Y", "Y", "Y", "Y"],
  "outlook-contacts": ["Y 6", "Y 6", "N", "N"],
  "voice-mail": ["Y", "Y", "Y 4", "Y 4"],
  connectors: ["Y", "Y", "Y 5", "Y 5"],
  tabs: ["Y", "Y", "Y", "Y"],
  bots: ["Y", "Y", "Y", "Y"],
  "change-out-of-office": ["Y", "Y", "Y", "N Outlook"],
};

/** What a note of the table says: conditions as `kind products minimum subject`, and a part of their words, or of its own. */
export type NoteFact = { readonly conditions?: readonly string[]; readonly says: readonly string[] };

/** What Teams asks of people whose accounts are on-premises; it stands beside the names of two placements. */
export const synchronised = "requires entra-id-synchronisation for directory";

/** Which later releases are as good as Exchange Server 2016. */
const since2016 = "exchange-server-2016 exchange-server-2019 exchange-server-se";

/** Each note by its number. One without conditions explains or grants, and limits nothing. */
export const footnotes: Readonly<Record<string, NoteFact>> = {
  1: { says: ["channels", "every placement"] },
  2: { conditions: ["restriction"], says: ["private chats"] },
  3: { says: ["shadow mailbox in the cloud"] },
  4: { conditions: ["excludes teams-client"], says: ["Teams client", "arrive in Outlook"] },
  5: { says: ["One owner", "every member"] },
  6: { conditions: ["restriction"], says: ["default contacts folder", "subfolders"] },
  7: { conditions: ["restriction"], says: ["SetPhotoEnabled", "Outlook on the web"] },
  8: {
    conditions: [
      "requires teams-licence for licence",
      `requires ${since2016} from CU3 for mailbox-server`,
      "requires exchange-oauth",
      "requires published-autodiscover-and-ews for network",
      "requires exchange-hybrid-option for directory",
    ],
    says: ["Teams licence", "2016 CU3", "OAuth", "Autodiscover", "Entra Connect"],
  },
  9: { conditions: ["requires exchange-online-plan-1 for licence"], says: ["at least", "Plan 1"] },
  10: { says: ["SetPhotoEnabled", "off"] },
  Outlook: { says: ["Outlook"] },
};

/** How many cells are printed as a bare yes, as a bare no, or as anything else, by placement. */
export const counts = {
  "exchange-online": { yes: 10, conditional: 4, no: 0 },
  "exchange-online-dedicated-vnext": { yes: 10, conditional: 4, no: 0 },
  "exchange-online-dedicated-legacy": { yes: 6, conditional: 5, no: 3 },
  "exchange-on-premises": { yes: 5, conditional: 7, no: 2 },
} as const;

/** All of them together. */
export const printedInAll = { yes: 31, conditional: 20, no: 5 };

/** Why the model comes to other numbers. */
export const differences: readonly Difference[] = [
  {
    why: "the note that eDiscovery and legal hold have in all places grants something",
    change: { conditional: -4, supported: 4 },
  },
  {
    why: "whatever works in the legacy form or on-premises needs synchronised users, as their headings say",
    change: { supported: -11, conditional: 11 },
  },
  {
    why: "the text beside the table denies connectors to both, and the profile picture on-premises",
    change: { conditional: -3, "sources-differ": 3 },
  },
];

/** What one row of the vendor's table said of mailboxes on-premises from a date on. */
export type Dated = readonly [since: string, answer: "yes" | "no", ...conditions: string[]];

const oauth = "requires exchange-oauth";
const cu3 = `requires ${since2016} from CU3`;
const planOne = "requires exchange-online-plan-1 for licence";
const chats = "restriction";
const notInTeams = "excludes teams-client";

/**
 * How the answers for mailboxes on-premises changed, whatever else they need: synchronised users, always. OAuth stood
 * beside the name of the row from April to August 2020.
 */
export const dated: Readonly<Record<string, readonly Dated[]>> = {
  ediscovery: [
    ["2018-04-25", "yes", "restriction"],
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
    ["2020-11-12", "yes", planOne],
    ["2020-11-26", "yes"],
    ["2021-03", "yes", planOne],
  ],
  "legal-hold": [
    ["2018-04-25", "no"],
    ["2018-09-18", "yes"],
    ["2018-09-19", "yes", chats],
    ["2020-04", "yes", oauth, chats],
    ["2020-05-03", "yes", oauth],
    ["2020-05-11", "yes", oauth, chats],
    ["2020-05-14", "yes", oauth],
    ["2020-08", "yes"],
  ],
  retention: [
    ["2018-04-25", "no"],
    ["2019-02-05", "yes"],
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
  ],
  "manage-teams-channels": [
    ["2017-09-19", "yes"],
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
  ],
  "teams-meetings": [
    ["2017-09-19", "yes", cu3],
    ["2020-04", "yes", cu3, oauth],
    ["2020-08", "yes", "restriction"],
  ],
  "profile-picture": [
    ["2017-09-19", "no"],
    ["2019-03-06", "yes", cu3],
    ["2020-04", "yes", cu3, oauth],
    ["2020-06-09", "no"],
    ["2021-06-09", "yes"],
    ["2021-08", "yes"],
  ],
  "call-history": [
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
  ],
  "manage-contacts": [
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
  ],
  "outlook-contacts": [["2018-04-25", "no"]],
  "voice-mail": [
    ["2018-04-25", "yes", `requires exchange-server-2013 ${since2016}`],
    ["2018-08-30", "no"],
    // Between the 30th of August and the 11th of September; the day is not known.
    ["2018-09", "yes"],
    ["2018-09-11", "no"],
    ["2019-03-06", "yes", notInTeams],
    ["2020-04", "yes", oauth, notInTeams],
    ["2020-08", "yes", notInTeams],
  ],
  connectors: [
    ["2017-09-19", "no"],
    ["2019-03-06", "yes"],
    ["2019-05", "yes"],
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
  ],
  tabs: [
    ["2017-09-19", "yes"],
    ["2018-08-16", "no"],
    ["2019-03-06", "yes"],
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
  ],
  bots: [
    ["2017-09-19", "yes"],
    ["2020-04", "yes", oauth],
    ["2020-08", "yes"],
  ],
  "change-out-of-office": [["2022-04-14", "no"]],
};

/** What the vendor says in sentences of where the files of Teams are; null where it says nothing. */
export const fileAnswers: Readonly<Record<string, readonly [Answer, Answer, Answer]>> = {
  "team-site": ["yes", "no", null],
  "standard-channel-files": ["yes", "no", "yes"],
  "private-channel-files": ["yes", "no", null],
  "chat-files": ["yes", "no", "no"],
  "sharepoint-page-tab": ["yes", null, null],
  "file-compliance-rules": ["yes", null, null],
  "files-integration": ["yes", "no", null],
};

type Answer = "yes" | "no" | null;

/** What explains an answer about files, wherever it works. */
export const fileNotes: Readonly<Record<string, string>> = {
  "team-site": "one site for each team",
  "standard-channel-files": "folder for each channel",
  "private-channel-files": "site collection of its own",
  "chat-files": "Microsoft Teams Chat Files",
};

/** Conditions that a cell has from another page than that of the table. */
export const further: Readonly<Record<string, readonly string[]>> = {
  "voice-mail.microsoft-teams.exchange-on-premises": [
    "restriction",
    `requires exchange-oauth exchange-server-2013 ${since2016} from CU5`,
  ],
};

/**
 * Cells of which the text beside the table denies what the table, in the same version of the page, has as a yes. Nothing
 * decides between the two.
 */
export const disputed: readonly string[] = [
  "connectors.microsoft-teams.exchange-online-dedicated-legacy",
  "connectors.microsoft-teams.exchange-on-premises",
  "profile-picture.microsoft-teams.exchange-on-premises",
];
