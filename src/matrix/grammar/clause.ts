import type { Ground } from "./objects.ts";
import {
  apart,
  type Clause,
  isAnchored,
  isEmpty,
  isVerb,
  objects,
  placeObjects,
  products,
  type Said,
  sides,
  unclear,
  verbs,
  withOnly,
  words,
} from "./parts.ts";
import { has, holds, type Token } from "./tokens.ts";
import { byVerb, onlyOf } from "./verbs.ts";

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
  const said = mainIn(clause);
  return isDoubtful(said, clause) ? unclear : said;
}

/** "May be supported": that something might work, or be needed, says neither. A limit for somebody stays one. */
function isDoubtful({ says }: Said, { main, isNegated }: Clause): boolean {
  const at = main.findIndex((token) => has(token, "might"));
  if (at < 0 || isNegated) return false;
  return says === "verdict" || says === "products" || isEmpty(main.slice(0, at));
}

function mainIn(clause: Clause): Said {
  const at = clause.main.findIndex(isVerb);
  const verb = verbs.find((one) => clause.main[at]?.roles.has(one));
  if (verb) return byVerb(verb, at, clause);
  return withoutVerb(clause);
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
