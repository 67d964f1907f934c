import type { Form } from "../language/language.ts";
import type { ConditionKind } from "../model.ts";
import { type Ground, type Objects, objectsIn } from "./objects.ts";
import type { Verdict } from "./pieces.ts";
import { has, holds, nothingBut, type Token } from "./tokens.ts";

/** What a clause says. Tokens that a condition is made of begin at `from`. */
export type Said =
  | { readonly says: "verdict"; readonly support: Verdict; readonly form: Form }
  | {
      readonly says: "products";
      readonly kind: ConditionKind;
      readonly objects: readonly Objects[];
      readonly form: Form;
    }
  | { readonly says: "words"; readonly form: Form }
  | { readonly says: "note"; readonly form: Form }
  | { readonly says: "unclear" };

export const unclear: Said = { says: "unclear" };
export const words = (form: Form): Said => ({ says: "words", form });
export const verdict = (support: Verdict, form: Form): Said => ({ says: "verdict", support, form });

/** The objects as a condition, or something else where there are none. */
export const products = (
  kind: ConditionKind,
  form: Form,
  found: readonly Objects[],
  otherwise: Said = unclear,
): Said => (found.length > 0 ? { says: "products", kind, objects: found, form } : otherwise);

/** A clause with its circumstances taken apart. Of the tokens in `main`, only those around the verb are left. */
export type Clause = {
  readonly lead: readonly Token[];
  readonly main: readonly Token[];
  readonly trail: readonly Token[];
  /** How many tokens of the clause stand before `main`. */
  readonly offset: number;
  readonly isNegated: boolean;
  /** Whether it is denied more than once, so that nobody knows what is left. */
  readonly isTwisted: boolean;
  readonly isOnly: boolean;
  readonly ground: Ground;
};

/** Verbs, in the order in which one of them decides what a clause is about. */
export const verbs = ["requires", "required", "state", "denied", "support"] as const;
export type Verb = (typeof verbs)[number];
export const isVerb = (token: Token): boolean => has(token, ...verbs);

/** French denies with a particle and limits with another word behind it: "n’est disponible que dans". */
export function withOnly(tokens: readonly Token[], { lexicon }: Ground): readonly Token[] {
  const { onlyWithParticle } = lexicon;
  if (onlyWithParticle.length === 0 || !holds(tokens, "particle") || holds(tokens, "not", "none"))
    return tokens;
  const at = tokens.findIndex(({ key }) => onlyWithParticle.includes(key));
  return tokens.map((token, index) =>
    index === at ? { ...token, roles: new Set(["only"] as const) } : token,
  );
}

/** Takes a clause apart: a circumstance in front, what stands around the verb, and a circumstance behind. */
export function apart(tokens: readonly Token[], ground: Ground): Clause {
  const from = leadLength(tokens, ground);
  const rest = tokens.slice(from);
  const opens = rest.findIndex((token, at) => at > 0 && has(token, "when", "turning", "since", "after"));
  const to = opens < 0 ? rest.length : opens;
  const main = rest.slice(0, to);
  const denials = main.filter((token) => has(token, "not")).length;
  const nouns = main.filter((token) => has(token, "none")).length;
  return {
    lead: tokens.slice(0, from),
    main,
    trail: rest.slice(to),
    offset: from,
    isNegated: denials + nouns > 0,
    isTwisted: denials > 1 || (denials > 0 && nouns > 0 && !holds(main, "particle")),
    isOnly: holds(main, "only"),
    ground,
  };
}

export const opensCircumstance = (token: Token): boolean =>
  has(token, "when", "turning", "since", "after", "in", "for", "between", "instead", "except");

/** How many tokens belong to a circumstance in front: up to the comma behind which the verb stands. */
export function leadLength(tokens: readonly Token[], ground: Ground): number {
  const [first] = tokens;
  if (!first || !opensCircumstance(first)) return 0;
  const comma = tokens.findIndex(({ key }, at) => at > 0 && key === ",");
  if (comma < 0) return verbSecond(tokens, ground);
  const rest = tokens.slice(comma + 1);
  if (!rest.some((token) => isVerb(token) || has(token, "must", "can"))) return 0;
  return comma + 1 + leadLength(rest, ground);
}

/** Where the verb follows on a circumstance in front without a comma: up to the verb. */
export function verbSecond(tokens: readonly Token[], { lexicon }: Ground): number {
  const [first] = tokens;
  if (!lexicon.language.order.verbSecond || !first || !has(first, "turning", "since", "after")) return 0;
  return Math.max(
    0,
    tokens.findIndex((token) => has(token, "be", "must", "can")),
  );
}

/** Whether some words name something that a circumstance can be about. */
export const isAnchored = (tokens: readonly Token[]): boolean =>
  tokens.some(({ product, key }) => product !== undefined || /\d/.test(key)) ||
  holds(tokens, "people", "client", "release", "setting", "this") ||
  // A verb by itself is none: "on demand".
  (tokens.length > 2 && holds(tokens, "state", "requires", "required", "use", "can"));

/** Words that say nothing of their own around a verb. */
export const around = [
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

export const isEmpty = (tokens: readonly Token[]): boolean => nothingBut(tokens, ...around);

export const circumstance = ({ lead, trail }: Clause): boolean => lead.length + trail.length > 0;

export const objects = (tokens: readonly Token[], { ground }: Clause, each = false, from = 0): Objects[] =>
  objectsIn(tokens, ground, each).map((one) => ({ ...one, from: one.from + from }));

/** The words of a side of the verb up to a place or a means, and from there. */
export function sides(
  tokens: readonly Token[],
): readonly [subject: readonly Token[], place: readonly Token[]] {
  const at = tokens.findIndex((token) => has(token, "in", "for", "between"));
  return at < 0 ? [tokens, []] : [tokens.slice(0, at), tokens.slice(at)];
}

/** Whether a subject is people, by whatever they use. */
export const isPeople = (subject: readonly Token[]): boolean =>
  nothingBut(subject, ...around, "people", "client");

/** "From A to B", "between A and B": said of what is between products, and of none of them. */
export const isBetween = (place: readonly Token[]): boolean =>
  holds(place, "between") || place.filter((token) => has(token, "for")).length > 1;

/** The products of a place, whatever preposition stands before them. */
export const placeObjects = (place: readonly Token[], clause: Clause): Objects[] =>
  isBetween(place)
    ? []
    : objects(
        place.map((token) => (has(token, "for") ? { ...token, roles: new Set(["in"] as const) } : token)),
        clause,
      );

/** A year, a release or the present: a time for all of the table. */
export const isTime = (place: readonly Token[]): boolean =>
  place.length > 0 &&
  place.every(
    (token) =>
      token.product === undefined &&
      (token.key === "," || /^\d+$/.test(token.key) || has(token, "in", "release", ...around)),
  );
