import { dictionaries } from "../i18n/dictionary.ts";
import { capitalised, formats } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Product } from "../matrix/catalog/schema.ts";
import type { Piece } from "../matrix/grammar/pieces.ts";
import type { Condition } from "../matrix/model.ts";
import type { CellView, Site } from "./site.ts";

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
 */
export function chip(
  site: Site,
  { kind, products, text }: Condition,
  language: Language,
  own: boolean,
): string {
  const words = dictionaries[language].chip;
  if (kind === "restriction") return own ? opening(text) : words.restriction;
  const names = products.map((id) => shortLabel(site.product(id), language));
  return words[kind](formats[language].or(names));
}

/** The first words of a sentence, as many as a chip can hold. */
function opening(sentence: string): string {
  const words = sentence.replace(/\.$/, "");
  return words.length <= 28 ? words : `${words.slice(0, 28).replace(/\s+\S*$/, "")}…`;
}

/** What serves the feature of a cell, where a document names that: by the product's name, or in the document's words. */
function servedBy(site: Site, { cell }: CellView, language: Language): readonly string[] {
  return (cell?.via ?? []).map(({ text, products }) =>
    products.length > 0
      ? formats[language].and(products.map((id) => shortLabel(site.product(id), language)))
      : text,
  );
}

/** A chip, and the ids of the products that it requires, apart by blanks, for filters to ask about. */
export type Chip = { readonly text: string; readonly requires: string | undefined };

/** Each chip of a cell once, in the order of its conditions. */
export function chips(site: Site, stated: CellView, language: Language): readonly Chip[] {
  const view = inWords(stated, language);
  const own = wordsLanguage(site, view) === language;
  const served = servedBy(site, view, language).map(
    (what): Chip => ({ text: dictionaries[language].chip.via(what), requires: undefined }),
  );
  const conditions = (view.cell?.conditions ?? []).map((condition): Chip => {
    const requires = condition.kind === "requires" ? condition.products.join(" ") : undefined;
    return { text: chip(site, condition, language, own), requires };
  });
  return [...new Map([...served, ...conditions].map((one) => [one.text, one])).values()];
}

/** A cell with its conditions and notes in the words of a document in a language, if one says the same in it. */
export function inWords(view: CellView, language: Language): CellView {
  const { cell } = view;
  const translation = cell?.translations?.[language];
  if (!cell || !translation || translation.conditions.includes(null)) return view;
  const conditions = cell.conditions.map((one, at) => ({
    ...one,
    text: translation.conditions[at] ?? one.text,
  }));
  const { notes } = translation;
  return { ...view, spoken: language, cell: { ...cell, conditions, ...(notes.length > 0 && { notes }) } };
}

/** The language of the document that a cell's words were read from; undefined where no document speaks. */
export function wordsLanguage(site: Site, { cell, spoken }: CellView): string | undefined {
  if (spoken !== undefined) return spoken;
  const [source] = cell?.sources ?? [];
  return source === undefined ? undefined : site.document(source.document).language;
}

/** Whether a cell works, as a phrase that can follow a colon: "supported, if Exchange Server 2013 is in place". */
export function answer(site: Site, view: CellView, language: Language): string {
  const words = dictionaries[language].answer;
  const served = servedBy(site, view, language).map(words.via);
  if (view.standing === "supported" && served.length > 0) return words.conditional(served.join(", "));
  if (view.standing !== "conditional") return words[view.standing];
  return words.conditional([...served, ...clauses(site, view, language)].join(", "));
}

/** The same as a sentence of its own. */
export function answerSentence(site: Site, view: CellView, language: Language): string {
  const sentence = capitalised(answer(site, view, language));
  return /[.”»]$/u.test(sentence) ? sentence : `${sentence}.`;
}

function clauses(site: Site, stated: CellView, language: Language): readonly string[] {
  const view = inWords(stated, language);
  const words = dictionaries[language].answer;
  const conditions = view.cell?.conditions ?? [];
  const names = ({ products }: Condition) =>
    formats[language].or(products.map((id) => site.product(id).label[language]));
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

/** What a part of a document was taken for: its kind, and the feature, support or products that it names, if any. */
export type Gloss = { readonly kind: string; readonly names: string };

/** The words for what a part of a document was taken for. A name that the catalog lacks stays as it is. */
export function gloss(site: Site, piece: Piece, language: Language): Gloss {
  const { reading, condition, standing } = dictionaries[language];
  switch (piece.role) {
    case "feature": {
      const names = piece.id === undefined ? piece.label : site.feature(piece.id).label[language];
      return { kind: reading.kinds.feature, names };
    }
    case "verdict":
      return { kind: reading.kinds.answer, names: standing[piece.support] };
    case "condition": {
      const { kind, products } = piece.condition;
      if (kind === "restriction") return { kind: reading.restriction, names: "" };
      const names = products.map((id) => site.product(id).label[language]);
      return { kind: condition[kind], names: formats[language].or(names) };
    }
    case "via": {
      const names = piece.id === undefined ? piece.label : site.product(piece.id).label[language];
      return { kind: condition.via, names };
    }
    default:
      return { kind: piece.form === "nothing" ? reading.nothing : reading.kinds[piece.role], names: "" };
  }
}
