/**
 * What a clause claims that denies something: that nothing works, that some products are left out, or a limit in words.
 * It is separate from claims.ts since a mistake would do the most harm here: a no must never become a yes, nor a limit
 * a no.
 */

import type { Form } from "../language/language.ts";
import {
  type Claim,
  type Clause,
  isBetween,
  isEmpty,
  isPeople,
  isTime,
  objects,
  placeObjects,
  products,
  sides,
  verdict,
  words,
} from "./clause.ts";
import { beginsWith, has, holds, type Token } from "./tokens.ts";

/** "A does not support this": by what is before the verb. */
export const supportsNot = (before: readonly Token[], clause: Clause): Claim | undefined =>
  products("excludes", "supports-not", objects(before, clause), partOf(before));

/** "A on B" is neither of the two: what is said about it is kept as text. */
const partOf = (tokens: readonly Token[]): Claim | undefined =>
  tokens.some(({ product }) => product !== undefined) ? words("part-not") : undefined;

/** Something does not work: in some products, in a circumstance, or at all. */
export function denies(at: number, clause: Clause, form: Form): Claim | undefined {
  const [subject, before] = sides(clause.main.slice(0, at));
  const [more, behind] = sides(clause.main.slice(at + 1));
  if (!isEmpty(more)) return;
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

/** Whether a subject is the feature in question, or people who use it. */
function isFeature(subject: readonly Token[], { background }: Clause): boolean {
  if (isPeople(subject)) return true;
  const { text, vocabulary } = background;
  const name = subject.filter((token) => !has(token, "be", "not", "can", "adverb", "particle"));
  return vocabulary.feature(text.slice(name[0]?.start, name.at(-1)?.end)) !== undefined;
}

/** A denial of the whole feature, unless a place, a time or a circumstance limits it. */
function deniesAtAll(
  place: readonly Token[],
  clause: Clause,
  form: Form,
  isWhole: boolean,
): Claim | undefined {
  if (isBetween(place)) return words("part-not");
  if (place.length > 0 && !isTime(place)) return partOf(place);
  if (dependsOn(clause)) return words("works-not-when");
  const isTimed = [clause.lead, clause.trail].every(
    ([first, ...rest]) => !first || has(first, "since") || isTime(rest),
  );
  return isWhole && isTimed ? verdict("unsupported", form) : undefined;
}

/** A denial of something that is neither the feature nor a product: limits in words, if it is clear what they are. */
function deniesOther(clause: Clause): Claim | undefined {
  return partOf(clause.main) ?? (dependsOn(clause) ? words("works-not-when") : undefined);
}

/**
 * Whether there is a circumstance in which something does not work. A time from which it no longer works is not one.
 */
function dependsOn({ lead, trail }: Clause): boolean {
  if ([lead, trail].some((one) => beginsWith(one, "since", "after"))) return false;
  const all = [...lead, ...trail];
  return holds(all, "when") || all.some(({ product }) => product !== undefined);
}

/** A denial without a verb that is known: "not in A", "cannot use A". Anything else denied is unclear. */
export function deniedWithoutVerb(clause: Clause): Claim | undefined {
  const { main } = clause;
  if (clause.isOnly) return words("not-required");
  const at = main.findIndex((token) => has(token, "not", "none"));
  const use = main.findIndex((token) => has(token, "use"));
  if (use >= 0) {
    const used = main.filter((token, index) => index !== use && index !== at && !has(token, "people"));
    return products("excludes", "use-not", objects(used, clause), partOf(used));
  }
  if (at > 0) return;
  const [subject, place] = sides(main.slice(1));
  if (!isEmpty(subject)) return;
  return products("excludes", "not-in", placeObjects(place, clause), partOf(place));
}
