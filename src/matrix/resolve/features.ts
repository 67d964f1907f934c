import { fold } from "../text.ts";
import { anyOf, type NameOf, namesInProse, patternOf } from "./prose.ts";

/** A feature named in a text. */
export type FeatureMention = { readonly id: string; readonly label: string };

/** Shorter names are abbreviations such as "IM", which in prose may stand for anything. */
const shortest = 5;

/**
 * Makes a finder of feature names in prose. The expression is made on first use, since most documents never need it.
 */
export function featureFinder(names: readonly NameOf[]): (text: string) => readonly FeatureMention[] {
  const idOf = namesInProse(names);
  let expression: RegExp | undefined;
  return (text) => {
    expression ??= wholeWords(names.map(({ label }) => label).filter(({ length }) => length >= shortest));
    return [...text.matchAll(expression)].flatMap(([words]) =>
      idOf(words).map((id) => ({ id, label: fold(words) })),
    );
  };
}

/** The longest first, since one name can hold another. */
function wholeWords(labels: readonly string[]): RegExp {
  const any = anyOf(labels.toSorted((a, b) => b.length - a.length).map(patternOf));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
}
