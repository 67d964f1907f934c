/**
 * What each sentence of a cell is: the one value through which the shapes read words. It looks, in this order, for
 * names of features (features.ts), for answers and references (forms.ts, opening.ts), and finally for a form of the
 * grammar (sentence.ts). says.ts makes statements of its pieces.
 */

import { type FlatText, linksIn } from "../document/flat-text.ts";
import type { Header } from "../language/language.ts";
import { slugOf, withoutEnd } from "../text.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { wordsOf } from "../words.ts";
import { leadingAnswer, type Short } from "./answers.ts";
import { featureReader } from "./features.ts";
import { formReader } from "./forms.ts";
import type { Marks } from "./marks.ts";
import { type Answers, openingReader } from "./opening.ts";
import { type FeaturePiece, isUnclear, moved, type Piece } from "./pieces.ts";
import { serviceReader } from "./services.ts";
import { type Sentence, sentencesOf } from "./split.ts";

/** The feature that a row is about, and what its label says besides the name. */
export type RowLabel = {
  readonly id: string;
  readonly label: string;
  readonly feature: FeaturePiece;
  readonly pieces: readonly Piece[];
};

/** What reads the words of a document: the catalog's names and the sentences of its language, in one value. */
export type Reader = {
  readonly vocabulary: Vocabulary;
  /** What each sentence is of a cell that packs features with their conditions and references. */
  readonly packed: (flat: FlatText) => readonly Piece[];
  /** What a cell says that answers for one feature: yes or no, what serves it, conditions, references. */
  readonly answer: (flat: FlatText, marks?: Marks) => readonly Piece[];
  /** What a short answer, or a sentence that is nothing but an answer, says in any table. */
  readonly shortAnswer: (text: string) => Short | undefined;
  /** The same if each cell says what serves a feature, so that words in no known form name a service. */
  readonly value: (flat: FlatText) => readonly Piece[];
  /** What each sentence is of a text about a feature that is named elsewhere: a footnote, or a column of notes. */
  readonly aside: (flat: FlatText) => readonly Piece[];
  /** The date from which a row holds: the text as a whole. */
  readonly date: (flat: FlatText) => readonly Piece[];
  /** The first cell of a row of features; undefined if it is empty. */
  readonly rowLabel: (flat: FlatText) => RowLabel | undefined;
  /** Whether a header is that of a column of features, of notes, of dates, or of what something is like. */
  readonly isHeader: (kind: Header, text: string) => boolean;
};

/** A text that was read, and what its parts were read as. */
export type Seen = { readonly flat: FlatText; readonly pieces: readonly Piece[] };
export type Watch = (seen: Seen) => void;

const noMarks: Marks = new Map();
const noService: Answers = { marks: noMarks, serves: false };

/**
 * Makes the reader of a document's words.
 *
 * What a sentence of a cell is, in this order:
 *
 * 1. A known name is a feature, wherever a feature can start.
 * 2. A sentence that opens with a lead to further reading, or is one link, is a reference.
 * 3. "None" and the like say nothing, and "Note:" only introduces what follows.
 * 4. A short answer or a sign is a verdict; a dash says nothing.
 * 5. Known names with commas between them are features. A known name with a verdict, condition or reference after it
 *    ("Voice mail (requires …)"), or a sign before it, is both; followed by the programs that it is seen in ("Photos in
 *    the Lync 2013 client") it is still a name. What comes first in a note is about the feature before the note.
 * 6. A sentence in one of the forms of the grammar is what that form means.
 * 7. Anything else is unclear. Nothing is guessed from where it is.
 *
 * Rules 2 to 6 are those of the document's language, then the English ones, since translations leave sentences as they
 * were.
 * @param tag the language of the document
 * @param watch receives each text that was read; if one was read twice, the later reading counts
 */
