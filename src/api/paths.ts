/** Where the files of things are, below `api/v1/`. */

import { type At, pathAt } from "../matrix/coordinates.ts";

export const pathOf = {
  matrix: (id: string) => `matrices/${id}.json`,
  configuration: (matrix: string, at: At) => `configurations/${matrix}/${pathAt(at)}.json`,
  feature: (id: string) => `features/${id}.json`,
  product: (id: string) => `products/${id}.json`,
} as const;
