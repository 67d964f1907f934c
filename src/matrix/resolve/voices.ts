/**
 * Who says what about one cell.
 *
 * 1. A document and its translation are one voice: a statement of the one goes with the first one of the other that
 *    rests on the same version of a page, says the same and has no translation yet. Where they contradict each other,
 *    that is told.
 * 2. What one passage says twice of one date is one voice; so is what documents say that name neither a page nor a date.
 *    A no and a yes contradict each other there: what was said first is kept, and both places are named.
 * 3. Statements that rest on the same version of a page and say the same are one voice.
 */

import { type CellIds, namedAt } from "../coordinates.ts";
import { diagnose } from "../diagnostics.ts";
import { conditionKey } from "../keys.ts";
import type { Condition, Said, StatedSupport, Via } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Source } from "../model/documents.ts";
import type { Statement } from "../shapes/statement.ts";
import { type Stated, saidOf } from "./said.ts";
import { type Ground, latestOf, type Version, type Versions } from "./versions.ts";

/** What an answer comes down to: it works, it does not, or the question does not arise. */
export type Stand = "works" | "fails" | "moot";

/** What is said of a cell in one version of a page, wherever and in whatever language. */
export type Voice = {
  readonly statements: readonly [Stated, ...Stated[]];
  readonly versions: readonly Version[];
  /** The latest of its versions; "" if no date is known. */
  readonly date: string;
  readonly stand: Stand;
  readonly conditions: readonly Condition[];
  /** The products that serve it, as a key; "" if none are named. */
  readonly servedBy: string;
  /** Equal where the same is said, whatever the words. */
  readonly says: string;
  readonly isTable: boolean;
  readonly isBare: boolean;
  /** Where earlier versions said the same. */
  readonly earlier: readonly Source[];
};

/** A voice while statements are still read. */
type Draft = Pick<Ground, "isTable" | "isBare"> & {
  readonly statements: [Stated, ...Stated[]];
  readonly versions: Map<string, Version>;
};

/** A statement that may have a translation. */
type Speaker = { readonly draft: Draft; readonly statement: Statement };

/** All that is said of one cell, while statements are still read. */
export type Heard = {
  readonly ids: CellIds;
  readonly drafts: Draft[];
  /** The first voice of each passage. */
  readonly passages: Map<string, Draft>;
  readonly speakers: Map<string, Speaker[]>;
  /** How many of some speakers have a translation already. */
  readonly translated: Map<string, number>;
  readonly languages: Set<string>;
};

export const nothingHeard = (ids: CellIds): Heard => ({
  ids,
  drafts: [],
  passages: new Map(),
  speakers: new Map(),
  translated: new Map(),
  languages: new Set(),
});

const stands = ["works", "fails", "moot"] as const satisfies readonly Stand[];

export function standOf(support: StatedSupport): Stand {
  if (support === "unsupported") return "fails";
  return support === "not-applicable" ? "moot" : "works";
}

type Axes = readonly { readonly id: string }[];

/** Adds a statement to what is said of its cell. @returns what is wrong with it there */
export function hear(
  heard: Heard,
  one: Omit<Stated, "original">,
  { groundOf, originalOf }: Versions,
  axes: Axes,
): Diagnostic[] {
  const { statement, language } = one;
  const ground = groundOf(statement.source);
  const version = ground.versions.map(({ page, date }) => `${page} ${date}`).join("\n");
  const group = `${originalOf(statement.source.document)}\n${version}`;
  const speaker = speakerFor(heard, group, statement, language);
  if (speaker) {
    speaker.draft.statements.push({ ...one, original: speaker.statement });
    return contradiction(heard.ids, speaker.statement, statement, axes);
  }
  // Documents that rest on nothing known speak in one passage.
  const passage = ground.isBare ? "" : `${ground.passage}\n${version}`;
  const before = heard.passages.get(passage);
  const draft = before ?? begun(ground, one);
  keep(heard, draft, passage, { draft, statement }, speakersKey(group, statement, language));
  heard.languages.add(language);
  return before ? repeated(heard.ids, before, { ...one, original: undefined }, ground, axes) : [];
}

const speakersKey = (group: string, { support }: Statement, language: string): string =>
  [group, standOf(support), language].join("\n");

