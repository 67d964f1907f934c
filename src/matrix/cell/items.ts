import { diagnose } from "../diagnostics.ts";
import type { LanguageRules } from "../language/rules.ts";
import type { Condition, Diagnosed, Diagnostic, Reference, Support } from "../model.ts";
import type { FlatText } from "../read/flatten.ts";
import { didYouMean } from "../resolve/suggest.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { fold, slugOf } from "../text.ts";
import { classify } from "./classify.ts";
import { lostIn } from "./conserve.ts";
import type { Piece, Span } from "./pieces.ts";
import { sentencesOf } from "./sentences.ts";

/** What a cell says about one feature, and where in the cell it starts. */
export type Item = {
  readonly feature: string;
  readonly label: string;
  readonly support: Support;
  readonly conditions: readonly Condition[];
  readonly references: readonly Reference[];
  readonly start: number;
  readonly text: string;
};

type FeaturePiece = Extract<Piece, { role: "feature" }>;
type Group = { readonly feature: FeaturePiece; readonly pieces: readonly Piece[] };

/**
 * Reads a cell that packs features with their conditions and references.
 * What stands before the first feature cannot be placed and is an error, as is any character that no piece holds.
 */
export function itemsIn(flat: FlatText, vocabulary: Vocabulary, rules: LanguageRules): Diagnosed<Item[]> {
  const pieces = sentencesOf(flat, rules).flatMap((sentence) => classify(flat, sentence, vocabulary, rules));
  const first = pieces.findIndex(({ role }) => role === "feature");
  const orphans = (first < 0 ? pieces : pieces.slice(0, first)).filter((piece) => !isDash(piece));
  return {
    value: groupsOf(first < 0 ? [] : pieces.slice(first)).flatMap((group) => itemOf(flat, group)),
    diagnostics: [
      ...orphans.map((piece) => unplaced(flat, piece)),
      ...lostIn(flat.text, pieces).map((span) => lost(flat, span)),
      ...pieces.flatMap((piece) => unknownLabel(flat, piece, vocabulary)),
    ],
  };
}

const isDash = (piece: Piece): boolean => piece.role === "verdict" && piece.support === "unlisted";

function groupsOf(pieces: readonly Piece[]): Group[] {
  const groups: { feature: FeaturePiece; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    if (piece.role === "feature") groups.push({ feature: piece, pieces: [piece] });
    else groups.at(-1)?.pieces.push(piece);
  }
  return groups;
}

function itemOf(flat: FlatText, { feature, pieces }: Group): Item[] {
  const conditions = pieces.flatMap((piece) =>
    piece.role === "condition" ? [{ ...piece.condition, text: wordsOf(flat, piece) }] : [],
  );
  const verdict = pieces.find((piece) => piece.role === "verdict")?.support ?? "supported";
  if (verdict === "unlisted") return [];
  return [
    {
      feature: feature.id ?? slugOf(feature.label),
      label: fold(feature.label),
      support: verdict === "supported" && conditions.length > 0 ? "conditional" : verdict,
      conditions,
      references: pieces.flatMap((piece) => referencesIn(flat, piece)),
      start: feature.start,
      text: linesOf(flat, pieces),
    },
  ];
}

const wordsOf = (flat: FlatText, { start, end }: Span): string => fold(flat.text.slice(start, end));

/** The words of a statement, a line for each that the cell itself sets apart. */
function linesOf(flat: FlatText, pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece, at) => {
    const between = flat.text.slice(pieces[at - 1]?.end ?? piece.start, piece.start);
    const gap = /\n|\[!/.test(between) ? "\n" : " ";
    return at === 0 ? wordsOf(flat, piece) : `${text}${gap}${wordsOf(flat, piece)}`;
  }, "");
}

/** A lead without a link names its target in words, which is all that can be kept of it. */
function referencesIn(flat: FlatText, piece: Piece): Reference[] {
  const links = flat.links.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  if (links.length === 0 && piece.role === "reference") {
    const text = wordsOf(flat, piece);
    return [{ text, target: text, url: null }];
  }
  return links.map(({ start, end, target }) => ({
    text: wordsOf(flat, { start, end }),
    target,
    url: absolute(target),
  }));
}

const absolute = (target: string): string | null =>
  /^https?:\/\//i.test(target) && URL.canParse(target) ? target : null;

function unplaced(flat: FlatText, piece: Piece): Diagnostic {
  const message = `“${wordsOf(flat, piece).slice(0, 80)}” belongs to no feature`;
  return diagnose(
    "unplaced-text",
    flat.place(piece.start),
    message,
    "Put it behind the name of the feature that it is about.",
  );
}

function lost(flat: FlatText, span: Span): Diagnostic {
  const message = `“${wordsOf(flat, span).slice(0, 80)}” was read as nothing, or twice`;
  return diagnose(
    "text-lost",
    flat.place(span.start),
    message,
    "Set the features of the cell apart with <br/>, one sentence to a note.",
  );
}

function unknownLabel(flat: FlatText, piece: Piece, vocabulary: Vocabulary): Diagnostic[] {
  if (piece.role === "feature" && piece.id === undefined) {
    const hint = didYouMean(vocabulary.nearestFeatures(piece.label), "the features of the catalog");
    return [
      diagnose(
        "unknown-feature",
        flat.place(piece.start),
        `The catalog has no feature “${fold(piece.label)}”`,
        hint,
      ),
    ];
  }
  if (piece.role !== "condition" || piece.unknown === undefined) return [];
  const hint = didYouMean(vocabulary.nearestProducts(piece.unknown), "the products of the catalog");
  return [
    diagnose(
      "unknown-product",
      flat.place(piece.start),
      `The catalog has no product “${piece.unknown}”`,
      hint,
    ),
  ];
}
