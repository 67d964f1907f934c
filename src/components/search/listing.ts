import type { Link } from "../../matrix/addresses.ts";
import type { Language } from "../../matrix/catalog/languages.ts";
import { type At, cellKey, configurationKey, sharedKey } from "../../matrix/coordinates.ts";
import type { NamedThing, SearchData } from "../../search/data.ts";
import { type Hit, placeOf } from "../../search/hit.ts";
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
  readonly searching: string;
  readonly leftOut: string;
  readonly unspoken: string;
  readonly prerequisites: string;
  readonly needs: string;
  readonly lifecycle: string;
  readonly everything: string;
  readonly comparison: string;
  readonly sideBySide: string;
  /** Between the sides of a comparison. */
  readonly against: string;
  /** Between the names of what a configuration is made of. */
  readonly with: string;
  readonly standing: Readonly<Record<string, string>>;
  /** Where whole configurations stand. */
  readonly whole: Readonly<Record<string, string>>;
  /** What makes an answer less sure. `#` stands for a year. */
  readonly disputed: string;
  readonly lastStated: string;
  readonly lastStatedUndated: string;
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
 * Groups hits by feature, with their configurations below, and those of any other kind each in a group. Groups stand in the
 * order of their best hit, so the first option of all is the best hit.
 */
export function listing(hits: readonly Hit[], naming: Naming): OptionGroup[] {
  const groups = Map.groupBy(hits, (hit) => groupLabel(hit, naming));
  return [...groups].map(([label, found]) => ({ label, options: found.map((hit) => optionOf(hit, naming)) }));
}

function groupLabel(hit: Hit, { data, words, language }: Naming): string {
  switch (hit.kind) {
    case "feature":
    case "cell":
      return labelOf(data.features, hit.feature, language);
    case "product":
      return words.products;
    case "configuration":
      return words.configurations;
    case "prerequisite":
      return words.prerequisites;
    case "lifecycle":
      return words.lifecycle;
    case "comparison":
      return words.comparison;
  }
}

function optionOf(hit: Hit, naming: Naming): Option {
  const href = naming.link(naming.language, placeOf(hit));
  return { note: "", where: "", standing: undefined, ...toldOf(hit, naming), href };
}

type Told = Pick<Option, "label"> & Partial<Option>;

function toldOf(hit: Hit, naming: Naming): Told {
  const { data, words, language } = naming;
  switch (hit.kind) {
    case "feature":
      return { label: labelOf(data.features, hit.feature, language), note: words.everywhere };
    case "product":
      return { label: labelOf(data.products, hit.product, language), note: badgeOf([hit.product], naming) };
    case "configuration":
      return { label: nameOf(hit.at, naming), where: whereIs(hit, naming), ...toldOfWhole(hit, naming) };
    case "cell":
      return toldOfCell(hit, naming);
    case "prerequisite":
      return { label: words.needs.replace("#", () => labelOf(data.products, hit.product, language)) };
    case "lifecycle":
      return toldOfLife(hit, naming);
    case "comparison":
      return {
        label: hit.sides.map((at) => nameOf(at, naming)).join(words.against),
        note: words.sideBySide,
      };
  }
}

function toldOfCell(hit: Of<"cell">, naming: Naming): Told {
  const standing = standingOf(hit, naming);
  const word = naming.words.standing[standing] ?? "";
  const badge = standing === "lapsed" || standing === "unlisted" ? "" : badgeOf(hit.at, naming);
  const note = [word, ...doubtsOf(hit, naming), badge].filter(Boolean).join(", ");
  return { label: nameOf(hit.at, naming), note, where: whereIs(hit, naming), standing };
}

/** That sources disagree, and that an answer was last stated long ago. */
function doubtsOf({ matrix, feature, at }: Of<"cell">, { data, words }: Naming): readonly string[] {
  const { doubts = {} } = data.matrices.find(({ id }) => id === matrix) ?? {};
  const { disputed, lastStated } = doubts[cellKey({ feature, at })] ?? {};
  const old = lastStated === "" ? words.lastStatedUndated : words.lastStated.replace("#", lastStated ?? "");
  return [...(disputed ? [words.disputed] : []), ...(lastStated === undefined ? [] : [old])];
}

/** Whether a configuration works at all, where documents say so in any matrix, and what became of its members. */
function toldOfWhole({ at, matrix }: Of<"configuration">, naming: Naming): Partial<Option> {
  const { data, words, day } = naming;
  const axes = data.matrices.find(({ id }) => id === matrix)?.axes ?? [];
  const whole = data.matrices
    .filter((one) => sharedKey(one.axes, at) === sharedKey(axes, at))
    .map(({ wholes }) => wholes[configurationKey(at)])
    .find((one) => one !== undefined);
  const badge = badgeOf(at, naming);
  if (whole === undefined) return { note: badge };
  const [support, lapsesOn] = whole;
  const standing = lapsesOn !== undefined && lapsesOn <= day ? "lapsed" : support;
  return { note: [words.whole[standing] ?? "", badge].filter(Boolean).join(", "), standing };
}

function toldOfLife({ product, feature }: Of<"lifecycle">, naming: Naming): Told {
  const { data, words, language } = naming;
  if (product !== undefined)
    return { label: labelOf(data.products, product, language), note: badgeOf([product], naming) };
  return { label: feature === undefined ? words.everything : labelOf(data.features, feature, language) };
}

type Of<Kind extends Hit["kind"]> = Extract<Hit, { readonly kind: Kind }>;

const nameOf = (at: At, { data, words, language }: Naming): string =>
  at.map((id) => labelOf(data.products, id, language)).join(words.with);

function labelOf(things: readonly NamedThing[], id: string, language: Language): string {
  return things.find((thing) => thing.id === id)?.label[language] ?? id;
}

/** The matrix of a cell, or every matrix that has a configuration. */
function whereIs({ kind, matrix, at }: Of<"cell" | "configuration">, { data, language }: Naming): string {
  const own = data.matrices.find(({ id }) => id === matrix);
  const key = (axes: (typeof data.matrices)[number]["axes"]) => sharedKey(axes, at);
  const has = (other: (typeof data.matrices)[number]) =>
    key(other.axes) === key(own?.axes ?? []) &&
    other.axes.every(({ members }, axis) => members.includes(at[axis] ?? ""));
  const named =
    kind === "configuration" ? data.matrices.filter(has) : data.matrices.filter((one) => one === own);
  return named.map(({ label }) => label[language]).join(", ");
}

function standingOf({ matrix, feature, at }: Of<"cell">, { data, day }: Naming): string {
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
