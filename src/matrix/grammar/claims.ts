/**
 * What a clause claims: a verdict, a condition with its products, a condition in words, or an explanation. sentence.ts
 * asks this of each clause of a sentence; how a denial limits what is said is in denials.ts.
 */

import {
  apart,
  type Claim,
  type Clause,
  hasCircumstance,
  isAnchored,
  isEmpty,
  isPeople,
  isVerb,
  note,
  objects,
  placeObjects,
  products,
  sides,
  verbs,
  verdict,
  words,
} from "./clause.ts";
import { deniedWithoutVerb, denies, supportsNot } from "./denials.ts";
import type { Background } from "./names.ts";
import { hasLooseVersion } from "./releases.ts";
import { subjectIn, withSubjects } from "./subjects.ts";
import { beginsWith, has, holds, opensCircumstance, type Token } from "./tokens.ts";

/**
 * Says what a clause claims. It is parsed from left to right: a circumstance in front, up to its comma; what is
 * around the verb; a circumstance after. The verb, whether it is denied, and "only" choose the form, and the products
 * around the verb are its objects. No token is skipped: what has no place in the form makes the clause unclear.
 * @returns undefined if that is unclear
 */
export function claimIn(tokens: readonly Token[], background: Background): Claim | undefined {
  const clause = apart(tokens, background);
  const [first] = clause.main;
  if (!first || clause.isTwisted) return;
  // A whole clause that is a circumstance has no verbs but its own.
  if (opensCircumstance(first)) return isUnderstood(first, clause) ? words("when") : undefined;
  if (clause.isNegated && holds(clause.main, "lifted")) return words("not-required");
  const claim = isNeed(clause) ? ofNeed(clause) : ofClause(first, clause);
  return claim && isDoubtful(claim, clause) ? undefined : claim;
}

function ofClause(first: Token, clause: Clause): Claim | undefined {
  const at = clause.main.findIndex(isVerb);
  const verb = verbs.find((one) => clause.main[at]?.roles.has(one));
  return verb ? byVerb(verb, at, clause) : withoutVerb(first, clause);
}

const isNeed = ({ main }: Clause): boolean => holds(main, "requires", "required", "must");

/** What is needed, and for which thing. A version that is not that of a product beside it makes it unclear. */
function ofNeed(clause: Clause): Claim | undefined {
  const { main, background } = clause;
  if (hasLooseVersion(main, background)) return undefined;
  const verb = main.findIndex((token) => has(token, "requires", "required", "must"));
  const around = withSubjects(main, verb, background);
  const [first] = around;
  const claim = first && ofClause(first, { ...clause, main: around });
  return claim?.claims === "products"
    ? forSubject(claim, [...withSubjects(clause.lead, -1, background), ...around])
    : claim;
}

type Needed = Extract<Claim, { claims: "products" }>;

/**
 * A subject in front ("For the directory, …") is that of everything needed, and so is any of the only thing. Products
 * for several subjects each have their own, or else nobody knows which is for which.
 */
function forSubject(claim: Needed, tokens: readonly Token[]): Claim {
  const { objects: found, form } = claim;
  const subject = subjectIn(tokens);
  if (subject === null)
    return found.length > 1 && found.every((one) => one.subject !== undefined) ? claim : words(form);
  const isInFront =
    tokens.findIndex((one) => one.subject !== undefined) <
    tokens.findIndex(({ product }) => product !== undefined);
  if (subject === undefined || (found.length > 1 && !isInFront)) return claim;
  return { ...claim, objects: found.map((one) => ({ ...one, subject })) };
}

/**
 * "May be supported": something that might work, or might be needed, claims neither. A limit for somebody remains one.
 */
function isDoubtful({ claims }: Claim, { main, isNegated }: Clause): boolean {
  const at = main.findIndex((token) => has(token, "might"));
  if (at < 0 || isNegated) return false;
  return claims === "verdict" || claims === "products" || isEmpty(main.slice(0, at));
}

/**
 * Whether a circumstance is clear: if something is only turned on or off, it must name something, and not be denied.
 */
function isUnderstood(first: Token, { main, trail }: Clause): boolean {
  const rest = [...main.slice(1), ...trail];
  if (has(first, "when", "since")) return rest.length > 0;
  return !holds([first, ...rest], "not", "none", "denied") && isAnchored(rest);
}

/** What a clause claims by the verb that it has, at an index of its main part. */
function byVerb(verb: (typeof verbs)[number], at: number, clause: Clause): Claim | undefined {
  switch (verb) {
    case "requires":
      return requires(at, clause);
    case "required":
      return required(at, clause);
    case "support":
      return supports(at, clause);
    case "denied":
      return clause.isNegated ? undefined : denies(at, clause, "denied");
    case "state":
      return clause.isNegated ? denies(at, clause, "works-not") : works(at, clause);
  }
}

/** "Requires A": what is needed follows the verb, or precedes it if nothing follows. */
function requires(at: number, clause: Clause): Claim | undefined {
  const behind = clause.main.slice(at + 1);
  if (clause.isNegated) return words("not-required");
  if (isEmpty(behind)) return required(at, clause);
  return products("requires", "requires", objects(behind, clause, true), words("requires"));
}

