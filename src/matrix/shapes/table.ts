import { piecesIn } from "../cell/items.ts";
import type { Piece } from "../cell/pieces.ts";
import type { FootnoteParts } from "../cell/says.ts";
import { verdictOf } from "../cell/verdicts.ts";
import { diagnose, type Place } from "../diagnostics.ts";
import { type Footnotes, footnotesIn, type Notes } from "../footnotes/find.ts";
import { unmarked, type Words } from "../footnotes/marks.ts";
import { footnoteReader } from "../footnotes/read.ts";
import type { NoteUse } from "../footnotes/use.ts";
import { rulesFor } from "../language/index.ts";
import type { LanguageRules } from "../language/rules.ts";
import type { Diagnosed, Diagnostic } from "../model.ts";
import { once } from "../once.ts";
import type { ParsedDocument } from "../read/document.ts";
import type { FlatText } from "../read/flat-text.ts";
import { gridOf, problemsOfGrid } from "../read/grid.ts";
import { placeOf } from "../read/tree.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { leadsBefore } from "./leads.ts";
import { lists } from "./lists.ts";
import { axesOf } from "./names.ts";
import { leftAlone } from "./others.ts";
import { packed } from "./packed.ts";
import type { Found } from "./sections.ts";
import type { Context, Grid, Shape, ShapedTable } from "./statement.ts";
import { values } from "./values.ts";
import { verdicts } from "./verdicts.ts";

/** Every shape there is, the more particular ones first: the first one that fits is taken. */
const shapes: readonly Shape[] = [lists, verdicts, values, packed];

/**
 * Reads a table in the first shape that fits, or says why none does.
 * @param anywhere the document's notes that may stand anywhere
 * @param use is told which notes the table has and uses
 */
export function readTable(
  found: Found,
  document: ParsedDocument,
  vocabulary: Vocabulary,
  anywhere: () => Notes,
  use: NoteUse,
): Diagnosed<ShapedTable | undefined> {
  const place = placeOf(found.table, document.info.id);
  const rules = rulesFor(document.language);
  const own = once(() => footnotesIn(found.after, document.info.id, document.text));
  const notes = notesFor(found, own, anywhere);
  const words = wordsKnown(vocabulary, rules);
  const grid = gridOf(found.table, place, (cell) => unmarked(cell, notes, words));
  const footnotes = footnoteReader(notes, vocabulary, rules);
  const context = contextOf(grid, found, footnotes.partsOf, vocabulary, rules);
  const matches = shapes.flatMap((shape) => {
    const match = shape.match(grid, context);
    return match ? [{ shape, match }] : [];
  });
  const [taken, other] = matches;
  if (!taken) return { value: undefined, diagnostics: [leftAlone(grid, context)] };
  const { value, diagnostics } = taken.match.read();
  const cells = [...grid.header, ...grid.body.flat()];
  use.add(
    own(),
    cells.flatMap(({ marks }) => marks.flatMap(({ label }) => notes(label) ?? [])),
  );
  const table = { ...value, place, heading: found.heading, notes: found.notes() };
  return {
    value: { shape: taken.shape, table },
    diagnostics: [
      ...(other ? [chosen(place, taken.shape, taken.match.why, other.shape)] : []),
      ...diagnostics,
      ...footnotes.problemsIn(cells),
      ...problemsOfGrid(grid, diagnostics),
    ],
  };
}

/** Notes right under the table come first, then those that Markdown lets stand anywhere, then those of the section. */
function notesFor(found: Found, own: () => Notes, anywhere: () => Notes): Footnotes {
  return (label) => own().get(label) ?? anywhere().get(label) ?? found.footnotes().get(label);
}

/** What tells the digits of a mark from those of a name. */
const wordsKnown = (vocabulary: Vocabulary, rules: LanguageRules): Words => ({
  isAnswer: (words) =>
    verdictOf(words, rules) !== undefined || verdictOf(words, rulesFor("en")) !== undefined,
  isName: (words) => vocabulary.feature(words) !== undefined || vocabulary.product(words) !== undefined,
});

function contextOf(
  grid: Grid,
  found: Found,
  footnotes: FootnoteParts,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Context {
  const read = new Map<FlatText, readonly Piece[]>();
  const pieces = (cell: FlatText): readonly Piece[] => {
    const known = read.get(cell) ?? piecesIn(cell, vocabulary, rules);
    read.set(cell, known);
    return known;
  };
  const axes = once(() => axesOf(grid, vocabulary));
  const leads = once(() => leadsBefore(found, grid.place.document));
  return { vocabulary, rules, axes, pieces, footnotes, leads };
}

function chosen(place: Place, taken: Shape, why: string, other: Shape): Diagnostic {
  const message = `This table could be ${other.name} as well; it was read as a ${taken.name}, since ${why}`;
  const hint = "If that is wrong, word its labels or cells so that only one of the two fits.";
  return diagnose("shape-chosen", place, message, hint);
}
