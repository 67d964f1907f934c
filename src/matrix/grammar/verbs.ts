import type { Form } from "../language/language.ts";
import {
  type Clause,
  circumstance,
  isBetween,
  isEmpty,
  isPeople,
  isTime,
  objects,
  placeObjects,
  products,
  type Said,
  sides,
  unclear,
  type Verb,
  verdict,
  words,
} from "./parts.ts";
import { has, holds, type Token } from "./tokens.ts";

/** What a clause says by the verb that it has, at an index of its main part. */
export function byVerb(verb: Verb, at: number, clause: Clause): Said {
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
  const behind = main.slice(at + 1);
  const [loose] = sides(behind);
  if (found.length > 0) return isEmpty(loose) ? products("requires", "required", found) : unclear;
  if (isEmpty(before)) {
    const after = objects(behind, clause, true, offset + at + 1);
    if (after.length > 0) return products("requires", "required", after);
    return isEmpty(behind) ? unclear : words("required");
  }
  const [subject] = sides(before);
  return isEmpty(subject) ? unclear : words("required");
}

/** "A does not support this." That something supports it limits nothing. */
function supports(at: number, clause: Clause): Said {
  const before = clause.main.slice(0, at);
  if (!clause.isNegated) return clause.isOnly ? onlyOf(before, [], clause) : { says: "note", form: "note" };
  return products("excludes", "supports-not", objects(before, clause));
}

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
export function onlyOf(before: readonly Token[], behind: readonly Token[], clause: Clause): Said {
  const [, place] = sides(behind);
  const inPlace = placeObjects(place, clause);
  if (inPlace.length > 0) return products("only", "only-in", inPlace);
  const [subject, first] = sides(before);
  const named = objects(subject, clause);
  if (named.length > 0) return products("only", "only-this", named);
  return products("only", "only-in", placeObjects(first, clause), words("only-when"));
}