/** "A is required", in any order: what is needed is around the verb, before what it is needed for. */
function required(at: number, clause: Clause): Claim | undefined {
  const { main } = clause;
  const [before, behind] = [main.slice(0, at), main.slice(at + 1)];
  if (clause.isNegated) return words("not-required");
  const found = objects(before, clause, true);
  if (found.length > 0)
    return isEmpty(sides(behind)[0]) ? products("requires", "required", found) : undefined;
  if (!isEmpty(before)) return isEmpty(sides(before)[0]) ? undefined : words("required");
  const after = objects(behind, clause, true);
  return products("requires", "required", after, isEmpty(behind) ? undefined : words("required"));
}

/** "A does not support this." That A supports it is not a limit, unless nothing else does. */
function supports(at: number, clause: Clause): Claim | undefined {
  const before = clause.main.slice(0, at);
  if (clause.isNegated) return supportsNot(before, clause);
  return clause.isOnly ? onlyOf(before, [], clause) : note;
}

/** Something works: at all, only in some products, or in a circumstance. */
function works(at: number, clause: Clause): Claim | undefined {
  const before = clause.main.slice(0, at);
  const behind = clause.main.slice(at + 1);
  const [subject] = sides(before);
  if (clause.isOnly) return onlyOf(before, behind, clause);
  if (holds(before, "must")) return products("requires", "must-be", objects(subject, clause), words("duty"));
  if (isEmpty(before) && isEmpty(behind) && !hasCircumstance(clause)) return verdict("supported", "works");
  if (isPeople(subject)) return words("works-when");
  return isOther(before) ? note : undefined;
}

/**
 * Whether something other than the feature is the subject: "Group calls are supported", but not "It is partly
 * supported".
 */
function isOther(before: readonly Token[]): boolean {
  const at = before.findIndex((token) => has(token, "be", "can"));
  return at > 0 && !beginsWith(before, "this", "people", "adverb") && isEmpty(before.slice(at));
}

/** "Only with A", "only A is supported", "A only". */
function onlyOf(before: readonly Token[], behind: readonly Token[], clause: Clause): Claim | undefined {
  const [, place] = sides(behind);
  const inPlace = placeObjects(place, clause);
  if (inPlace.length > 0) return products("only", "only-in", inPlace);
  const [subject, first] = sides(before);
  const named = objects(subject, clause);
  if (named.length > 0) return products("only", "only-this", named);
  return products("only", "only-in", placeObjects(first, clause), words("only-when"));
}

function withoutVerb(first: Token, clause: Clause): Claim | undefined {
  const { main, isNegated, isOnly } = clause;
  if (has(first, "except"))
    return products("excludes", "except", placeObjects(main.slice(1), clause), words("when"));
  if (holds(main, "must")) return must(clause);
  if (isNegated) return deniedWithoutVerb(clause);
  return isOnly ? onlyWithoutVerb(clause) : inWords(first, clause);
}

/** "Exchange must be installed", "users must have A", "users must not use B": what has to exist or be used. */
function must(clause: Clause): Claim | undefined {
  const { main, isNegated } = clause;
  const duty = main.findIndex((token) => has(token, "must"));
  const installed = objects(main.slice(0, duty), clause, true);
  if (holds(main, "installed") && installed.length > 0 && !isNegated)
    return products("requires", "must-be", installed);
  const use = main.findIndex((token) => has(token, "use"));
  if (use < 0) return words("duty");
  // If the verb comes last, its object comes before it.
  const [from, to] = isEmpty(main.slice(use + 1)) ? [duty + 1, use] : [use + 1, main.length];
  const used = objects(main.slice(from, to), clause, !isNegated);
  if (isNegated) return products("excludes", "use-not", used, words("duty"));
  return products("requires", "must-use", used, words("duty"));
}

/** "A only", "only in A", "only users of A can". */
function onlyWithoutVerb(clause: Clause): Claim | undefined {
  const { main, trail } = clause;
  const at = main.findIndex((token) => has(token, "only"));
  const can = main.findIndex((token) => has(token, "can"));
  if (at === 0 && can > 0) return onlyOf(main.slice(0, can), [], clause);
  const [subject, place] = sides(main.slice(at + 1));
  const inPlace = placeObjects(place, clause);
  if (isEmpty(subject) && inPlace.length > 0) return products("only", "only-in", inPlace);
  const named = objects(at === 0 ? subject : main.slice(0, at), clause);
  const isLimited = place.length > 0 || trail.length > 0 || beginsWith(main, "in", "for");
  return products("only", "this-only", named, isLimited ? words("only-when") : undefined);
}

/** What is kept as text, by its opening words or its verb. */
function inWords(first: Token, clause: Clause): Claim | undefined {
  const { main } = clause;
  if (has(first, "order")) return words("order");
  if (holds(main, "explain")) return note;
  if (holds(main, "can")) return words("duty");
  if (holds(main, "keeps")) return words("kept");
  return has(first, "instead") || opensLimit(first, clause) ? words("when") : undefined;
}

/** Whether a place, or nothing but a circumstance, is all that a clause has. */
function opensLimit(first: Token, clause: Clause): boolean {
  const { main, trail } = clause;
  if (has(first, "in", "for", "between")) return namesPlace(clause);
  return isEmpty(main) && trail.length > 0 && !holds(main, "this", "be");
}

/** "In the same forest", "for voice mail": a place that is known to be one. "In progress" is none. */
function namesPlace({ main, trail, background }: Clause): boolean {
  if (holds(main, "be", "not", "none", "denied")) return false;
  const last = trail.at(-1) ?? main.at(-1);
  const text = background.text.slice(main[1]?.start, last?.end);
  return isAnchored([...main, ...trail]) || background.vocabulary.featureMentions(text).length > 0;
}
