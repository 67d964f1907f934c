/** Entries of redirects.yaml, ready to be pasted: what only a person knows is left open. */

import { stringify } from "yaml";
import type { Permalink } from "./permalink.ts";

/** Stands for words that somebody has to write, in both languages. Entries that still have it are refused. */
export const open = "…";
const noWords = { en: open, fr: open };

/** Stands for a day that nobody told. */
const someDay = "YYYY-MM-DD";

/** An entry below `redirects`. @param day on which it changed */
export const redirectEntry = ({ kind, key: from }: Permalink, to: string, day = someDay): string =>
  item({ kind, from, to, on: day });

/** An entry below `gone`. @param until the last day on which it was there */
export const goneEntry = ({ kind, key }: Permalink, until = someDay): string =>
  item({ kind, key, until, was: noWords, why: noWords });

const item = (entry: object): string =>
  `- ${stringify(entry, { collectionStyle: "flow", lineWidth: 0, aliasDuplicateObjects: false }).trimEnd()}`;
