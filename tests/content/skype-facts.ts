import type { StatedSupport } from "../../src/matrix/model/answers.ts";
import type { Printed } from "./tables.ts";

/**
 * What the vendor's pages on Skype for Business Server print, noted down by hand: Y yes, N no, E yes with Exchange 2016
 * or 2013, U yes through Exchange UM on-premises, V the same with Exchange 2016 only, H yes through hosted Exchange UM,
 * P a yes whose row has the note on clients, Q the same with Exchange 2016 or 2013.
 */
export type Mark = "Y" | "N" | "E" | "U" | "V" | "H" | "P" | "Q";

/** A feature with a mark for each column of its table. */
export type Row = readonly [feature: string, marks: string];

/** A column: the servers and the placements that it is about. */
export type Column = { readonly servers: readonly string[]; readonly placements: readonly string[] };

const server2015 = "skype-for-business-server-2015";
const online = "skype-for-business-online";
export const servers = [
  server2015,
  "skype-for-business-server-2019",
  "skype-for-business-server-se",
] as const;

/** The two columns of 2025, each for three servers. */
export const columns2025: readonly Column[] = [
  { servers, placements: ["exchange-on-premises"] },
  { servers, placements: ["exchange-online"] },
];

/** The columns of 2018 that 2025 has not any more; that of Server 2015 with Exchange Online it has. */
export const columns2018: readonly Column[] = [
  {
    servers: [server2015],
    placements: ["exchange-server-2016", "exchange-server-2013", "exchange-server-2010"],
  },
  { servers: [online], placements: ["exchange-server-2010"] },
  { servers: [online], placements: ["exchange-server-2016", "exchange-server-2013"] },
  { servers: [online], placements: ["exchange-online"] },
];

export const planning2025: readonly Row[] = [
  ["im-presence-outlook", "YY"],
  ["respond-from-outlook", "YY"],
  ["online-meetings-outlook", "YY"],
  ["im-presence-owa", "YY"],
  ["respond-from-owa", "YY"],
  ["online-meetings-owa", "YY"],
  ["im-presence-mobile", "YY"],
  ["online-meetings-mobile", "YY"],
  ["free-busy-status", "YY"],
  ["unified-contact-store", "YY"],
  ["high-resolution-photos", "PP"],
  ["meeting-delegation", "YY"],
  ["conversation-history", "YY"],
  ["archiving", "YY"],
  ["archive-search", "YY"],
  ["voice-mail", "VH"],
  ["server-side-conversation-history", "YY"],
];

/** The version of December 2018. */
export const planning2018: readonly Row[] = [
  ["im-presence-outlook", "YYYY"],
  ["respond-from-outlook", "YYYY"],
  ["online-meetings-outlook", "YYYY"],
  ["im-presence-owa", "YNNY"],
  ["respond-from-owa", "YNNY"],
  ["online-meetings-owa", "YNNY"],
  ["im-presence-mobile", "YYYY"],
  ["online-meetings-mobile", "YYYY"],
  ["free-busy-status", "YYYY"],
  ["unified-contact-store", "ENNY"],
  ["high-resolution-photos", "QNPP"],
  ["meeting-delegation", "YYYY"],
  ["conversation-history", "YYYY"],
  ["archiving", "ENNY"],
  ["archive-search", "ENNY"],
  ["voice-mail", "UNNN"],
  ["server-side-conversation-history", "YNYY"],
];

/** The only row in which the version of February 2018 differs. */
export const voiceMailInFebruary2018: Row = ["voice-mail", "UUUH"];

/** What each table of a document prints, in order; a place that is empty says nothing. */
export type PrintedTable = Printed & { readonly name: string; readonly empty?: number };

