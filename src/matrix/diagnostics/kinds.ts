import type { z } from "zod";
import type { Severity } from "../terms.ts";
import { catalogKinds } from "./catalog.ts";
import { documentKinds } from "./documents.ts";
import { fileKinds } from "./files.ts";
import type { Naming, Values } from "./kind.ts";
import { nameKinds } from "./names.ts";
import { tableKinds } from "./tables.ts";
import { upkeepKinds } from "./upkeep.ts";

/** Every code that a diagnostic can carry, with all that is said under it. Codes never change. */
const all = { ...catalogKinds, ...fileKinds, ...documentKinds, ...tableKinds, ...nameKinds, ...upkeepKinds };

export type Code = keyof typeof all;

type Data = { readonly [C in Code]: Values<(typeof all)[C]["data"]> };

/** What the message of a code says as values. */
export type DataOf<C extends Code> = Data[C];

/** One entry of the table, for whoever knows no more of a code than that it is one. */
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

/** The values that a diagnostic of a code has, each with what it is, as a sentence. */
export function valuesOf(code: Code): readonly { readonly name: string; readonly means: string }[] {
  const schemas: Readonly<Record<string, z.ZodType>> = all[code].data;
  return Object.entries(schemas).map(([name, { description = "" }]) => ({ name, means: description }));
}
