import type { answers } from "./clients-2019-answers.ts";
import type { Difference, Printed } from "./tables.ts";

/** A table of the vendor's: in each row a feature and the answers below the columns, each for one or several clients. */
export type PrintedTable = {
  readonly columns: readonly (readonly string[])[];
  readonly printed: Printed;
  readonly rows: readonly (readonly [feature: string, ...answers: (keyof typeof answers)[]])[];
};

/** What a note on a whole row says of each cell with a yes. */
export const notesOnRows: Readonly<Record<string, keyof typeof answers>> = {
  "picture-from-web-address": "offline",
  "response-group-search": "offline",
  "skills-search": "onPremises",
  "persistent-chat": "offline",
  "chat-room-to-meeting": "offline",
  "dial-in-audio": "dialIn",
  "external-calls": "offline",
  "archiving-of-files": "offline",
};

const [client2019, client2016, client2015, onMac, webApp, lync2013] = [
  "skype-for-business-2019-client",
  "skype-for-business-2016-client",
  "skype-for-business-2015-client",
  "skype-for-business-on-mac",
  "skype-for-business-web-app",
  "lync-2013-client",
] as const;

const clients = [[client2015, client2016, client2019], [onMac], [lync2013]];
const meetingClients = [[client2016], [onMac], [webApp], [client2015], [lync2013]];

