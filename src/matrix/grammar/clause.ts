/**
 * A parsed clause: a leading circumstance, what is around the verb, a trailing circumstance; and the questions that can
 * be asked about these parts. From the answers, claims.ts and denials.ts decide what a clause claims.
 */

import type { Form } from "../language/language.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { ConditionKind } from "../model/answers.ts";
import type { Background } from "./names.ts";
import { type Objects, objectsIn } from "./objects.ts";
import type { Verdict } from "./pieces.ts";
import { has, holds, nothingBut, opensCircumstance, type Token } from "./tokens.ts";

/** What a clause claims, and the form that it has; or nothing if that is not clear. */
export type Claim =
  | { readonly claims: "verdict"; readonly support: Verdict; readonly form: Form }
  | {
      readonly claims: "products";
      readonly kind: ConditionKind;
      readonly objects: readonly Objects[];
      readonly form: Form;
    }
  | { readonly claims: "words"; readonly form: Form }
  | { readonly claims: "note"; readonly form: Form };

export const words = (form: Form): Claim => ({ claims: "words", form });
export const note: Claim = { claims: "note", form: "note" };
export const verdict = (support: Verdict, form: Form): Claim => ({ claims: "verdict", support, form });

/** The objects as a condition, or something else if there are none. */
export const products = (
  kind: ConditionKind,
  form: Form,
  found: readonly Objects[],
  otherwise?: Claim,
): Claim | undefined => (found.length > 0 ? { claims: "products", kind, objects: found, form } : otherwise);

/** A clause with its circumstances split off. `main` has only the tokens around the verb. */
export type Clause = {
  readonly lead: readonly Token[];
  readonly main: readonly Token[];
  readonly trail: readonly Token[];
  readonly isNegated: boolean;
  /** Whether it is denied more than once, so it is unclear what remains. */
  readonly isTwisted: boolean;
  readonly isOnly: boolean;
  readonly background: Background;
};

/** Verbs, in the order in which one of them decides what a clause is about. */
export const verbs = ["requires", "required", "state", "denied", "support"] as const;
export const isVerb = (token: Token): boolean => has(token, ...verbs);

/** French denies with a particle and limits with another word after it: "n’est disponible que dans". */
function withOnly(tokens: readonly Token[], { onlyWithParticle }: Lexicon): readonly Token[] {
  if (onlyWithParticle.length === 0 || !holds(tokens, "particle") || holds(tokens, "not", "none"))
    return tokens;
  const at = tokens.findIndex(({ key }) => onlyWithParticle.includes(key));
  return tokens.map((token, index) =>
    index === at ? { ...token, roles: new Set(["only"] as const) } : token,
  );
}

/** Parses a clause: a leading circumstance, what is around the verb, and a trailing circumstance. */
export function apart(clause: readonly Token[], background: Background): Clause {
  const tokens = withOnly(clause, background.lexicon);
  const from = leadLength(tokens, background.lexicon);
  const rest = tokens.slice(from);
  const opens = rest.findIndex((token, at) => at > 0 && opensCircumstance(token));
  const to = opens < 0 ? rest.length : opens;
  const main = rest.slice(0, to);
  const denials = main.filter((token) => has(token, "not")).length;
  const nouns = main.filter((token) => has(token, "none")).length;
  return {
    lead: tokens.slice(0, from),
    main,
    trail: rest.slice(to),
    isNegated: denials + nouns > 0,
    isTwisted: denials > 1 || (denials > 0 && nouns > 0 && !holds(main, "particle")),
    isOnly: holds(main, "only"),
    background,
  };
}

/** How many tokens belong to a leading circumstance: up to the comma before the verb. */
function leadLength(tokens: readonly Token[], lexicon: Lexicon): number {
  const [first] = tokens;
  if (!first || !(opensCircumstance(first) || has(first, "in", "for", "between", "instead", "except")))
    return 0;
  const comma = tokens.findIndex(({ key }, at) => at > 0 && key === ",");
  if (comma < 0) return verbSecond(first, tokens, lexicon);
  const rest = tokens.slice(comma + 1);
  if (!rest.some((token) => isVerb(token) || has(token, "must", "can"))) return 0;
  return comma + 1 + leadLength(rest, lexicon);
}

/** If the verb follows a leading circumstance without a comma: up to the verb. */
function verbSecond(first: Token, tokens: readonly Token[], { language }: Lexicon): number {
  if (!language.order.verbSecond || !has(first, "turning", "since", "after")) return 0;
  return Math.max(
    0,
    tokens.findIndex((token) => has(token, "be", "must", "can")),
  );
}

/** Whether some words name something that a circumstance can be about. */
export const isAnchored = (tokens: readonly Token[]): boolean =>
  tokens.some(({ product, key }) => product !== undefined || /\d/.test(key)) ||
  holds(tokens, "people", "client", "release", "setting", "this") ||
  // A verb alone is not a circumstance: "on demand".
  (tokens.length > 2 && holds(tokens, "state", "requires", "required", "use", "can"));

/** Words around a verb that have no meaning of their own. */
const around = [
  "be",
  "adverb",
  "not",
  "particle",
  "can",
  "must",
  "only",
  "this",
  "scope",
  "article",
] as const;

const aroundPeople = [...around, "people", "client"] as const;

export const isEmpty = (tokens: readonly Token[]): boolean => nothingBut(tokens, around);

export const hasCircumstance = ({ lead, trail }: Clause): boolean => lead.length + trail.length > 0;

/**
 * The products that tokens of a clause name.
 * @param each whether products that are all needed make an object each
 */
export const objects = (tokens: readonly Token[], { background }: Clause, each = false): Objects[] =>
  objectsIn(tokens, background, each);

/** The words of a side of the verb up to a place or a means, and from there. */
export function sides(
  tokens: readonly Token[],
): readonly [subject: readonly Token[], place: readonly Token[]] {
  const at = tokens.findIndex((token) => has(token, "in", "for", "between"));
  return at < 0 ? [tokens, []] : [tokens.slice(0, at), tokens.slice(at)];
}

/** Whether a subject is people, by whatever they use. */
export const isPeople = (subject: readonly Token[]): boolean => nothingBut(subject, aroundPeople);

/** "From A to B", "between A and B": said about what is between products, not about either of them. */
export const isBetween = (place: readonly Token[]): boolean =>
  holds(place, "between") || place.filter((token) => has(token, "for")).length > 1;

/** The products of a place, whatever preposition is before them. */
export const placeObjects = (place: readonly Token[], clause: Clause): Objects[] =>
  isBetween(place)
    ? []
    : objects(
        place.map((token) => (has(token, "for") ? { ...token, roles: new Set(["in"] as const) } : token)),
        clause,
      );

/** A year, a release or the present: a time that applies to the whole table. */
export const isTime = (place: readonly Token[]): boolean =>
  place.length > 0 &&
  place.every(
    (token) =>
      token.product === undefined &&
      (token.key === "," || /^\d+$/.test(token.key) || has(token, "in", "release", ...around)),
  );
