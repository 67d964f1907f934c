import { fold, labelKey, slugOf } from "../text.ts";

/** A product named in a text, with the half-open range of characters that names it. */
export type ProductMention = {
  readonly id: string;
  /** Whether the catalog has it; if not, the id is made from the label. */
  readonly known: boolean;
  readonly label: string;
  /** The id of another release of the same product, where the catalog does not have this one. */
  readonly kin?: string | undefined;
  readonly start: number;
  readonly end: number;
};

/** What tells one release of a product from another. */
const edition = "(?:(?:19|20)\\d\\d|Subscription\\s+Edition)";
/** "Exchange 2013": a line of products and one of its releases. */
const release = new RegExp(`^(?<line>.*\\S)\\s+${edition}$`, "i");

/**
 * Makes a finder of product names in sentences. The longest name wins where one holds another. A year that the catalog
 * does not have behind a name that it has with other years is a product it does not know, and several years behind one
 * name ("Exchange 2016/2013") are as many products.
 * @param ids of all labels and aliases, by their keys
 */
export function mentionFinder(
  names: readonly string[],
  ids: ReadonlyMap<string, string>,
): (text: string) => readonly ProductMention[] {
  if (names.length === 0) return () => [];
  const lines = new Map(names.map((name) => [lineOf(name), ids.get(labelKey(name)) ?? ""]));
  const forms = [
    ...names.map((name) => ({ length: name.length, pattern: pattern(name) })),
    ...[...lines.keys()]
      .filter((line) => line !== "")
      .map((line) => ({ length: line.length + 5, pattern: `${pattern(line)}\\s+${edition}` })),
  ];
  const any = forms
    .sort((a, b) => b.length - a.length)
    .map((form) => form.pattern)
    .join("|");
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:Microsoft\\s+)?(?<name>${any})(?<more>(?:\\s?/\\s?(?:19|20)\\d\\d)*)(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(expression)]
      .flatMap((match) => mentionsIn(match, ids))
      .map((one) => (one.known ? one : { ...one, kin: lines.get(lineOf(one.label)) }));
}

const lineOf = (name: string): string => release.exec(fold(name))?.groups?.["line"]?.toLowerCase() ?? "";

const pattern = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['\u2019]/g, "['\u2019]")
    .replace(/[-\u2010]/g, "[-\u2010\u2011 ]")
    .replace(/\s+/g, "\\s+");

function mentionsIn(match: RegExpExecArray, ids: ReadonlyMap<string, string>): ProductMention[] {
  const { name = "", more = "" } = match.groups ?? {};
  const end = match.index + match[0].length - more.length;
  const first = mention(name, match.index, end, ids);
  const line = more === "" ? undefined : release.exec(first.label)?.groups?.["line"];
  if (line === undefined) return [first];
  const others = [...more.matchAll(/\d{4}/g)].map((year) =>
    mention(`${line} ${year[0]}`, end + year.index, end + year.index + 4, ids),
  );
  return [first, ...others];
}

function mention(name: string, start: number, end: number, ids: ReadonlyMap<string, string>): ProductMention {
  const label = fold(name);
  const key = labelKey(label);
  const id = ids.get(key) ?? ids.get(key.replace(/ on premises$/, " on-premises"));
  return { id: id ?? slugOf(label), known: id !== undefined, label, start, end };
}

/** A feature named in a text. */
export type FeatureMention = { readonly id: string; readonly label: string };

/**
 * Makes a finder of feature names in prose. Abbreviations such as "IM" are left out, since there they may stand for
 * anything. The expression is made on first use, since most documents never need it.
 */
export function featureFinder(
  labels: readonly string[],
  ids: ReadonlyMap<string, string>,
): (text: string) => readonly FeatureMention[] {
  let expression: RegExp | undefined;
  return (text) => {
    expression ??= wholeWords(labels.filter((label) => label.length > 4));
    return [...text.matchAll(expression)].flatMap(([label]) => {
      const id = ids.get(labelKey(label));
      return id === undefined ? [] : [{ id, label: fold(label) }];
    });
  };
}

function wholeWords(labels: readonly string[]): RegExp {
  const any = [...labels].sort((a, b) => b.length - a.length).map(pattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join("|") || "(?!)"})(?![\\p{L}\\p{N}])`, "giu");
}
