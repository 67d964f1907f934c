/**
 * One cause, one message: leaves out messages that only follow from another one.
 */

import type { Diagnostic } from "../model/diagnostics.ts";

/** The words that could not be assigned, if the message is about any. */
function lostWords(one: Diagnostic): string | undefined {
  if (one.code === "unknown-feature") return one.data.label;
  return one.code === "unplaced-text" || one.code === "unclear-text" ? one.data.text : undefined;
}

/**
 * Drops a message that words were not understood, or belong to nothing, if the same line has a message about
 *
 * 1. a tag in those words that shows as text, and so does not separate what it should, or
 * 2. a link in them that Markdown does not recognise.
 *
 * The message that remains becomes an error if one that was dropped is an error.
 */
export function eachCauseOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const causes = diagnostics.flatMap((one) => {
    const sign = signOf(one);
    return sign === undefined ? [] : [{ one, sign }];
  });
  const inLines = Map.groupBy(causes, ({ one }) => lineOf(one));
  const causeOf = (of: Diagnostic): Diagnostic | undefined => {
    const words = lostWords(of);
    return inLines.get(lineOf(of))?.find(({ sign }) => words?.includes(sign))?.one;
  };
  const explained = new Map(
    diagnostics.flatMap((one) => {
      const cause = causeOf(one);
      return cause ? [[one, cause] as const] : [];
    }),
  );
  const worst = new Set(
    [...explained].flatMap(([{ severity }, cause]) => (severity === "error" ? [cause] : [])),
  );
  return diagnostics
    .filter((one) => !explained.has(one))
    .map((one) => (worst.has(one) ? { ...one, severity: "error" } : one));
}

/** The text in the words that identifies the cause. */
function signOf(one: Diagnostic): string | undefined {
  if (one.code === "tag-as-text") return one.data.tag;
  if (one.code !== "broken-link") return undefined;
  return one.data.problem === "gap" ? "] (" : "](";
}

const lineOf = ({ document, line }: Diagnostic): string => `${document}:${line}`;
