/**
 * One cause, one message: what is told only because of something else that is told already is left out.
 */

import type { Diagnostic } from "../model.ts";

/** The words that found no place, as far as a message is about some. */
function lostWords(one: Diagnostic): string | undefined {
  if (one.code === "unknown-feature") return one.data.label;
  return one.code === "unplaced-text" || one.code === "unclear-text" ? one.data.text : undefined;
}

/**
 * Leaves out that words are not understood, or belong to nothing, in a line where
 *
 * 1. they hold a tag that shows as text, which does not keep apart what it should, or
 * 2. they hold a link that Markdown takes for words.
 *
 * What is told instead is as bad as what is left out.
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

/** What shows in the words that a cause is about. */
function signOf(one: Diagnostic): string | undefined {
  if (one.code === "tag-as-text") return one.data.tag;
  if (one.code !== "broken-link") return undefined;
  return one.data.problem === "gap" ? "] (" : "](";
}

const lineOf = ({ document, line }: Diagnostic): string => `${document}:${line}`;
