import type { FlatText } from "../document/flat-text.ts";
import { fold } from "../text.ts";
import { type Configuration, configurationIn } from "./configuration.ts";
import type { Context, Grid } from "./statement.ts";

/** What a column of answers is about: a configuration, notes about the row, or nothing that is known. */
export type Column = { readonly header: FlatText } & (
  | { readonly kind: "configuration"; readonly configuration: Configuration }
  | { readonly kind: "notes" }
  | { readonly kind: "unknown" }
);

/** Reads the headers of all columns but the first, which is that of the features. */
export function columnsOf({ header }: Grid, { reader }: Context): Column[] {
  return header.slice(1).map((cell): Column => {
    const label = fold(cell.text);
    const place = cell.place(Math.max(0, cell.text.search(/\S/)));
    const named = configurationIn(label, place, reader.vocabulary);
    if (named) return { kind: "configuration", header: cell, configuration: named.configuration };
    return { kind: reader.isHeader("notes", label) ? "notes" : "unknown", header: cell };
  });
}
