/** Where the files of things are, below `api/v1/`. */

import type { Place } from "../matrix/addresses.ts";
import { type At, pathAt } from "../matrix/coordinates.ts";

export const pathOf = {
  matrix: (id: string) => `matrices/${id}.json`,
  configuration: (matrix: string, at: At) => `configurations/${matrix}/${pathAt(at)}.json`,
  feature: (id: string) => `features/${id}.json`,
  product: (id: string) => `products/${id}.json`,
} as const;

/** The file that says for programs what a page says for people; none where no file does. */
export function twinOf(place: Place): string | undefined {
  switch (place.kind) {
    case "matrix":
      return pathOf.matrix(place.matrix);
    case "configuration":
      return pathOf.configuration(place.matrix, place.at);
    case "feature":
      return pathOf.feature(place.feature);
    case "product":
      return pathOf.product(place.product);
    case "lifecycle":
      return "lifecycle.json";
    case "conflicts":
      return "conflicts.json";
    default:
      return undefined;
  }
}