/** The nine tables on clients of Skype for Business Server 2019. */
export const printedTables: readonly PrintedTable[] = [
  {
    columns: clients,
    printed: { yes: 16, conditional: 1, no: 1 },
    rows: [
      ["publish-status", "yes", "calendar", "yes"],
      ["view-status", "yes", "yes", "yes"],
      ["status-notes", "yes", "yes", "yes"],
      ["custom-location", "yes", "yes", "yes"],
      ["custom-note", "yes", "yes", "yes"],
      ["picture-from-web-address", "yes", "no", "yes"],
    ],
  },
  {
    columns: clients,
    printed: { yes: 37, conditional: 0, no: 8 },
    rows: [
      ["pre-filled-contact-list", "yes", "no", "no"],
      ["contact-list-management", "yes", "yes", "yes"],
      ["status-alerts", "yes", "yes", "yes"],
      ["privacy-relationships", "yes", "no", "yes"],
      ["address-book-search", "yes", "yes", "yes"],
      ["outlook-contact-search", "yes", "yes", "yes"],
      ["contact-groups", "yes", "yes", "yes"],
      ["group-expansion", "yes", "yes", "yes"],
      ["response-group-search", "yes", "no", "yes"],
      ["recent-contacts", "yes", "no", "yes"],
      ["current-conversations-group", "yes", "yes", "yes"],
      ["contact-views", "yes", "yes", "yes"],
      ["contact-sorting", "yes", "no", "yes"],
      ["contact-sorting-by-availability", "yes", "no", "yes"],
      ["exchange-contacts", "yes", "no", "yes"],
    ],
  },
  {
    columns: clients,
    printed: { yes: 22, conditional: 1, no: 7 },
    rows: [
      ["start-im-or-email", "yes", "yes", "yes"],
      ["tabbed-conversations", "yes", "yes", "yes"],
      ["im-logging", "yes", "history", "yes"],
      ["spelling-check", "yes", "yes", "no"],
      ["skills-search", "yes", "no", "yes"],
      ["persistent-chat", "yes", "no", "yes"],
      ["chat-room-to-meeting", "yes", "no", "yes"],
      ["im-pictures", "yes", "no", "yes"],
      ["ink-receiving", "yes", "no", "yes"],
      ["im-importance", "yes", "no", "yes"],
    ],
  },
  {
    columns: meetingClients,
    printed: { yes: 104, conditional: 14, no: 27 },
    rows: [
      ["meeting-audio", "yes", "yes", "plugIn", "yes", "yes"],
      ["meeting-video", "yes", "yes", "plugIn", "yes", "yes"],
      ["gallery-view", "yes", "yes", "yes", "yes", "yes"],
      ["video-based-screen-sharing", "yes", "yes", "view", "no", "no"],
      ["presenter-controls", "yes", "yes", "yes", "yes", "yes"],
      ["meeting-roster", "yes", "yes", "yes", "yes", "yes"],
      ["meeting-im", "yes", "yes", "yes", "yes", "yes"],
      ["desktop-sharing", "yes", "control", "plugInAndControl", "yes", "yes"],
      ["program-sharing", "yes", "view", "plugIn", "yes", "yes"],
      ["anonymous-participants", "yes", "yes", "yes", "yes", "yes"],
      ["dial-in-audio", "yes", "yes", "yes", "yes", "yes"],
      ["meet-now", "yes", "yes", "no", "yes", "yes"],
      ["powerpoint-presentation", "yes", "annotations", "yes", "yes", "yes"],
      ["powerpoint-navigation", "yes", "yes", "yes", "yes", "yes"],
      ["onenote-meeting-notes", "yes", "no", "edit", "yes", "yes"],
      ["whiteboard", "yes", "no", "yes", "yes", "yes"],
      ["polls", "yes", "no", "yes", "yes", "yes"],
      ["meeting-file-upload", "yes", "yes", "yes", "yes", "yes"],
      [
        "meeting-scheduling",
        "outlookOrScheduler",
        "outlookOrScheduler",
        "scheduler",
        "outlookOrScheduler",
        "outlookOrLyncScheduler",
      ],
      ["qa-manager", "yes", "no", "no", "no", "no"],
      ["attendee-video-off", "yes", "no", "yes", "no", "no"],
      ["meeting-im-off", "yes", "no", "yes", "yes", "yes"],
      ["mute-audience", "yes", "yes", "yes", "yes", "yes"],
      ["all-attendees", "yes", "no", "yes", "yes", "yes"],
      ["meeting-broadcast", "yes", "no", "no", "no", "no"],
      ["meeting-delegation", "yes", "yes", "yes", "no", "no"],
      ["delegate-synchronisation", "yes", "no", "yes", "yes", "no"],
      ["video-spotlight", "yes", "no", "yes", "yes", "yes"],
      ["sharing-control", "yes", "no", "yes", "no", "no"],
    ],
  },
  {
    columns: clients,
    printed: { yes: 38, conditional: 11, no: 5 },
    rows: [
      ["start-call", "yes", "yes", "yes"],
      ["click-to-call", "yes", "yes", "yes"],
      ["call-transfer", "yes", "yes", "yes"],
      ["call-forwarding", "yes", "yes", "offline"],
      ["team-call", "yes", "no", "offline"],
      ["call-delegates", "yes", "yes", "offline"],
      ["response-group-calls", "yes", "no", "offline"],
      ["emergency-calls", "yes", "yes", "offline"],
      ["emergency-notice-to-addresses", "yes", "yes", "yes"],
      ["emergency-notice-to-list", "yes", "yes", "yes"],
      ["voice-mail", "yes", "yes", "offline"],
      ["missed-call-notice", "yes", "yes", "offline"],
      ["calls-on-behalf", "yes", "yes", "offline"],
      ["delegate-answering", "yes", "yes", "offline"],
      ["call-park", "yes", "no", "offline"],
      ["group-pickup", "yes", "no", "offline"],
      ["location-based-routing", "yes", "yes", "yes"],
      ["response-group-management", "yes", "no", "yes"],
    ],
  },
  {
    columns: clients,
    printed: { yes: 9, conditional: 0, no: 0 },
    rows: [
      ["im-public-contact", "yes", "yes", "yes"],
      ["im-federated-contact", "yes", "yes", "yes"],
      ["external-calls", "yes", "yes", "yes"],
    ],
  },
  {
    columns: clients,
    printed: { yes: 2, conditional: 4, no: 3 },
    rows: [
      ["recording-of-media", "rights", "no", "rights"],
      ["recording-of-files", "offline", "no", "offline"],
      ["recording-resolution", "yes", "no", "yes"],
    ],
  },
  {
    columns: clients,
    printed: { yes: 9, conditional: 2, no: 1 },
    rows: [
      ["modern-authentication", "yes", "yes", "yes"],
      ["multi-factor-authentication", "yes", "yes", "yes"],
      ["certificate-based-authentication", "domain", "yes", "domain"],
      ["kerberos-authentication", "yes", "no", "yes"],
    ],
  },
  {
    columns: clients,
    printed: { yes: 4, conditional: 5, no: 3 },
    rows: [
      ["conversation-history", "hold", "history", "hold"],
      ["archiving-of-media", "hold", "no", "hold"],
      ["archiving-of-files", "yes", "no", "yes"],
      ["sign-in-logs", "yes", "no", "yes"],
    ],
  },
];

/** All of them together, as they were counted by hand. */
export const printedInAll: Printed = { yes: 241, conditional: 38, no: 55 };

export const differences: readonly Difference[] = [
  {
    why: "a column of eight tables is that of three clients, so that each of its 63 cells counts three times",
    change: { supported: 116, conditional: 10 },
  },
  {
    why: "the note on the row of dial-in audio holds for the five clients that have it",
    change: { supported: -5, conditional: 5 },
  },
  {
    why: "the notes on seven more rows, on users online and on servers that a search needs, hold for each client that has them",
    change: { supported: -29, conditional: 29 },
  },
];

/** What a newer topic of the vendor's says otherwise: the server has no Persistent Chat. */
export const overruled = {
  features: ["persistent-chat", "chat-room-to-meeting"],
  clients: [client2019, client2016, client2015, lync2013],
} as const;
