import { dictionaries } from "../i18n/dictionary.ts";
import { capitalised, formats } from "../i18n/format.ts";
import { tableWords } from "../i18n/table.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Product } from "../matrix/catalog/schema.ts";
import type { Pillar } from "../matrix/derive/foundation.ts";
import type { Condition, Subject } from "../matrix/model/answers.ts";
import { asideSentences } from "./asides.ts";
import { clauses, differing, servedBy } from "./clauses.ts";
import { counts } from "./counts.ts";
import { pillarName, pillarNews } from "./lifecycle.ts";
import { forWords, productsPhrase } from "./requirements.ts";
import type { CellView, Site } from "./site.ts";
import { nowSentence } from "./successors.ts";
import { inWords, wordsLanguage } from "./translations.ts";

/** The name of a product where room is scarce. */
export function shortLabel(product: Product, language: Language): string {
  return (product.short ?? product.label)[language];
}

/** The name of a configuration: "Lync Server 2013 with Exchange Online", or that of its only member. */
export function configurationLabel({ at }: Pick<CellView, "at">, language: Language): string {
  return at.map(({ label }) => label[language]).join(dictionaries[language].with);
}

/**
 * A condition as a few words for a table cell: "Exchange 2013", "not Lync Web App", "Works only when both…".
 * @param own whether the document's words are in the language of the page; others are not shown in so small a place
 * @param whole whether there is room for a restriction in full, and for what a requirement is about
 */
export function chip(
  site: Site,
  condition: Condition,
  language: Language,
  own: boolean,
  whole = false,
): string {
  const words = dictionaries[language].chip;
  const { kind, text } = condition;
  if (kind === "restriction") {
    if (whole) return text;
    return own ? opening(text) : words.restriction;
  }
  const names = productsPhrase(site, condition, language, (one) => shortLabel(one, language));
  return words[kind](whole ? `${names}${forWords(condition, language)}` : names);
}

/** The first words of a sentence, as many as a chip can hold. */
function opening(sentence: string): string {
  const words = sentence.replace(/\.$/, "");
  return words.length <= 28 ? words : `${words.slice(0, 28).replace(/\s+\S*$/, "")}…`;
}

/** What serves a cell since something else was switched off, with the year: "Cloud Voicemail since 2020". */
function since(
  site: Site,
  { foundation: { replaced: pillar } }: CellView,
  language: Language,
): readonly string[] {
  const { now = [] } = pillar?.rest ?? {};
  const names = now.map((id) => shortLabel(site.product(id), language));
  const year = pillar?.held[0].date?.slice(0, "2020".length) ?? "";
  return names.length > 0 ? [dictionaries[language].chip.since(formats[language].and(names), year)] : [];
}

/** A chip, and the ids of the products that it requires, apart by blanks, for filters to ask about. */
export type Chip = {
  readonly text: string;
  readonly requires: string | undefined;
  /** The least version of the first of them, and what it is about, to tell whether somebody has that. */
  readonly minimum?: string | undefined;
  readonly subject?: Subject | undefined;
  /** The whole condition, where the chip has room for no more than its first words: paper shows that instead. */
  readonly whole?: string;
  /** The language of a document's words, where that is not the page's. */
  readonly lang?: string | undefined;
};

/**
 * Each chip of a cell once, in the order of its conditions.
 * @param whole whether restrictions are told in full, in whatever language a document does
 */
export function chips(site: Site, stated: CellView, language: Language, whole = false): readonly Chip[] {
  const view = inWords(stated, language);
  const own = wordsLanguage(site, view) === language;
  const served = [...since(site, view, language), ...servedBy(site, view, language)].map(
    (what): Chip => ({ text: dictionaries[language].chip.via(what), requires: undefined }),
  );
  const conditions = (view.cell?.conditions ?? []).map((condition): Chip => {
    const asked = whole && condition.kind === "requires" ? askedBy(condition) : {};
    const requires = condition.kind === "requires" ? condition.products.join(" ") : undefined;
    const isForeign = whole && !own && condition.kind === "restriction";
    const lang = isForeign ? { lang: wordsLanguage(site, view) } : {};
    const text = chip(site, condition, language, own, whole);
    const isCut = !whole && condition.kind === "restriction" && text !== condition.text.replace(/\.$/, "");
    return { text, requires, ...asked, ...(isCut && { whole: condition.text }), ...lang };
  });
  return [...new Map([...served, ...conditions].map((one) => [one.text, one])).values()];
}

/** What a requirement asks for besides its products. */
const askedBy = ({ minimum, subject }: Condition): Pick<Chip, "minimum" | "subject"> => ({
  ...(minimum !== undefined && { minimum }),
  ...(subject !== undefined && { subject }),
});

/**
 * Whether a cell works, as a phrase that can follow a colon: "supported, if Exchange Server 2013 is in place".
 * @param told how many conditions are told right below, so that the phrase counts them rather than tell them as well
 */
