/**
 * A sentence by the forms of one language: cut into clauses, each clause read by claims.ts, and the claims made into
 * pieces. The last resort of reader.ts, for all that is not a name, answer or reference.
 */

import type { Span } from "../document/flat-text.ts";
import type { Form } from "../language/language.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { claimIn } from "./claims.ts";
import { type Claim, isVerb } from "./clause.ts";
import type { Objects } from "./objects.ts";
import { type ConditionPiece, type Meaning, type Piece, unclear } from "./pieces.ts";
import { beginsWith, has, holds, opensCircumstance, type Token, tokensOf } from "./tokens.ts";

/** Sentences longer than anybody writes are not parsed. */
const longestSentence = 2000;

/** The tokens of a clause, with the marks and words that join it to others. */
type Joined = [Token, ...Token[]];

/**
 * Reads a sentence by the forms of one language. It can make several statements ("requires A; not supported in B"),
 * each of which is read on its own; if one of them is not understood, nor is the sentence.
 * @returns a piece of the role `unclear` over all of it if it is in no known form
 */
export function sentenceIn(text: string, span: Span, lexicon: Lexicon, vocabulary: Vocabulary): Piece[] {
  if (span.end - span.start > longestSentence) return [unclear(span)];
  const tokens = tokensOf(text, span, lexicon, vocabulary);
  if (tokens.some(leavesOpen)) return [unclear(span)];
  const read: { readonly clause: Joined; readonly claim: Claim }[] = [];
  for (const clause of clausesOf(tokens)) {
    const claim = claimIn(withoutJoiners(clause), { text, lexicon, vocabulary });
    if (!claim) return [unclear(span)];
    read.push({ clause, claim });
  }
  const [first] = read;
  if (!first) return [unclear(span)];
  // Unclear words stay together.
  if (read.every(({ claim }) => claim.claims === "words"))
    return [restriction(text, tokens, span, first.claim.form)];
  return read.flatMap(({ clause, claim }, at) => {
    const start = at === 0 ? span.start : clause[0].start;
    const end = read[at + 1]?.clause[0].start ?? span.end;
    return piecesOf(claim, clause, { start, end }, text);
  });
}

/** A word such as "perhaps", or a question mark at the end. Others are part of an address or of a tag. */
const leavesOpen = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  has(token, "doubt") && (!token.mark || tokens.slice(at + 1).every(({ key }) => key === ")" || key === "."));

/** Cuts a sentence into clauses that have words: where one ends and the next begins. */
function clausesOf(tokens: readonly Token[]): Joined[] {
  const clauses: Joined[] = [];
  for (const [at, token] of tokens.entries()) {
    const current = clauses.at(-1);
    const isCut = !current || (hasWords(current) && cutsBefore(token, tokens.slice(at + 1), current));
    if (isCut) clauses.push([token]);
    else current.push(token);
  }
  return clauses.filter(hasWords);
}

const hasWords = (tokens: readonly Token[]): boolean => tokens.some(({ mark }) => !mark);

/**
 * A clause begins with a semicolon, a "but", an exception, or something that is ruled out; with an "and" or a comma
 * before what is denied, limited or said by another verb; in brackets, if there is a verb in them.
 */
function cutsBefore(token: Token, behind: readonly Token[], current: readonly Token[]): boolean {
  const [next] = behind;
  if (token.key === ";")
    return (
      next !== undefined && next.start > token.end && (!inCircumstance(current) || makesStatement(behind))
    );
  if (has(token, "but", "except", "instead")) return current.at(-1)?.key !== ",";
  if (token.key === "(") return makesStatement(behind.slice(0, closing(behind)));
  if (token.key === ",")
    return next !== undefined && (has(next, "but", "except", "instead") || goesOn(true, behind, current));
  return has(token, "and") && !has(token, "in") && goesOn(false, behind, current);
}

function closing(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ key }) => key === ")");
  return at < 0 ? tokens.length : at;
}

const makesStatement = (tokens: readonly Token[]): boolean =>
  tokens.some(isVerb) || holds(tokens, "not", "only", "be", "must");

const inCircumstance = (current: readonly Token[]): boolean => current.slice(1).some(opensCircumstance);

/** Whether a comma or "and" is followed by a statement of its own, and ends one. */
function goesOn(isComma: boolean, behind: readonly Token[], current: readonly Token[]): boolean {
  if (!endsStatement(current)) return false;
  const rest = isComma && beginsWith(behind, "and") ? behind.slice(1) : behind;
  const opening = rest.find((token) => !has(token, "be", "this", "adverb", "particle", "article"));
  if (!opening) return false;
  const isInCircumstance = inCircumstance(current);
  if (has(opening, "not", "only", "must") || isVerb(opening)) return !isInCircumstance || isComma;
  return !isInCircumstance && hasOwnVerb(rest, isComma, current);
}

