import { type FlatText, linksIn } from "../document/flat-text.ts";
import { languageOf, languages } from "../language/index.ts";
import type { Form } from "../language/language.ts";
import { lexiconOf } from "../language/lexicon.ts";
import { slugOf, withoutEnd } from "../text.ts";
import type { FeatureMention, Vocabulary } from "../vocabulary/vocabulary.ts";
import { nameWords, wordsOf } from "../words.ts";
import { leadingAnswer, type Short, shortAnswer } from "./answers.ts";
import type { Marks } from "./marks.ts";
import type { FeaturePiece, Piece, Sentence, Span } from "./pieces.ts";
import { sentenceIn } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";
import { servicesIn } from "./services.ts";
import { has, holds, tokensOf } from "./tokens.ts";

/** The feature that a row is about, and what its label says beside the name. */
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
  /** What a short answer, or a sentence that is nothing but one, says in any table. */
  readonly shortAnswer: (text: string) => Short | undefined;
  /** The same where each cell says what serves a feature, so that words of no form name a service. */
  readonly value: (flat: FlatText) => readonly Piece[];
  /** What each sentence is of a text about a feature that is named elsewhere: a footnote, or a column of notes. */
  readonly aside: (flat: FlatText) => readonly Piece[];
  /** The first cell of a row of features; undefined where it is empty. */
  readonly rowLabel: (flat: FlatText) => RowLabel | undefined;
  /** Whether a header is that of a column of features, or of notes. */
  readonly isHeader: (kind: "feature" | "notes", text: string) => boolean;
};

/** A text that was read, and what its parts were taken for. */
export type Seen = { readonly flat: FlatText; readonly pieces: readonly Piece[] };
export type Watch = (seen: Seen) => void;

/** More characters than any feature's name and what answers for it have. */
const longestLabel = 400;

const english = "en";

const noMarks: Marks = new Map();

/** Forms that the title of a document may have as well. */
const titles: ReadonlySet<Form> = new Set<Form>(["when", "order", "note", "duty"]);

/**
 * Makes the reader of a document's words.
 *
 * What a sentence of a cell is, in this order:
 *
 * 1. A known name is a feature, wherever a feature can start.
 * 2. A sentence that opens with a lead to further reading, or is one link, is a reference.
 * 3. "None" and its like say nothing, and "Note:" only introduces what follows.
 * 4. A short answer or a sign is a verdict; a dash says nothing.
 * 5. Known names with commas between them are features. A known name with a verdict, condition or reference behind it
 *    ("Voice mail (requires …)"), or a sign before it, is both; followed by the programs that it is seen in ("Photos in
 *    the Lync 2013 client") it is still a name. What comes first in a note is about the feature before the note.
 * 6. A sentence in one of the forms of the grammar is what that form means.
 * 7. Anything else is unclear. Nothing is guessed from where it stands.
 *
 * Rules 2 to 6 are those of the document's language, then the English ones, since translations leave sentences as they
 * were.
 * @param tag the language of the document
 * @param watch is told of each text that was read; of one that was read twice, the later reading counts
 */
