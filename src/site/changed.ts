/** What changed here, as its page and its feeds show it: dated entries, the newest first, with what is known of each fact. */

import { changeWords } from "../i18n/changes.ts";
import { type ChangedKey, changeId, type Place, pathOf } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Localised, MatrixSpec } from "../matrix/catalog/schema.ts";
import { type Change, type ChangeEntry, changeKinds, type State } from "../matrix/changes/change.ts";
import { atInKey, configurationKey, idsInKey } from "../matrix/coordinates.ts";
import { anchoredAt } from "./anchors.ts";
import { type ChangeGroup, conditionsOf, grouped, isWordingOnly } from "./changes.ts";
import type { SiteDocument } from "./data.ts";
import { formersOf } from "./former.ts";
import { type CellView, configurationPlace, keyOf, placeOf, type Site } from "./site.ts";

/** A condition of an answer, and whether the change brought it or dropped it. */
export type ChangedCondition = { readonly text: string; readonly mark: "added" | "removed" | undefined };

/** A document that an answer rested on, if it is still here, and where it is, or where it is told that it is gone. */
export type ChangedSource = {
  readonly document: SiteDocument | undefined;
  readonly place: Place | undefined;
};

/** What was answered before a change, or is answered since. */
export type ChangedState = {
  readonly support: State["support"];
  readonly conditions: readonly ChangedCondition[];
  /** What served it, in the words of the document. */
  readonly via: readonly string[];
  /** The language of these words; undefined if no document is left that would tell. */
  readonly language: string | undefined;
  readonly sources: readonly ChangedSource[];
};

/** A changed fact. */
export type ChangedFact = {
  /** The fragment of its address. */
  readonly id: string;
  readonly change: Change;
  /** What its matrix is called. */
  readonly matrix: Localised;
  /** The page of what changed, or of what tells that it is gone; undefined if nothing is left of it. */
  readonly place: Place | undefined;
  readonly before: ChangedState | undefined;
  readonly after: ChangedState | undefined;
};

/** Whether what changed is here no more, under any name. */
export const isGone = ({ place }: Pick<ChangedFact, "place">): boolean =>
  place === undefined || place.kind === "former";

/** Changed facts of one kind in one matrix. */
export type ChangedGroup = Omit<ChangeGroup, "changes"> & {
  readonly facts: readonly [ChangedFact, ...ChangedFact[]];
};

/** A dated entry: what it tells, and what only differs in its words. */
export type ChangedEntry = {
  readonly entry: ChangeEntry;
  readonly groups: readonly ChangedGroup[];
  readonly reworded: readonly ChangedFact[];
};

/**
 * Every entry, the newest first and the first published state last.
 * @param matrix the only matrix to be told of; entries that do not speak of it are left out, but for the first state
 */
export function changedEntries(site: Site, matrix?: MatrixSpec): readonly ChangedEntry[] {
  const factOf = factsOf(site);
  return site.data.changes.flatMap((entry): ChangedEntry[] => {
    const changes = entry.changes.filter((one) => matrix === undefined || one.matrix === matrix.id);
    if (changes.length === 0 && !entry.first) return [];
    const groups = grouped(changes.filter((one) => !isWordingOnly(one)));
    return [
      {
        entry,
        groups: groups.map(({ changes: [first, ...others], ...group }) => ({
          ...group,
          facts: [factOf(entry, first), ...others.map((one) => factOf(entry, one))],
        })),
        reworded: changes.filter(isWordingOnly).map((one) => factOf(entry, one)),
      },
    ];
  });
}

/** What a matrix is called; one that is gone has its id alone. */
export function matrixNames({ data: { catalog } }: Site): (id: string) => Localised {
  const names = new Map(catalog.matrices.map(({ id, label }) => [id, label]));
  return (id) => names.get(id) ?? { en: id, fr: id };
}

type FactOf = (entry: ChangeEntry, change: Change) => ChangedFact;

function factsOf(site: Site): FactOf {
  const stateOf = statesOf(site);
  const pageOf = pagesOf(site);
  const nameOf = matrixNames(site);
  return (entry, change) => {
    const { before, after } = change;
    const { added, removed } = conditionsOf(change);
    return {
      id: changeId(entry.id, change),
      change,
      matrix: nameOf(change.matrix),
      place: pageOf(change),
      before: before && stateOf(before, (text) => (removed.includes(text) ? "removed" : undefined)),
      after: after && stateOf(after, (text) => (added.includes(text) ? "added" : undefined)),
    };
  };
}

