/** What sources say alike, as programs get it: its words by language, and the places that say it. */

import type { z } from "zod";
import type {
  Condition,
  Conflict,
  Past,
  Reference,
  Said,
  Translation,
  Via,
} from "../matrix/model/answers.ts";
import { statedAt } from "../site/anchors.ts";
import type { CellView } from "../site/site.ts";
import { uriOf } from "./links.ts";
import { oncePerSite } from "./once.ts";
import type {
  condition as conditionShape,
  past as pastShape,
  reference as referenceShape,
  via as viaShape,
} from "./shapes/answers.ts";
import { sourcesOf } from "./sources.ts";

export type ApiCondition = z.infer<typeof conditionShape>;
type ApiReference = z.infer<typeof referenceShape>;
type ApiPast = z.infer<typeof pastShape>;
type ApiVia = z.infer<typeof viaShape>;

/** Something by the language of the documents that have it. */
type ByLanguage<T> = Record<string, T>;

type About = Pick<CellView, "at" | "feature">;
/** What is said, whatever follows from it. */
type Words = Omit<Said, "support">;
/** The same of something about which sources may disagree. */
type Disputed = Words & { readonly conflicts?: readonly Conflict[] | undefined };

/** Makes what sources of a site say. */
export const saidOf = oncePerSite((site, links) => {
  const { source } = sourcesOf(site, links);

  /** Something in the language of the first source, and in each other one that has it. */
  function byLanguage<T>(
    { sources: [first], translations = {} }: Words,
    own: T,
    of: (one: Translation) => T,
  ) {
    const language = first === undefined ? "" : site.document(first.document).language;
    const others = Object.entries(translations).map(([other, one]) => [other, of(one)] as const);
    return [[language, own] as const, ...others];
  }

  const words = (said: Words, own: string, of: (one: Translation) => string | null | undefined) =>
    fromEntries(byLanguage<string | null | undefined>(said, own, of).flatMap(known));

  function lists<T>(said: Words, own: readonly T[], of: (one: Translation) => readonly T[]) {
    const all = byLanguage(said, own, of).filter(([, list]) => list.length > 0);
    return all.length > 0 ? fromEntries(all.map(([language, list]) => [language, [...list]])) : undefined;
  }

  const conditionsOf = (said: Words): readonly (readonly [Condition, ApiCondition])[] =>
    said.conditions.map((one, at) => [
      one,
      conditionOf(
        one,
        words(said, one.text, ({ conditions }) => conditions[at]),
      ),
    ]);

  const viaOf = (said: Words, { text, products, conditions }: Via, at: number): ApiVia => ({
    text: words(said, text, ({ via }) => via?.[at]?.text),
    products: [...products],
    conditions: conditions?.map((one, index) =>
      conditionOf(
        one,
        words(said, one.text, ({ via }) => via?.[at]?.conditions?.[index]?.text),
      ),
    ),
  });

  /**
   * @param about the cell or the whole configuration that it is said of
   * @param stated what the documents of the matrix say by themselves, where more follows from all that disagrees
   */
  function partsOf(about: About, said: Disputed, stated: Words = said) {
    const placeOf = statedAt(site, about);
    // A yes has the conditions of every side that says yes as well, each in the words of that side.
    const sides = (said.conflicts ?? []).flatMap((conflict) => conflict.sides);
    const known = new Map([said, ...sides, stated].flatMap(conditionsOf));
    return {
      conditions: said.conditions.flatMap((one) => known.get(one) ?? []),
      via: said.via?.map((one, at) => viaOf(said, one, at)),
      notes: lists(said, said.notes ?? [], ({ notes }) => notes),
      references: lists(said, said.references.map(referenceOf), ({ references = [] }) =>
        references.map(referenceOf),
      ),
      sources: said.sources.map((one) => source(one, placeOf(one))),
    };
  }

  const past = (about: About, one: Past): ApiPast => ({
    support: one.support,
    date: one.date ?? undefined,
    ...partsOf(about, one),
  });
  return { of: partsOf, past };
});

const fromEntries = <T>(entries: readonly (readonly [string, T])[]): ByLanguage<T> =>
  Object.fromEntries(entries);

const known = ([language, text]: readonly [string, string | null | undefined]) =>
  text == null ? [] : [[language, text] as const];

const conditionOf = (one: Condition, text: ByLanguage<string>): ApiCondition => ({
  ...(one.kind === "restriction" ? { restriction: true } : { [one.kind]: [...one.products] }),
  text,
  subject: one.subject,
  minimum: one.minimum,
  unknown: one.unknown,
  satisfied: one.satisfied,
});

const referenceOf = ({ text, target, url, document }: Reference): ApiReference => ({
  text,
  target,
  url: url === null ? undefined : uriOf(url),
  document,
});
