import {
  aliasesOf,
  type Catalog,
  type Feature,
  type Lifecycle,
  type Localised,
  type Product,
  type Rest,
} from "../matrix/catalog/schema.ts";
import { type At, cellKey, configurationKey, namedAt } from "../matrix/coordinates.ts";
import { effectiveAnswer } from "../matrix/derive/answer.ts";
import { lapses } from "../matrix/derive/foundation.ts";
import type { Cell, Support } from "../matrix/model/answers.ts";
import type { Matrix, Result } from "../matrix/model/matrices.ts";
import { foldName } from "../matrix/words.ts";

/** A feature or product as the search knows it. */
export type NamedThing = {
  readonly id: string;
  readonly label: Localised;
  /** Every other wording. */
  readonly names: readonly string[];
  /** Everyday words; they lead here, but a name of something else goes first. */
  readonly terms: readonly string[];
  /** What documents say to explain it. */
  readonly about: string;
  /** What the vendor has said of its life; none where nothing is known. */
  readonly life?: {
    /** The days on which it is switched off and is supported for the last time. */
    readonly retired?: string | undefined;
    readonly ended?: string | undefined;
    readonly successors: readonly string[];
  };
};

/** A product, with what tells which others may stand for it. */
export type NamedProduct = NamedThing & {
  readonly formOf: readonly string[];
  readonly isOnline: boolean;
  /** Whether some cell requires it. */
  readonly isNeeded: boolean;
};

/** A matrix as the search knows it. */
export type SearchMatrix = {
  readonly id: string;
  readonly label: Localised;
  /** Its axes in their order, with the ids of their members. */
  readonly axes: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly features: readonly string[];
  /**
   * By the cells' keys: the support, the conditions' words, and the day from which on the answer does not hold any more, if
   * one is known. Unlisted cells are missing.
   */
  readonly cells: Readonly<Record<string, readonly [Support, string, string?]>>;
  /** By the cells' keys: the ids of what serves the feature, and has done so since something else was switched off. */
  readonly served: Readonly<Record<string, readonly string[]>>;
  /** By the cells' keys: what makes an answer less sure; of most cells there is nothing. */
  readonly doubts: Readonly<Record<string, Doubt>>;
  /** By the configurations' keys: what is stated of the whole, and the day from which on that does not hold any more. */
  readonly wholes: Readonly<Record<string, readonly [Support, string?]>>;
};

/** That sources disagree although there is an answer, and the year of the version that stated it last, or "" if it has none. */
export type Doubt = { readonly disputed?: true; readonly lastStated?: string };

/** All that is searched, as JSON: built with the site and loaded by browsers when somebody starts to search. */
export type SearchData = {
  readonly features: readonly NamedThing[];
  readonly products: readonly NamedProduct[];
  readonly matrices: readonly SearchMatrix[];
};

/** Gathers what is searched from the finished matrices. Both languages at once, so that names of either lead home. */
export function searchData(catalog: Catalog, result: Result): SearchData {
  const lapsesOf = lapses(catalog);
  const named = naming(result);
  const needed = neededIn(result);
  return {
    // What is stated of a whole is found with its configuration.
    features: catalog.features.filter(({ whole }) => !whole).map(named),
    products: catalog.products.map((product) => ({
      ...named(product),
      formOf: product.formOf ?? [],
      isOnline: product.hosting === "online",
      isNeeded: needed.has(product.id),
    })),
    matrices: catalog.matrices.map(({ id, label, axes, features }) => {
      const matrix = result.matrices.find((one) => one.id === id);
      const members = axes.map((axis) => ({ id: axis.id, members: axis.members }));
      return {
        id,
        label,
        axes: members,
        features,
        cells: cellsOf(matrix, axes, lapsesOf),
        served: servedIn(matrix, axes, catalog),
        doubts: doubtsIn(matrix),
        wholes: wholesIn(matrix, axes, lapsesOf),
      };
    }),
  };
}

