import { type CellView, type Standing, standings } from "./site.ts";

/** How many cells of a configuration stand where. `works` is supported with or without conditions. */
export type Counts = Record<Standing, number> & { readonly total: number; readonly works: number };

/** Counts the cells of a configuration, or of anything else that has cells. */
export function counts(cells: readonly CellView[]): Counts {
  const of = bySupport(cells);
  const [supported, conditional] = [of.supported.length, of.conditional.length];
  return {
    supported,
    conditional,
    lapsed: of.lapsed.length,
    "sources-differ": of["sources-differ"].length,
    unsupported: of.unsupported.length,
    "not-applicable": of["not-applicable"].length,
    unlisted: of.unlisted.length,
    total: cells.length,
    works: supported + conditional,
  };
}

/** Standings that are explained only where a cell has them. */
const rare: readonly Standing[] = ["lapsed", "sources-differ", "not-applicable"];

/**
 * The standings that some cells can be told apart by. That something does not apply, or that it has lapsed, is explained
 * only where a cell says so.
 */
export function standingsIn(cells: readonly CellView[]): readonly Standing[] {
  const said = new Set(cells.map(({ standing }) => standing));
  return standings.filter((one) => !rare.includes(one) || said.has(one));
}

/** Parts cells by where they stand, each part in the order it came in; every standing is there, if empty. */
export function bySupport(cells: readonly CellView[]): Readonly<Record<Standing, readonly CellView[]>> {
  const of = (standing: Standing) => cells.filter((view) => view.standing === standing);
  return {
    supported: of("supported"),
    conditional: of("conditional"),
    lapsed: of("lapsed"),
    "sources-differ": of("sources-differ"),
    unsupported: of("unsupported"),
    "not-applicable": of("not-applicable"),
    unlisted: of("unlisted"),
  } satisfies Record<(typeof standings)[number], readonly CellView[]>;
}

/** How many of some cells stand where, side by side: the standings that there are, with where each share begins. */
export function sharesOf(
  cells: readonly CellView[],
): readonly { readonly standing: Standing; readonly from: number; readonly width: number }[] {
  let from = 0;
  return Object.entries(bySupport(cells)).flatMap(([standing, { length: width }]) => {
    const share = { standing: standing as Standing, from, width };
    from += width;
    return width > 0 ? [share] : [];
  });
}
