import type { Lexicon } from "../language/lexicon.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { clauseIn } from "./clause.ts";
import type { Ground, Objects } from "./objects.ts";
import { isVerb, type Said } from "./parts.ts";
import type { ConditionPiece, Piece, Span } from "./pieces.ts";
import { has, holds, type Token, tokensOf } from "./tokens.ts";

/** Longer sentences than anybody writes are not taken apart. */
const longestSentence = 2000;

/**
 * Reads a sentence by the forms of one language. It can make several statements ("requires A; not supported in B"), each
 * of which is read by itself; if one of them is not understood, nor is the sentence.
 * @returns a piece of the role `unclear` over all of it where it is in no form that is known
 */
export function sentenceIn(text: string, span: Span, lexicon: Lexicon, vocabulary: Vocabulary): Piece[] {
  const { start, end } = span;
  const isUnclear: Piece[] = [{ role: "unclear", start, end }];
  if (end - start > longestSentence) return isUnclear;
  const tokens = tokensOf(text, span, lexicon, vocabulary);
  if (tokens.some(leavesOpen)) return isUnclear;
  const ground = { text, lexicon, vocabulary };
  const clauses = clausesOf(tokens).filter((clause) => clause.some((token) => !token.mark));
  const read = clauses.map((clause) => ({ clause, said: clauseIn(withoutJoiners(clause), ground) }));
  if (read.length === 0 || read.some(({ said }) => said.says === "unclear")) return isUnclear;
  const first = read[0]?.said;
  // Words of which nothing was typed stay together.
  if (first?.says === "words" && read.every(({ said }) => said.says === "words"))
    return [restriction(ground, tokens, span, first.form)];
  return read.flatMap(({ clause, said }, at) => {
    const from = at === 0 ? start : (clause[0]?.start ?? start);
    const to = read[at + 1]?.clause[0]?.start ?? end;
    return piecesOf(said, clause, { start: from, end: to }, ground);
  });
}

/** A word such as "perhaps", or a question mark at the end. Others are part of an address or of a tag. */
const leavesOpen = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  has(token, "doubt") && (!token.mark || tokens.slice(at + 1).every(({ key }) => key === ")" || key === "."));

/** Cuts a sentence into statements: where one ends and the next begins. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const current = clauses.at(-1) ?? [];
    if (current.some((one) => !one.mark) && cutsBefore(tokens, at, current)) clauses.push([token]);
    else current.push(token);
  }
  return clauses;
}

/**
 * A statement begins with a semicolon, a "but", an exception, or something that is not meant; with an "and" or a comma
 * before what is denied, limited or said by another verb; in brackets, if there is a verb in them.
 */
function cutsBefore(tokens: readonly Token[], at: number, current: readonly Token[]): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.key === ";")
    return (
      next !== undefined &&
      next.start > token.end &&
      (!inCircumstance(current) || makesStatement(tokens.slice(at + 1)))
    );
  if (has(token, "but", "except", "instead")) return current.at(-1)?.key !== ",";
  if (token.key === "(") return makesStatement(tokens.slice(at + 1, closing(tokens, at)));
  if (token.key === ",")
    return next !== undefined && (has(next, "but", "except", "instead") || goesOn(tokens, at, current));
  return has(token, "and") && !has(token, "in") && goesOn(tokens, at, current);
}

const closing = (tokens: readonly Token[], from: number): number => {
  const at = tokens.findIndex(({ key }, index) => index > from && key === ")");
  return at < 0 ? tokens.length : at;
};

const makesStatement = (tokens: readonly Token[]): boolean =>
  tokens.some(isVerb) || holds(tokens, "not", "only", "be", "must");

const inCircumstance = (current: readonly Token[]): boolean =>
  holds(current.slice(1), "when", "turning", "since", "after");

/** Whether a comma or "and" is followed by a statement of its own, and ends one. */
function goesOn(tokens: readonly Token[], at: number, current: readonly Token[]): boolean {
  if (!endsStatement(current)) return false;
  const isComma = tokens[at]?.key === ",";
  const first = isComma && has(tokens[at + 1] as Token, "and") ? at + 2 : at + 1;
  const behind = tokens.slice(first);
  const verb = behind.findIndex((token) => !has(token, "be", "this", "adverb", "particle", "article"));
  const opening = behind[verb];
  if (!opening) return false;
  const isInCircumstance = inCircumstance(current);
  if (has(opening, "not", "only", "must") || isVerb(opening)) return !isInCircumstance || isComma;
  return !isInCircumstance && hasOwnVerb(behind, isComma, current);
}

