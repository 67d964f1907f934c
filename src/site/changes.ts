/** The words of a change: its title in both languages, which an entry keeps, and many changes of one kind as one. */

import { changeWords } from "../i18n/changes.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Catalog, Localised } from "../matrix/catalog/schema.ts";
import { type Change, type ChangeKind, changeKinds } from "../matrix/changes/change.ts";
import { atInKey, idsInKey } from "../matrix/coordinates.ts";
import type { Condition, Via } from "../matrix/model/answers.ts";
import { requirementPhrase } from "./requirements.ts";

/** A change without words of its own, as a comparison of two states finds it. */
export type Untitled = Omit<Change, "title">;

/** A condition as it was read, with the language of its document; without that, only its kind and products are told. */
export type ReadCondition = Condition & { readonly language?: string | undefined };

/** What was read of the conditions that a change adds and drops, and of what serves the feature since. */
export type ReadDetails = {
  readonly added: readonly ReadCondition[];
  readonly removed: readonly ReadCondition[];
  readonly via?: readonly (Pick<Via, "text" | "products"> & Pick<ReadCondition, "language">)[];
};

/** How many conditions a title names; the others are counted. */
const mostNamed = 2;

/**
 * Makes the titles of changes: the changed fact itself, as "Voice mail, Lync Server 2013 with Exchange Online: supported →
 * not supported".
 *
 * 1. Things are called what the first of the catalogs that knows them calls them, and by their id if none does.
 * 2. A new or lost answer is told from or to "not listed", and a changed one from what it was to what it is; its
 *    conditions stand behind that only if both are answers.
 * 3. Conditions are told by their products in both languages; a restriction in its own words, in their language alone.
 *
 * @param catalogs the later state's first
 * @returns a function from a change, and its conditions as they were read if they are known, to its title
 */
export function titler(...catalogs: readonly Catalog[]): (change: Untitled, read?: ReadDetails) => Localised {
  const called = namer(catalogs);
  const phrase = phraser(catalogs);
  const titleIn = (language: Language, change: Untitled, read: ReadDetails | undefined): string => {
    const words = changeWords[language];
    const parts = [
      ...supportParts(change, language),
      ...(change.kinds.includes("service") ? [servicePart(change, read, language, called.things)] : []),
      ...(isBetweenAnswers(change) ? conditionParts(change, read, language, phrase) : []),
      ...(change.kinds.includes("source-moved") ? [words.moved] : []),
    ];
    return words.fact(called.fact(change, language), parts.join(words.and) || words.reworded);
  };
  return (change, read) => ({ en: titleIn("en", change, read), fr: titleIn("fr", change, read) });
}

type Named = {
  /** What a change is about: "Voice mail, Lync Server 2013 with Exchange Online". */
  readonly fact: (change: Untitled, language: Language) => string;
  readonly things: (products: readonly string[], language: Language) => string;
};

function namer(catalogs: readonly Catalog[]): Named {
  const lookUp = (list: "features" | "products", id: string, language: Language): string => {
    const found = catalogs.flatMap((catalog) => catalog[list].find((one) => one.id === id) ?? []);
    return found[0]?.label[language] ?? id;
  };
  const names = (ids: readonly string[], language: Language): string[] =>
    ids.map((id) => lookUp("products", id, language));
  const configuration = (members: readonly string[], language: Language): string =>
    names(members, language).join(dictionaries[language].with);
  return {
    things: (products, language) => formats[language].and(names(products, language)),
    fact: ({ about, key }, language) => {
      if (about === "configuration")
        return changeWords[language].whole(configuration(atInKey(key), language));
      const { feature, at } = idsInKey(key);
      return `${lookUp("features", feature, language)}, ${configuration(at, language)}`;
    },
  };
}

/**
 * What serves the feature since, by its products, or in its own words if these are in the language. Words of which nobody
 * says the language are mostly names, and are told.
 */
function servicePart(
  { after }: Untitled,
  read: ReadDetails | undefined,
  language: Language,
  things: Named["things"],
): string {
  const { served, servedOtherwise } = changeWords[language];
  if (read?.via === undefined) return served((after?.via ?? []).map(unended).join(", "));
  const named = read.via.map(({ text, products, ...one }) => {
    if (products.length > 0) return things(products, language);
    return one.language === language ? unended(text) : undefined;
  });
  const known = named.filter((one) => one !== undefined);
  return known.length < named.length ? servedOtherwise : served(formats[language].and(known));
}

