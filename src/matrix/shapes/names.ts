/**
 * The members of axes that a label, a heading or a line names: one side of a configuration, or all of it.
 */

import type { Range } from "../diagnostics/kind.ts";
import { type FlatText, rangeOfWords } from "../document/flat-text.ts";
import { joiners, joints, onPremisesName, withoutLocation } from "../language/languages.ts";
import { fold } from "../text.ts";
import type { ProductMention } from "../vocabulary/products.ts";
import type { AxisSet, Vocabulary } from "../vocabulary/vocabulary.ts";
import { keysOf, wordsOf } from "../words.ts";
import type { Configuration, Label, Lead, Name, Names, Side } from "./statement.ts";

/** Whether words between two products of a label say that it lists them: a slash, a comma, "or", or both of these. */
function isListed(gap: string): boolean {
  const words = keysOf(gap).join(" ");
  return words === "/" || words === "," || joiners().has(words.replace(/^, /, ""));
}

/**
 * The products that a label names: usually one, but several if it lists releases of one, such as
 * "Exchange 2016/2013 (on premises)", or others of the same side. What is said under that label is said about each.
 */
export function namesOnLabel(label: string, place: Range, vocabulary: Vocabulary): Names {
  const one = { label, id: vocabulary.product(label), place };
  if (one.id !== undefined) return [one];
  const noted = /^(.*\S)\s*\([^()]*\)$/.exec(label)?.[1];
  const bare = noted === undefined ? undefined : vocabulary.product(noted);
  if (noted !== undefined && bare !== undefined) return [{ label: noted, id: bare, place }];
  const line = onPremisesName(label) ?? label;
  const [first, ...others] = vocabulary.mentions(line);
  if (first?.start !== 0 || others.at(-1)?.end !== line.length) return [one];
  let before = first;
  const areListed = others.every((mention) => {
    const gap = line.slice(before.end, mention.start);
    before = mention;
    return isListed(gap) && sameSide(first, mention, vocabulary);
  });
  if (!areListed) return [one];
  const name = (mention: ProductMention): Name => ({
    label: mention.label,
    id: mention.known ? mention.id : undefined,
    place,
  });
  return [name(first), ...others.map(name)];
}

function sameSide(a: ProductMention, b: ProductMention, { catalog, isOn }: Vocabulary): boolean {
  const [one, other] = [a.kin ?? a.id, b.kin ?? b.id];
  return catalog.axes.some(({ id }) => isOn(id, one) && isOn(id, other));
}

/** Reads a header. Line breaks are ignored, and so is "User located on" before the names. */
export function labelOf(cell: FlatText, vocabulary: Vocabulary): Label {
  return { names: namesOnLabel(withoutLocation(fold(cell.text)), rangeOfWords(cell), vocabulary), cell };
}

/** Reads headers, each once. */
export function labeller(vocabulary: Vocabulary): (cell: FlatText) => Label {
  const known = new Map<FlatText, Label>();
  return (cell) => {
    const label = known.get(cell) ?? labelOf(cell, vocabulary);
    known.set(cell, label);
    return label;
  };
}

/** A configuration with a measure of certainty that the words name one: {@link surest} if both names are known. */
export type Ranked = { readonly known: number; readonly configuration: Configuration };

export const surest = 6;

/** The most characters of a title; anything longer is prose. */
const longest = 200;

/**
 * Reads "Exchange Online + Skype for Business Server 2015 (on premises)" or "A on premises and B", in either order, as
 * a configuration of two axes. One of the two may be unknown to the catalog if it reads like a product's name.
 */
export function configurationIn(words: string, place: Range, vocabulary: Vocabulary): Ranked | undefined {
  const text = fold(words.slice(0, longest + 1)).replace(/\s*:$/, "");
  if (text.length > longest) return undefined;
  const joined = wordsOf(text).filter(({ key }) => joints().has(key));
  const found = joined.flatMap(({ start, end }) => {
    const names = [text.slice(0, start), text.slice(end)].map((name) =>
      namesOnLabel(name.trim(), place, vocabulary),
    );
    return pairsOf(vocabulary).flatMap((axes) => [
      ordered(names, axes, vocabulary),
      ordered(names.toReversed(), axes, vocabulary),
    ]);
  });
  const ranked = found.flatMap((one) => one ?? []).sort((a, b) => b.known - a.known);
  return ranked[0];
}

