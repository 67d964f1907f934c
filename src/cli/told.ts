/** What is told of a configuration, in lines. */

import { dictionaries } from "../i18n/dictionary.ts";
import type { WordedFeature, WordedStatement } from "../site/compared.ts";
import { asidesOf, type MetBy, metNote, type Told, type Wording } from "../site/comparing.ts";
import { asOne, type Pair } from "../site/pairs.ts";
import { type Site, standings, whyUnlisted } from "../site/site.ts";
import { block, indented } from "./lines.ts";

/** What lines are written with. */
export type Writing = Wording & {
  readonly site: Site;
  /** Whether what an answer requires is among what somebody has, where that is asked. */
  readonly metBy?: MetBy;
};

/** The words of an answer: where it stands and how sure that is, and behind it what it needs and what became of it. */
export function answerParts(
  one: WordedStatement,
  all: readonly WordedStatement[],
  { words, ...writing }: Writing,
): readonly string[] {
  const asides = [...asidesOf(one, all), ...one.doubts];
  const standing = words.standing[one.standing];
  return [withAsides(standing, asides), ...restOf(one, { words, ...writing })];
}

const withAsides = (words: string, asides: readonly string[]): string =>
  asides.length > 0 ? `${words} (${asides.join(", ")})` : words;

/** The conditions of an answer, each with whether it is met, and what became of what the answer rests on. */
function restOf({ chips, news }: WordedStatement, { words, metBy }: Writing): readonly string[] {
  const needs = chips.map((chip) => [chip.text, metNote(chip, { words }, metBy)].filter(Boolean).join(" "));
  return [needs.join(" · "), news].filter((part) => part !== "");
}

/** A line of a list: the name of a feature, and what there is to say of it beside where it stands. */
type Entry = { readonly group: string; readonly name: string; readonly parts: readonly string[] };

/** What is told of a configuration, by where it stands and within that by group; what is not listed comes last. */
export function sectionsOf(told: Told, pair: Pair, writing: Writing): readonly string[] {
  const entries = told.features.flatMap((feature) =>
    feature.statements.map((one) => ({ standing: one.standing, entry: entryOf(feature, one, writing) })),
  );
  const stated = standings.flatMap((standing) => {
    const own = entries.filter((one) => one.standing === standing).map(({ entry }) => entry);
    return block(`${writing.words.standing[standing]} (${own.length})`, groupedLines(own));
  });
  return [...stated, ...silentLines(pair, writing)];
}

function entryOf(feature: WordedFeature, one: WordedStatement, writing: Writing): Entry {
  const [form = "", ...others] = [one.form, ...asidesOf({ ...one, form: "" }, feature.statements)];
  const name = [feature.label, form].filter(Boolean).join(" ");
  return {
    group: feature.group,
    name: withAsides(name, [...others, ...one.doubts]),
    parts: restOf(one, writing),
  };
}

/** Entries below the names of their groups, where those tell anything. */
function groupedLines(entries: readonly Entry[]): readonly string[] {
  const groups = [...Map.groupBy(entries, ({ group }) => group)];
  const isParted = groups.length > 1 && groups.length < entries.length;
  if (!isParted) return aligned(entries);
  return groups.flatMap(([group, own]) => [group, ...indented(aligned(own))]);
}

/** Names longer than this do not push what is beside all others aside. */
const widestName = 40;

/** Names, and beside them the first of their parts; the others are below. */
export function aligned(entries: readonly Pick<Entry, "name" | "parts">[]): string[] {
  const widths = entries.map(({ name }) => name.length).filter((width) => width <= widestName);
  const widest = Math.max(0, ...widths);
  return entries.flatMap(({ name, parts: [first, ...others] }) => [
    first === undefined ? name : `${name.padEnd(widest)}  ${first}`,
    ...indented(others),
  ]);
}

/** The features that no document speaks of here, by group, and why where that is known. */
function silentLines(pair: Pair, { site, language, words }: Writing): readonly string[] {
  const silent = asOne(pair).cells.filter(({ cell }) => cell === undefined);
  const groups = [...Map.groupBy(silent, ({ feature }) => site.group(feature.group).label[language])];
  const names = groups.map(([group, own]) => ({
    name: group,
    parts: [own.map(({ feature }) => feature.label[language]).join(", ")],
  }));
  const reasons = new Set(silent.flatMap((view) => whyUnlisted(view)?.[language] ?? []));
  const why = [dictionaries[language].config.unlistedLead, ...reasons].join(" ");
  return silent.length > 0 ? block(`${words.unlisted} (${silent.length})`, [...aligned(names), why]) : [];
}