function supportParts({ before, after }: Untitled, language: Language): readonly string[] {
  const { support, became } = changeWords[language];
  const was = before?.support ?? "unlisted";
  const is = after?.support ?? "unlisted";
  return was === is ? [] : [became(support[was], support[is])];
}

const isBetweenAnswers = ({ before, after }: Untitled): boolean =>
  before !== undefined && after !== undefined;

type Phrase = (condition: ReadCondition, language: Language) => string | undefined;

/** A condition in words: its products, or what it says if it says that in the language; nothing otherwise. */
function phraser(catalogs: readonly Catalog[]): Phrase {
  return (condition, language) => {
    const { kind, products, text } = condition;
    if (kind === "restriction") return condition.language === language ? unended(text) : undefined;
    const catalog = catalogs.find((one) => products.every((id) => one.products.some((own) => own.id === id)));
    if (catalog === undefined) return condition.language === language ? unended(text) : undefined;
    const product = (id: string) => {
      const found = catalog.products.find((one) => one.id === id);
      if (found === undefined) throw new Error(`There is no product "${id}" in the catalog.`);
      return found;
    };
    return requirementPhrase({ data: { catalog }, product }, condition, language);
  };
}

/** A sentence as words within another one. */
const unended = (text: string): string => text.replace(/\.$/, "");

function conditionParts(
  change: Untitled,
  read: ReadDetails | undefined,
  language: Language,
  phrase: Phrase,
): readonly string[] {
  const words = changeWords[language];
  if (read === undefined) {
    const { added, removed } = conditionsOf(change);
    return [
      ...(added.length > 0 ? [words.someAdded.condition] : []),
      ...(removed.length > 0 ? [words.someRemoved.condition] : []),
    ];
  }
  const told = (how: "added" | "removed") =>
    read[how].map((condition) => {
      const what = phrase(condition, language);
      return what === undefined ? untold(how, condition, language) : words[how][condition.kind](what);
    });
  const all = [...new Set([...told("added"), ...told("removed")])];
  const more = all.length - mostNamed;
  return more > 0 ? [...all.slice(0, mostNamed), words.more(more)] : all;
}

function untold(how: "added" | "removed", { kind }: Condition, language: Language): string {
  const { someAdded, someRemoved } = changeWords[language];
  return (how === "added" ? someAdded : someRemoved)[kind === "restriction" ? "restriction" : "condition"];
}

/** What of conditions is new and what is gone, in the words of the documents; nothing if all are, with the whole answer. */
export function conditionsOf({ before, after }: Pick<Change, "before" | "after">): {
  readonly added: readonly string[];
  readonly removed: readonly string[];
} {
  if (before === undefined || after === undefined) return { added: [], removed: [] };
  return {
    added: after.conditions.filter((one) => !before.conditions.includes(one)),
    removed: before.conditions.filter((one) => !after.conditions.includes(one)),
  };
}

/** What a change is counted and grouped as: the first of its kinds that there is. */
export const mainKind = ({ kinds }: Pick<Change, "kinds">): ChangeKind =>
  changeKinds.find((kind) => kinds.includes(kind)) ?? "wording";

/** Whether nothing but words changed, which pages fold and feeds leave out. */
export const isWordingOnly = ({ kinds }: Pick<Change, "kinds">): boolean =>
  kinds.every((kind) => kind === "wording");

/** Changes of one kind in one matrix, shown one by one or, if there are many, as one. */
export type ChangeGroup = {
  readonly matrix: string;
  readonly kind: ChangeKind;
  readonly changes: readonly [Change, ...Change[]];
  readonly isMany: boolean;
};

/** Up to how many changes of one kind in one matrix are shown one by one. */
export const mostAlone = 10;

/** The changes of an entry by matrix and kind, each where the first of its matrix and kind stands in the entry. */
export function grouped(changes: readonly Change[]): readonly ChangeGroup[] {
  const matrices = [...Map.groupBy(changes, ({ matrix }) => matrix)];
  return matrices.flatMap(([matrix, own]) =>
    [...Map.groupBy(own, mainKind)].flatMap(([kind, [first, ...others]]): ChangeGroup[] =>
      first === undefined
        ? []
        : [{ matrix, kind, changes: [first, ...others], isMany: others.length >= mostAlone }],
    ),
  );
}
