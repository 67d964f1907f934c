/**
 * What only one of a document of the project and its translation states. A translation has the name of the original,
 * and another language.
 */

import { languages } from "../catalog/languages.ts";
import { cellKey, configurationKey } from "../coordinates.ts";
import type { Range } from "../diagnostics/kind.ts";
import { collectProblems, diagnose, startOfFile } from "../diagnostics.ts";
import { conditionKey } from "../keys.ts";
import type { Condition, Via, Whole } from "../model/answers.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { DocumentInfo, Source } from "../model/documents.ts";
import type { Matrix } from "../model/matrices.ts";
import { matricesOf } from "../resolve/matrices.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { termRange } from "./definitions.ts";
import type { ReadDocument } from "./twins.ts";

/**
 * Compares each document of the first language with its translations, cell by cell, and the text besides. Two documents
 * are compared only if neither of them has problems: anything misspelt in one is missing there, and has already been
 * reported.
 */
export function differences(documents: readonly ReadDocument[], vocabulary: Vocabulary): Diagnostic[] {
  const named = Map.groupBy(documents, ({ document }) => nameOf(document));
  return [...named.values()].flatMap((group) => {
    const [original] = group.filter(({ document }) => document.info.language === languages[0]);
    const states = original && statedBy(original, vocabulary);
    if (!states) return [];
    return group
      .filter((one) => one !== original)
      .flatMap((translation) => {
        const also = statedBy(translation, vocabulary);
        return also ? [...lacking(states, also), ...lacking(also, states), ...differing(states, also)] : [];
      });
  });
}

/**
 * Reports documents that do not exist in every language of the site. If the site names no languages, there is a note on
 * each document that is not in the first language and has no original in that: it may have been lost.
 */
export function lone(documents: readonly ReadDocument[], { catalog }: Vocabulary): Diagnostic[] {
  const wanted = catalog.site?.languages;
  const named = Map.groupBy(documents, ({ document }) => nameOf(document));
  return [...named.values()].flatMap((group) => {
    const told = new Set(group.map(({ document }) => document.info.language));
    const placed = group.filter(({ found }) => found.every(({ code }) => code !== "language-folder"));
    const infos = placed.map(({ document }) => document.info);
    if (wanted)
      return untold(
        wanted.filter((language) => !told.has(language)),
        infos,
      );
    return told.has(languages[0]) ? [] : infos.map(isLone);
  });
}

/** Reports the languages that documents of one name lack, at the first of them. */
const untold = (missing: readonly string[], documents: readonly DocumentInfo[]): Diagnostic[] =>
  documents
    .slice(0, 1)
    .flatMap(({ path }) =>
      missing.map((language) => diagnose("untranslated-document", startOfFile(path), { language })),
    );

const isLone = ({ path, language }: DocumentInfo): Diagnostic =>
  diagnose("lone-translation", startOfFile(path), { language });

