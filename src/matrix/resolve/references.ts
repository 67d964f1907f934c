import type { KnownFile } from "../catalog/schema.ts";
import type { Reference } from "../model/answers.ts";
import type { StatedTable } from "../shapes/statement.ts";

/** Finds the address of a file that a link leads to, whatever part of it the link names; undefined if none is known. */
export type Addresses = (target: string) => string | undefined;

/** Where files outside the project can be read. */
export function addressesOf(files: readonly KnownFile[]): Addresses {
  const known = new Map(files.map(({ file, address }) => [file, address]));
  return (target) => known.get(target.split("#", 1).join(""));
}

/** Tables whose references lead to the known address of their file; references to our own documents stay unchanged. */
export function withAddresses(tables: readonly StatedTable[], files: readonly KnownFile[]): StatedTable[] {
  const address = addressesOf(files);
  const led = (one: Reference): Reference =>
    one.url === null && one.document === undefined ? { ...one, url: address(one.target) ?? null } : one;
  return tables.map((table) => ({
    ...table,
    statements: table.statements.map((one) => ({ ...one, references: one.references.map(led) })),
  }));
}
