/**
 * Why a table has none of the shapes, so that a matrix with a mistake can be fixed.
 */

import type { LeftAlone } from "../diagnostics/tables.ts";
import { diagnose } from "../diagnostics.ts";
import type { FlatText } from "../document/flat-text.ts";
import type { Grid } from "../document/grid.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { fold } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { knownOnBothSides } from "./cross.ts";
import { isList, unresolvedTitle } from "./lists.ts";
import { labelOf, pairsOf } from "./names.ts";
import type { Context, Lead } from "./statement.ts";

/** Reports that a table was not recognised as a matrix, and why. */
export function leftAlone(grid: Grid, context: Context): Diagnostic {
  const title = isList(grid, context) ? unresolvedTitle(context) : undefined;
  const unresolved = title && unresolvedIn(title, context);
  return unresolved ?? diagnose("table-left-alone", grid.place, { reason: reasonFor(grid, context) });
}

/** Reports a title that names a product but no configuration: what was known in it, and what was not. */
function unresolvedIn({ text, place }: Lead, { reader: { vocabulary } }: Context): Diagnostic | undefined {
  const mentions = vocabulary.mentions(text).filter((one) => one.known);
  const known = [...new Set(mentions.map(({ label }) => label))];
  const isNamed = (axis: string): boolean => mentions.some(({ id }) => vocabulary.isOn(axis, id));
  const pairs = pairsOf(vocabulary);
  const pair = pairs.find((axes) => axes.some(isNamed)) ?? pairs[0];
  // If no matrix has two axes, no title names a configuration.
  if (!pair) return undefined;
  const [first, other] = pair;
  const missing = isNamed(first) ? other : first;
  return diagnose("unknown-configuration", place, { title: text, known, missing });
}

/**
 * The first of these that applies:
 *
 * 1. It says nothing, or is a list of features whose configuration nothing names.
 * 2. Both its sides have members of the axes of a matrix: then its cells name no feature.
 * 3. Its labels are features or members of axes: see {@link reasonForLabels}.
 * 4. Its labels name something that the catalog knows, among other words or on no axis.
 * 5. They name none of these.
 */
function reasonFor(grid: Grid, context: Context): LeftAlone {
  const { vocabulary } = context.reader;
  const { header, body } = grid;
  if (body.flat().every(({ text }) => fold(text) === "")) return "empty";
  if (isList(grid, context)) return "no-configuration";
  if (knownOnBothSides(context.labels(), vocabulary)) return "no-feature";
  const first = body.flatMap((row) => row.slice(0, 1));
  const sides = [sideOf(first, vocabulary), sideOf(header.slice(1), vocabulary)] as const;
  const reason = reasonForLabels(...sides, vocabulary) ?? reasonForLabels(sides[1], sides[0], vocabulary);
  if (reason) return reason;
  return [...header, ...first].some((cell) => namesSomething(cell, vocabulary)) ? "no-labels" : "no-names";
}

/** What the labels of one side are: whether some are features, and the axes that some are members of. */
type LabelledSide = { readonly features: boolean; readonly axes: readonly string[] };

function sideOf(labels: readonly FlatText[], vocabulary: Vocabulary): LabelledSide {
  const ids = labels.flatMap((cell) => labelOf(cell, vocabulary).names.map(({ id }) => id));
  const axes = vocabulary.catalog.axes.map(({ id }) => id);
  return {
    features: labels.some(({ text }) => vocabulary.feature(fold(text)) !== undefined),
    axes: axes.filter((axis) => ids.some((id) => vocabulary.isOn(axis, id))),
  };
}

/**
 * 1. Features on one side, and on the other members of an axis: a matrix has further axes, or none has this one.
 * 2. Features alone.
 * 3. Members of axes on both sides, which no matrix has together; or on one side only.
 */
function reasonForLabels(
  side: LabelledSide,
  other: LabelledSide,
  { axisSets }: Vocabulary,
): LeftAlone | undefined {
  if (side.features && other.axes.length > 0) {
    const isPart = axisSets.some((set) => other.axes.some((axis) => set.includes(axis)));
    return isPart ? "half-configuration" : "no-such-matrix";
  }
  if (side.features) return "features-only";
  if (side.axes.length === 0 || other.features) return undefined;
  return other.axes.length > 0 ? "no-such-matrix" : "one-side";
}

/** The most characters of a label; anything longer is prose. */
const longest = 200;

/** Whether a label names a product or a feature, among any other words. */
function namesSomething({ text }: FlatText, { mentions, featureMentions, feature }: Vocabulary): boolean {
  const words = fold(text.slice(0, longest));
  const isNamed = mentions(words).some(({ known }) => known) || feature(words) !== undefined;
  return isNamed || featureMentions(words).length > 0;
}
