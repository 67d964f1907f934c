import type { Support } from "../../src/matrix/model/answers.ts";

/** What the product publishes about one cell: no wording and no line, since editors may change both. */
export type CellFact = {
  /** `matrix/feature.server.placement`, or `matrix/feature.client`. */
  readonly address: string;
  /** `unlisted` where no document says anything. */
  readonly support: Support | "unlisted";
  /** All conditions, in any order: the kind, then the ids of the products. Default: none. */
  readonly conditions?: readonly string[];
  /** Figures and names that the words of the conditions keep, whatever else they say. */
  readonly figures?: readonly string[];
  /** Languages in which documents state it, each saying the same. Others may be added. */
  readonly languages?: readonly string[];
  /** The day from which on it does not work any more, since something that it rests on was switched off. */
  readonly lapsesOn?: string;
  /** Ids of what serves it since, in place of what was switched off. Default: nothing is said of that. */
  readonly now?: readonly string[];
  /** Looked up in a browser as well, at most ten of them; all of them are in the built pages. */
  readonly browser?: true;
};

/** How many cells of a matrix are what, and how many sentences hold for all of them. */
export type MatrixFact = {
  readonly matrix: string;
  readonly supported: number;
  readonly conditional: number;
  readonly unsupported: number;
  readonly notes: number;
};

/** The day as of which it is published what serves a cell. */
export const publishedDay = "2026-11-26";

/** Every matrix. */
export const matrixFacts: readonly MatrixFact[] = [
  { matrix: "exchange", supported: 38, conditional: 11, unsupported: 1, notes: 2 },
  { matrix: "sharepoint", supported: 5, conditional: 0, unsupported: 0, notes: 2 },
  { matrix: "hosted-um", supported: 1, conditional: 2, unsupported: 0, notes: 0 },
  { matrix: "generation-2013", supported: 4, conditional: 4, unsupported: 4, notes: 0 },
  { matrix: "exchange-online", supported: 5, conditional: 7, unsupported: 0, notes: 0 },
  { matrix: "external-connectivity", supported: 12, conditional: 6, unsupported: 0, notes: 0 },
  { matrix: "clients-2013-desktop", supported: 442, conditional: 158, unsupported: 429, notes: 4 },
  { matrix: "clients-2013-mobile", supported: 222, conditional: 54, unsupported: 121, notes: 2 },
  { matrix: "clients-2019-desktop", supported: 323, conditional: 74, unsupported: 63, notes: 4 },
  { matrix: "skype-exchange", supported: 161, conditional: 31, unsupported: 25, notes: 0 },
  { matrix: "skype-sharepoint", supported: 5, conditional: 0, unsupported: 0, notes: 0 },
  { matrix: "office-skype", supported: 23, conditional: 17, unsupported: 12, notes: 0 },
  { matrix: "teams-exchange", supported: 24, conditional: 24, unsupported: 5, notes: 0 },
  { matrix: "teams-files", supported: 8, conditional: 0, unsupported: 6, notes: 0 },
  { matrix: "voice-mail", supported: 6, conditional: 5, unsupported: 2, notes: 0 },
  { matrix: "cloud-voicemail", supported: 107, conditional: 2, unsupported: 25, notes: 0 },
];

/**
 * Every cell that is more than a plain yes, with some of those that are one or that no document speaks of; of the
 * matrices of clients, which have a test of their own, one of each kind.
 */
