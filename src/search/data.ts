import {
  aliasesOf,
  type Catalog,
  type Feature,
  type Lifecycle,
  type Localised,
  type Product,
} from "../matrix/catalog/schema.ts";
import { cellKey } from "../matrix/coordinates.ts";
import { lapses } from "../matrix/derive/foundation.ts";
import type { Cell, Matrix, Result, Support } from "../matrix/model.ts";
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
};

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
    features: catalog.features.map(named),
    products: catalog.products.map((product) => ({
      ...named(product),
      formOf: product.formOf ?? [],
      isOnline: product.hosting === "online",
      isNeeded: needed.has(product.id),
    })),
    matrices: catalog.matrices.map(({ id, label, axes, features }) => {
      const cells = cellsOf(
        result.matrices.find((matrix) => matrix.id === id),
        axes,
        lapsesOf,
      );
      const members = axes.map((axis) => ({ id: axis.id, members: axis.members }));
      return { id, label, axes: members, features, cells };
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
      const lapsesOn = lapsesOf(cell, axes);
      const told = [cell.support, wordsOf(cell)] as const;
      return [cellKey(cell), lapsesOn === undefined ? told : [...told, lapsesOn]];
    }),
  );
}