/** The axes of matrices that have two. */
export const pairsOf = ({ axisSets }: Vocabulary): readonly (readonly [string, string])[] =>
  axisSets.flatMap(([one, other, ...more]) =>
    one !== undefined && other !== undefined && more.length === 0 ? [[one, other] as const] : [],
  );

function ordered(names: readonly Names[], axes: AxisSet, vocabulary: Vocabulary): Ranked | undefined {
  const sides = axes.flatMap((axis, at): Side[] =>
    names.slice(at, at + 1).map((own) => ({ axis, names: own })),
  );
  const sure = sides.map((side) =>
    Math.min(...side.names.map((one) => standing(one, vocabulary, side.axis))),
  );
  const known = sure.reduce((sum, one) => sum + one, 0);
  return Math.min(...sure) > 0 && known > 2 ? { known, configuration: sides } : undefined;
}

/**
 * How certain it is that a name belongs on an axis: 3 for a known member, 2 for another release of one, 1 for words
 * that merely end like names of products, 0 for anything else, such as prose that names a product among other words.
 */
function standing({ label, id }: Name, vocabulary: Vocabulary, axis: string): number {
  if (id === undefined) return guessed(label, vocabulary, axis);
  return vocabulary.isOn(axis, id) ? 3 : 0;
}

function guessed(label: string, vocabulary: Vocabulary, axis: string): number {
  const name = onPremisesName(label) ?? label;
  const [mention] = vocabulary.mentions(name);
  if (!mention) return readsLikeOne(name, label) ? 1 : 0;
  const isWhole = mention.start === 0 && mention.end === name.length;
  return isWhole && vocabulary.isOn(axis, mention.kin) ? 2 : 0;
}

const readsLikeOne = (name: string, label: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(name) && (name !== label || /\sonline$/i.test(label));

/** The one known member of each of two axes that a line of prose names, if it names no other of them. */
export function configurationNamed(
  words: string,
  place: Range,
  vocabulary: Vocabulary,
): Configuration | undefined {
  const mentions = vocabulary.mentions(words.slice(0, longest)).filter(({ known }) => known);
  const sideOn = (axis: string): Side[] => {
    const [name, ...more] = mentions.filter(({ id }) => vocabulary.isOn(axis, id));
    return name && more.length === 0 ? [{ axis, names: [{ id: name.id, label: name.label, place }] }] : [];
  };
  return pairsOf(vocabulary)
    .map((axes) => axes.flatMap(sideOn))
    .find((sides) => sides.length === 2);
}

/**
 * Finds a configuration for a label: its names are members of one axis, and the lines before the table name the member
 * of every other axis, if there is any.
 * @returns the configuration, and which of its axes the label is on
 */
export function configurationOf(
  { names }: Label,
  leads: () => readonly Lead[],
  vocabulary: Vocabulary,
): { readonly configuration: Configuration; readonly own: string } | undefined {
  for (const axes of vocabulary.axisSets)
    for (const own of axes.filter((axis) => names.every(({ id }) => vocabulary.isOn(axis, id)))) {
      const configuration = axes.flatMap((axis): Side[] | Side =>
        axis === own ? { axis, names } : (ledSide(axis, leads(), vocabulary) ?? []),
      );
      if (configuration.length === axes.length) return { configuration, own };
    }
  return undefined;
}

/** The nearest line that names one member of an axis, and no other of that axis. */
function ledSide(axis: string, leads: readonly Lead[], { mentions, isOn }: Vocabulary): Side | undefined {
  for (const { text, place } of leads) {
    const named = mentions(text.slice(0, 2 * longest)).filter(({ id, known }) => known && isOn(axis, id));
    const [first] = named;
    if (first && named.every(({ id }) => id === first.id))
      return { axis, names: [{ id: first.id, label: first.label, place }] };
  }
  return undefined;
}
