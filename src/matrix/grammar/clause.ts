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

const unclear: Said = { says: "unclear" };
const words = (form: Form): Said => ({ says: "words", form });
const verdict = (support: Verdict, form: Form): Said => ({ says: "verdict", support, form });

/** The objects as a condition, or something else where there are none. */
const products = (
  kind: ConditionKind,
  form: Form,
  found: readonly Objects[],
  otherwise: Said = unclear,
): Said => (found.length > 0 ? { says: "products", kind, objects: found, form } : otherwise);

/** A clause with its circumstances taken apart. Of the tokens in `main`, only those around the verb are left. */
type Clause = {
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
const verbs = ["requires", "required", "state", "denied", "support"] as const;
type Verb = (typeof verbs)[number];
export const isVerb = (token: Token): boolean => has(token, ...verbs);

/**
 * Says what one clause says. It is taken apart from left to right: a circumstance in front, up to its comma; what stands
 * around the verb; a circumstance behind. The verb, whether it is denied, and "only" choose the form, and the products
 * around the verb are its objects. No token is skipped: what has no place in the form makes the clause unclear.
 */
export function clauseIn(tokens: readonly Token[], ground: Ground): Said {
  const bare = withOnly(tokens, ground);
  if (bare.length === 0) return unclear;
  const clause = apart(bare, ground);
  if (clause.isTwisted) return unclear;
  if (isCircumstance(clause)) return isUnderstood(clause) ? words("when") : unclear;
  const at = clause.main.findIndex(isVerb);
  const verb = verbs.find((one) => clause.main[at]?.roles.has(one));
  if (verb) return byVerb(verb, at, clause);
  return withoutVerb(clause);
}

/** French denies with a particle and limits with another word behind it: "n’est disponible que dans". */
function withOnly(tokens: readonly Token[], { lexicon }: Ground): readonly Token[] {
  const { onlyWithParticle } = lexicon;
  if (onlyWithParticle.length === 0 || !holds(tokens, "particle") || holds(tokens, "not", "none"))
    return tokens;
  const at = tokens.findIndex(({ key }) => onlyWithParticle.includes(key));
  return tokens.map((token, index) =>
    index === at ? { ...token, roles: new Set(["only"] as const) } : token,
  );
}

function apart(tokens: readonly Token[], ground: Ground): Clause {
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

const opensCircumstance = (token: Token): boolean =>
  has(token, "when", "turning", "since", "after", "in", "for", "between", "instead", "except");

/** How many tokens belong to a circumstance in front: up to the comma behind which the verb stands. */
function leadLength(tokens: readonly Token[], ground: Ground): number {
  const [first] = tokens;
  if (!first || !opensCircumstance(first)) return 0;
  const comma = tokens.findIndex(({ key }, at) => at > 0 && key === ",");
  if (comma < 0) return verbSecond(tokens, ground);
  const rest = tokens.slice(comma + 1);
  if (!rest.some((token) => isVerb(token) || has(token, "must", "can"))) return 0;
  return comma + 1 + leadLength(rest, ground);
}

/** Where the verb follows on a circumstance in front without a comma: up to the verb. */
function verbSecond(tokens: readonly Token[], { lexicon }: Ground): number {
  const [first] = tokens;
  if (!lexicon.language.order.verbSecond || !first || !has(first, "turning", "since", "after")) return 0;
  return Math.max(
    0,
    tokens.findIndex((token) => has(token, "be", "must", "can")),
  );
}

/** A whole clause that is a circumstance: what verbs it has are its own. */
const isCircumstance = ({ main }: Clause): boolean => {
  const [first] = main;
  return first !== undefined && has(first, "when", "turning", "since", "after");
};

/** Whether it is clear what a circumstance is: where something is only turned, it must name something, and not be denied. */
function isUnderstood({ main, trail }: Clause): boolean {
  const all = [...main, ...trail];
  const [first] = main;
  if (!first || has(first, "when") || (has(first, "since") && all.length > 1)) return all.length > 1;
  return !holds(all, "not", "none", "denied") && isAnchored(all.slice(1));
}

/** Whether some words name something that a circumstance can be about. */
const isAnchored = (tokens: readonly Token[]): boolean =>
  tokens.some(({ product, key }) => product !== undefined || /\d/.test(key)) ||
  holds(
    tokens,
    "people",
    "client",
    "release",
    "setting",
    "this",
    "state",
    "requires",
    "required",
    "use",
    "can",
  );

/** Words that say nothing of their own around a verb. */
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

const isEmpty = (tokens: readonly Token[]): boolean => nothingBut(tokens, ...around);

const circumstance = ({ lead, trail }: Clause): boolean => lead.length + trail.length > 0;

function byVerb(verb: Verb, at: number, clause: Clause): Said {
  switch (verb) {
    case "requires":
      return requires(at, clause);
    case "required":
      return required(at, clause);
    case "support":
      return supports(at, clause);
    case "denied":
      return clause.isNegated ? unclear : denies(at, clause, "denied");
    case "state":
      return clause.isNegated ? denies(at, clause, "works-not") : works(at, clause);
  }
}

const objects = (tokens: readonly Token[], { ground }: Clause, each = false, from = 0): Objects[] =>
  objectsIn(tokens, ground, each).map((one) => ({ ...one, from: one.from + from }));

/** "Requires A": what is needed follows on the verb, unless an auxiliary says that it stood before. */
function requires(at: number, clause: Clause): Said {
  const { main, offset } = clause;
  if (clause.isNegated) return words("not-required");
  const isPassive =
    holds(main.slice(0, at), "be") &&
    holds(main.slice(at, at + 1), "requires") &&
    isEmpty(main.slice(at + 1));
  if (isPassive) return required(at, clause);
  const behind = main.slice(at + 1);
  if (isEmpty(behind)) return isEmpty(main.slice(0, at)) ? unclear : required(at, clause);
  return products("requires", "requires", objects(behind, clause, true, offset + at + 1), words("requires"));
}

/** "A is required", in any order: what is needed stands around the verb, before what it is needed for. */
function required(at: number, clause: Clause): Said {
  const { main, offset } = clause;
  if (clause.isNegated) return words("not-required");
  const before = main.slice(0, at);
  const found = objects(before, clause, true, offset);
  if (found.length > 0) return products("requires", "required", found);
  const behind = main.slice(at + 1);
  if (isEmpty(before)) {
    const after = objects(behind, clause, true, offset + at + 1);
    if (after.length > 0) return products("requires", "required", after);
    return isEmpty(behind) ? unclear : words("required");
  }
  return words("required");
}

/** "A does not support this." That something supports it limits nothing. */
function supports(at: number, clause: Clause): Said {
  const before = clause.main.slice(0, at);
  if (!clause.isNegated) return clause.isOnly ? onlyOf(before, [], clause) : { says: "note", form: "note" };
  return products("excludes", "supports-not", objects(before, clause));
}

/** The words of a side of the verb up to a place or a means, and from there. */
function sides(tokens: readonly Token[]): readonly [subject: readonly Token[], place: readonly Token[]] {
  const at = tokens.findIndex((token) => has(token, "in", "for", "between"));
  return at < 0 ? [tokens, []] : [tokens.slice(0, at), tokens.slice(at)];
}

/** Whether a subject is people, by whatever they use. */
const isPeople = (subject: readonly Token[]): boolean => nothingBut(subject, ...around, "people", "client");

/** "From A to B", "between A and B": said of what is between products, and of none of them. */
const isBetween = (place: readonly Token[]): boolean =>
  holds(place, "between") || place.filter((token) => has(token, "for")).length > 1;

/** The products of a place, whatever preposition stands before them. */
const placeObjects = (place: readonly Token[], clause: Clause): Objects[] =>
  isBetween(place)
    ? []
    : objects(
        place.map((token) => (has(token, "for") ? { ...token, roles: new Set(["in"] as const) } : token)),
        clause,
      );

/** A year, a release or the present: a time for all of the table. */
const isTime = (place: readonly Token[]): boolean =>
  place.length > 0 &&
  place.every(
    (token) =>
      token.product === undefined &&
      (token.key === "," || /^\d+$/.test(token.key) || has(token, "in", "release", ...around)),
  );

/** Something does not work: in some products, in a circumstance, or at all. */
function denies(at: number, clause: Clause, form: Form): Said {
  const [subject, before] = sides(clause.main.slice(0, at));
  const [more, behind] = sides(clause.main.slice(at + 1));
  if (!isEmpty(more)) return unclear;
  if (clause.isOnly) return words("not-required");
  if (isFeature(subject, clause)) {
    const place = behind.length > 0 ? behind : before;
    const inPlace = isTime(place) ? [] : placeObjects(place, clause);
    return products("excludes", "not-in", inPlace, deniesAtAll(place, clause, form, isEmpty(subject)));
  }
  const isItself = before.length === 0 && (behind.length === 0 || isTime(behind));
  const named = isItself ? objects(subject, clause) : [];
  return products("excludes", "this-not", named, deniesOther(clause));
}

/** A denial of something that is neither the feature nor a product: limits in words, if it is clear what they are. */
function deniesOther(clause: Clause): Said {
  if (clause.main.some(({ product }) => product !== undefined)) return words("part-not");
  return hasCircumstance(clause) ? words("works-not-when") : unclear;
}

/** Whether a subject is the feature that is spoken of, or people who use it. */
const isFeature = (subject: readonly Token[], { ground }: Clause): boolean => {
  if (isPeople(subject)) return true;
  const name = subject.filter((token) => !has(token, "be", "not", "can", "adverb", "particle"));
  return ground.vocabulary.feature(ground.text.slice(name[0]?.start, name.at(-1)?.end)) !== undefined;
};

/** A denial of the whole feature, unless a place, a time or a circumstance limits it. */
function deniesAtAll(place: readonly Token[], clause: Clause, form: Form, isWhole: boolean): Said {
  if (isBetween(place)) return words("part-not");
  if (place.length > 0 && !isTime(place)) return unclear;
  if (hasCircumstance(clause)) return words("works-not-when");
  const { lead, trail } = clause;
  const isTimed = [lead, trail].every(
    (one) => one.length === 0 || has(one[0] as Token, "since") || isTime(one.slice(1)),
  );
  return isWhole && isTimed ? verdict("unsupported", form) : unclear;
}

/** A circumstance in which something does not work. A time from which it does not is none. */
function hasCircumstance({ lead, trail }: Clause): boolean {
  if (holds([...lead.slice(0, 1), ...trail.slice(0, 1)], "since", "after")) return false;
  const all = [...lead, ...trail];
  return holds(all, "when") || all.some(({ product }) => product !== undefined);
}

/** Something works: at all, only in some products, or in a circumstance. */
function works(at: number, clause: Clause): Said {
  const before = clause.main.slice(0, at);
  const behind = clause.main.slice(at + 1);
  const [subject] = sides(before);
  if (clause.isOnly) return onlyOf(before, behind, clause);
  if (holds(before, "must")) return products("requires", "must-be", objects(subject, clause), words("duty"));
  if (isEmpty(before) && isEmpty(behind) && !circumstance(clause)) return verdict("supported", "works");
  if (isEmpty(subject) || isPeople(subject)) return words("works-when");
  return isOther(before) ? { says: "note", form: "note" } : unclear;
}

/** Whether something else than the feature is the subject: "Group calls are supported", but not "It is partly supported". */
function isOther(before: readonly Token[]): boolean {
  const at = before.findIndex((token) => has(token, "be", "can"));
  const [first] = before;
  return (
    first !== undefined && at > 0 && !has(first, "this", "people", "adverb") && isEmpty(before.slice(at))
  );
}

/** "Only with A", "only A is supported", "A only". */
function onlyOf(before: readonly Token[], behind: readonly Token[], clause: Clause): Said {
  const [, place] = sides(behind);
  const inPlace = placeObjects(place, clause);
  if (inPlace.length > 0) return products("only", "only-in", inPlace);
  const [subject, first] = sides(before);
  const named = objects(subject, clause);
  if (named.length > 0) return products("only", "only-this", named);
  return products("only", "only-in", placeObjects(first, clause), words("only-when"));
}

function withoutVerb(clause: Clause): Said {
  const { main, isNegated, isOnly } = clause;
  const [first] = main;
  if (!first) return unclear;
  if (has(first, "except")) return excepts(clause);
  if (holds(main, "must")) return must(clause);
  if (isNegated) return denied(clause);
  return isOnly ? onlyWords(clause) : inWords(first, clause);
}

/** What is kept in words, by what it opens with or what verb it has. */
function inWords(first: Token, clause: Clause): Said {
  const { main } = clause;
  if (has(first, "order")) return words("order");
  if (holds(main, "explain")) return { says: "note", form: "note" };
  if (holds(main, "can")) return words("duty");
  if (holds(main, "keeps")) return words("kept");
  return has(first, "instead") || opensLimit(first, clause) ? words("when") : unclear;
}

/** Whether a place, or nothing but a circumstance, is all that a clause has. */
function opensLimit(first: Token, clause: Clause): boolean {
  const { main, trail } = clause;
  if (has(first, "in", "for", "between")) return namesPlace(clause);
  return isEmpty(main) && trail.length > 0 && !holds(main, "this", "be");
}

/** "In the same forest", "for voice mail": a place that is known to be one. "In progress" is none. */
function namesPlace({ main, trail, ground }: Clause): boolean {
  if (holds(main, "be", "not", "none", "denied")) return false;
  const last = trail.at(-1) ?? main.at(-1);
  const text = ground.text.slice(main[1]?.start, last?.end);
  return isAnchored([...main, ...trail]) || ground.vocabulary.featureMentions(text).length > 0;
}

const excepts = (clause: Clause): Said =>
  products("excludes", "except", placeObjects(clause.main.slice(1), clause), words("when"));

function must(clause: Clause): Said {
  const { main, offset } = clause;
  const at = main.findIndex((token) => has(token, "use"));
  const installed = main.findIndex((token) => has(token, "installed"));
  const duty = main.findIndex((token) => has(token, "must"));
  if (installed >= 0) {
    const found = objects(main.slice(0, duty), clause, true, offset);
    if (found.length > 0 && !clause.isNegated) return products("requires", "must-be", found);
  }
  if (at < 0) return words("duty");
  // Where the verb stands last, what it is about stands before it.
  const [from, to] = isEmpty(main.slice(at + 1)) ? [duty + 1, at] : [at + 1, main.length];
  const used = objects(main.slice(from, to), clause, !clause.isNegated, offset + from);
  const [kind, form] = clause.isNegated
    ? (["excludes", "use-not"] as const)
    : (["requires", "must-use"] as const);
  return products(kind, form, used, words("duty"));
}

/** A denial without a verb that is known: "not in A", "cannot use A". What else is denied, nobody knows. */
function denied(clause: Clause): Said {
  const { main } = clause;
  if (clause.isOnly) return words("not-required");
  const at = main.findIndex((token) => has(token, "not", "none"));
  const use = main.findIndex((token) => has(token, "use"));
  if (use >= 0) {
    const used = main.filter((token, index) => index !== use && index !== at && !has(token, "people"));
    return products("excludes", "use-not", objects(used, clause));
  }
  if (at > 0) return unclear;
  const [subject, place] = sides(main.slice(1));
  if (!isEmpty(subject)) return unclear;
  return products("excludes", "not-in", placeObjects(place, clause));
}

function onlyWords(clause: Clause): Said {
  const { main } = clause;
  const at = main.findIndex((token) => has(token, "only"));
  if (holds(main, "can") && at === 0)
    return onlyOf(
      main.slice(
        0,
        main.findIndex((token) => has(token, "can")),
      ),
      [],
      clause,
    );
  const [subject, place] = sides(main.slice(at + 1));
  const inPlace = placeObjects(place, clause);
  if (isEmpty(subject) && inPlace.length > 0) return products("only", "only-in", inPlace);
  const isFirst = at === 0;
  const named = objects(isFirst ? subject : main.slice(0, at), clause);
  if (named.length > 0) return products("only", "this-only", named);
  return place.length > 0 || clause.trail.length > 0 || holds(main.slice(0, 1), "in", "for")
    ? words("only-when")
    : unclear;
}
