/** What no document speaks about, as its page shows it: matrix by matrix, each with what is nearest and what was searched. */

import type { Language } from "../matrix/catalog/languages.ts";
import type { Localised, MatrixSpec } from "../matrix/catalog/schema.ts";
import { configurationKey } from "../matrix/coordinates.ts";
import { type Placed, type SilentConfiguration, silenceIn } from "../matrix/derive/silence.ts";
import type { Origin } from "../matrix/model/documents.ts";
import { originsAt } from "../matrix/origins.ts";
import type { SiteDocument } from "./data.ts";
import type { CellView, Configuration, Site } from "./site.ts";
import { ownOrAll } from "./translations.ts";

/** A feature of which nothing is stated, and the same one where something is. */
export type SilentCell = { readonly view: CellView; readonly nearest: CellView | undefined };

/** A configuration of which everything is silent, and the nearest one of which something is stated. */
export type SilentWhole = {
  readonly configuration: Configuration;
  readonly nearest: Configuration | undefined;
};

/** A configuration of which some features are silent, those together that are stated in the same configuration nearby. */
export type SilentPart = {
  readonly configuration: Configuration;
  readonly groups: readonly (readonly [SilentCell, ...SilentCell[]])[];
};

/** Some silence, and why nothing is expected there; no reason where somebody might miss it. */
export type Silences = {
  readonly reason: Localised | undefined;
  readonly wholes: readonly SilentWhole[];
  readonly parts: readonly SilentPart[];
};

export type MatrixSilences = {
  readonly matrix: MatrixSpec;
  /** What might be missed before what is not expected; none where everything is stated. */
  readonly silences: readonly Silences[];
};

/** What is silent in each matrix, in the order of the catalog. */
export function silencesOf(site: Site): readonly MatrixSilences[] {
  const { catalog, result } = site.data;
  const joined = joining(site);
  return silenceIn(catalog, result.matrices).flatMap(({ matrix: id, silent }): MatrixSilences[] => {
    const matrix = catalog.matrices.find((one) => one.id === id);
    return matrix ? [{ matrix, silences: byReason(id, silent, joined) }] : [];
  });
}

type Joining = (placed: Placed) => Configuration;

/** Finds configurations by ids. */
function joining({ configurations }: Site): Joining {
  const key = (matrix: string, at: readonly string[]): string => `${matrix}/${configurationKey(at)}`;
  const known = new Map(
    configurations.map((one) => [
      key(
        one.matrix.id,
        one.at.map(({ id }) => id),
      ),
      one,
    ]),
  );
  return ({ matrix, at }) => {
    const found = known.get(key(matrix, at));
    if (found === undefined) throw new Error(`There is no configuration ${key(matrix, at)}.`);
    return found;
  };
}

/** Parts what is silent by the reasons that the catalog gives, what has none first. */
function byReason(
  matrix: string,
  silent: readonly SilentConfiguration[],
  joined: Joining,
): readonly Silences[] {
  const reasons = new Set(
    silent.flatMap((one) => (one.isWhole ? [one.reason] : one.features.map(({ reason }) => reason))),
  );
  const given = [...reasons].filter((reason) => reason !== undefined);
  const inOrder = [...(reasons.has(undefined) ? [undefined] : []), ...given];
  return inOrder.map((reason) => ({
    reason,
    wholes: silent
      .filter((one) => one.isWhole && one.reason === reason)
      .map(({ at, nearest }) => ({
        configuration: joined({ matrix, at }),
        nearest: nearest && joined(nearest),
      })),
    parts: silent.flatMap((one) => partFor(joined({ matrix, at: one.at }), one, reason, joined)),
  }));
}

/** The features of a configuration that are silent for some reason, or for none. */
function partFor(
  configuration: Configuration,
  { features }: SilentConfiguration,
  reason: Localised | undefined,
  joined: Joining,
): readonly SilentPart[] {
  const cells = features
    .filter((one) => one.reason === reason)
    .flatMap(({ feature, nearest }): SilentCell[] => {
      const view = cellOf(configuration, feature);
      return view ? [{ view, nearest: nearest && cellOf(joined(nearest), feature) }] : [];
    });
  const alike = Map.groupBy(
    cells,
    ({ nearest }) => nearest && configurationKey(nearest.at.map(({ id }) => id)),
  );
  const groups = [...alike.values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  );
  return groups.length > 0 ? [{ configuration, groups }] : [];
}

const cellOf = ({ cells }: Configuration, feature: string): CellView | undefined =>
  cells.find((view) => view.feature.id === feature);

/** How many whole configurations, and how many features of others, are silent. */
export function countsOf(silences: readonly Silences[]): {
  readonly configurations: number;
  readonly features: number;
} {
  const cells = silences.flatMap(({ parts }) => parts.flatMap(({ groups }) => groups.flat()));
  return {
    configurations: silences.reduce((sum, { wholes }) => sum + wholes.length, 0),
    features: cells.length,
  };
}

/** A document that speaks of a matrix, with the vendor's pages that it then rests on, each once. */
export type Searched = { readonly document: SiteDocument; readonly origins: readonly Origin[] };

/** The documents in which a statement would have been found: those of a language, if some are in it. */
export function searchedFor(site: Site, { id }: MatrixSpec, language: Language): readonly Searched[] {
  const found = site.data.result.matrices.find((matrix) => matrix.id === id);
  const sources = [...(found?.cells ?? []), ...(found?.configurations ?? [])].flatMap((one) => one.sources);
  const lines = Map.groupBy(sources, ({ document }) => document);
  const all = [...lines].map(([of, own]): Searched => {
    const document = site.document(of);
    const origins = own.flatMap(({ line }) => originsAt(document, line));
    return { document, origins: [...new Set(origins)] };
  });
  return ownOrAll(all, ({ document }) => document.language, language);
}