export const cellFacts: readonly CellFact[] = [
  { address: "exchange/im-presence-owa.lync-server-2013.exchange-online", support: "supported" },
  {
    address: "exchange/unified-contact-store.lync-server-2013.exchange-on-premises",
    support: "conditional",
    conditions: ["requires exchange-server-2013", "requires lync-2013-client"],
  },
  {
    address: "exchange/unified-contact-store.lync-server-2013.exchange-online",
    support: "conditional",
    conditions: ["only lync-server-2013", "requires lync-2013-client"],
    browser: true,
  },
  {
    address: "exchange/high-resolution-photos.lync-server-2013.exchange-on-premises",
    support: "conditional",
    conditions: ["requires exchange-server-2013"],
  },
  { address: "exchange/high-resolution-photos.lync-server-2013.exchange-online", support: "supported" },
  {
    address: "exchange/meeting-delegation.lync-server-2013.exchange-on-premises",
    support: "conditional",
    conditions: ["restriction"],
    browser: true,
  },
  {
    address: "exchange/meeting-delegation.lync-server-2013.exchange-online",
    support: "conditional",
    conditions: ["restriction"],
  },
  {
    address: "exchange/archiving.lync-server-2013.exchange-on-premises",
    support: "conditional",
    conditions: ["requires exchange-server-2013"],
  },
  {
    address: "exchange/archive-search.lync-server-2013.exchange-on-premises",
    support: "conditional",
    conditions: ["requires exchange-server-2013"],
  },
  { address: "exchange/voice-mail.lync-server-2013.exchange-on-premises", support: "supported" },
  {
    address: "exchange/unified-contact-store.skype-for-business-online.exchange-online",
    support: "conditional",
    lapsesOn: "2021-07-31",
    now: ["microsoft-teams"],
    conditions: ["requires lync-2013-client"],
  },
  {
    address: "exchange/high-resolution-photos.skype-for-business-online.exchange-on-premises",
    support: "conditional",
    lapsesOn: "2021-07-31",
    now: ["microsoft-teams"],
    conditions: ["requires exchange-server-2013", "excludes lync-web-app"],
    browser: true,
  },
  {
    address: "exchange/meeting-delegation.skype-for-business-online.exchange-on-premises",
    support: "conditional",
    lapsesOn: "2021-07-31",
    now: ["microsoft-teams"],
    conditions: ["restriction"],
  },
  {
    address: "exchange/meeting-delegation.skype-for-business-online.exchange-online",
    support: "conditional",
    lapsesOn: "2021-07-31",
    now: ["microsoft-teams"],
    conditions: ["restriction"],
  },
  {
    // The page of 2016 says yes, a topic of December 2018 no: the newer one holds.
    address: "exchange/voice-mail.skype-for-business-online.exchange-online",
    support: "unsupported",
    lapsesOn: "2021-07-31",
  },
  {
    address: "exchange/voice-mail.skype-for-business-online.exchange-on-premises",
    support: "unlisted",
    browser: true,
  },
  {
    address: "exchange/unified-contact-store.skype-for-business-online.exchange-on-premises",
    support: "unlisted",
  },
  { address: "exchange/archiving.skype-for-business-online.exchange-on-premises", support: "unlisted" },
  { address: "exchange/archive-search.skype-for-business-online.exchange-on-premises", support: "unlisted" },
  { address: "exchange/im-presence-owa.skype-for-business-online.exchange-on-premises", support: "unlisted" },
  {
    address: "exchange/online-meetings-owa.skype-for-business-online.exchange-on-premises",
    support: "unlisted",
  },

  { address: "sharepoint/skills-search.lync-server-2013.sharepoint-on-premises", support: "supported" },
  {
    address: "sharepoint/skills-search.lync-server-2013.sharepoint-online",
    support: "unlisted",
    browser: true,
  },

  {
    address: "hosted-um/unified-messaging.lync-server-2013.exchange-um-on-premises",
    support: "supported",
    languages: ["en", "fr"],
  },
  {
    address: "hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um",
    support: "conditional",
    lapsesOn: "2020-02-28",
    now: ["cloud-voicemail"],
    conditions: ["requires shared-sip-address-space"],
    languages: ["en", "fr"],
    browser: true,
  },
  {
    address: "hosted-um/unified-messaging.lync-server-2013.exchange-um-mixed",
    support: "conditional",
    now: ["cloud-voicemail"],
    conditions: ["requires shared-sip-address-space"],
    languages: ["en", "fr"],
  },

  {
    address: "generation-2013/archiving.lync-server-2010.exchange-server-2010",
    support: "unlisted",
  },
  {
    address: "generation-2013/unified-contact-store.lync-server-2010.exchange-server-2010",
    support: "unsupported",
    conditions: ["excludes lync-server-2010", "restriction"],
  },
  {
    address: "generation-2013/unified-contact-store.lync-server-2010.exchange-server-2013",
    support: "unsupported",
    conditions: ["excludes lync-server-2010"],
  },
  {
    address: "generation-2013/high-resolution-photos.lync-server-2010.exchange-server-2010",
    support: "unsupported",
    conditions: ["excludes lync-2010-client", "restriction"],
    figures: ["48 × 48"],
    browser: true,
  },
  {
    address: "generation-2013/high-resolution-photos.lync-server-2010.exchange-server-2013",
    support: "unsupported",
    conditions: ["excludes lync-2010-client"],
  },
  {
    address: "generation-2013/archiving.lync-server-2013.exchange-server-2013",
    support: "conditional",
    conditions: [
      "requires lync-server-2013",
      "requires exchange-server-2013",
      "requires accounts-on-both-2013-servers",
      "requires lync-2013-client",
      "restriction",
    ],
    figures: ["SQL Server"],
  },
  {
    address: "generation-2013/unified-contact-store.lync-server-2013.exchange-server-2013",
    support: "conditional",
    conditions: [
      "requires lync-server-2013",
      "requires exchange-server-2013",
      "requires accounts-on-both-2013-servers",
      "requires lync-2013-client",
    ],
    browser: true,
  },
  {
    address: "generation-2013/online-meetings-owa.lync-server-2013.exchange-server-2013",
    support: "conditional",
    conditions: [
      "requires lync-server-2013",
      "requires exchange-server-2013",
      "requires accounts-on-both-2013-servers",
      "requires lync-2013-client",
    ],
  },
  {
    address: "generation-2013/high-resolution-photos.lync-server-2013.exchange-server-2013",
    support: "conditional",
    conditions: [
      "requires lync-server-2013",
      "requires exchange-server-2013",
      "requires accounts-on-both-2013-servers",
      "requires lync-2013-client",
      "restriction",
    ],
    figures: ["648 × 648"],
  },
  { address: "generation-2013/unified-messaging.lync-server-2010.exchange-server-2013", support: "unlisted" },
  { address: "generation-2013/archiving.lync-server-2013.exchange-server-2010", support: "unlisted" },

  {
    address: "exchange-online/out-of-office.office-communications-server-2007-r2.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires office-communicator", "requires exchange-web-services"],
    browser: true,
  },
  {
    address: "exchange-online/calendar-data.office-communications-server-2007-r2.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires office-communicator", "requires exchange-web-services"],
  },
  {
    address: "exchange-online/out-of-office.lync-server-2010.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires office-communicator", "requires exchange-web-services"],
  },
  {
    address: "exchange-online/calendar-data.lync-server-2010.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires office-communicator", "requires exchange-web-services"],
  },
  {
    address: "exchange-online/voice-mail.lync-server-2010.exchange-online",
    support: "supported",
    lapsesOn: "2020-02-28",
  },
  {
    address: "exchange-online/out-of-office.lync-server-2013.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires office-communicator", "requires exchange-web-services"],
  },
  {
    address: "exchange-online/calendar-data.lync-server-2013.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires office-communicator", "requires exchange-web-services"],
  },
  {
    address: "exchange-online/integrated-services.sharepoint-online.exchange-online",
    support: "conditional",
    conditions: ["requires subscription-plan"],
  },
  {
    address: "exchange-online/voice-mail.office-communications-server-2007-r2.exchange-online",
    support: "unlisted",
  },

  {
    address: "external-connectivity/exchange-web-services.application-on-premises.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires application-permissions"],
  },
  {
    address: "external-connectivity/smtp-relay.application-on-premises.exchange-online",
    support: "conditional",
    conditions: ["requires licensed-exchange-online-mailbox", "requires transport-layer-security"],
  },
  {
    address: "external-connectivity/exchange-web-services.application-in-azure.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires application-permissions"],
  },
  {
    address: "external-connectivity/smtp-relay.application-in-azure.exchange-online",
    support: "conditional",
    conditions: ["requires licensed-exchange-online-mailbox", "requires transport-layer-security"],
    browser: true,
  },
  {
    address: "external-connectivity/mapi-over-http.application-hosted.exchange-online",
    support: "supported",
  },
  {
    address: "external-connectivity/exchange-web-services.application-hosted.exchange-online",
    support: "conditional",
    lapsesOn: "2027-04-01",
    conditions: ["requires application-permissions"],
  },
  {
    address: "external-connectivity/smtp-relay.application-hosted.exchange-online",
    support: "conditional",
    conditions: ["requires licensed-exchange-online-mailbox", "requires transport-layer-security"],
  },

  {
    address: "clients-2013-desktop/view-status.lync-2013-client",
    support: "supported",
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/view-status.lync-web-app",
    support: "unsupported",
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/picture-from-web-address.skype-for-business-2016-client",
    support: "conditional",
    conditions: ["excludes skype-for-business-online"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/contact-sorting.lync-windows-store-app",
    support: "conditional",
    conditions: ["restriction"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/im-logging.lync-for-mac-2011",
    support: "unsupported",
    conditions: ["restriction"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/conversation-history.lync-for-mac-2011",
    support: "supported",
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/conversation-history.lync-2013-client",
    support: "conditional",
    conditions: ["restriction"],
    figures: ["In-Place Hold"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/skills-search.lync-2010-attendant",
    support: "conditional",
    conditions: [
      "requires lync-server-2013",
      "requires sharepoint-server-2013",
      "excludes skype-for-business-online",
    ],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/meeting-audio.lync-web-app",
    support: "conditional",
    conditions: ["requires lync-web-app-plug-in"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/meeting-scheduling.lync-2013-basic",
    support: "conditional",
    conditions: ["requires lync-web-scheduler outlook"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/meeting-scheduling.skype-for-business-on-mac",
    support: "conditional",
    conditions: ["requires outlook-for-mac"],
    figures: ["15.28"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/emergency-calls.skype-for-business-on-mac",
    support: "conditional",
    conditions: ["requires lync-server-2013"],
    figures: ["CU8 HF1"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/voice-mail.skype-for-business-2015-client",
    support: "conditional",
    conditions: ["excludes skype-for-business-online"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-desktop/external-calls.lync-2013-basic",
    support: "unlisted",
  },
  {
    address: "clients-2013-mobile/push-notifications.lync-2013-for-iphone",
    support: "not-applicable",
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-mobile/staying-signed-in.lync-2013-for-windows-phone",
    support: "conditional",
    conditions: ["restriction"],
    figures: ["10"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-mobile/free-busy-status.lync-2013-client",
    support: "supported",
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-mobile/free-busy-status.lync-2013-for-ipad",
    support: "unsupported",
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-mobile/call-via-work-federated.lync-2013-for-android",
    support: "conditional",
    conditions: ["excludes microsoft-365", "restriction"],
    languages: ["en", "fr"],
  },
  {
    address: "clients-2013-mobile/voice-mail.lync-2013-for-android",
    support: "supported",
    languages: ["en", "fr"],
  },
];
