import type { Support } from "../../src/matrix/model.ts";
import type { Saying } from "./skype-facts.ts";

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
