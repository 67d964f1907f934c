import type { ConditionKind, Support } from "../../src/matrix/model/answers.ts";

/** What a cell says: its support, its conditions by kind and products, and what their words keep in each language. */
export type Answer = {
  readonly support: Support;
  readonly conditions?: readonly (ConditionKind | `${ConditionKind} ${string}`)[];
  readonly words?: { readonly en: string; readonly fr: string };
};

const conditional = (conditions: NonNullable<Answer["conditions"]>, en = "", fr = ""): Answer => ({
  support: "conditional",
  conditions,
  words: { en, fr },
});
const restricted = (en: string, fr: string): Answer => conditional(["restriction"], en, fr);

const plugIn = "requires skype-for-business-web-app-plug-in";

/** Every answer that the tables have, by a name that is used here alone. */
export const answers = {
  yes: { support: "supported" },
  no: { support: "unsupported" },
  offline: conditional(["excludes skype-for-business-online"]),
  calendar: restricted("free/busy", "disponibilités du calendrier"),
  history: restricted("server-side conversation history", "historique des conversations côté serveur"),
  onPremises: conditional(
    ["requires skype-for-business-server-2019", "requires sharepoint-server-2013"],
    "both on-premises",
    "tous deux sur site",
  ),
  plugIn: conditional([plugIn]),
  control: restricted("a Mac user shares the desktop", "un utilisateur de Mac partage le bureau"),
  plugInAndControl: conditional([plugIn, "restriction"], "on a Mac", "sur un Mac"),
  dialIn: restricted(
    "PSTN conferencing, Exchange Unified Messaging",
    "conférence RTC, de la messagerie unifiée",
  ),
  view: restricted("Only to view", "Uniquement pour voir"),
  annotations: restricted("without annotations", "sans annotations"),
  edit: restricted("not to add", "pas pour en ajouter"),
  outlookOrScheduler: conditional(["requires outlook skype-for-business-web-scheduler"]),
  outlookOrLyncScheduler: conditional(["requires lync-web-scheduler outlook"]),
  scheduler: conditional(["requires skype-for-business-web-scheduler"]),
  rights: restricted("full client rights", "droits complets du client"),
  domain: restricted("joined to the domain", "joints au domaine"),
  hold: restricted("In-Place Hold", "In-Place Hold"),
} as const satisfies Readonly<Record<string, Answer>>;

/** What the document says besides its tables, by words that each language keeps. */
export const besides: readonly {
  readonly fact: string;
  readonly en: readonly string[];
  readonly fr: readonly string[];
}[] = [
  {
    fact: "the least builds of two clients, which no cell is marked with",
    en: ["Click-to-Run build 16.0.4227", "build 15.0.4747"],
    fr: ["Click-to-Run 16.0.4227", "version 15.0.4747"],
  },
  {
    fact: "what the Basic client lacks",
    en: [
      "no team call, no delegates, no calls on behalf of somebody",
      "no answering as a delegate",
      "no handling of many calls, no calls to a Response Group, no call park",
      "no change of the voice mail greeting and no group call pickup",
    ],
    fr: [
      "ni appel d’équipe, ni délégués, ni appels au nom d’une autre personne",
      "ni réponse en tant que délégué",
      "ni traitement de nombreux appels, ni appels à un groupe Response Group, ni parcage d’appel",
      "ni modification du message d’accueil de la messagerie vocale, ni interception d’appels de groupe",
    ],
  },
  {
    fact: "the end of what a note still offers",
    en: ["switched off on 28 February 2020"],
    fr: ["arrêtée le 28 février 2020"],
  },
  {
    fact: "what the server of 2015 asked for on a Mac",
    en: ["with Server 2015 they need CU4 and CU6"],
    fr: ["avec Server 2015, il leur faut CU4 et CU6"],
  },
  {
    fact: "the rows that are missing",
    en: [
      "conversation templates, sending ink, peer-to-peer file transfer, many calls at once",
      "calls of an auto attendant",
    ],
    fr: [
      "modèles de conversation, l’envoi de messages manuscrits, le transfert de fichiers de pair à pair, les nombreux appels à la fois",
      "appels d’un standard automatique",
    ],
  },
  {
    fact: "the clients without such a table",
    en: ["Subscription Edition, nor for the LTSC clients of 2021 and 2024"],
    fr: ["Subscription Edition, ni pour les clients LTSC de 2021 et de 2024"],
  },
];
