import type { Difference, Printed } from "./tables.ts";

/** What the tables of a document that compares clients print, and what becomes of it. */
export type ClientFact = {
  readonly matrix: string;
  /** The file's name, the same in each language. */
  readonly file: string;
  /** One for each table, in their order. */
  readonly tables: readonly Printed[];
  /** All of them together. */
  readonly printed: Printed;
  readonly differences: readonly Difference[];
};

/** Every matrix of clients. What is printed in all of its tables was counted by hand in the vendor's own. */
export const clientFacts: readonly ClientFact[] = [
  {
    matrix: "clients-2013-desktop",
    file: "lync-2013-desktop-clients.md",
    tables: [
      { yes: 45, conditional: 0, no: 21 },
      { yes: 76, conditional: 16, no: 62 },
      { yes: 37, conditional: 16, no: 79 },
      { yes: 147, conditional: 28, no: 122 },
      { yes: 51, conditional: 53, no: 83 },
      { yes: 19, conditional: 6, no: 5 },
      { yes: 4, conditional: 4, no: 25 },
      { yes: 7, conditional: 10, no: 27 },
    ],
    printed: { yes: 386, conditional: 133, no: 424 },
    differences: [
      {
        why: "one column is that of two clients, so that each of its 86 cells counts twice",
        change: { supported: 59, conditional: 25, unsupported: 2 },
      },
      {
        why: "the note on the row of one’s own picture holds for the three clients that have it",
        change: { supported: -3, conditional: 3 },
      },
      {
        why: "a client that keeps conversations in a store of its own does not keep them in Outlook",
        change: { conditional: -3, unsupported: 3 },
      },
    ],
  },
  {
    matrix: "clients-2013-mobile",
    file: "lync-2013-mobile-clients.md",
    tables: [
      { yes: 17, conditional: 11, no: 12 },
      { yes: 26, conditional: 1, no: 8 },
      { yes: 40, conditional: 1, no: 24 },
      { yes: 43, conditional: 1, no: 6 },
      { yes: 10, conditional: 0, no: 0 },
      { yes: 59, conditional: 12, no: 24 },
      { yes: 13, conditional: 25, no: 22 },
      { yes: 12, conditional: 4, no: 9 },
      { yes: 2, conditional: 0, no: 8 },
      { yes: 2, conditional: 0, no: 8 },
    ],
    printed: { yes: 224, conditional: 55, no: 121 },
    differences: [
      {
        why: "the row of signing in by certificate is, as a whole, about users of a server of one’s own",
        change: { supported: -4, conditional: 4 },
      },
      {
        why: "three clients do not require push notifications, so that the question does not arise",
        change: { conditional: -3, "not-applicable": 3 },
      },
      {
        why: "the note on signing out that Android is marked with speaks of other clients alone",
        change: { conditional: -1, supported: 1 },
      },
      {
        why: "the note that the desktop client’s calendar status is marked with limits mobile clients alone",
        change: { conditional: -1, supported: 1 },
      },
    ],
  },
];
