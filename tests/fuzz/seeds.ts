import fc from "fast-check";
import { documentsAt } from "../../src/disk/content.ts";
import { facts, manner } from "../support/written/facts.ts";
import { html } from "../support/written/html.ts";
import { lists } from "../support/written/lists.ts";
import { packed } from "../support/written/packed.ts";
import { valueCells, values } from "../support/written/values.ts";
import { verdicts } from "../support/written/verdicts.ts";

/** Documents of every shape, the same ones for the same seed, and the project's own. */
export function seedDocuments(seed: number, count: number): [string, ...string[]] {
  const written = fc
    .sample(fc.tuple(facts, manner, valueCells), { seed, numRuns: count })
    .flatMap(([all, how, cells]) => [
      ...[packed, html, lists, verdicts].map((write) => `# Title\n\n## Section\n\n${write(all, how)}`),
      `Voice mail\n\n${values(cells, how)}`,
    ]);
  const own = documentsAt(["content/docs"]).map(({ text }) => text);
  return ["", ...written, ...own];
}