export function readerOf(vocabulary: Vocabulary, tag: string, watch?: Watch): Reader {
  const own = lexiconOf(languageOf(tag));
  const both = [...new Set([own, lexiconOf(languageOf(english))])];
  const all = [...new Set([...both, ...languages.map(lexiconOf)])];

  const answerOf = (text: string): Short | undefined => shortAnswer(text, all, vocabulary);

  /** Documents say one thing in many cells, so that each sentence is taken apart once. */
  const known = new Map<string, readonly Piece[]>();

  /** Rule 6 in the languages of the document; what is understood in none of them is unclear. */
  const sentence = (flat: FlatText, span: Span): Piece[] => {
    const words = flat.text.slice(span.start, span.end);
    const pieces = known.get(words) ?? inAnyLanguage(words);
    known.set(words, pieces);
    return pieces.map((piece) => moved(piece, span.start));
  };

  const inAnyLanguage = (words: string): readonly Piece[] => {
    const whole = { start: 0, end: words.length };
    const read = both.map((lexicon) => sentenceIn(words, whole, lexicon, vocabulary));
    return read.find((pieces) => !isUnclear(pieces)) ?? read[0] ?? [];
  };

  /** A link that says nothing else by a verb of its own is the title of further reading. */
  const sentenceOrLink = (flat: FlatText, span: Span): Piece[] => {
    const pieces = sentence(flat, span);
    const isTitle = isUnclear(pieces) || pieces.every(({ form }) => form !== undefined && titles.has(form));
    if (!isTitle || !isLink(flat, span)) return pieces;
    return [{ role: "reference", start: span.start, end: span.end, form: "reference" }];
  };

  const classified = new Map<string, { readonly start: number; readonly pieces: readonly Piece[] }>();

  /** What a sentence is; without a link in it, that depends on its words and on where it stands alone. */
  const classify = (flat: FlatText, one: Sentence): Piece[] => {
    const { start, end, ground, opens } = one;
    if (linksIn(flat, one).length > 0) return classifyAnew(flat, one);
    const key = `${ground} ${opens} ${flat.text.slice(start, end)}`;
    const found = classified.get(key) ?? { start, pieces: classifyAnew(flat, one) };
    classified.set(key, found);
    return found.start === start
      ? [...found.pieces]
      : found.pieces.map((piece) => moved(piece, start - found.start));
  };

  const classifyAnew = (flat: FlatText, one: Sentence): Piece[] => {
    const { start, end, ground } = one;
    const label = withoutEnd(flat.text.slice(start, end), ".;:,");
    const id = ground === "aside" ? undefined : vocabulary.feature(label);
    if (id !== undefined) return [{ role: "feature", start, end, label, id }];
    return formal(flat, one, label) ?? named(flat, one) ?? answered(flat, one) ?? sentenceOrLink(flat, one);
  };

  /** Rules 2 to 4. */
  const formal = (flat: FlatText, span: Span, label: string): Piece[] | undefined => {
    const { start, end } = span;
    const words = nameWords(label);
    const lead = words[Math.max(...both.map((lexicon) => lexicon.reference(words))) - 1];
    if (lead)
      return isReference(flat, { start: start + lead.end, end })
        ? [{ role: "reference", start, end, form: "reference" }]
        : undefined;
    if (both.some((lexicon) => lexicon.isNothing(words)))
      return [{ role: "lead", start, end, form: "nothing" }];
    if (both.some((lexicon) => lexicon.isLead(words))) return [{ role: "lead", start, end, form: "lead" }];
    const short = answerOf(label);
    return short && [{ role: "verdict", start, end, ...short }];
  };

  /** A lead to further reading is one where a link follows, or nothing that limits: "See also if you use A" is none. */
  const isReference = (flat: FlatText, span: Span): boolean =>
    linksIn(flat, span).length > 0 ||
    !holds(
      tokensOf(flat.text, span, own, vocabulary),
      "not",
      "none",
      "requires",
      "required",
      "denied",
      "only",
    );

  /** Rule 5. */
  const named = (flat: FlatText, one: Sentence): Piece[] | undefined => {
    const { ground, opens } = one;
    if (ground === "aside" || (ground === "note" && opens)) return;
    const found = opens ? (listed(flat, one) ?? signed(flat, one)) : undefined;
    return found ?? labelled(flat, one);
  };

  /** Several known names in one line: "Voice mail, Archiving and Skills search". */
  const listed = ({ text }: FlatText, { start, end }: Span): Piece[] | undefined => {
    const words = text.slice(start, Math.min(end, start + longestLabel));
    if (!/[,;]\s/.test(words)) return;
    let from = 0;
    const features = [...words.matchAll(/[,;]\s+|$/g)].map(({ 0: gap, index }): FeaturePiece => {
      const [begin, next] = [from, index + gap.length];
      from = next;
      const label = withoutEnd(words.slice(begin, index), ".;:,");
      return {
        role: "feature",
        start: start + begin,
        end: start + next,
        label,
        id: vocabulary.feature(label),
      };
    });
    return features.every(({ id }) => id !== undefined) ? features : undefined;
  };

  /** A known name behind a sign or word that answers for it: "✗ Voice mail", or the picture of a tick before a name. */
  const signed = ({ text }: FlatText, { start, end }: Span): Piece[] | undefined => {
    const words = text.slice(start, Math.min(end, start + longestLabel));
    const from = /^\S+\s+/.exec(words)?.[0].length ?? 0;
    const sign = words.slice(0, from).trimEnd();
    // A longer word than "yes" is a sign only if it is no word, and the rest need not be looked up.
    const short = sign === "" || /^\p{L}{4,}$/u.test(sign) ? undefined : answerOf(sign);
    const label = withoutEnd(words.slice(from), ".;:,");
    const id = short && vocabulary.feature(label);
    if (!short || id === undefined) return;
    const feature: Piece = { role: "feature", start: start + from, end, label, id };
    return [feature, { role: "verdict", start, end: start + sign.length, ...short }];
  };

  /**
   * The longest known name at the start, if what follows it can stand behind a feature's name. Behind another sentence
   * of its line a colon, dash or bracket has to set the name off, since there it may as well be a subject.
   */
  const labelled = (flat: FlatText, one: Sentence): Piece[] | undefined => {
    const words = flat.text.slice(one.start, Math.min(one.end, one.start + longestLabel));
    for (const mention of vocabulary.openingFeatures(words)) {
      const cut = afterQuote(words, mention);
      const found =
        one.opens || /^\s*[:(\u2013\u2014]/.test(words.slice(cut))
          ? withTail(flat, one, words, cut)
          : undefined;
      if (found)
        return found.map((piece) => (piece.role === "feature" ? { ...piece, id: mention.id } : piece));
    }
    return;
  };

  /** A name up to some place, where the programs that it is seen in belong to it, with what follows. */
  const withTail = (
    flat: FlatText,
    { start, end }: Span,
    words: string,
    cut: number,
  ): Piece[] | undefined => {
    const seen = start + seenIn(words, cut);
    if (seen >= end)
      return [{ role: "feature", start, end, label: withoutEnd(words, ".;:,"), id: undefined }];
    const rest = tail(flat, { start: seen, end });
    return (
      rest && [
        { role: "feature", start, end: seen, label: flat.text.slice(start, seen), id: undefined },
        ...rest,
      ]
    );
  };

  const afterQuote = (words: string, { end }: FeatureMention): number =>
    /^["\u201d\u00bb]/.test(words.slice(end)) ? end + 1 : end;

  /** Where the programs end that a feature is seen in ("… in the Lync 2013 client"); where they began if there are none. */
  const seenIn = (words: string, from: number): number => {
    const rest = words.slice(from);
    const bracket = rest.indexOf("(");
    const end = from + withoutEnd(rest.slice(0, bracket < 0 ? undefined : bracket), ".").length;
    const isSeen = both.some((lexicon) => {
      const [first, ...others] = tokensOf(words, { start: from, end }, lexicon, vocabulary);
      if (!first || !lexicon.seenIn.has(first.key)) return false;
      return (
        others.some(({ product }) => product) &&
        others.every(
          (token) => token.product || token.key === "," || has(token, "and", "or", "article", "client"),
        )
      );
    });
    if (!isSeen) return from;
    return bracket < 0 ? words.length : end;
  };

  /**
   * A verdict, condition or reference behind a name or a verdict, in brackets or without. The bracket, comma or dash
   * between the two goes with it, so that no character is without a piece.
   * @returns nothing where the words behind are in no form that can stand there
   */
  const tail = (flat: FlatText, { start, end }: Span): Piece[] | undefined => {
    const gap =
      /^[\s(,;:\u2013\u2014-]*/.exec(flat.text.slice(start, Math.min(end, start + longestLabel)))?.[0] ?? "";
    const whole = { start: start + (gap.length - gap.trimStart().length), end };
    const inner = { start: start + gap.length, end };
    const words = withoutEnd(flat.text.slice(inner.start, Math.min(end, inner.start + 200)), ".;:,)");
    if (words === "") return;
    const [piece] = formal(flat, { start: inner.start, end: inner.start + words.length }, words) ?? [];
    const pieces = piece ? [{ ...piece, ...whole }] : sentenceOrLink(flat, whole);
    return pieces.every(({ role }) => role === "note" || role === "lead" || role === "unclear") ||
      isUnclear(pieces)
      ? undefined
      : pieces;
  };

  /** A short answer with more behind it: "Yes, but only with …". */
  const answered = (flat: FlatText, { start, end }: Span): Piece[] | undefined =>
    leadingAnswer(flat.text.slice(start, end), answerOf)
      ? opening(flat, { start, end }, false, noMarks)
      : undefined;

  /** What an answer begins with: a verdict and what is said of it, or the name of what serves the feature. */
  const opening = (flat: FlatText, span: Span, serves: boolean, marks: Marks): Piece[] | undefined => {
    const words = flat.text.slice(span.start, span.end);
    const short = leadingAnswer(words, (text) => marked(text, marks));
    if (!short) return served(words, span);
    const { length, support, form } = short;
    const behind = words.slice(length);
    const rest = { start: span.end - behind.trimStart().length, end: span.end };
    const verdict: Piece = { role: "verdict", start: span.start, end: span.start + length, support, form };
    if (rest.start === rest.end) return [verdict];
    return [verdict, ...(tail(flat, rest) ?? services(flat, rest, serves, false) ?? [unclear(rest)])];
  };

  /** The name of a product alone says what serves the feature. */
  const served = (words: string, span: Span): Piece[] | undefined => {
    const label = withoutEnd(words, ".;:,");
    const id = vocabulary.product(label);
    return id === undefined ? undefined : [{ role: "via", ...span, label, id }];
  };

  const services = (flat: FlatText, span: Span, serves: boolean, isFirst: boolean): Piece[] | undefined =>
    serves ? servicesIn(flat.text, span, vocabulary, both, isFirst) : undefined;

  /** What a short answer says in a table whose marks are known; a mark of which nothing is known says nothing. */
  const marked = (text: string, marks: Marks): Short | undefined => {
    const [mark, more] = nameWords(text);
    return mark && !more && marks.has(mark.key) ? marks.get(mark.key) : answerOf(text);
  };

  /** A short answer, or a sentence that says no more than one: "is supported". */
  const anyAnswer = (text: string): Short | undefined => {
    const short = answerOf(text);
    if (short) return short;
    const [piece, more] = known.get(text) ?? inAnyLanguage(text);
    if (piece?.role !== "verdict" || more || !piece.form) return;
    return { support: piece.support, form: piece.form };
  };

  const answer = (flat: FlatText, serves: boolean, marks: Marks): Piece[] =>
    sentencesOf(flat, own, "aside").flatMap((one, at) => {
      const { start, end } = one;
      const lead = at === 0 ? opening(flat, { start, end }, serves, marks) : undefined;
      return lead ?? answering(flat, one, serves, at === 0);
    });

  /** A sentence of an answer. Words that only say by what something works name services, where cells do. */
  const answering = (flat: FlatText, one: Sentence, serves: boolean, isFirst: boolean): Piece[] => {
    const pieces = classify(flat, one);
    const isOpen = isUnclear(pieces) || pieces.some(({ form }) => form === "works-when" || form === "when");
    return (
      (isOpen ? services(flat, { start: one.start, end: one.end }, serves, isFirst) : undefined) ?? pieces
    );
  };

  const rowLabel = (flat: FlatText): RowLabel | undefined => {
    const [first, ...others] = sentencesOf(flat, own);
    if (!first) return;
    const [found, ...rest] = classify(flat, first);
    const whole = withoutEnd(flat.text.slice(first.start, first.end), ".;:,");
    const { start, end } = first;
    // It stands in the column of names, and so is one, whatever it reads like.
    const feature: FeaturePiece =
      found?.role === "feature" ? found : { role: "feature", start, end, label: whole, id: undefined };
    const behind = others.flatMap((one) => classify(flat, { ...one, ground: "aside" }));
    const label = withoutEnd(feature.label, "").replace(/\s+/g, " ");
    const pieces = found === feature ? [feature, ...rest, ...behind] : [feature, ...behind];
    return { id: feature.id ?? slugOf(label), label, feature, pieces };
  };

  const told = (flat: FlatText, pieces: readonly Piece[]): readonly Piece[] => {
    watch?.({ flat, pieces });
    return pieces;
  };

  return {
    vocabulary,
    packed: (flat) =>
      told(
        flat,
        sentencesOf(flat, own).flatMap((one) => classify(flat, one)),
      ),
    answer: (flat, marks = noMarks) => told(flat, answer(flat, false, marks)),
    shortAnswer: anyAnswer,
    value: (flat) => told(flat, answer(flat, true, noMarks)),
    aside: (flat) =>
      told(
        flat,
        sentencesOf(flat, own, "aside").flatMap((one) => classify(flat, one)),
      ),
    rowLabel: (flat) => {
      const label = rowLabel(flat);
      if (label) told(flat, label.pieces);
      return label;
    },
    isHeader: (kind, text) => {
      const words = wordsOf(text);
      return both.some((lexicon) => lexicon.isHeader(kind, words));
    },
  };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A piece further behind in a text. */
const moved = (piece: Piece, by: number): Piece =>
  piece.role === "condition"
    ? { ...piece, ...shifted(piece, by), shown: shifted(piece.shown, by) }
    : { ...piece, ...shifted(piece, by) };

const unclear = ({ start, end }: Span): Piece => ({ role: "unclear", start, end });

const isUnclear = (pieces: readonly Piece[]): boolean => pieces.some(({ role }) => role === "unclear");

/** Whether one link, and nothing beside it but marks, is the whole of a range. */
function isLink(flat: FlatText, span: Span): boolean {
  const [link, another] = linksIn(flat, span);
  if (!link || another) return false;
  return !/[\p{L}\p{N}]/u.test(flat.text.slice(span.start, link.start) + flat.text.slice(link.end, span.end));
}
