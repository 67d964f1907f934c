/**
 * Configurations beside each other, for a person or a program: `compare lync-server-2013.exchange-online
 * lync-server-2013.exchange-on-premises`; or everything that some products can do together: `compare --have
 * lync-server-2013 exchange-server-2016~cu23`.
 */

import { comparisonOf, setupOf } from "../api/comparisons.ts";
import type { Making } from "../api/envelope.ts";
import { addresses } from "../matrix/addresses.ts";
import { widerOf } from "../matrix/catalog/forms.ts";
import type { Choice } from "../matrix/choice.ts";
import { type At, configurationKey } from "../matrix/coordinates.ts";
import type { ComparedRow } from "../matrix/derive/comparison.ts";
import { compareWords } from "../site/compare-words.ts";
import { comparedOf, type WordedStatement } from "../site/compared.ts";
import { compareTold, groupsIn, labelsOf, summaryOf, type Told, toldOn } from "../site/comparing.ts";
import { havingOf } from "../site/having.ts";
import { type Pair, pairsOf } from "../site/pairs.ts";
import { namesOf } from "../site/side-names.ts";
import { configurationPlace, type Site } from "../site/site.ts";
import { configurationLabel } from "../site/wording.ts";
import { chosenIn } from "./choices.ts";
import { factsAsJson, type Make } from "./facts.ts";
import { asText, block, indented } from "./lines.ts";
import type { Outcome } from "./outcome.ts";
import type { CompareCommand } from "./queries.ts";
import { aligned, answerParts, sectionsOf, type Writing } from "./told.ts";

/** Prints a comparison, differences first, or what can be done with some products; or what of it cannot be read. */
export function printedComparison(command: CompareCommand, site: Site, make: Make): Outcome {
  const { language, json } = command;
  const chosen = chosenIn(command, site);
  if (chosen.kind === "wrong") return { out: "", err: asText(chosen.messages), status: 2 };
  const writing = { site, language, words: compareWords(language) };
  const out = json ? asFacts(chosen.choice, make(site)) : asLines(chosen.choice, writing);
  return { out, err: "", status: 0 };
}

function asLines(choice: Choice, writing: Writing): string {
  const lines = choice.kind === "have" ? haveLines(choice.have, writing) : sideLines(choice.sides, writing);
  return asText([...lines, "", addresses("/")(writing.language, { kind: "compare", choice })]);
}

function asFacts(choice: Choice, making: Making): string {
  const { site, links } = making;
  if (choice.kind === "have") return factsAsJson("setup", setupOf(site, links, choice.have), making);
  const pairs = choice.sides.flatMap((at) => pairsAt(at, site));
  return factsAsJson("comparison", comparisonOf(site, links, pairs), making);
}

const pairsAt = (at: At, site: Site): readonly Pair[] =>
  pairsOf(site).all.filter((pair) => configurationKey(idsOf(pair)) === configurationKey(at));

const idsOf = ({ at }: Pair): At => at.map(({ id }) => id);

/** A configuration with what is told of it. */
type Side = { readonly pair: Pair; readonly told: Told };

const sideOf = (at: At, { site, language }: Writing): readonly Side[] =>
  pairsAt(at, site).map((pair) => ({ pair, told: toldOn(comparedOf(site, pair, language), site.day) }));

const labelIn =
  ({ site, language }: Writing) =>
  (id: string): string =>
    site.product(id).label[language];

/** What differs first, as the page of comparisons has it. */
function sideLines(sides: readonly At[], writing: Writing): readonly string[] {
  const { site, words, language } = writing;
  const { heading, own } = namesOf(sides, { labelOf: labelIn(writing), language, words });
  const known = sides.flatMap((at) => sideOf(at, writing));
  const told = known.map((side) => side.told);
  const compared = compareTold(told, site.day);
  const { groups, silent } = groupsIn(compared, told, writing);
  const labels = labelsOf(told);
  return [
    heading,
    summaryOf(compared, sides.length, writing).join(""),
    ...known.flatMap((side, at) => ["", own[at] ?? "", ...indented(headLines(side, writing))]),
    ...groups.flatMap(({ title, rows }) => {
      const entries = rows.map((row) => entryOf(row, labels.get(row.feature) ?? "", own, writing));
      return block(`${title} (${rows.length})`, entriesIn(entries));
    }),
    ...block(silent.title, silent.names === "" ? [] : [silent.names]),
  ];
}

/** What there is to know of a side before its answers: how much works, what of it has ended, and its address. */
function headLines({ pair, told }: Side, { language, words }: Writing): string[] {
  const wholes = told.wholes.map(({ standing, chips }) =>
    [words.whole[standing], ...chips.map(({ text }) => text)].join(", "),
  );
  const [first] = pair.configurations;
  const address = addresses("/")(language, configurationPlace(first));
  return [`${told.tally}.`, ...wholes, ...told.badges, address];
}

/** A feature, and what the sides say of it: once where all say it in the same words. */
type Entry = { readonly name: string; readonly parts: readonly string[]; readonly isShared: boolean };

function entryOf(
  { sides }: ComparedRow<WordedStatement>,
  name: string,
  own: readonly string[],
  writing: Writing,
): Entry {
  const said = sides.map((statements) =>
    statements.length === 0
      ? [writing.words.unlisted]
      : statements.map((one) => answerParts(one, statements, writing).join("  ")),
  );
  const [first = []] = said;
  const isShared = said.every((lines) => lines.join("\n") === first.join("\n"));
  if (isShared) return { name, parts: first, isShared };
  const widest = Math.max(...own.map(({ length }) => length));
  const parts = said.flatMap((lines, side) =>
    lines.map((line, at) => `${(at === 0 ? (own[side] ?? "") : "").padEnd(widest)}  ${line}`),
  );
  return { name, parts, isShared };
}

/** What all sides share stands beside the names of the features, and what they do not below them. */
const entriesIn = (entries: readonly Entry[]): readonly string[] =>
  entries.every(({ isShared }) => isShared)
    ? aligned(entries)
    : entries.flatMap(({ name, parts }) => [name, ...indented(parts)]);

/** Every configuration among what somebody has, each with all that is told of it, and whether they have what it needs. */
function haveLines(have: readonly string[], writing: Writing): readonly string[] {
  const { site, language } = writing;
  const configurations = pairsOf(site).all.map(idsOf);
  const known = { configurations, labelOf: labelIn(writing), widerOf: widerOf(site.data.catalog.products) };
  const { heading, summary, sides, metBy } = havingOf(have, known, writing);
  return [
    heading,
    summary.join(""),
    ...sides
      .flatMap((at) => sideOf(at, writing))
      .flatMap((side) => [
        "",
        configurationLabel(side.pair, language),
        ...headLines(side, writing),
        ...indented(sectionsOf(side.told, side.pair, { ...writing, metBy })),
      ]),
  ];
}
