import type { Language } from "../matrix/catalog/languages.ts";
import type { Feature, Product } from "../matrix/catalog/schema.ts";
import { isNews, statesOn } from "../matrix/derive/lifecycle.ts";
import { narrowed } from "../matrix/derive/requirements.ts";
import { conditionKey } from "../matrix/keys.ts";
import type { Condition, ConditionKind } from "../matrix/model/answers.ts";
import type { Source } from "../matrix/model/documents.ts";
import { isMetBy } from "../matrix/resolve/held.ts";
import { subjects } from "../matrix/terms.ts";
import { heldPhrase } from "./lifecycle.ts";
import type { FormPart, Pair } from "./pairs.ts";
import type { CellView, Site } from "./site.ts";
import { inWords } from "./translations.ts";

/** A feature that needs something, with the places that say so. */
export type Need = {
  readonly feature: Feature;
  /** The first cell that says so: the page to lead to. */
  readonly view: CellView;
  /** Each with the cell that it is a source of. */
  readonly sources: readonly (Source & { readonly of: CellView })[];
  /** The form of the pair that needs it, where the pair itself does not. */
  readonly form: FormPart | undefined;
};

/** Something to see to before a configuration is used: a condition, once, with everything that needs it. */
export type Prerequisite = {
  /** Stays the same in every language and build, as long as the documents say the same. */
  readonly id: string;
  readonly kind: ConditionKind;
  /** Ids. For `requires`, any one of them will do. */
  readonly products: readonly string[];
  /** The cell and the condition to take its words from. */
  readonly view: CellView;
  readonly condition: Condition;
  readonly needs: readonly Need[];
};

type Stated = { readonly view: CellView; readonly condition: Condition; readonly form: FormPart | undefined };

/**
 * Everything that a pair and its forms need, each thing once.
 *
 * 1. What does not work needs nothing, and what the pair is by itself is nothing to see to.
 * 2. Who has "Exchange 2013" has "Exchange 2013 or 2016" as well, and who has CU19 has "CU3 or later": of two such
 *    requirements about the same thing the narrower one stays, and names what needs the other one, too.
 * 3. What says which thing it is about comes behind the others, thing by thing. Both are in the order of the kinds of
 *    products in the catalog; behind these what must not be used, and restrictions in words last. Within a kind, what more
 *    features need comes first.
 */
export function prerequisites(site: Site, pair: Pair): readonly Prerequisite[] {
  const groups = Map.groupBy(statedOn(pair), ({ condition }) => conditionKey(condition));
  const rank = rankIn(site);
  return narrowed([...groups.values()], ([one]) => one?.condition)
    .flatMap(([kept, others]) => gather([...kept, ...others.flat()]))
    .map((one) => ({ one, ranks: [...rank(one), -one.needs.length] }))
    .toSorted((a, b) => compare(a.ranks, b.ranks))
    .map(({ one }) => one);
}

function statedOn({ at, rows, forms }: Pair): readonly Stated[] {
  const own = at.map(({ id }) => id);
  const isOpen = (condition: Condition): boolean => !condition.satisfied && !isMetBy(own, condition);
  const of = (part: Pick<Pair, "rows">, form: FormPart | undefined): Stated[] =>
    part.rows
      .flatMap(({ answers }) => answers.flat())
      .filter(({ standing }) => standing !== "unsupported" && standing !== "not-applicable")
      .flatMap((view) => (view.cell?.conditions ?? []).map((condition) => ({ view, condition, form })))
      .filter(({ condition }) => isOpen(condition));
  return [...of({ rows }, undefined), ...forms.flatMap((form) => of(form, form))];
}

function gather(all: readonly Stated[]): Prerequisite[] {
  const [first] = all;
  if (first === undefined) return [];
  const { view, condition } = first;
  const { kind, products } = condition;
  const byFeature = Map.groupBy(all, (one) => one.view.feature);
  const needs = [...byFeature.values()].flatMap(needsOf);
  return [{ id: idOf(condition), kind, products, view, condition, needs }];
}

/** Words are as long as a sentence, and every page has them anyway: a number made of them will do. */
function idOf(condition: Condition): string {
  const key = conditionKey(condition);
  if (condition.products.length > 0) return key;
  let number = 0;
  for (const letter of key) number = (Math.imul(number, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${condition.kind} ${number.toString(36)}`;
}

/** What the pair itself needs is said of no form beside. */
function needsOf(all: readonly Stated[]): Need[] {
  const own = all.filter(({ form }) => form === undefined);
  const byForm = Map.groupBy(own.length > 0 ? own : all, ({ form }) => form);
  return [...byForm].flatMap(([form, stated]) => {
    const [first] = stated;
    return first
      ? [{ feature: first.view.feature, view: first.view, sources: stated.flatMap(saying), form }]
      : [];
  });
}

/** The places that state a condition: those of the cell that have its words in any language, or all of them. */
function saying({ view, view: { cell }, condition }: Stated): Need["sources"] {
  const all = (cell?.sources ?? []).map((source) => ({ ...source, of: view }));
  const at = cell?.conditions.indexOf(condition) ?? -1;
  const translated = Object.values(cell?.translations ?? {}).flatMap(
    ({ conditions }) => conditions[at] ?? [],
  );
  const words = [condition.text, ...translated];
  const own = all.filter(({ text }) => words.some((one) => text.includes(one)));
  return own.length > 0 ? own : all;
}

function rankIn({ data, product }: Site): (one: Prerequisite) => readonly number[] {
  const kinds = data.catalog.kinds.map(({ id }) => id);
  const stages: Readonly<Record<ConditionKind, number>> = {
    requires: 0,
    only: 0,
    excludes: 1,
    restriction: 2,
  };
  return ({ kind, products, condition: { subject } }) => [
    stages[kind],
    subject === undefined ? -1 : subjects.indexOf(subject),
    Math.min(kinds.length, ...products.map((id) => kinds.indexOf(product(id).kind)).filter((at) => at >= 0)),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** The document's words for a prerequisite, in a language if some document has them in it. */
export function wordsFor({ view, condition }: Prerequisite, language: Language): string {
  const at = view.cell?.conditions.indexOf(condition) ?? -1;
  return inWords(view, language).cell?.conditions[at]?.text ?? condition.text;
}

/**
 * What has become of a product by a day, for those who have a pair to see to: every state that is news, worst first. What
 * holds in one place alone is news only where the pair has that.
 * @returns a phrase, which is empty where there is no news
 */
export function newsOf({ lifecycle }: Product, { at }: Pair, day: string, language: Language): string {
  const isElsewhere = lifecycle?.in !== undefined && !at.some(({ id }) => id === lifecycle.in);
  const held = isElsewhere ? [] : statesOn(lifecycle, day).filter(({ state }) => isNews(state));
  return held.map((one) => heldPhrase(one, lifecycle, language)).join(", ");
}
