import { dictionaries } from "../i18n/dictionary.ts";
import { capitalised, formats } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { lifecycleEvents } from "../matrix/catalog/lifecycle.ts";
import type { Lifecycle, Origin, Product } from "../matrix/catalog/schema.ts";
import type { Foundation, Pillar } from "../matrix/derive/foundation.ts";
import {
  type Held,
  isInSupport,
  isNews,
  severity,
  statesOn,
  turningDays,
  wordsKey,
} from "../matrix/derive/lifecycle.ts";
import type { CellView, Site } from "./site.ts";

/** A state in words, as a phrase: "out of support since 11 April 2023". */
export function heldPhrase(
  { state, event, date }: Held,
  lifecycle: Lifecycle | undefined,
  language: Language,
): string {
  const words = dictionaries[language].lifecycle.held;
  const { earliestEnd, policy } = lifecycle ?? {};
  if (state === "in-support") {
    if (earliestEnd !== undefined) return words.atLeast(formats[language].date(earliestEnd));
    return policy === "service" ? words["in-service"] : words[state];
  }
  if (state === "unknown" || date === undefined) return words.unknown;
  const ends = { ended: words.ending, disabled: words.disabling, retired: words.retiring };
  const worded = state === "ending" ? ends[event as keyof typeof ends] : words[state];
  return worded(formats[language].date(date));
}

/** Every state that holds on a day, worst first, as one sentence. @param before words that it begins with */
export function statesSentence(
  lifecycle: Lifecycle | undefined,
  day: string,
  language: Language,
  before = "",
): string {
  const held = statesOn(lifecycle, day);
  // That a thing is in support goes without saying where something else is to be said of it.
  const told = held.filter(({ state }, at) => at === 0 || state !== "in-support");
  const phrases = told.map((one) => heldPhrase(one, lifecycle, language)).join(", ");
  return `${capitalised(`${before}${phrases}`)}.`;
}

/** The worst state as a label beside a name, with its month; empty where there is no news that matters for an answer. */
export function badge(lifecycle: Lifecycle | undefined, day: string, language: Language): string {
  const [held] = statesOn(lifecycle, day);
  const { date } = held;
  const words: Readonly<Record<string, string>> = dictionaries[language].lifecycle.badge;
  if (date === undefined) return "";
  return (words[wordsKey(held)] ?? "").replace("#", formats[language].month(date));
}

/** A date of a lifecycle in words, with what happens then where a name does not say it all, and who says so. */
export type TellingDate = {
  readonly name: string;
  readonly value: string;
  readonly text?: string | undefined;
  readonly origin?: Origin | undefined;
};

/** Every date that the catalog has of a thing: its events, what was announced beside them, and what can be bought after its end. */
export function datesOf(
  site: Site,
  lifecycle: Lifecycle | undefined,
  language: Language,
): readonly TellingDate[] {
  if (lifecycle === undefined) return [];
  const words = dictionaries[language].product.lifecycle;
  const { date } = formats[language];
  const origins = new Map(site.data.catalog.origins.map((one) => [one.id, one]));
  const { steps = [], paidUpdates = [] } = lifecycle;
  const fields = [...lifecycleEvents, "earliestEnd"] as const;
  return [
    ...fields.flatMap((field) => {
      const day = lifecycle[field];
      if (day === undefined) return [];
      const origin = origins.get(lifecycle.sources?.[field] ?? lifecycle.source ?? "");
      return [{ name: words[field], value: date(day), origin }];
    }),
    ...steps.map((step) => ({
      name: words.step,
      value: date(step.date),
      text: step.text[language],
      origin: origins.get(step.source),
    })),
    ...paidUpdates.map(({ from, to, source }) => ({
      name: words.paidUpdates,
      value: words.period(date(from), date(to)),
      origin: origins.get(source),
    })),
  ];
}

/** What became of a product from a day on: how grave that is, from 0, and its label. */
export type Became = readonly [from: string, severity: number, badge: string];

/** Everything that a lifecycle will have been labelled with, from before its first day on. */
export function becameOf(lifecycle: Lifecycle | undefined, language: Language): readonly Became[] {
  const days = lifecycle ? ["", ...turningDays(lifecycle)] : [];
  const all = days.map(
    (day): Became => [day, severity(statesOn(lifecycle, day)[0]), badge(lifecycle, day, language)],
  );
  return all.filter(([, , label], at) => label !== (all[at - 1]?.[2] ?? ""));
}

/** The classes by which answers are filtered: whether all that one rests on is supported today. */
export const lifecycleClasses = ["in-support", "out-of-support", "retired", "unknown"] as const;
export type LifecycleClass = (typeof lifecycleClasses)[number];

/** The class of an answer by the worst state of all that it rests on. */
export function lifecycleClass({ worst: { state } }: Foundation): LifecycleClass {
  if (isInSupport(state)) return "in-support";
  return state === "retired" || state === "out-of-support" ? state : "unknown";
}

/** What a pillar is called: a thing whose lifecycle holds in one place is named with it. */
export function pillarName(site: Site, { kind, id, lifecycle }: Pillar, language: Language): string {
  const { label } = kind === "feature" ? site.feature(id) : site.product(id);
  return nameWithPlace(site, { label, lifecycle }, language);
}

/** The name of a thing, with the place where its lifecycle holds, if that is one place only. */
export function nameWithPlace(
  site: Site,
  { label, lifecycle }: Pick<Product, "label" | "lifecycle">,
  language: Language,
): string {
  const name = label[language];
  return lifecycle?.in === undefined
    ? name
    : dictionaries[language].lifecycle.inPlace(name, site.product(lifecycle.in).label[language]);
}

/** What there is to tell of the pillars of a cell, beside what its sentence says already: a sentence for each. */
export function pillarNews(site: Site, view: CellView, language: Language): readonly string[] {
  const { pillars, lapsed } = view.foundation;
  const { about } = dictionaries[language].lifecycle;
  return pillars
    .filter((one) => one !== lapsed && isTold(one))
    .map((one) => {
      const news = one.held.filter(({ state }) => isNews(state));
      const phrases = news.map((held) => heldPhrase(held, one.lifecycle, language)).join(", ");
      return about(pillarName(site, one, language), phrases);
    });
}

/** The sentence of a cell says which members are out of support; that mainstream support is over is no news of an answer. */
const isTold = ({ kind, held: [{ state }] }: Pillar): boolean =>
  isNews(state) && state !== "out-of-mainstream" && !(kind === "member" && state === "out-of-support");

/** The days on which an answer may change, past and to come. */
export const answerDays = ({ foundation: { pillars, replaced } }: CellView): readonly string[] =>
  [...pillars, ...(replaced ? [replaced] : [])].flatMap(({ lifecycle }) =>
    lifecycle ? turningDays(lifecycle) : [],
  );

/** A text that holds from a day on. */
export type Turn = { readonly from: string; readonly text: string };

/**
 * What a text will be on later days, for those who read the page then: each change, in order.
 * @param days ISO dates on which it may change, in any order
 * @param today the day of the page
 */
export function turnsOf(
  days: readonly string[],
  today: string,
  say: (day: string) => string,
): readonly Turn[] {
  const later = [...new Set(days)].filter((day) => day > today).toSorted();
  const texts = [today, ...later].map((from) => ({ from, text: say(from) }));
  return texts.slice(1).filter(({ text }, at) => text !== texts[at]?.text);
}
