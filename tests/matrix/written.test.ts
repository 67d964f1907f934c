import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/matrix/model.ts";
import { readText } from "../support/reading.ts";
import { type Fact, facts, manner, type WrittenCondition } from "../support/written/facts.ts";
import { html } from "../support/written/html.ts";
import { lists } from "../support/written/lists.ts";
import { packed } from "../support/written/packed.ts";
import { valueCells, values } from "../support/written/values.ts";
import { verdicts } from "../support/written/verdicts.ts";

/** What a configuration is already is no condition. */
const agreed = ({ conditions, server, placement }: Fact): string =>
  conditions.some(
    ({ kind, products }) =>
      kind === "excludes" || !(products.includes(server) || products.includes(placement)),
  )
    ? "conditional"
    : "supported";

/** Brackets and the full stop around a condition are the shape's, not its own. */
const briefly = ({ kind, products, text }: WrittenCondition): string =>
  `${kind} [${products.join()}] ${text.replace(/^\(|[.)]+$/g, "")}`;

/** Facts that can be compared, whoever stated them and in whatever order. */
const expected = (all: readonly Fact[]) =>
  all
    .map((fact) => ({ ...fact, agreed: agreed(fact) }))
    .map(({ feature, server, placement, refused, conditions, reference, ...fact }) => ({
      cell: `${feature}.${server}.${placement}`,
      support: refused ? "unsupported" : fact.agreed,
      conditions: conditions.map(briefly).sort(),
      references: reference === undefined ? [] : [reference],
    }))
    .sort((a, b) => (a.cell < b.cell ? -1 : 1));

const read = (cells: readonly Cell[]) =>
  cells
    .map(({ feature, server, placement, support, conditions, references }) => ({
      cell: `${feature}.${server}.${placement}`,
      support,
      conditions: conditions.map(briefly).sort(),
      references: references.map(({ target }) => target),
    }))
    .sort((a, b) => (a.cell < b.cell ? -1 : 1));

describe("a matrix is read back as it was written, in any wording, spacing, wrapping and order", () => {
  test.each(Object.entries({ packed, html, lists, verdicts }))("as %s", (_, write) => {
    fc.assert(
      fc.property(facts, manner, (all, how) => {
        const result = readText(write(all, how));
        expect(result.diagnostics).toEqual([]);
        expect(read(result.matrices.flatMap(({ cells }) => cells))).toEqual(expected(all));
      }),
      { seed: 2013, numRuns: 60 },
    );
  });

  test("as a table of what serves a feature", () => {
    fc.assert(
      fc.property(valueCells, manner, (cells, how) => {
        const result = readText(values(cells, how));
        // Answers alone name no feature, so that only one shape fits them.
        const answers = cells.every(({ value }) => value === "unsupported");
        expect(result.diagnostics.map(({ code }) => code)).toEqual(answers ? [] : ["shape-chosen"]);
        const found = result.matrices.flatMap((matrix) =>
          matrix.cells.map(({ feature, server, placement, support, via }) => ({
            cell: `${feature}.${server}.${placement}`,
            value: support === "supported" ? via?.flatMap(({ products }) => products).join() : support,
          })),
        );
        const written = cells.map(({ server, placement, value }) => ({
          cell: `voice-mail.${server}.${placement}`,
          value,
        }));
        const order = (a: { cell: string }, b: { cell: string }) => (a.cell < b.cell ? -1 : 1);
        expect(found.sort(order)).toEqual(written.sort(order));
      }),
      { seed: 2013, numRuns: 60 },
    );
  });
});