function naming(result: Result): (thing: Feature | Product) => NamedThing {
  const abouts = Map.groupBy(result.definitions, ({ term }) => foldName(term));
  const about = (name: string): string[] => (abouts.get(foldName(name)) ?? []).map(({ text }) => text);
  return (thing) => {
    const { id, label, terms, lifecycle } = thing;
    const short = "short" in thing && thing.short ? Object.values(thing.short) : [];
    const names = [...new Set([...short, ...aliasesOf(thing)])];
    const explained = new Set([...Object.values(label), ...names].flatMap(about));
    const life = lifecycle === undefined ? {} : { life: lifeOf(lifecycle) };
    return { id, label, names, terms, about: [...explained].join(" "), ...life };
  };
}

const lifeOf = ({ retired, ended, successors = [] }: Lifecycle): NonNullable<NamedThing["life"]> => ({
  retired,
  ended,
  successors,
});

/** The products that something requires. */
function neededIn({ matrices }: Result): ReadonlySet<string> {
  const conditions = matrices.flatMap(({ cells }) => cells.flatMap((cell) => cell.conditions));
  return new Set(conditions.flatMap(({ kind, products }) => (kind === "requires" ? products : [])));
}

/** The words of a cell's conditions, in every language that there are. */
function wordsOf({ conditions, translations = {} }: Cell): string {
  const others = Object.values(translations).flatMap((translation) => translation.conditions);
  return [...conditions.map(({ text }) => text), ...others].join(" ").trim();
}

function cellsOf(
  matrix: Matrix | undefined,
  axes: readonly { readonly id: string }[],
  lapsesOf: ReturnType<typeof lapses>,
): SearchMatrix["cells"] {
  const cells = matrix?.cells ?? [];
  return Object.fromEntries(
    cells.map((cell) => {
      const support = effectiveAnswer(cell);
      const lapsesOn = lapsesOf({ ...cell, support }, axes);
      const told = [support, wordsOf(cell)] as const;
      return [cellKey(cell), lapsesOn === undefined ? told : [...told, lapsesOn]];
    }),
  );
}

type Axes = readonly { readonly id: string }[];

/** What serves the cells of a matrix. */
function servedIn(matrix: Matrix | undefined, axes: Axes, { rests }: Catalog): SearchMatrix["served"] {
  const all = (matrix?.cells ?? []).map((cell) => {
    const since = rests.filter((one) => one.feature === cell.feature && isAbout(one, axes, cell.at));
    const ids = [
      ...(cell.via ?? []).flatMap(({ products }) => products),
      ...since.flatMap(({ now }) => now ?? []),
    ];
    return [cellKey(cell), [...new Set(ids)]] as const;
  });
  return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
}

function isAbout({ at: about }: Rest, axes: Axes, at: At): boolean {
  const members = namedAt(axes, at);
  return Object.entries(about).every(([axis, ids]) => ids.includes(members[axis] ?? ""));
}

function doubtsIn(matrix: Matrix | undefined): SearchMatrix["doubts"] {
  const all = (matrix?.cells ?? []).map((cell): readonly [string, Doubt] => {
    const { conflicts, lastStated } = cell;
    const isDisputed = conflicts !== undefined && effectiveAnswer(cell) !== "sources-differ";
    return [
      cellKey(cell),
      {
        ...(isDisputed && { disputed: true }),
        ...(lastStated && { lastStated: lastStated.date?.slice(0, "2018".length) ?? "" }),
      },
    ];
  });
  return Object.fromEntries(all.filter(([, doubt]) => Object.keys(doubt).length > 0));
}

function wholesIn(
  matrix: Matrix | undefined,
  axes: Axes,
  lapsesOf: ReturnType<typeof lapses>,
): SearchMatrix["wholes"] {
  return Object.fromEntries(
    (matrix?.configurations ?? []).map((whole) => {
      const support = effectiveAnswer(whole);
      const lapsesOn = lapsesOf({ ...whole, support, feature: "" }, axes);
      const told = lapsesOn === undefined ? ([support] as const) : ([support, lapsesOn] as const);
      return [configurationKey(whole.at), told];
    }),
  );
}
