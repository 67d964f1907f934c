/**
 * The names of what serves a feature, in tables whose cells say that instead of yes: one or several, each with what is
 * said about it alone. reader.ts and opening.ts ask this of words of such a cell that are in no form.
 */

import type { FlatText, Span } from "../document/flat-text.ts";
import { withoutEnd } from "../text.ts";
import { wordsOf } from "../words.ts";
import type { FormReader } from "./forms.ts";
import { wordsIn } from "./names.ts";
import type { Piece } from "./pieces.ts";
import { has, isPlain, type Token, tokensOf } from "./tokens.ts";

/**
 * The services that words name, one or several ("A or B", "supported through A"): some that the catalog knows, or,
 * where a cell begins with them, one that it lacks. Undefined if they are not names.
 */
export type ServiceReader = (flat: FlatText, span: Span, isFirst: boolean) => readonly Piece[] | undefined;

type Service = Extract<Piece, { role: "via" }>;

/** A service, and where what is said about it ends. */
type Alternative = { readonly service: Service; readonly end: number };

/** The most characters that the name of a service can have. */
const longestName = 60;

/** Makes the reader of services; what is said about one is read by the forms of the document's languages. */
export function serviceReader({ vocabulary, own, lexicons, behind }: FormReader): ServiceReader {
  const tokens = (text: string, span: Span): Token[] => tokensOf(text, span, own, vocabulary);

  const service = (words: string, start: number, end: number): Service => {
    const label = withoutEnd(words, ".;:,)");
    return { role: "via", start, end, label, id: vocabulary.product(label) };
  };

  /**
   * A name has a capital or a digit at the start of each of its words, and more than one: "Planned" is not one, nor is
   * a sentence.
   */
  const isName = ({ label }: Service): boolean => {
    if (label.length > longestName) return false;
    const words = tokens(label, { start: 0, end: label.length });
    const belongs = (token: Token): boolean =>
      token.product !== undefined || (token.capital && isPlain(token)) || has(token, "client");
    return words.length > 1 && words.every(belongs);
  };

  /** How many characters are before the name: "supported through", in brackets or not. */
  const throughLength = (text: string): number => {
    const inner = text.replace(/^[\s(,;:\u2013\u2014-]*/, "");
    const words = wordsOf(inner);
    const count = Math.max(...lexicons.map((lexicon) => lexicon.through(words)));
    const name = count > 0 ? inner.slice(words[count]?.start ?? inner.length) : inner;
    return text.length - name.length;
  };

  /** The service that a part of a list opens with, up to the mark after its name. */
  const serviceOf = (text: string, { start, end, words }: ListPart): Service | undefined => {
    const to = words.find(({ key }) => setsOff.has(key))?.start ?? end;
    const name = words.filter((word) => word.start < to);
    const shown = { start: name[0]?.start ?? start, end: to };
    const named = { ...service(wordsIn(name, text), start, to), shown };
    return named.id !== undefined || isName(named) ? named : undefined;
  };

  /**
   * The services of a list; what is not a name continues with the one before, as what is said about it can follow a
   * comma.
   */
  const alternatives = (text: string, span: Span): readonly Alternative[] | undefined => {
    const parts = partsOf(tokens(text, span), span).map((part) => serviceOf(text, part));
    const named = parts.flatMap((one) => one ?? []);
    const areServices = parts[0] !== undefined && named.some(({ id }) => id !== undefined);
    return areServices
      ? named.map((one, at) => ({ service: one, end: named[at + 1]?.start ?? span.end }))
      : undefined;
  };

  /** A service with what is said about it; undefined if that is neither a condition nor a note. */
  const withTail = (flat: FlatText, { service: named, end }: Alternative): readonly Piece[] | undefined => {
    if (end === named.end) return [named];
    const said = behind(flat, { start: named.end, end });
    return said?.every(({ role }) => role === "condition" || role === "note") ? [named, ...said] : undefined;
  };

  const known = (flat: FlatText, span: Span, start: number): readonly Piece[] | undefined => {
    const found = alternatives(flat.text, span);
    const read = found?.map(({ service: named, end }, at) =>
      withTail(flat, { service: at === 0 ? fromStart(named, start) : named, end }),
    );
    if (!read?.every(isKnown)) return;
    return read.length > 1 ? read.flat().map(ofService) : read.flat();
  };

  return (flat, { start, end }, isFirst) => {
    const from = start + throughLength(flat.text.slice(start, end));
    const whole = service(flat.text.slice(from, end), start, end);
    return known(flat, { start: from, end }, start) ?? (isFirst && isName(whole) ? [whole] : undefined);
  };
}

/** The first service includes, and shows, what is before it: "supported through". */
const fromStart = (service: Service, start: number): Service => ({
  ...service,
  start,
  shown: { start, end: service.end },
});

const isKnown = (pieces: readonly Piece[] | undefined): pieces is readonly Piece[] => pieces !== undefined;

/** Marks between a name and what is said about it. */
const setsOff: ReadonlySet<string> = new Set(["(", ":", ";", "-"]);

/** What is said about one of several services holds for that one alone. */
const ofService = (piece: Piece): Piece =>
  piece.role === "condition" ? { ...piece, ofService: true } : piece;

/** A part of a list of names, starting with its joiner, and its words without that. */
type ListPart = Span & { readonly words: readonly Token[] };

/** A list cut before each of its joiners; the two of ", or" are one. */
function partsOf(tokens: readonly Token[], { start, end }: Span): ListPart[] {
  const parts: { start: number; words: Token[] }[] = [{ start, words: [] }];
  for (const { token, isInside } of bracketed(tokens)) {
    const last = parts.at(-1);
    if (isInside || !joins(token)) last?.words.push(token);
    else if (last && last.words.length > 0) parts.push({ start: token.start, words: [] });
  }
  return parts.map((part, at) => ({ ...part, end: parts[at + 1]?.start ?? end }));
}

const joins = (token: Token): boolean => token.key === "," || has(token, "or", "and");

/** Tokens, and whether they are in brackets: what is joined there is not a service. */
function bracketed(tokens: readonly Token[]): { token: Token; isInside: boolean }[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.key === "(") depth += 1;
    else if (token.key === ")") depth = Math.max(0, depth - 1);
    return { token, isInside: depth > 0 };
  });
}
