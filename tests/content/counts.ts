import { clientFacts } from "./client-facts.ts";
import { differences as differencesOf2019, printedInAll as printedOf2019 } from "./clients-2019-facts.ts";
import type { Difference, Printed } from "./tables.ts";
import { differences as differencesOfTeams, printedInAll as printedOfTeams } from "./teams-facts.ts";

/**
 * How many answers of each kind a table of the vendor's prints, as counted by hand in the vendor's own: conditional is
 * whatever is more than a bare yes or no, but for notes on a whole row or column. And why the model counts otherwise.
 */
export type CountFact = {
  readonly matrix: string;
  /** Which version of a table, if the matrix is made of several; its sections in the English document. */
  readonly version?: { readonly of: string; readonly document: string; readonly headings: readonly string[] };
  /** How many rows and columns it has; several products where parts of it have other columns. */
  readonly size: readonly (readonly [rows: number, columns: number])[];
  readonly printed: Printed;
  /** How many cells do not apply, or say nothing; of the latter the model has none. Default: none. */
  readonly notApplicable?: number;
  readonly unstated?: number;
  readonly differences: readonly Difference[];
};

const sizes: Readonly<Record<string, CountFact["size"]>> = {
  "clients-2013-desktop": [
    [83, 11],
    [3, 10],
  ],
  "clients-2013-mobile": [[80, 5]],
};

const [photos2018, releases2018]: readonly [Difference, Difference] = [
  {
    why: "the note on the row of photos holds for the four cells with a plain yes",
    change: { supported: -4, conditional: 4 },
  },
  {
    why: "what needs Exchange 2016 or 2013 has it in the cells of these two, in three rows",
    change: { supported: 6, conditional: -6 },
  },
];

/** Every table that was counted. */
export const countFacts: readonly CountFact[] = [
  ...clientFacts.map(({ matrix, printed, differences }) => ({
    matrix,
    size: sizes[matrix] ?? [],
    printed,
    differences,
  })),
  {
    matrix: "clients-2019-desktop",
    size: [
      [63, 3],
      [29, 5],
    ],
    printed: printedOf2019,
    differences: [
      ...differencesOf2019,
      {
        why: "a newer topic says that the server has no Persistent Chat, which the table marks twice for four clients",
        change: { conditional: -8, unsupported: 8 },
      },
    ],
  },
  {
    matrix: "skype-exchange",
    version: { of: "2018-02-16", document: "skype-server-exchange", headings: ["Features in February 2018"] },
    size: [[17, 5]],
    printed: { yes: 67, conditional: 4, no: 14 },
    differences: [
      {
        why: "one column is that of three versions of Exchange, another one that of two",
        change: { supported: 26 + 11, conditional: 8, unsupported: 6 },
      },
      photos2018,
      releases2018,
    ],
  },
  {
    matrix: "skype-exchange",
    version: {
      of: "2018-12-20",
      document: "skype-server-exchange",
      headings: ["Features from December 2018 to 2022"],
    },
    size: [[17, 5]],
    printed: { yes: 64, conditional: 4, no: 17 },
    differences: [
      {
        why: "one column is that of three versions of Exchange, another one that of two",
        change: { supported: 26 + 10, conditional: 8, unsupported: 7 },
      },
      photos2018,
      releases2018,
    ],
  },
  {
    matrix: "skype-exchange",
    version: { of: "2025-06-26", document: "skype-server-exchange", headings: ["Features in 2025"] },
    size: [[17, 2]],
    printed: { yes: 33, conditional: 1, no: 0 },
    differences: [
      { why: "each answer is given for three servers", change: { supported: 66, conditional: 2 } },
      {
        why: "the note on the row of photos holds for both columns, each of three servers",
        change: { supported: -6, conditional: 6 },
      },
    ],
  },
  {
    matrix: "skype-exchange",
    version: {
      of: "servers and versions of Exchange",
      document: "skype-server-exchange",
      headings: ["Version by version", "With any supported version"],
    },
    size: [[6, 3]],
    printed: { yes: 11, conditional: 1, no: 2 },
    unstated: 4,
    differences: [],
  },
  {
    matrix: "skype-sharepoint",
    size: [[2, 4]],
    printed: { yes: 5, conditional: 0, no: 0 },
    unstated: 3,
    differences: [],
  },
  {
    matrix: "office-skype",
    size: [[13, 3]],
    printed: { yes: 22, conditional: 5, no: 12 },
    differences: [
      {
        why: "one column is that of two versions of Office, so that each of its 13 cells counts twice",
        change: { supported: 9, conditional: 4 },
      },
      {
        why: "the note on the column of the Mac holds for each yes below it",
        change: { supported: -7, conditional: 7 },
      },
      {
        why: "the note on the row of SharePoint sites holds for the three versions that have it",
        change: { supported: -3, conditional: 3 },
      },
      {
        why: "that PowerPoint content has a second way limits nothing",
        change: { supported: 2, conditional: -2 },
      },
    ],
  },
  {
    matrix: "teams-exchange",
    size: [[14, 4]],
    printed: printedOfTeams,
    differences: differencesOfTeams,
  },
  {
    matrix: "teams-files",
    size: [[7, 3]],
    printed: { yes: 8, conditional: 0, no: 6 },
    unstated: 7,
    differences: [],
  },
  {
    matrix: "voice-mail",
    size: [[5, 4]],
    printed: { yes: 16, conditional: 0, no: 2 },
    unstated: 2,
    differences: [
      {
        why: "a hybrid, or OAuth, that the pages ask for beside their tables is a condition of Cloud Voicemail",
        change: { supported: -7, conditional: 7 },
      },
    ],
  },
  {
    matrix: "cloud-voicemail",
    size: [[68, 2]],
    printed: { yes: 107, conditional: 2, no: 25 },
    notApplicable: 2,
    differences: [],
  },
];
