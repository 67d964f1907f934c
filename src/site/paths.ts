import { languageParam } from "../matrix/addresses.ts";
import { type Language, languages } from "../matrix/catalog/languages.ts";
import { pathAt } from "../matrix/coordinates.ts";
import type { CellView, Configuration } from "./site.ts";
import type { Part } from "./table.ts";

/** What a page gets: the language to speak and the thing to show. */
export type PageProps<T> = { readonly language: Language; readonly thing: T };

/** One static path of a route, as Astro's `getStaticPaths` returns them. */
export type StaticPath<T> = { params: Record<string, string | undefined>; props: PageProps<T> };

/**
 * The paths of a route in every language: one page file serves all of them.
 *
 * @param params the route's parameters for a thing, all but `lang`
 */
export function pathsOf<T>(
  things: readonly T[],
  params: (thing: T) => Record<string, string>,
): StaticPath<T>[] {
  return languages.flatMap((language) =>
    things.map((thing) => ({
      params: { lang: languageParam(language), ...params(thing) },
      props: { language, thing },
    })),
  );
}

/** The paths of a page that there is one of in each language. */
export function singlePaths(): StaticPath<null>[] {
  return pathsOf([null], () => ({}));
}

/** The parameters of a route for one thing: its id, under the name that the route gives it. */
export function idAs(name: string): (thing: { readonly id: string }) => Record<string, string> {
  return ({ id }) => ({ [name]: id });
}

/** The parameters of the route of a group of a matrix. */
export function partParams({ matrix, group }: Part) {
  return { matrix: matrix.id, group: group.id };
}

/** The parameters of a configuration's route. */
export function configurationParams({ matrix, at }: Omit<Configuration, "cells">) {
  return { matrix: matrix.id, at: pathAt(at.map(({ id }) => id)) };
}

/** The parameters of a cell's route. */
export function cellParams(view: CellView) {
  return { ...configurationParams(view), feature: view.feature.id };
}