export function readerOf(vocabulary: Vocabulary, tag: string, watch?: Watch): Reader {
  const forms = formReader(vocabulary, tag);
  const { own, lexicons } = forms;
  const services = serviceReader(forms);
  const opening = openingReader(forms, services);
  const features = featureReader(forms);

  const known = new Map<string, { readonly start: number; readonly pieces: readonly Piece[] }>();

  /** What a sentence is; without a link in it, that depends only on its words and its position. */
  const classify = (flat: FlatText, one: Sentence): readonly Piece[] => {
    const { start, end, ground, opens } = one;
    if (linksIn(flat, one).length > 0) return classifyAnew(flat, one);
    const key = `${ground} ${opens} ${flat.text.slice(start, end)}`;
    const found = known.get(key) ?? { start, pieces: classifyAnew(flat, one) };
    known.set(key, found);
    return found.start === start
      ? found.pieces
      : found.pieces.map((piece) => moved(piece, start - found.start));
  };

  const classifyAnew = (flat: FlatText, one: Sentence): readonly Piece[] => {
    const { start, end, ground } = one;
    const label = withoutEnd(flat.text.slice(start, end), ".;:,");
    const id = ground === "aside" ? undefined : vocabulary.feature(label);
    if (id !== undefined) return [{ role: "feature", start, end, label, id }];
    const formal = forms.formal(flat, one);
    if (formal) return [formal];
    const named = canName(one) ? features(flat, one) : undefined;
    return named ?? answered(flat, one) ?? forms.sentence(flat, one);
  };

  /** Whether a feature can start at a sentence: what comes first in a note is about the one before the note. */
  const canName = ({ ground, opens }: Sentence): boolean =>
    ground === "line" || (ground === "note" && !opens);

  /** A short answer with more after it: "Yes, but only with …". */
  const answered = (flat: FlatText, { start, end }: Sentence): readonly Piece[] | undefined =>
    leadingAnswer(flat.text.slice(start, end), forms.short)
      ? opening(flat, { start, end }, noService)
      : undefined;

  const sentences = (flat: FlatText, ground?: Sentence["ground"]): Piece[] =>
    sentencesOf(flat, own, ground).flatMap((one) => classify(flat, one));

  const answers = (flat: FlatText, how: Answers): Piece[] =>
    sentencesOf(flat, own, "aside").flatMap(({ start, end, ...one }, at) => {
      const lead = at === 0 ? opening(flat, { start, end }, how) : undefined;
      return lead ?? answering(flat, { start, end, ...one }, how.serves, at === 0);
    });

  /** A sentence of an answer. Words that only say what something works through name services, if cells do. */
  const answering = (flat: FlatText, one: Sentence, serves: boolean, isFirst: boolean): readonly Piece[] => {
    const pieces = classify(flat, one);
    const isOpen = isUnclear(pieces) || pieces.some(({ form }) => form === "works-when" || form === "when");
    return (serves && isOpen ? services(flat, one, isFirst) : undefined) ?? pieces;
  };

  const rowLabel = (flat: FlatText): RowLabel | undefined => {
    const [first, ...others] = sentencesOf(flat, own);
    if (!first) return;
    const { start, end } = first;
    const [found, ...rest] = classify(flat, first);
    const behind = others.flatMap((one) => classify(flat, { ...one, ground: "aside" }));
    const whole = withoutEnd(flat.text.slice(start, end), ".;:,");
    // It is in the column of names, so it is one, whatever it looks like.
    const [feature, ...more]: [FeaturePiece, ...Piece[]] =
      found?.role === "feature"
        ? [found, ...rest]
        : [{ role: "feature", start, end, label: whole, id: undefined }];
    const label = withoutEnd(feature.label, "").replace(/\s+/g, " ");
    return { id: feature.id ?? slugOf(label), label, feature, pieces: [feature, ...more, ...behind] };
  };

  const told = (flat: FlatText, pieces: readonly Piece[]): readonly Piece[] => {
    watch?.({ flat, pieces });
    return pieces;
  };

  return {
    vocabulary,
    packed: (flat) => told(flat, sentences(flat)),
    answer: (flat, marks = noMarks) => told(flat, answers(flat, { marks, serves: false })),
    shortAnswer: forms.answer,
    value: (flat) => told(flat, answers(flat, { marks: noMarks, serves: true })),
    aside: (flat) => told(flat, sentences(flat, "aside")),
    date: (flat) => told(flat, [{ role: "date", start: 0, end: flat.text.length }]),
    rowLabel: (flat) => {
      const label = rowLabel(flat);
      if (label) told(flat, label.pieces);
      return label;
    },
    isHeader: (kind, text) => {
      const words = wordsOf(text);
      return lexicons.some((lexicon) => lexicon.isHeader(kind, words));
    },
  };
}
