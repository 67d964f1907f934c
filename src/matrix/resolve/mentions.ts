import { betweenYears } from "../language/index.ts";
import { fold, slugOf } from "../text.ts";
import { anyOf, type NameOf, namesInProse, patternOf } from "./prose.ts";

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
const release = new RegExp(`^(.*\\S)\\s+${edition}$`, "i");

/**
 * Makes a finder of product names in sentences. The longest name wins where one holds another. A year that the catalog
 * does not have behind a name that it has with other years is a product it does not know, and several years behind one
 * name ("Exchange 2016/2013", "Exchange 2016, 2013 or 2010") are as many products.
 */
export function mentionFinder(names: readonly NameOf[]): (text: string) => readonly ProductMention[] {
  const releases = names.flatMap(({ id, label }) =>
    lineOf(label).map((line) => ({ id, line: line.toLowerCase() })),
  );
  const lines = new Map(releases.map(({ id, line }) => [line, id]));
  const expression = expressionFor(names, [...lines.keys()]);
  const idOf = namesInProse(names);
  const mention = (name: string, start: number, end: number): ProductMention => {
    const label = fold(name);
    const [id] = idOf(label);
    if (id !== undefined) return { id, known: true, label, start, end };
    const [kin] = lineOf(label).map((line) => lines.get(line.toLowerCase()));
    return { id: slugOf(label), known: false, label, start, end, kin };
  };
  return (text) =>
    [...text.matchAll(expression)].flatMap(({ 0: whole, 1: name = "", 2: more = "", index }) => {
      const end = index + whole.length - more.length;
      const others = lineOf(name).flatMap((line) =>
        [...more.matchAll(/\d{4}/g)].map(({ 0: year, index: at }) =>
          mention(`${line} ${year}`, end + at, end + at + year.length),
        ),
      );
      return [mention(name, index, end), ...others];
    });
}

/** The line of products that a name is a release of, if it is one. */
const lineOf = (name: string): string[] => fold(name).match(release)?.slice(1) ?? [];

/** Group 1 is the name of a product, known or of a known line; group 2 are the years of further releases of it. */
function expressionFor(names: readonly NameOf[], lines: readonly string[]): RegExp {
  const forms = [
    ...names.map(({ label }) => ({ length: label.length, pattern: patternOf(label) })),
    ...lines.map((line) => ({ length: line.length + 5, pattern: `${patternOf(line)}\\s+${edition}` })),
  ];
  const any = anyOf(forms.sort((a, b) => b.length - a.length).map(({ pattern }) => pattern));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:Microsoft\\s+)?(${any})((?:${betweenYears}(?:19|20)\\d\\d(?!\\d))*)(?![\\p{L}\\p{N}])`,
    "giu",
  );
}
