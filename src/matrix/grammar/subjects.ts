/**
 * Which thing a requirement is about: "… for the mailbox server", "on the server that holds the mailbox", "the mailbox
 * server requires …". The words become one token, which objects.ts gives to the products
 * that it belongs to.
 */

import type { Subject } from "../model/answers.ts";
import { type Found, phrasesAt } from "../trie.ts";
import { wordsOf } from "../words.ts";
import type { Background } from "./names.ts";
import { has, opensCircumstance, type Token } from "./tokens.ts";

/**
 * Puts a token of its own in the place of the words of each subject.
 *
 * 1. They are behind a preposition ("for the mailbox server"), or continue such a list ("and the hybrid server").
 * 2. They are what the verb is said of, at the start of the sentence: "The mailbox server requires …".
 * 3. They are whole: "for the network team" is about a team.
 *
 * @param verb the index of the verb
 */
export function withSubjects(
  tokens: readonly Token[],
  verb: number,
  background: Background,
): readonly Token[] {
  const all: Token[] = [];
  let behind = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < behind) continue;
    const isOpen = opens(token, all.at(-1)) || (at === 0 && isBeforeVerb(tokens, verb, background));
    const found = isOpen ? subjectAt(tokens, at, background) : undefined;
    all.push(found?.value ?? token);
    behind = found?.to ?? at + 1;
  }
  return all;
}

/** Whether a subject can begin at a token: with a preposition, or with what joins it to another subject. */
function opens(token: Token, before: Token | undefined): boolean {
  const isFurther = before?.subject !== undefined && (token.key === "," || has(token, "and", "or"));
  return isFurther || has(token, "for", "in");
}

/** Whether what the verb is said of is a subject and nothing else. */
function isBeforeVerb(tokens: readonly Token[], verb: number, background: Background): boolean {
  const found = subjectAt(tokens, 0, background);
  return (
    found !== undefined &&
    verb >= 0 &&
    tokens.slice(found.to, verb).every((token) => has(token, "be", "must", "adverb"))
  );
}

/** More tokens than the words of a subject are. */
const longest = 16;

/** The subject from a token on, without what is before its noun. */
function subjectAt(
  tokens: readonly Token[],
  at: number,
  { text, lexicon }: Background,
): Found<Token> | undefined {
  const rest = tokens.slice(at);
  const noun = rest.findIndex(
    (token) => !has(token, "for", "in", "and", "or", "article") && token.key !== ",",
  );
  const [first, start] = [rest[0], rest[noun]];
  if (!first || !start) return undefined;
  const words = wordsOf(text.slice(start.start, rest.slice(0, noun + longest).at(-1)?.end));
  const [phrase] = phrasesAt(lexicon.subjects, words, 0);
  if (!phrase) return undefined;
  const end = start.start + phrase.end;
  const behind = rest.findIndex((token) => token.start >= end);
  const to = behind < 0 ? tokens.length : at + behind;
  if (tokens[to - 1]?.end !== end || goesOn(tokens[to])) return undefined;
  return {
    value: {
      ...first,
      end,
      roles: scope,
      product: undefined,
      mark: false,
      capital: false,
      subject: phrase.value,
    },
    to,
  };
}

/** It says nothing else in the sentence. */
const scope: Token["roles"] = new Set(["scope"] as const);

/** Whether a token behind the words of a subject is still part of its name. */
const goesOn = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.mark &&
  !opensCircumstance(token) &&
  !has(token, "and", "or", "but", "be", "must", "not", "requires", "required", "use", "adverb", "for", "in");

/** The one subject of some tokens; undefined if there is none, null if there are several. */
export function subjectIn(tokens: readonly Token[]): Subject | null | undefined {
  const all = new Set(tokens.flatMap(({ subject }) => subject ?? []));
  const [first] = all;
  return all.size > 1 ? null : first;
}