/** What stands before a comma is a statement if it has a verb that is not one of a circumstance. */
function endsStatement(current: readonly Token[]): boolean {
  const [first] = current.filter((token) => !token.mark && !has(token, "and", "but"));
  if (!first || (has(first, "when", "turning", "since", "after") && !current.some(({ key }) => key === ",")))
    return false;
  return current.some((token) => isVerb(token) || has(token, "explain", "keeps", "must"));
}

/**
 * Whether a further verb has its subject behind a joiner: "A is required and B is not supported". A list goes on to its
 * last joiner if its verb stands before it, and ends at the first one if the verb stands behind.
 */
function hasOwnVerb(behind: readonly Token[], isComma: boolean, current: readonly Token[]): boolean {
  const verb = behind.findIndex((token) => isVerb(token) || has(token, "must"));
  const circumstance = behind.findIndex((token) => has(token, "when", "turning", "since", "after"));
  if (verb <= 0 || (circumstance >= 0 && circumstance < verb)) return false;
  const before = behind.slice(0, verb);
  if (!holds(before, "be", "not", "must") && !has(behind[verb] as Token, "requires")) return false;
  const isActive = current.some((token) => has(token, "requires"));
  const hasJoiner = before.some((token) => token.key === "," || has(token, "and", "or"));
  return isActive ? !hasJoiner : !isComma || !hasJoiner;
}

/** A clause without the marks and words at its ends that only join it to others. */
function withoutJoiners(clause: readonly Token[]): Token[] {
  const isJoiner = (token: Token): boolean => token.mark || has(token, "and", "but");
  let from = 0;
  while (from < clause.length && isJoiner(clause[from] as Token) && !has(clause[from] as Token, "in")) from++;
  let to = clause.length;
  while (to > from && clause[to - 1]?.mark) to--;
  return clause.slice(from, to).filter(({ key }) => key !== '"');
}

function piecesOf(said: Said, clause: readonly Token[], span: Span, ground: Ground): Piece[] {
  switch (said.says) {
    case "verdict":
      return [{ role: "verdict", ...span, support: said.support, form: said.form }];
    case "note":
      return [{ role: "note", ...span, form: said.form }];
    case "words":
      return [restriction(ground, clause, span, said.form)];
    case "products":
      return conditions(said, clause, span, ground);
    case "unclear":
      return [{ role: "unclear", ...span }];
  }
}

/** Each object makes a condition of its own, which goes on to the next. */
function conditions(
  { kind, objects, form }: Extract<Said, { says: "products" }>,
  clause: readonly Token[],
  span: Span,
  ground: Ground,
): ConditionPiece[] {
  const inner = withoutJoiners(clause);
  const startOf = (at: number): number =>
    at === 0 ? span.start : (inner[objects[at]?.from ?? 0]?.start ?? span.start);
  return objects.map((one: Objects, at) => {
    const start = startOf(at);
    const end = at + 1 < objects.length ? startOf(at + 1) : span.end;
    const { products, unknown } = one;
    const condition = {
      kind,
      products: [...products],
      ...(unknown.length > 0 ? { unknown: [...unknown] } : {}),
    };
    const own = clause.filter((token) => token.start >= start && token.end <= end);
    return {
      role: "condition",
      start,
      end,
      form,
      condition,
      shown: shownOf(own, { start, end }, ground.text),
    };
  });
}

const restriction = (
  ground: Ground,
  tokens: readonly Token[],
  span: Span,
  form: ConditionPiece["form"],
): ConditionPiece => ({
  role: "condition",
  ...span,
  form,
  condition: { kind: "restriction", products: [] },
  shown: shownOf(tokens, span, ground.text),
});

/**
 * The words to show for a part of a sentence: without what joined it to the words before, and without a bracket that has
 * no partner in it. A full stop at its end stays.
 */
function shownOf(tokens: readonly Token[], { start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const [opened, closed] = [words.split("(").length, words.split(")").length];
  let from = 0;
  while (from < tokens.length && joinsOnly(tokens[from] as Token, opened > closed || from > 0, from, tokens))
    from++;
  let to = end;
  const isLoose = (mark: string): boolean => /\s|[,;:]/.test(mark) || (mark === ")" && closed > opened);
  while (to > start && isLoose(text.charAt(to - 1))) to--;
  return { start: Math.max(start, Math.min(tokens[from]?.start ?? start, to)), end: to };
}

function joinsOnly(token: Token, isOpen: boolean, at: number, tokens: readonly Token[]): boolean {
  if (token.key === "(") return isOpen;
  if ([",", ";", ":", "-"].includes(token.key)) return tokens.length > at + 1;
  return has(token, "and", "but") && !has(token, "in") && tokens.length > at + 1;
}