/** The statement that another one is the translation of: one that says the same, else one that contradicts it. */
function speakerFor(
  { speakers, translated, languages }: Heard,
  group: string,
  { support }: Statement,
  language: string,
): Speaker | undefined {
  const own = standOf(support);
  const others = [...languages].filter((one) => one !== language);
  const keys = [own, ...stands.filter((one) => one !== own)].flatMap((stand) =>
    others.map((other) => [group, stand, other].join("\n")),
  );
  for (const key of keys) {
    const count = `${key}\n${language}`;
    const next = translated.get(count) ?? 0;
    const speaker = speakers.get(key)?.[next];
    if (speaker) translated.set(count, next + 1);
    if (speaker) return speaker;
  }
  return undefined;
}

const begun = ({ versions, isTable, isBare }: Ground, one: Omit<Stated, "original">): Draft => ({
  statements: [{ ...one, original: undefined }],
  versions: new Map(versions.map((version) => [version.page, version])),
  isTable,
  isBare,
});

function keep(heard: Heard, draft: Draft, passage: string, speaker: Speaker, key: string): void {
  if (!heard.passages.has(passage)) heard.drafts.push(draft);
  heard.passages.set(passage, draft);
  const queue = heard.speakers.get(key) ?? [];
  queue.push(speaker);
  heard.speakers.set(key, queue);
}

/** Adds a statement to the voice that has spoken in the same passage before. */
function repeated(ids: CellIds, draft: Draft, one: Stated, { versions }: Ground, axes: Axes): Diagnostic[] {
  const first = draft.statements[0].statement;
  draft.statements.push(one);
  const clash = contradiction(ids, first, one.statement, axes);
  if (clash.length > 0) return clash;
  for (const version of versions) draft.versions.set(version.page, version);
  if (first.source.document !== one.statement.source.document) return [];
  const data = { ...dataOf(ids, axes), first: sideOf(first) };
  return [diagnose("duplicate-statement", one.statement.range, data, [first.range])];
}

function contradiction(ids: CellIds, first: Statement, second: Statement, axes: Axes): Diagnostic[] {
  if ((first.support === "unsupported") === (second.support === "unsupported")) return [];
  const data = { ...dataOf(ids, axes), first: sideOf(first), second: sideOf(second) };
  return [diagnose("contradiction", second.range, data, [first.range])];
}

const dataOf = ({ feature, at }: CellIds, axes: Axes) => ({ feature, at: namedAt(axes, at) });

const sideOf = ({ range: { document, line }, support }: Statement) => ({ document, line, support });

/** The voices of a cell, in the order in which they spoke first. */
export function voicesIn({ drafts }: Heard): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const one of drafts.map(voiceOf)) {
    const versions = one.versions.map(({ page, date }) => `${page} ${date}`);
    const key = [...versions, one.says].join("\n");
    const known = voices.get(key);
    voices.set(key, known ? together(known, one) : one);
  }
  return [...voices.values()];
}

function voiceOf({ statements, versions: pages, isTable, isBare }: Draft): Voice {
  const versions = [...pages.values()];
  const { support, conditions, via = [] } = saidOf(statements);
  const servedBy = productsOf(via).join();
  return {
    statements,
    versions,
    date: latestOf(versions.map(({ date }) => date)),
    stand: standOf(support),
    conditions,
    servedBy,
    says: [support, ...conditions.map(conditionKey).toSorted(), servedBy].join("\n"),
    isTable,
    isBare,
    earlier: [],
  };
}

const productsOf = (via: readonly Via[]): string[] =>
  [...new Set(via.flatMap(({ products }) => products))].toSorted();

const together = (one: Voice, other: Voice): Voice => ({
  ...one,
  statements: inOrder([one, other]),
  isTable: one.isTable || other.isTable,
});

/** The statements of some voices in the order in which they were read. */
export function inOrder(voices: readonly Voice[]): [Stated, ...Stated[]] {
  const all = voices.flatMap(({ statements }) => statements);
  // Every voice has a statement.
  return all.sort((a, b) => a.order - b.order) as [Stated, ...Stated[]];
}

/** What some voices say together, with their sources in earlier versions at the end. */
export function sayingOf(voices: readonly Voice[]): Said {
  const said = saidOf(inOrder(voices));
  return { ...said, sources: [...said.sources, ...voices.flatMap(({ earlier }) => earlier)] };
}
