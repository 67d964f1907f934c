/**
 * Checks for the fields of a document's front matter: one kind for every shape of field, whether it is text, a list, or
 * has fields of its own.
 */

import type { DataOf } from "../diagnostics/kinds.ts";
import { allowedInKey, nearWords } from "../near.ts";

type Problem = DataOf<"front-matter-invalid">;

/** Where a value is: names of fields, and the numbers of entries, from 0. */
export type Path = readonly (string | number)[];
/** A problem with the value there, or with its name if that is unknown. */
export type Finding = { readonly at: Path; readonly data: Problem };

/** Reports problems with a value; whether it may be missing is decided by the caller. */
export type Check = (value: unknown, at: Path) => readonly Finding[];
/** A field, and whether a document may go without it. */
export type Field = { readonly check: Check; readonly optional?: true };

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a problem says in addition to the name of the field. */
export type Says = Partial<Problem> & Pick<Problem, "problem">;

/** A problem with what is at a place. */
export const found = (at: Path, says: Says): Finding => ({
  at,
  data: { field: at.length > 0 ? at.join(".") : null, value: null, dates: [], meant: null, ...says },
});

/** A field of text. @param wrong what is wrong with the text; undefined if nothing is */
export const text =
  (wrong: (text: string) => Says | undefined): Check =>
  (value, at) => {
    if (typeof value !== "string") return [found(at, { problem: "not-text" })];
    const says = wrong(value);
    return says ? [found(at, { value, ...says })] : [];
  };

/** A field with a list of entries, at least one. */
export const listOf =
  (entry: Check): Check =>
  (value, at) =>
    Array.isArray(value) && value.length > 0
      ? value.flatMap((one: unknown, index) => entry(one, [...at, index]))
      : [found(at, { problem: "no-list" })];

/** A value with fields of its own, of which those that are not optional must be present. */
export const fieldsOf =
  (known: ReadonlyMap<string, Field>): Check =>
  (value, at) => {
    if (!isFields(value)) return [found(at, { problem: "no-entry" })];
    const others = Object.keys(value).filter((name) => !known.has(name));
    const unknown = others.map((name) =>
      found([...at, name], { problem: "unknown-field", meant: missingLike(name, value, known) }),
    );
    // A field that is missing because its name is misspelt is reported where it is.
    const meant = new Set(unknown.map(({ data }) => data.meant));
    const own = [...known].filter(([name]) => !meant.has(name));
    return [...own.flatMap(([name, field]) => problemsOf(value[name], [...at, name], field)), ...unknown];
  };

/** The missing field whose name is close. */
function missingLike(name: string, fields: Fields, known: ReadonlyMap<string, Field>): string | null {
  const near = nearWords([...known.keys()].filter((own) => !(own in fields)));
  return near(name.toLowerCase(), allowedInKey(name))[0]?.word ?? null;
}

function problemsOf(value: unknown, at: Path, { check, optional }: Field): readonly Finding[] {
  if (value !== undefined && value !== null) return check(value, at);
  return optional ? [] : [found(at, { problem: "missing" })];
}
