import type { z } from "zod";
import type { Severity } from "../terms.ts";
import { catalogKinds } from "./catalog.ts";
import { changeKinds } from "./changes.ts";
import { conflictKinds } from "./conflicts.ts";
import { documentKinds } from "./documents.ts";
import { fileKinds } from "./files.ts";
import type { Naming, Values } from "./kind.ts";
import { nameKinds } from "./names.ts";
import { permalinkKinds } from "./permalinks.ts";
import { tableKinds } from "./tables.ts";
import { upkeepKinds } from "./upkeep.ts";

/** Every code that a diagnostic can have, with its severity and wording. Codes never change. */
const all = {
  ...catalogKinds,
  ...fileKinds,
  ...documentKinds,
  ...tableKinds,
  ...nameKinds,
  ...upkeepKinds,
  ...conflictKinds,
  ...changeKinds,
  ...permalinkKinds,
};

export type Code = keyof typeof all;

type Data = { readonly [C in Code]: Values<(typeof all)[C]["data"]> };

/** What the message of a code says as values. */
export type DataOf<C extends Code> = Data[C];

/** One entry of the table, for callers that do not know which code they have. */
type KindOf<C extends Code> = {
  readonly severity: Severity;
  readonly data: (typeof all)[C]["data"];
  readonly message: (data: DataOf<C>, named: Naming) => string;
  readonly hint: (data: DataOf<C>) => string;
  readonly related?: (data: DataOf<C>) => string;
};

export const kinds: { readonly [C in Code]: KindOf<C> } = all;

/** Every code, in the order in which they are shown. */
export const everyCode = Object.keys(all) as readonly Code[];

/** The values of a diagnostic with this code, each described in a sentence. */
export function valuesOf(code: Code): readonly { readonly name: string; readonly means: string }[] {
  const schemas: Readonly<Record<string, z.ZodType>> = all[code].data;
  return Object.entries(schemas).map(([name, { description = "" }]) => ({ name, means: description }));
}
