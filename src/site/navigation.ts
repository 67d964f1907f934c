import { changeWords } from "../i18n/changes.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import type { Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { MatrixSpec } from "../matrix/catalog/schema.ts";
import { erasOf } from "./eras.ts";
import type { Site } from "./site.ts";

/** A link of the navigation or of the way that leads to a page. */
export type Entry = { readonly label: string; readonly place: Place };

/** What the navigation offers on every page: the matrices, those of retired generations, what goes across all of them, and the rest. */
export type Entries = Readonly<Record<"matrices" | "retired" | "across" | "others", readonly Entry[]>>;

/** The entries of the navigation. How to read the pages stands at their foot, and the search is a box of its own. */
export function entriesOf(site: Site, language: Language): Entries {
  const { lifecycle, masthead, shell } = dictionaries[language];
  const { current, retired } = erasOf(site);
  const entryOf = ({ id, label }: MatrixSpec): Entry => ({
    label: label[language],
    place: { kind: "matrix", matrix: id },
  });
  return {
    matrices: current.map(entryOf),
    retired: retired.map(entryOf),
    across: [
      { label: shell.features, place: { kind: "features" } },
      { label: shell.products, place: { kind: "products" } },
      { label: changeWords[language].title, place: { kind: "changes" } },
    ],
    others: [
      { label: masthead.compare, place: { kind: "compare" } },
      { label: lifecycle.title, place: { kind: "lifecycle" } },
      { label: masthead.sources, place: { kind: "sources" } },
    ],
  };
}

/** The value of `aria-current` for an entry: the page itself, or the section that it is in. */
export function whereIn(entry: Place, place: Place | undefined): "page" | "true" | undefined {
  if (place === undefined) return undefined;
  if (entry.kind === place.kind) return entry.kind !== "matrix" || same(entry, place) ? "page" : undefined;
  if (entry.kind === "matrix") return same(entry, place) ? "true" : undefined;
  return indexOf(place) === entry.kind ? "true" : undefined;
}

function same(one: Place, other: Place): boolean {
  return "matrix" in one && "matrix" in other && one.matrix === other.matrix;
}

function indexOf({ kind }: Place): Place["kind"] | undefined {
  const indexes: Partial<Record<Place["kind"], Place["kind"]>> = {
    feature: "features",
    product: "products",
    source: "sources",
    conflicts: "sources",
    diagnostics: "about",
    grammar: "about",
  };
  return indexes[kind];
}