export function answer(site: Site, view: CellView, language: Language, told = 0): string {
  const words = dictionaries[language].answer;
  const { standing, foundation } = view;
  if (standing === "lapsed") return untilWhen(site, foundation.lapsed, language);
  if (standing === "sources-differ") return differing(site, view, language);
  if (standing !== "supported" && standing !== "conditional") return words[standing];
  const limits = [
    ...outOfSupport(site, view, language),
    ...replaced(site, foundation.replaced, language),
    ...(told > 0
      ? [tableWords[language].conditions(told)]
      : [
          ...servedBy(site, view, language).map(words.via),
          ...(standing === "conditional" ? clauses(site, view, language) : []),
        ]),
  ];
  return limits.length > 0 ? words.conditional(limits.join(", ")) : words.supported;
}

/** Until when a cell was supported, and what was switched off then. */
function untilWhen(site: Site, pillar: Pillar | undefined, language: Language): string {
  if (pillar === undefined) return dictionaries[language].standing.lapsed.toLowerCase();
  const date = formats[language].date(pillar.held[0].date ?? "");
  return dictionaries[language].answer.lapsed(pillarName(site, pillar, language), date);
}

/** The members of a configuration that its vendor does not support any more: "by a server out of support since …". */
function outOfSupport(site: Site, { foundation, matrix }: CellView, language: Language): readonly string[] {
  const words = dictionaries[language].answer;
  const ended = foundation.pillars.filter(
    ({ kind, held: [{ state }] }) => kind === "member" && state === "out-of-support",
  );
  return ended.map(({ id, axis, held: [{ date = "" }] }) => {
    const by = matrix.axes.find((one) => one.id === axis)?.by?.[language];
    const product = words.beside(site.product(id).label[language]);
    return words.outOfSupport(by ?? product, formats[language].date(date));
  });
}

/** What serves a cell since a service that it rested on was switched off. */
function replaced(site: Site, pillar: Pillar | undefined, language: Language): readonly string[] {
  if (pillar?.rest === undefined) return [];
  const { now = [], part } = pillar.rest;
  const services = formats[language].and(now.map((id) => site.product(id).label[language]));
  const date = formats[language].date(pillar.held[0].date ?? "");
  const phrase = dictionaries[language].answer.since(services, pillarName(site, pillar, language), date);
  return [part ? `${part[language]} ${phrase}` : phrase];
}

/** The same as a sentence of its own. */
export function answerSentence(site: Site, view: CellView, language: Language, told = 0): string {
  const sentence = capitalised(answer(site, view, language, told));
  return /[.”»]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** The sentences that follow it: what serves the cell now, and what became of the things that it rests on. */
export function todaySentences(site: Site, view: CellView, language: Language): readonly string[] {
  if (view.standing === "unlisted" || view.standing === "not-applicable") return [];
  const now = view.standing === "lapsed" ? nowSentence(site, view, language) : "";
  const news = view.standing === "unsupported" ? [] : pillarNews(site, view, language);
  return [...(now === "" ? [] : [now]), ...news];
}

/** How many features work, and how many stand where, in words: "8 of 14, 3 with conditions, 6 not listed". */
export const tally = (cells: readonly CellView[], language: Language): string =>
  [share(cells, language), ...further(cells, language)].join(", ");

/** How many do not simply work, by where they stand: "2 were supported", "3 with conditions", "6 not listed". */
function further(cells: readonly CellView[], language: Language): readonly string[] {
  const { count } = dictionaries[language];
  const { works, ...others } = counts(cells);
  // What is not listed is said, because "8 of 14" would read as six that do not work.
  const told = [
    "lapsed",
    "conditional",
    "sources-differ",
    "unsupported",
    "not-applicable",
    "unlisted",
  ] as const;
  return told
    .filter((one) => others[one] > 0 && (one !== "lapsed" || works > 0))
    .map((one) => count[one](others[one]));
}

/** The same as a sentence, in two parts, of which the first one is what matters most. */
export function tallySentence(cells: readonly CellView[], language: Language): readonly [string, string] {
  const { config } = dictionaries[language];
  const { works, lapsed, total } = counts(cells);
  const told = further(cells, language);
  // Where nothing works any more, "0 of 14" would hide that it did.
  if (works === 0 && lapsed > 0) return [share(cells, language), told.map((one) => `, ${one}`).join("")];
  return [config.works(works, total), ` ${[config.documented(works), ...told].join(", ")}`];
}

/** How many features work, in a few words: "8 of 14", or that they were supported where none is any more. */
export function share(cells: readonly CellView[], language: Language): string {
  const { count } = dictionaries[language];
  const { works, lapsed, total } = counts(cells);
  return works === 0 && lapsed > 0 ? count.allLapsed(lapsed, total) : count.works(works, total);
}

/** In how many configurations a feature works, and in how many it did until something was switched off: a sentence. */
export function whereItWorks(cells: readonly CellView[], language: Language): string {
  const { feature } = dictionaries[language];
  const { works, lapsed, total } = counts(cells);
  if (works === 0 && lapsed > 0) return `${feature.noMore(lapsed, total)}.`;
  return `${feature.where(works, total)}${lapsed > 0 ? feature.worked(lapsed) : ""}.`;
}

/** The whole answer: whether it works, how sure that is, and what of it has changed since. */
export const wholeAnswer = (site: Site, view: CellView, language: Language): string =>
  [
    answerSentence(site, view, language),
    ...asideSentences(site, view, language),
    ...todaySentences(site, view, language),
  ].join(" ");
