/**
 * What the site says about one configuration, for a person or a program: `configuration
 * exchange/lync-server-2013.exchange-online`.
 */

import { catalogOf } from "../api/catalog.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import { statements } from "../i18n/statements.ts";
import { addresses } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { isNews, statesOn } from "../matrix/derive/lifecycle.ts";
import { lastStatedSentences } from "../site/asides.ts";
import { checklistOf, type ListedItem, placeWords } from "../site/checklist.ts";
import { compareWords } from "../site/compare-words.ts";
import { comparedOf } from "../site/compared.ts";
import { toldOn } from "../site/comparing.ts";
import type { SiteDocument } from "../site/data.ts";
import { ageOf } from "../site/origins.ts";
import { cellsOn, documentsOf, formLabel, type Pair, pairsOf, placesFor } from "../site/pairs.ts";
import { type CellView, type Configuration, configurationPlace, type Site } from "../site/site.ts";
import { onwardFrom } from "../site/successors.ts";
import { productsOf } from "../site/touching.ts";
import { wholesOf, wholeWords } from "../site/whole.ts";
import { configurationLabel, todaySentences } from "../site/wording.ts";
import { configurationAt } from "./configurations.ts";
import { factsAsJson, type Make } from "./facts.ts";
import { asText, block, conditionLines, indented, noticeLine, sourceLines } from "./lines.ts";
import type { Outcome } from "./outcome.ts";
import type { AddressCommand } from "./queries.ts";
import { sectionsOf } from "./told.ts";

/**
 * Prints the configuration that an address, a key or members refer to; as JSON, as its file of the API has it. If there is
 * none, suggests those with the closest addresses.
 */
export function printedConfiguration(
  { asked, language, json }: AddressCommand,
  site: Site,
  make: Make,
): Outcome {
  const found = configurationAt(asked, site);
  if (found.kind === "not-found") return { out: "", err: `${found.message}\n`, status: 2 };
  const { configuration } = found;
  if (!json) return { out: asText(linesOf(configuration, site, language)), err: "", status: 0 };
  const making = make(site);
  const data = catalogOf(site, making.links).configuration(configuration);
  return { out: factsAsJson("configuration", data, making), err: "", status: 0 };
}

/** What its page says, in the same order. */
function linesOf(here: Configuration, site: Site, language: Language): string[] {
  const { config, lifecycle } = dictionaries[language];
  const pair = pairsOf(site).of(here);
  const told = toldOn(comparedOf(site, pair, language), site.day);
  const items = checklistOf(site, pair, language);
  const wholes = wholesOf(site, here);
  const documents = documentsOf(site, [...wholes, ...cellsOn(pair)], language);
  const shown = new Set([...pair.at.map(({ id }) => id), ...items.flatMap(({ products }) => products)]);
  const others = productsOf(site, cellsOn(pair)).filter(({ id }) => !shown.has(id));
  const noticesOf = (products: Pair["at"]): string[] =>
    products
      .filter((one) => isNews(statesOn(one.lifecycle, site.day)[0].state))
      .map((one) => noticeLine(one, site, language));
  const address = addresses("/");
  const onward = onwardFrom(site, pair.at).map(
    ({ product, place }) => `${lifecycle.same(product.label[language])}  ${address(language, place)}`,
  );
  return [
    configurationLabel(pair, language),
    `${told.tally}.`,
    ...noticesOf(pair.at),
    ...onward,
    ...block(
      statements[language].whole.title,
      wholes.flatMap((one) => wholeLines(one, site, language)),
    ),
    ...sectionsOf(told, pair, { site, language, words: compareWords(language) }),
    ...block(
      config.before,
      items.flatMap((item) => itemLines(item, documents, site, language)),
    ),
    ...block(lifecycle.title, noticesOf(others)),
    ...block(config.also, alsoLines(pair, language)),
    ...block(config.sources, documentLines(documents, language)),
    "",
    address(language, configurationPlace(here)),
  ];
}

/** What documents say of the configuration as a whole, with its conditions and who says it. */
function wholeLines(whole: CellView, site: Site, language: Language): string[] {
  const after = [...lastStatedSentences(whole, language), ...todaySentences(site, whole, language)];
  return [
    [`${wholeWords(whole, language)}.`, ...after].join(" "),
    ...indented([...conditionLines(whole, language), ...sourceLines(whole, site, language)]),
  ];
}

/** One thing to see to, with a box to tick; below it the features that need it. */
function itemLines(
  { kind, lead, about, named, words, needs }: ListedItem,
  documents: readonly SiteDocument[],
  site: Site,
  language: Language,
): string[] {
  const { config, condition } = dictionaries[language];
  const names = named.map(({ product, behind, newsOn }) => {
    const news = newsOn(site.day);
    return `${product.label[language]}${behind}${news === "" ? "" : ` (${news})`}`;
  });
  const what = kind === "restriction" ? words : [lead, names.join(` ${condition.either} `)].join(" ").trim();
  const place = placeWords(documents, language);
  const needed = needs.map(({ feature, view, sources, form }) => {
    const by = [feature.label[language], ...(form ? [config.withForm(formLabel(form, language))] : [])];
    const was = view.standing === "lapsed" ? `, ${config.lapsed}` : "";
    return `${by.join(" ")}${was} (${placesFor(site, sources, language).map(place).join("; ")})`;
  });
  return [`[ ] ${about}${what}`, `      ${needed.join(", ")}`];
}

/** Where else a configuration is spoken of. */
function alsoLines({ configurations, forms, wider }: Pair, language: Language): string[] {
  const { config, count } = dictionaries[language];
  const address = (one: Configuration): string => addresses("/")(language, configurationPlace(one));
  const matrices = configurations.length > 1 ? configurations : [];
  return [
    ...matrices.map(({ matrix, cells }) => {
      const table = addresses("/")(language, { kind: "matrix", matrix: matrix.id });
      return `${matrix.label[language]}, ${count.features(cells.length)}  ${table}`;
    }),
    ...forms.flatMap(({ configurations: [first], rows }) => {
      if (first === undefined) return [];
      const says = rows.length > 0 ? config.formHere(count.features(rows.length)) : config.formSilent;
      return [`${configurationLabel(first, language)}, ${says}  ${address(first)}`];
    }),
    ...wider.map((one) => `${configurationLabel(one, language)}, ${config.wider}  ${address(one)}`),
  ];
}

/** The documents that say it, by their numbers, and how old that is. */
const documentLines = (documents: readonly SiteDocument[], language: Language): string[] =>
  documents.map((one, at) => `${at + 1}. ${one.title}  ${one.path}  ${ageOf(one, language)}`);
