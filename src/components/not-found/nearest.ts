import { type Place, pathOf } from "../../matrix/addresses.ts";
import type { Language } from "../../matrix/catalog/languages.ts";
import { combinations } from "../../matrix/coordinates.ts";
import { nearWords } from "../../matrix/near.ts";
import type { SearchData, SearchMatrix } from "../../search/data.ts";

/** A page, and what it is about. */
export type Suggestion = { readonly place: Place; readonly label: string };

/** An address is like another one if no more than this share of its letters has to change. */
const alike = 0.4;

/**
 * The pages whose addresses are nearest to one that leads nowhere: those spelled almost like it, nearest first, three at
 * most, and before them the nearest page above it.
 * @param path below the root of its language, as `pathOf` has it, decoded
 * @param joint what stands between the names of what a configuration is made of
 */
export function nearestPages(
  data: SearchData,
  path: string,
  language: Language,
  joint: string,
): readonly Suggestion[] {
  const all = pagesOf(data, language, joint).map((one) => ({ ...one, path: pathOf(one.place) }));
  const most = Math.ceil(path.length * alike);
  const near = nearWords(all.map((one) => one.path))(path, most).slice(0, 3);
  const spelled = near.flatMap(({ word }) => all.find((one) => one.path === word) ?? []);
  const above = all
    .filter((one) => path.startsWith(one.path))
    .toSorted(byLength)
    .slice(0, 1);
  return [...new Map([...above, ...spelled].map((one) => [one.path, one])).values()];
}

const byLength = (one: { readonly path: string }, other: { readonly path: string }): number =>
  other.path.length - one.path.length;

function pagesOf(data: SearchData, language: Language, joint: string): readonly Suggestion[] {
  const { features, products, matrices } = data;
  const names = new Map([...features, ...products].map(({ id, label }) => [id, label[language]]));
  return [
    ...features.map(({ id, label }) => ({
      place: { kind: "feature", feature: id } as const,
      label: label[language],
    })),
    ...products.map(({ id, label }) => ({
      place: { kind: "product", product: id } as const,
      label: label[language],
    })),
    ...matrices.flatMap((matrix) => pagesOfMatrix(matrix, names, language, joint)),
  ];
}

function pagesOfMatrix(
  { id: matrix, label, axes, features }: SearchMatrix,
  names: ReadonlyMap<string, string>,
  language: Language,
  joint: string,
): readonly Suggestion[] {
  const configurations = combinations(axes.map(({ members }) => members));
  return [
    { place: { kind: "matrix", matrix }, label: label[language] },
    ...configurations.flatMap((at): readonly Suggestion[] => {
      const name = at.map((id) => names.get(id) ?? id).join(joint);
      return [
        { place: { kind: "configuration", matrix, at }, label: name },
        ...features.map((feature) => ({
          place: { kind: "cell", matrix, at, feature } as const,
          label: `${names.get(feature) ?? feature}, ${name}`,
        })),
      ];
    }),
  ];
}