function statesOf(site: Site) {
  const known = new Map(site.data.documents.map((document) => [document.id, document]));
  const formerOf = formersIn(site);
  return (state: State, markOf: (condition: string) => ChangedCondition["mark"]): ChangedState => {
    const sources = state.sources.map(({ document: id, anchor }): ChangedSource => {
      const document = known.get(id);
      const place = document ? anchoredAt(site, id, anchor) : formerOf({ kind: "source", document: id });
      return { document, place };
    });
    return {
      support: state.support,
      conditions: state.conditions.map((text) => ({ text, mark: markOf(text) })),
      via: state.via,
      language: sources.flatMap(({ document }) => document?.language ?? [])[0],
      sources,
    };
  };
}

const joined = ({ matrix, key }: ChangedKey): string => `${matrix}/${key}`;

/**
 * Finds the page of what changed, by the matrix and the key of a cell or configuration: its own, that of what it is called
 * now, or the one that tells what became of it.
 */
function pagesOf(site: Site): (change: Change) => Place | undefined {
  const { cells, configurations } = site;
  const formerOf = formersIn(site);
  const known = new Map<string, Place>([
    ...cells.map((view) => [joined({ matrix: view.matrix.id, key: keyOf(view) }), placeOf(view)] as const),
    ...configurations.map((one) => {
      const key = configurationKey(one.at.map(({ id }) => id));
      return [joined({ matrix: one.matrix.id, key }), configurationPlace(one)] as const;
    }),
  ]);
  return (change) => known.get(joined(change)) ?? formerOf(placeThen(change));
}

/** Where something that changed was then. */
const placeThen = ({ matrix, about, key }: Change): Place =>
  about === "cell"
    ? { kind: "cell", matrix, ...idsInKey(key) }
    : { kind: "configuration", matrix, at: atInKey(key) };

/** Finds what is now at the place of something that is there no more: where it went, or the page that tells of it. */
function formersIn(site: Site): (place: Place) => Place | undefined {
  const formers = new Map(formersOf(site).map((one) => [one.path, one]));
  return (place) => {
    const former = formers.get(pathOf(place));
    return former?.kind === "gone" ? { kind: "former", path: former.path } : former?.place;
  };
}

/** A change, the entry that has it, and the fragment of its address. */
export type LastChange = { readonly id: string; readonly entry: ChangeEntry; readonly change: Change };

/** The last change of a cell, or of its configuration as a whole if it is about that; of wording alone it is none. */
export const lastChangeOf = (site: Site, view: CellView): LastChange | undefined =>
  lastAmong(site, ({ matrix, about, key }) => {
    if (matrix !== view.matrix.id) return false;
    const isWhole = about === "configuration";
    return isWhole === (view.feature.whole ?? false) && (isWhole ? isAt(key, view) : key === keyOf(view));
  });

const isAt = (key: string, { at }: CellView): boolean =>
  atInKey(key).length === at.length && at.every(({ id }, axis) => atInKey(key)[axis] === id);

/** The last change of anything in a matrix. */
export const lastChangeIn = (site: Site, { id }: MatrixSpec): LastChange | undefined =>
  lastAmong(site, ({ matrix }) => matrix === id);

function lastAmong({ data }: Site, isMeant: (change: Change) => boolean): LastChange | undefined {
  for (const entry of data.changes) {
    const change = entry.changes.find((one) => !isWordingOnly(one) && isMeant(one));
    if (change) return { id: changeId(entry.id, change), entry, change };
  }
  return undefined;
}

/** What a feed is called: that of everything, or that of one matrix. */
export function feedTitle(site: Site, language: Language, matrix?: string): string {
  const name = matrix === undefined ? undefined : matrixNames(site)(matrix)[language];
  return changeWords[language].feedOf(site.data.site.name, name);
}

/** The day of the first published state; undefined before there is one. */
export const firstPublished = ({ data: { changes } }: Site): string | undefined =>
  changes.find(({ first }) => first)?.date;

/** How many changes some entries have, those of wording alone among them. */
export const countOf = (entries: readonly ChangedEntry[]): number => factsIn(entries).length;

const factsIn = (entries: readonly ChangedEntry[]): readonly ChangedFact[] =>
  entries.flatMap(({ groups, reworded }) => [...groups.flatMap(({ facts }) => facts), ...reworded]);

/** What changes can be narrowed to: the matrices that they are in, by name, and their kinds. */
export function choicesIn(entries: readonly ChangedEntry[]) {
  const facts = factsIn(entries);
  const matrices = new Map(facts.map(({ change, matrix }) => [change.matrix, matrix]));
  return {
    matrices: [...matrices].map(([id, name]) => ({ id, name })),
    kinds: changeKinds.filter((kind) => facts.some(({ change }) => change.kinds.includes(kind))),
  };
}