export const printedTables: Readonly<Record<string, readonly PrintedTable[]>> = {
  "skype-server-exchange.md": [
    { name: "planning topic, 2025", yes: 33, conditional: 1, no: 0 },
    { name: "the note above it", yes: 3, conditional: 0, no: 0, empty: 3 },
    { name: "planning topic, December 2018", yes: 64, conditional: 4, no: 17 },
    { name: "planning topic, February 2018", yes: 67, conditional: 4, no: 14 },
    { name: "hybrid topic, Exchange", yes: 1, conditional: 12, no: 0, empty: 7 },
    { name: "hybrid topic, SharePoint", yes: 5, conditional: 0, no: 0, empty: 1 },
    { name: "contact store, versions", yes: 0, conditional: 1, no: 0 },
    { name: "contact store, mailboxes", yes: 0, conditional: 1, no: 0 },
    { name: "contact store, 2017", yes: 0, conditional: 1, no: 0 },
    { name: "unified messaging with Exchange 2010", yes: 1, conditional: 0, no: 1 },
    { name: "server × Exchange version", yes: 5, conditional: 1, no: 2, empty: 4 },
    { name: "server × any Exchange", yes: 6, conditional: 0, no: 0 },
  ],
  "office-skype.md": [
    { name: "Office, 2020", yes: 22, conditional: 5, no: 12 },
    { name: "Office for Mac, 2018", yes: 0, conditional: 0, no: 1 },
  ],
};

/** Office in 2020 by column: W only in Word, M also by video-based sharing, E Exchange 2013 or later, O Outlook. */
export const officeRows: readonly Row[] = [
  ["meeting-invitation-branding", "NYY"],
  ["muted-attendees", "NYN"],
  ["unified-contact-store", "NEY"],
  ["high-resolution-photos", "NEY"],
  ["presence-in-addresses", "YYY"],
  ["respond-from-contact-card", "YYY"],
  ["presence-scheduling-assistant", "YYN"],
  ["respond-from-ribbon", "YYY"],
  ["onenote-meeting-notes", "NYN"],
  ["office-installer", "NYN"],
  ["powerpoint-content", "YMY"],
  ["im-presence-word-excel", "WWN"],
  ["im-presence-sharepoint-sites", "OON"],
];

/** What is said of a cell: its support, the kinds and products of its conditions, and what serves it. */
export type Saying = {
  readonly support: StatedSupport;
  readonly conditions?: readonly string[];
  readonly via?: readonly string[];
};

const eitherRelease = "requires exchange-server-2013 exchange-server-2016";
const onClients = [
  "excludes lync-2010-client lync-for-mac-2011 lync-web-app",
  "requires lync-2013-client skype-for-business-client",
  "restriction",
];
const unmetOn2010 = (placement: string): StatedSupport =>
  placement === "exchange-server-2010" ? "conditional" : "supported";

/** What each mark means, with the conditions that a note on its row adds. */
export const meanings: Readonly<Record<Mark, (placement: string) => Saying>> = {
  Y: () => ({ support: "supported" }),
  N: () => ({ support: "unsupported" }),
  E: (placement) => ({ support: unmetOn2010(placement), conditions: [eitherRelease] }),
  U: () => ({ support: "supported", via: ["exchange-um-on-premises"] }),
  V: () => ({
    support: "conditional",
    conditions: ["only exchange-server-2016"],
    via: ["exchange-um-on-premises"],
  }),
  H: () => ({ support: "supported", via: ["hosted-exchange-um"] }),
  P: () => ({ support: "conditional", conditions: onClients }),
  Q: () => ({ support: "conditional", conditions: [...onClients, eitherRelease] }),
};

const both2013Clients = "requires lync-2013-client skype-for-business-client";

