import type { Link, Place } from "../../matrix/addresses.ts";
import type { Language } from "../../matrix/catalog/languages.ts";
import { cellKey, sharedKey } from "../../matrix/coordinates.ts";
import type { NamedThing, SearchData } from "../../search/data.ts";
import type { Hit } from "../../search/search.ts";
import type { Became } from "../../site/lifecycle.ts";

type Counted = { readonly one: string; readonly other: string };

/** The words that results are shown with. `#` stands for what they are about. */
export type SearchWords = {
  readonly none: string;
  readonly advice: string;
  readonly nearest: string;
  readonly all: string;
  readonly found: Counted;
  readonly everywhere: string;
  readonly products: string;
  readonly configurations: string;
  /** Between the names of what a configuration is made of. */
  readonly with: string;
  readonly standing: Readonly<Record<string, string>>;
  /** What becomes of products, by their ids: from when on, how grave it is, and its words. */
  readonly became: Readonly<Record<string, readonly Became[]>>;
  readonly setup: string;
  readonly forget: string;
  readonly outside: Counted;
};

/** What a browser loads when somebody starts to search. */
export type SearchIndex = { readonly data: SearchData; readonly words: SearchWords };

/** A result as a reader sees it: a name, where it leads, and its support where it is a cell. */
export type Option = {
  readonly label: string;
  readonly note: string;
  /** The matrix of a cell, since two matrices can have the same one, or those of a configuration. */
  readonly where: string;
  readonly href: string;
  readonly standing: string | undefined;
};

export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

export type Naming = SearchIndex & {
  readonly language: Language;
  readonly link: Link;
  /** The day on which somebody searches, as an ISO date. */
  readonly day: string;
};

/**
 * Groups hits by feature, with their configurations below, and products and configurations each in a group. Groups
 * stand in the order of their best hit, so the first option of all is the best hit.
 */
export function listing(hits: readonly Hit[], naming: Naming): OptionGroup[] {
  const groups = Map.groupBy(hits, ({ kind, feature }) => feature ?? kind);
  return [...groups].map(([key, found]) => ({
    label: groupLabel(key, naming),
    options: found.map((hit) => optionOf(hit, naming)),
  }));
}

function groupLabel(key: string, { data, words, language }: Naming): string {
  if (key === "product") return words.products;
  if (key === "configuration") return words.configurations;
  return labelOf(data.features, key, language);
}

function optionOf(hit: Hit, naming: Naming): Option {
  const { data, words, language, link } = naming;
  const { feature = "", product = "", matrix = "", at = [] } = hit;
  const where = matrixLabel(hit, data, language);
  const option = (label: string, place: Place, note = "", standing?: string): Option => ({
    label,
    note,
    where,
    href: link(language, place),
    standing,
  });
  const configuration = (): string => at.map((id) => labelOf(data.products, id, language)).join(words.with);
  switch (hit.kind) {
    case "feature":
      return option(
        labelOf(data.features, feature, language),
        { kind: "feature", feature },
        words.everywhere,
      );
    case "product":
      return option(
        labelOf(data.products, product, language),
        { kind: "product", product },
        badgeOf([product], naming),
      );
    case "configuration":
      return option(configuration(), { kind: "configuration", matrix, at }, badgeOf(at, naming));
    case "cell": {
      const standing = standingOf(hit, naming);
      const place: Place = { kind: "cell", matrix, at, feature };
      const word = words.standing[standing] ?? "";
      const badge = standing === "lapsed" || standing === "unlisted" ? "" : badgeOf(at, naming);
      return option(configuration(), place, badge === "" ? word : `${word}, ${badge}`, standing);
    }
    default:
      return hit.kind satisfies never;
  }
}

function labelOf(things: readonly NamedThing[], id: string, language: Language): string {
  return things.find((thing) => thing.id === id)?.label[language] ?? id;
}

/** The matrix of a cell, or every matrix that has a configuration. */
function matrixLabel({ kind, matrix, at = [] }: Hit, { matrices }: SearchData, language: Language): string {
  const own = matrices.find(({ id }) => id === matrix);
  const key = (axes: (typeof matrices)[number]["axes"]) => sharedKey(axes, at);
  const has = (other: (typeof matrices)[number]) =>
    key(other.axes) === key(own?.axes ?? []) &&
    other.axes.every(({ members }, axis) => members.includes(at[axis] ?? ""));
  const named = kind === "configuration" ? matrices.filter(has) : matrices.filter((one) => one === own);
  return named.map(({ label }) => label[language]).join(", ");
}

function standingOf({ matrix, feature = "", at = [] }: Hit, { data, day }: Naming): string {
  const cells = data.matrices.find(({ id }) => id === matrix)?.cells ?? {};
  const [support = "unlisted", , lapsesOn] = cells[cellKey({ feature, at })] ?? [];
  return lapsesOn !== undefined && lapsesOn <= day ? "lapsed" : support;
}

/** The worst that became of some products, in a few words; nothing where they are all in support, or nobody knows. */
function badgeOf(ids: readonly string[], { words, day }: Naming): string {
  const now = ids.flatMap((id) => {
    const became = words.became[id]?.findLast(([from]) => from <= day);
    return became ? [became] : [];
  });
  const said = now.filter(([, , label]) => label !== "");
  return said.toSorted(([, one], [, other]) => one - other)[0]?.[2] ?? "";
}
