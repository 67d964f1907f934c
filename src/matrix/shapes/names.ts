/**
 * The servers and placements that a label, a heading or a line names: one side of a configuration, or both.
 */

import type { Range } from "../diagnostics/kind.ts";
import { type FlatText, rangeOfWords } from "../document/flat-text.ts";
import { joiners, joints, onPremisesName, withoutLocation } from "../language/languages.ts";
import { fold } from "../text.ts";
import type { ProductMention } from "../vocabulary/products.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { keysOf, wordsOf } from "../words.ts";
import type { Label, Name, Names } from "./statement.ts";

/** Whether words between two products of a label say that it lists them: a slash, a comma, "or", or both of the last. */
function isListed(gap: string): boolean {
  const words = keysOf(gap).join(" ");
  return words === "/" || words === "," || joiners().has(words.replace(/^, /, ""));
}

/**
 * The products that a label names: mostly one, but several where it lists releases of one, such as
 * "Exchange 2016/2013 (on premises)", or others of the same side. What is said under that label is said of each.
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

function sameSide(a: ProductMention, b: ProductMention, { isServer, isPlacement }: Vocabulary): boolean {
  const [one, other] = [a.kin ?? a.id, b.kin ?? b.id];
  return (isServer(one) && isServer(other)) || (isPlacement(one) && isPlacement(other));
}

/** Reads a header. Breaks play no part in it, nor does "User located on" before the names. */
export function labelOf(cell: FlatText, vocabulary: Vocabulary): Label {
  return { names: namesOnLabel(withoutLocation(fold(cell.text)), rangeOfWords(cell), vocabulary), cell };
}

/** One server with one placement, as a header or a heading names them; more where it names several releases of one. */
export type Configuration = { readonly servers: Names; readonly placements: Names };

/** A configuration with how sure it is that the words are one: {@link surest} if both names are known. */
export type Ranked = { readonly known: number; readonly configuration: Configuration };

export const surest = 6;

/** Longer lines are prose. */
const longest = 200;

/**
 * Reads "Exchange Online + Skype for Business Server 2015 (on premises)" or "A on premises and B", in either order.
 * One of the two may be unknown to the catalog if it reads like a product's name.
 */
export function configurationIn(words: string, place: Range, vocabulary: Vocabulary): Ranked | undefined {
  const text = fold(words.slice(0, longest + 1)).replace(/\s*:$/, "");
  if (text.length > longest) return undefined;
  const joined = wordsOf(text).filter(({ key }) => joints().has(key));
  const found = joined.flatMap(({ start, end }) => {
    const [one, other] = [text.slice(0, start), text.slice(end)];
    return [ordered(one, other, place, vocabulary), ordered(other, one, place, vocabulary)];
  });
  const ranked = found.flatMap((one) => one ?? []).sort((a, b) => b.known - a.known);
  return ranked[0];
}

function ordered(
  server: string,
  placement: string,
  place: Range,
  vocabulary: Vocabulary,
): Ranked | undefined {
  const servers = namesOnLabel(server.trim(), place, vocabulary);
  const placements = namesOnLabel(placement.trim(), place, vocabulary);
  const a = Math.min(...servers.map((one) => standing(one, vocabulary, vocabulary.isServer)));
  const b = Math.min(...placements.map((one) => standing(one, vocabulary, vocabulary.isPlacement)));
  return a > 0 && b > 0 && a + b > 2 ? { known: a + b, configuration: { servers, placements } } : undefined;
}

/**
 * How sure it is that a name belongs on a side: 3 for a known name of that side, 2 for another release of one, 1 for
 * what only ends as names of products do, 0 for anything else, such as prose that names a product among other words.
 */
function standing({ label, id }: Name, vocabulary: Vocabulary, fits: Vocabulary["isServer"]): number {
  if (id === undefined) return guessed(label, vocabulary, fits);
  return fits(id) ? 3 : 0;
}

function guessed(label: string, vocabulary: Vocabulary, fits: Vocabulary["isServer"]): number {
  const name = onPremisesName(label) ?? label;
  const [mention] = vocabulary.mentions(name);
  if (!mention) return readsLikeOne(name, label) ? 1 : 0;
  const isWhole = mention.start === 0 && mention.end === name.length;
  return isWhole && fits(mention.kin) ? 2 : 0;
}

const readsLikeOne = (name: string, label: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(name) && (name !== label || /\sonline$/i.test(label));

/** The one known server and the one known placement that a line of prose names, if it names no other. */
export function configurationNamed(
  words: string,
  place: Range,
  vocabulary: Vocabulary,
): Configuration | undefined {
  const mentions = vocabulary.mentions(words.slice(0, longest)).filter(({ known }) => known);
  const { isServer, isPlacement } = vocabulary;
  const named = (fits: Vocabulary["isServer"]): Name[] =>
    mentions.filter(({ id }) => fits(id)).map(({ id, label }) => ({ id, label, place }));
  const [[server, ...servers], [placement, ...placements]] = [named(isServer), named(isPlacement)];
  if (!server || !placement || servers.length + placements.length > 0) return undefined;
  return { servers: [server], placements: [placement] };
}