const nameOf = ({ info }: ReadDocument["document"]): string => info.path.replace(/^.*\//s, "");

/**
 * What one document states on its own: its cells by matrix and key, and its notes and definitions by what they are
 * about.
 */
type States = {
  readonly path: string;
  readonly cells: Stated;
  readonly notes: Places;
  readonly definitions: Places;
};
type Stated = ReadonlyMap<string, Place & { readonly cell: Whole }>;
type Places = ReadonlyMap<string, Place>;
type Place = { readonly text: string; readonly place: Range };

/** @returns undefined if the document has problems */
function statedBy(read: ReadDocument, vocabulary: Vocabulary): States | undefined {
  const { document, shaped, found } = read;
  const problems = collectProblems();
  const matrices = matricesOf(shaped.tables, [document.info], vocabulary, languages[0], problems);
  if ([...found, ...problems.all()].some(({ severity }) => severity !== "note")) return undefined;
  const cells = matrices.flatMap(({ id: matrix, cells: all, configurations }) => [
    ...all.map((cell) => [`${matrix}/${cellKey(cell)}`, stated(cell)] as const),
    ...configurations.map((whole) => [`${matrix}/${configurationKey(whole.at)}`, stated(whole)] as const),
  ]);
  const definitions = definitionsIn(read, vocabulary);
  return { path: document.info.path, cells: new Map(cells), notes: notesIn(matrices), definitions };
}

/** A cell of one document with the first line of its words, and where that is. */
function stated(cell: Whole): Place & { readonly cell: Whole } {
  const [{ document, line, column, text }] = cell.sources as [Source, ...Source[]];
  const words = text.replace(/\n.*/s, "");
  return { cell, text: words, place: { document, line, column, length: words.length } };
}

/** The notes next to tables. Notes about the same features are distinguished only by their number. */
function notesIn(matrices: readonly Matrix[]): Places {
  const seen = new Map<string, number>();
  const notes = matrices.flatMap(({ id, notes: all }) =>
    all.map(({ features = [], text, document, line, column }) => {
      const about = `${id} ${features.toSorted().join()}`;
      const number = (seen.get(about) ?? 0) + 1;
      seen.set(about, number);
      return [`${about} ${number}`, { text, place: { document, line, column, length: 1 } }] as const;
    }),
  );
  return new Map(notes);
}

/** The definitions that a page shows, by the ids of what they define. */
function definitionsIn({ document, shaped }: ReadDocument, { feature, product }: Vocabulary): Places {
  const known = shaped.definitions.flatMap((one) => {
    const id = feature(one.term) ?? product(one.term);
    return id === undefined ? [] : [[id, { text: one.term, place: termRange(one, document) }] as const];
  });
  return new Map(known);
}

/** What only one of the two has: cells, notes and definitions, each reported once, at the first of them. */
function lacking(states: States, other: States): Diagnostic[] {
  const { path } = other;
  const cells = [...states.cells.keys()].filter((key) => !other.cells.has(key));
  const beside = (what: "note" | "definition", own: Places, others: Places): Diagnostic[] =>
    alone(own, others, (text, count, place, further) =>
      diagnose("untranslated-text", place, { what, text, count, path }, further),
    );
  return [
    ...alone(states.cells, other.cells, (text, _, place, further) =>
      diagnose("untranslated-cells", place, { cells, text, path }, further),
    ),
    ...beside("note", states.notes, other.notes),
    ...beside("definition", states.definitions, other.definitions),
  ];
}

type Telling = (text: string, count: number, place: Range, further: readonly Range[]) => Diagnostic;

function alone(own: Places, others: Places, tell: Telling): Diagnostic[] {
  const [first, ...further] = [...own].flatMap(([key, one]) => (others.has(key) ? [] : [one]));
  if (!first) return [];
  return [
    tell(
      first.text,
      further.length + 1,
      first.place,
      further.map(({ place }) => place),
    ),
  ];
}

/** Cells that both state, each in its own way. A no and a yes contradict each other, and are reported as that. */
function differing(original: States, translation: States): Diagnostic[] {
  return [...translation.cells].flatMap(([key, { cell, place }]) => {
    const other = original.cells.get(key);
    if (!other || isSame(cell, other.cell)) return [];
    const data = { cell: key, path: original.path, here: briefly(cell), there: briefly(other.cell) };
    return [diagnose("translation-differs", place, data, [other.place])];
  });
}

const isSame = (one: Whole, other: Whole): boolean =>
  briefly(one) === briefly(other) || (one.support === "unsupported") !== (other.support === "unsupported");

type Answer = Pick<Whole, "support" | "conditions" | "via" | "notes" | "references">;

/** What a cell says, before and now, with the sides of its conflicts. */
const briefly = ({ history = [], conflicts = [], ...cell }: Whole): string =>
  [
    brief(cell),
    ...history.map((one) => `before, ${one.date}: ${brief(one)}`),
    // Sections may stand in another order in a translation.
    ...conflicts.flatMap(({ sides }) =>
      sides.map((one) => `one side, ${one.date}: ${brief(one)}`).toSorted(),
    ),
  ].join("; ");

/** What is said, as far as languages can be compared: of free text, only the amount. */
function brief({ support, conditions, via = [], notes = [], references }: Answer): string {
  return [
    support,
    ...limits(conditions),
    ...via.map(serviceInWords).toSorted(),
    ...counted(notes.length, "note", "notes"),
    ...counted(references.length, "reference", "references"),
  ].join(", ");
}

function limits(conditions: readonly Condition[]): string[] {
  const worded = conditions.filter(({ products }) => products.length === 0).length;
  const typed = conditions.filter(({ products }) => products.length > 0).map(conditionInWords);
  return [...typed.toSorted(), ...counted(worded, "condition in words", "conditions in words")];
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

const conditionInWords = (condition: Condition): string => conditionKey(condition).replaceAll("|", " or ");

function serviceInWords({ products, conditions = [] }: Via): string {
  const own = limits(conditions);
  return `by ${products.join(" and ")}${own.length > 0 ? ` (${own.join(", ")})` : ""}`;
}