/** What the hybrid topic of 2018 adds, by `feature.server.placement`; each of the placements is named. */
export const hybridRows: readonly (readonly [string, readonly string[]])[] = [
  [`unified-contact-store.${server2015}.exchange-server-2016`, [eitherRelease, both2013Clients]],
  [`unified-contact-store.${server2015}.exchange-server-2013`, [eitherRelease, both2013Clients]],
  [`unified-contact-store.${server2015}.exchange-server-2010`, [eitherRelease, both2013Clients]],
  [`unified-contact-store.${server2015}.exchange-online`, [both2013Clients]],
  [`unified-contact-store.${online}.exchange-online`, [both2013Clients]],
  [`high-resolution-photos.${server2015}.exchange-server-2016`, ["restriction"]],
  [`high-resolution-photos.${server2015}.exchange-server-2013`, ["restriction"]],
  [`high-resolution-photos.${server2015}.exchange-server-2010`, ["restriction"]],
  [`high-resolution-photos.${server2015}.exchange-online`, ["restriction"]],
  [`high-resolution-photos.${online}.exchange-server-2016`, [eitherRelease, "excludes lync-web-app"]],
  [`high-resolution-photos.${online}.exchange-server-2013`, [eitherRelease, "excludes lync-web-app"]],
  [`high-resolution-photos.${online}.exchange-online`, ["restriction"]],
  [`meeting-delegation.${server2015}.exchange-server-2016`, ["restriction"]],
  [`meeting-delegation.${server2015}.exchange-server-2013`, ["restriction"]],
  [`meeting-delegation.${server2015}.exchange-server-2010`, ["restriction"]],
  [`meeting-delegation.${server2015}.exchange-online`, ["restriction"]],
  [`meeting-delegation.${online}.exchange-server-2010`, ["restriction"]],
  [`meeting-delegation.${online}.exchange-server-2016`, ["restriction"]],
  [`meeting-delegation.${online}.exchange-server-2013`, ["restriction"]],
  [`meeting-delegation.${online}.exchange-online`, ["restriction"]],
  [`server-side-conversation-history.${online}.exchange-server-2016`, []],
  [`server-side-conversation-history.${online}.exchange-server-2013`, []],
];

/** The cells of `skype-sharepoint` that are stated, all with a plain yes; the others are unlisted. */
export const sharePointCells: readonly string[] = [
  `skills-search.${server2015}.sharepoint-on-premises`,
  `presence-sharepoint.${server2015}.sharepoint-on-premises`,
  `presence-sharepoint.${server2015}.sharepoint-online`,
  `presence-sharepoint.${online}.sharepoint-on-premises`,
  `presence-sharepoint.${online}.sharepoint-online`,
];

/** A server and a placement, and what sources say of the two as a whole; undefined where none speaks of it. */
export type Pair = readonly [at: string, says: Saying | undefined];

const [, server2019, edition] = servers;
const reduced: Saying = { support: "conditional", conditions: ["restriction"] };
const yes: Saying = { support: "supported" };
const no: Saying = { support: "unsupported" };

/** Which server goes with which version of Exchange: 11 yes, 1 reduced, 2 no, and 4 of which no source speaks. */
export const together: readonly Pair[] = [
  [`${server2015}.exchange-server-2010`, reduced],
  [`${server2019}.exchange-server-2010`, no],
  [`${edition}.exchange-server-2010`, undefined],
  [`${server2015}.exchange-server-2013`, yes],
  [`${server2019}.exchange-server-2013`, yes],
  [`${edition}.exchange-server-2013`, undefined],
  [`${server2015}.exchange-server-2016`, yes],
  [`${server2019}.exchange-server-2016`, yes],
  [`${edition}.exchange-server-2016`, undefined],
  [`${server2015}.exchange-server-2019`, no],
  [`${server2019}.exchange-server-2019`, yes],
  [`${edition}.exchange-server-2019`, undefined],
  [`${server2015}.exchange-on-premises`, yes],
  [`${server2019}.exchange-on-premises`, yes],
  [`${edition}.exchange-on-premises`, yes],
  [`${server2015}.exchange-online`, yes],
  [`${server2019}.exchange-online`, yes],
  [`${edition}.exchange-online`, yes],
];

/** The three columns of Office; the one in the middle is about two versions. */
export const officeColumns: readonly (readonly string[])[] = [
  ["office-2010"],
  ["office-2013", "office-2016"],
  ["office-2016-for-mac"],
];

/** What a mark of the Office table means in a column; the whole column of the Mac has a condition. */
export function officeSaying(mark: string, office: string): Saying {
  if (mark === "N") return no;
  const conditions = [
    ...(officeConditions[mark] ?? []),
    ...(office === "office-2016-for-mac" ? [macClients] : []),
  ];
  return conditions.length > 0 ? { support: "conditional", conditions } : yes;
}

const macClients = "requires lync-for-mac-2011 skype-for-business-on-mac";
const officeConditions: Readonly<Record<string, readonly string[]>> = {
  E: ["requires exchange-server-2013 exchange-server-2016 exchange-server-2019 exchange-server-se"],
  W: ["restriction"],
  O: ["requires outlook"],
};
