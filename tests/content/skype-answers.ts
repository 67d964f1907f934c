import type { Decision, Dispute, Support } from "../../src/matrix/model/answers.ts";
import {
  type Column,
  columns2018,
  columns2025,
  planning2018,
  planning2025,
  type Row,
  type Saying,
  servers,
} from "./skype-facts.ts";
import type { Difference, Printed } from "./tables.ts";

/** What versions of the planning topic said before, and what holds or was stated last. */
export type HistoryFact = {
  readonly matrix: string;
  /** `feature.server.placement`, or `feature.office`. */
  readonly address: string;
  readonly support: Support;
  readonly before: readonly (readonly [date: string, says: Saying])[];
};

const online = "voice-mail.skype-for-business-online";
const um: Saying = { support: "supported", conditions: [], via: ["exchange-um-on-premises"] };
const hosted: Saying = { support: "supported", conditions: [], via: ["hosted-exchange-um"] };

/** Every dated change of an answer. */
export const changes: readonly HistoryFact[] = [
  ...["exchange-server-2010", "exchange-server-2013", "exchange-server-2016"].map(
    (placement): HistoryFact => ({
      matrix: "skype-exchange",
      address: `${online}.${placement}`,
      support: "unsupported",
      before: [["2018-02-16", um]],
    }),
  ),
  {
    matrix: "skype-exchange",
    address: `${online}.exchange-online`,
    support: "unsupported",
    before: [["2018-02-16", hosted]],
  },
  {
    matrix: "office-skype",
    address: "meeting-invitation-branding.office-2016-for-mac",
    support: "conditional",
    before: [
      [
        "2018-02-16",
        {
          support: "unsupported",
          conditions: ["requires lync-for-mac-2011 skype-for-business-on-mac"],
          via: [],
        },
      ],
    ],
  },
];

/** The only answer of 2018 that a topic of another page still gives. */
export const stillStated = "voice-mail.skype-for-business-server-2015.exchange-server-2010";

/** A table of the planning topic as it is printed, and the cells that it became. */
export type Group = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly printed: Printed;
  readonly differences: readonly Difference[];
};

/** The version of February 2018 printed 67 yes, 4 conditional and 14 no; what it said otherwise is history. */
export const groups: readonly Group[] = [
  {
    name: "2025",
    rows: planning2025,
    columns: columns2025,
    printed: { yes: 33, conditional: 1, no: 0 },
    differences: [
      { why: "both columns are about three servers", change: { supported: 66, conditional: 2 } },
      {
        why: "the note on the row of photos holds for each of its six cells",
        change: { supported: -6, conditional: 6 },
      },
      {
        why: "topics on the contact store and hybrids have conditions for Server 2015",
        change: { supported: -2, conditional: 2 },
      },
      {
        why: "the hybrid topic limits meeting delegation of Server 2015 with Exchange Online",
        change: { supported: -1, conditional: 1 },
      },
      {
        why: "the note above the table names another service for voice mail in Exchange Online",
        change: { supported: -3, "sources-differ": 3 },
      },
    ],
  },
  {
    name: "December 2018",
    rows: planning2018,
    columns: columns2018,
    printed: { yes: 64, conditional: 4, no: 17 },
    differences: [
      {
        why: "the column of Server 2015 with Exchange Online is still there in 2025",
        change: { supported: -17 },
      },
      { why: "the first column is about three versions", change: { supported: 26, conditional: 8 } },
      { why: "the fourth column is about two versions", change: { supported: 10, unsupported: 7 } },
      {
        why: "Exchange 2016 and 2013 meet the requirement of archiving and of its search themselves",
        change: { supported: 4, conditional: -4 },
      },
      {
        why: "the note on the row of photos holds for Skype for Business Online as well",
        change: { supported: -3, conditional: 3 },
      },
      { why: "the hybrid topic limits meeting delegation", change: { supported: -7, conditional: 7 } },
      {
        why: "the hybrid topic names clients for the contact store of Skype for Business Online",
        change: { supported: -1, conditional: 1 },
      },
    ],
  },
];

/** Where sources differ about a cell, or about a whole configuration, and what follows from the rules. */
export type ConflictFact = {
  /** `feature.server.placement`, or `server.placement` for the whole. */
  readonly address: string;
  readonly about: Dispute;
  readonly decision: Decision;
  readonly answer: Support;
};

const hostedOrCloud = servers.map(
  (server): ConflictFact => ({
    address: `voice-mail.${server}.exchange-online`,
    about: "service",
    decision: "open",
    answer: "sources-differ",
  }),
);

export const conflicts: readonly ConflictFact[] = [
  ...hostedOrCloud,
  // The compatibility topic is narrower, the planning topic of 2025 newer.
  {
    address: "skype-for-business-server-2015.exchange-server-2019",
    about: "answer",
    decision: "open",
    answer: "sources-differ",
  },
  {
    address: "skype-for-business-server-2019.exchange-server-2010",
    about: "answer",
    decision: "open",
    answer: "sources-differ",
  },
  // The topic on unified messaging is narrower, the planning topic of 2025 newer.
  { address: stillStated, about: "answer", decision: "open", answer: "sources-differ" },
  // The planning topic of December 2018 against the page of 2016.
  { address: `${online}.exchange-online`, about: "answer", decision: "newer", answer: "unsupported" },
];
