/** What limits an answer, as phrases, and answers in so few words that several of them fit into one sentence. */

import { dictionaries } from "../i18n/dictionary.ts";
import { formats, uncapitalised } from "../i18n/format.ts";
import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Product } from "../matrix/catalog/schema.ts";
import type { Condition } from "../matrix/model/answers.ts";
import { productsPhrase } from "./requirements.ts";
import type { CellView, Site } from "./site.ts";
import { openSides } from "./statements.ts";
import { inWords, servicesIn, wordsLanguage } from "./translations.ts";

/** The name of a product where room is scarce. */
const nameOf = ({ short, label }: Product, language: Language): string => (short ?? label)[language];

/** What serves the feature of a cell, where a document names that: by the product's name, or in the document's words. */
export function servedBy(site: Site, view: CellView, language: Language): readonly string[] {
  return servicesIn(site, view, language).parts.map(({ text, products }) =>
    products.length > 0
      ? formats[language].and(products.map((id) => nameOf(site.product(id), language)))
      : text,
  );
}

/** Everything that limits an answer, as phrases that follow on it: "if Exchange Server 2013 is in place". */
export function clauses(site: Site, stated: CellView, language: Language): readonly string[] {
  const view = inWords(stated, language);
  const words = dictionaries[language].answer;
  const conditions = view.cell?.conditions ?? [];
  const names = (condition: Condition) =>
    productsPhrase(site, condition, language, ({ label }) => label[language]);
  const of = (kind: Condition["kind"]) => conditions.filter((condition) => condition.kind === kind);
  const required = [...new Set(of("requires").map(names))];
  const own = wordsLanguage(site, view) === language;
  return [
    ...(required.length > 0 ? [words.requires(required)] : []),
    ...of("only").map((condition) => words.only(names(condition))),
    ...of("excludes").map((condition) => words.excludes(names(condition))),
    ...restrictions(of("restriction"), own, language),
  ];
}

/** Words in another language would not be understood, and a phrase has no `lang`: the page itself quotes them. */
function restrictions(conditions: readonly Condition[], own: boolean, language: Language): readonly string[] {
  const words = dictionaries[language].answer;
  if (!own) return conditions.length > 0 ? [words.foreignRestriction] : [];
  return conditions.map(({ text }) => words.restriction(text.replace(/\.$/, "")));
}

/** What both sides of a disagreement that nothing decides say: "sources differ: supported (2018); not supported (2020)". */
export function differing(site: Site, view: CellView, language: Language): string {
  const words = statements[language];
  const sides = openSides(site, view).map(({ date, view: side }) => {
    const said = shortAnswer(site, side, language);
    return date === null ? said : words.dated(said, formats[language].date(date));
  });
  return sides.length > 0 ? words.differ(sides) : dictionaries[language].answer["sources-differ"];
}

/** What a document says, with what it asks for, and nothing of what became of that: "supported, if Exchange is in place". */
export function shortAnswer(site: Site, view: CellView, language: Language): string {
  const { answer: words, standing: names } = dictionaries[language];
  const { standing } = view;
  if (standing !== "supported" && standing !== "conditional") return uncapitalised(names[standing]);
  const limits = [...servedBy(site, view, language).map(words.via), ...clauses(site, view, language)];
  return limits.length > 0 ? words.conditional(limits.join(", ")) : words.supported;
}
