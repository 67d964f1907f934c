/**
 * What a document of the project and its translation do not both state. A translation has the name of the original, and
 * another language.
 */

import { languages } from "../catalog/languages.ts";
import { cellKey } from "../coordinates.ts";
import type { Range } from "../diagnostics/kind.ts";
import { collectProblems, diagnose, startOfFile } from "../diagnostics.ts";
import { conditionKey } from "../keys.ts";
import type { Cell, Condition, Diagnostic, Source } from "../model.ts";
import { matricesOf } from "../resolve/matrices.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ReadDocument } from "./twins.ts";

/**
 * Compares each document of the first language with its translations, cell by cell. Two documents are compared only if
 * nothing is wrong with either of them: what is misspelt in one is lacking there, and is told already.
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

/** Notes which documents are in another language than the first, and have no original in that: it may be gone. */
export function lone(documents: readonly ReadDocument[]): Diagnostic[] {
  const [first] = languages;
  const names = new Set(
    documents.flatMap(({ document }) => (document.info.language === first ? nameOf(document) : [])),
  );
  return documents
    .filter(({ document }) => document.info.language !== first && !names.has(nameOf(document)))
    .filter(({ found }) => found.every(({ code }) => code !== "language-folder"))
    .map(({ document: { info } }) =>
      diagnose("lone-translation", startOfFile(info.path), { language: info.language }),
    );
}

const nameOf = ({ info }: ReadDocument["document"]): string => info.path.replace(/^.*\//s, "");

/** What one document states by itself: its cells by matrix and key. */
type States = { readonly path: string; readonly cells: ReadonlyMap<string, Stated> };
type Stated = { readonly cell: Cell; readonly text: string; readonly place: Range };

/** @returns undefined where something is wrong with the document */
function statedBy({ document, shaped, found }: ReadDocument, vocabulary: Vocabulary): States | undefined {
  const problems = collectProblems();
  const matrices = matricesOf(shaped.tables, vocabulary, languages[0], problems);
  if ([...found, ...problems.all()].some(({ severity }) => severity !== "note")) return undefined;
  const cells = matrices.flatMap(({ id: matrix, cells: all }) =>
    all.map((cell): [string, Stated] => [`${matrix}/${cellKey(cell)}`, stated(cell)]),
  );
  return { path: document.info.path, cells: new Map(cells) };
}

/** A cell of one document with the first line of its words, and where that stands. */
function stated(cell: Cell): Stated {
  const [{ document, line, column, text }] = cell.sources as [Source, ...Source[]];
  const words = text.replace(/\n.*/s, "");
  return { cell, text: words, place: { document, line, column, length: words.length } };
}

/** Cells that one of the two states alone: told once, at the first of them. */
function lacking(states: States, other: States): Diagnostic[] {
  const alone = [...states.cells].filter(([key]) => !other.cells.has(key));
  const [first, ...others] = alone.map(([, one]) => one);
  if (!first) return [];
  const data = { cells: alone.map(([key]) => key), text: first.text, path: other.path };
  return [
    diagnose(
      "untranslated-cells",
      first.place,
      data,
      others.map(({ place }) => place),
    ),
  ];
}

/** Cells that both state, each in its own way. A no beside a yes is a contradiction, and told as one. */
function differing(original: States, translation: States): Diagnostic[] {
  return [...translation.cells].flatMap(([key, { cell, place }]) => {
    const other = original.cells.get(key);
    if (!other || isSame(cell, other.cell)) return [];
    const data = { cell: key, path: original.path, here: brief(cell), there: brief(other.cell) };
    return [diagnose("translation-differs", place, data, [other.place])];
  });
}

const isSame = (one: Cell, other: Cell): boolean =>
  brief(one) === brief(other) || (one.support === "unsupported") !== (other.support === "unsupported");

/** What a cell says, as far as languages can be compared: of conditions in words, how many there are. */
function brief({ support, conditions }: Cell): string {
  const worded = conditions.filter(({ products }) => products.length === 0).length;
  const typed = conditions.filter(({ products }) => products.length > 0).map(conditionInWords);
  const inWords = worded === 0 ? [] : [`${worded} ${worded === 1 ? "condition" : "conditions"} in words`];
  return [support, ...typed.toSorted(), ...inWords].join(", ");
}

const conditionInWords = (condition: Condition): string => conditionKey(condition).replaceAll("|", " or ");