/** What is before a comma is a statement if it has a verb that is not one of a circumstance. */
function endsStatement(current: readonly Token[]): boolean {
  const first = current.find((token) => !token.mark && !has(token, "and", "but"));
  if (!first || (opensCircumstance(first) && !current.some(({ key }) => key === ","))) return false;
  return current.some((token) => isVerb(token) || has(token, "explain", "keeps", "must"));
}

/**
 * Whether a further verb has its subject after a joiner: "A is required and B is not supported". A list continues to
 * its last joiner if its verb is before it, and ends at the first one if the verb is after. It is unclear where
 * "requires A and B and C is not supported" ends, so all of it is kept as text.
 */
function hasOwnVerb(behind: readonly Token[], isComma: boolean, current: readonly Token[]): boolean {
  const at = behind.findIndex(
    (token) => isVerb(token) || has(token, "must", "when", "turning", "since", "after"),
  );
  const verb = behind[at];
  if (!verb || opensCircumstance(verb)) return false;
  const before = behind.slice(0, at);
  if (!holds(before, "be", "not") && !has(verb, "requires")) return false;
  const isActive = holds(current, "requires");
  const hasJoiner = before.some((token) => token.key === "," || has(token, "and", "or"));
  if (isActive) return !hasJoiner && (isComma || !current.some(joins));
  return !isComma || !hasJoiner;
}

/** A clause without the marks and words at its ends that only join it to others. */
function withoutJoiners(clause: readonly Token[]): Token[] {
  const from = clause.findIndex((token) => !token.mark && !joins(token));
  const to = clause.findLastIndex(({ mark }) => !mark) + 1;
  return clause.slice(from < 0 ? to : from, to).filter(({ key }) => key !== '"');
}

/** Whether a word joins clauses, rather than complements of a verb: "and", but not "with". */
const joins = (token: Token): boolean => has(token, "and", "but") && !has(token, "in");

function piecesOf(claim: Claim, clause: readonly Token[], span: Span, text: string): Piece[] {
  const { form } = claim;
  switch (claim.claims) {
    case "verdict":
      return [{ role: "verdict", ...span, support: claim.support, form }];
    case "note":
      return [{ role: "note", ...span, form }];
    case "words":
      return [restriction(text, clause, span, form)];
    case "products":
      return conditions(claim, clause, span, text);
  }
}

/** Each object makes a condition of its own, which continues to the next. */
function conditions(
  { kind, objects, form }: Extract<Claim, { claims: "products" }>,
  clause: readonly Token[],
  span: Span,
  text: string,
): ConditionPiece[] {
  return objects.map((one: Objects, at) => {
    const start = at === 0 ? span.start : one.start;
    const end = objects[at + 1]?.start ?? span.end;
    const condition = meaningOf(kind, one);
    const own = clause.filter((token) => token.start >= start && token.end <= end);
    return { role: "condition", start, end, form, condition, shown: shownOf(own, { start, end }, text) };
  });
}

/** An exclusion has no least version, nor a thing that it is about. */
function meaningOf(kind: Meaning["kind"], { products, unknown, subject, minimum }: Objects): Meaning {
  const named = { kind, products: [...products], ...(unknown.length > 0 ? { unknown: [...unknown] } : {}) };
  if (kind !== "requires" && kind !== "only") return named;
  return { ...named, ...(subject ? { subject } : {}), ...(minimum ? { minimum } : {}) };
}

const restriction = (text: string, tokens: readonly Token[], span: Span, form: Form): ConditionPiece => ({
  role: "condition",
  ...span,
  form,
  condition: { kind: "restriction", products: [] },
  shown: shownOf(tokens, span, text),
});

/**
 * The words to show for a part of a sentence: without what joined it to the words before, and without unmatched
 * brackets. A full stop at its end stays.
 */
function shownOf(tokens: readonly Token[], { start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const [opened, closed] = [words.split("(").length, words.split(")").length];
  const isLeft = (token: Token, at: number): boolean => {
    if (token.key === "(") return opened > closed || at > 0;
    return at + 1 < tokens.length && (joins(token) || [",", ";", ":", "-"].includes(token.key));
  };
  let from = start;
  for (const [at, token] of tokens.entries()) {
    from = token.start;
    if (!isLeft(token, at)) break;
  }
  let to = end;
  const isLoose = (mark: string): boolean => /\s|[,;:]/.test(mark) || (mark === ")" && closed > opened);
  while (to > start && isLoose(text.charAt(to - 1))) to--;
  return { start: Math.min(from, to), end: to };
}
