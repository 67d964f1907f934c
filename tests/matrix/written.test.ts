import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Condition } from "../../src/matrix/model/answers.ts";
import type { Diagnostic } from "../../src/matrix/model/diagnostics.ts";
import { readText } from "../support/reading.ts";
import { type Fact, factsIn, manner } from "../support/written/facts.ts";
import { html } from "../support/written/html.ts";
import { tags } from "../support/written/languages.ts";
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

const supportOf = (fact: Fact): string => {
  if (fact.answer === "yes") return agreed(fact);
  return fact.answer === "no" ? "unsupported" : fact.answer;
};

/** Brackets and the full stop around a condition are the shape's, not its own. */
const briefly = ({ kind, products, minimum, subject, text }: Brief): string =>
  [kind, `[${products.join()}]`, minimum, subject, text.replace(/^\(|[.)]+$/g, "")].filter(Boolean).join(" ");

type Brief = Pick<Condition, "kind" | "text"> & {
  readonly products: readonly string[];
  readonly minimum?: string | undefined;
  readonly subject?: string | undefined;
};

const inOrder = <T extends { readonly cell: string }>(cells: readonly T[]): T[] =>
  cells.toSorted((a, b) => (a.cell < b.cell ? -1 : 1));

/** What must be read from facts, whoever stated them and in whatever order: nothing from an unclear answer. */
const expected = (facts: readonly Fact[]) =>
  inOrder(
    facts
      .filter(({ answer }) => answer !== "unclear")
      .map((fact) => ({
        cell: `${fact.feature}.${fact.server}.${fact.placement}`,
        support: supportOf(fact),
        conditions: fact.conditions.map(briefly).sort(),
        unknown: namesUnknown(fact).sort(),
        references: fact.reference === undefined ? [] : [fact.reference],
      })),
  );

const namesUnknown = ({ conditions }: Fact): string[] =>
  conditions.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown]));

/** What must be told: every unclear answer and every unknown name, and nothing else. */
const told = (facts: readonly Fact[]): string[] =>
  facts
    .flatMap((fact) => [
      ...(fact.answer === "unclear" ? ["unclear-text"] : []),
      ...namesUnknown(fact).map(() => "unknown-product"),
    ])
    .sort();

/** The code of a diagnostic for each place that it is about: an unknown name is told once for all of them. */
const eachPlace = (one: Diagnostic): string[] =>
  Array.from({ length: one.code === "unknown-product" ? one.data.count : 1 }, () => one.code);

const read = (cells: readonly Cell[]) =>
  inOrder(
    cells.map(({ feature, at, support, conditions, references }) => ({
      cell: `${feature}.${at.join(".")}`,
      support,
      conditions: conditions.map(briefly).sort(),
      unknown: conditions.flatMap(({ unknown }) => unknown ?? []).sort(),
      references: references.map(({ target }) => target),
    })),
  );

/** A German text with dozens of English names and hardly a sentence reads like English, which may be told. */
const ofNames = "language-mismatch";

const shapes = Object.entries({ packed, html, lists, verdicts });
const cases = tags.flatMap((tag) => shapes.map(([shape, write]) => ({ shape, write, tag })));

describe("what was written is read back, and nothing else, in any wording, spacing, wrapping and order", () => {
  test.each(cases)("as $shape ($tag)", ({ write, tag }) => {
    fc.assert(
      fc.property(factsIn(tag), manner, (written, how) => {
        const result = readText(write(written, how));
        const codes = result.diagnostics.flatMap(eachPlace).sort();
        expect(codes.filter((code) => code !== ofNames)).toEqual(told(written.facts));
        expect(read(result.matrices.flatMap(({ cells }) => cells))).toEqual(expected(written.facts));
      }),
      { seed: 2013, numRuns: 25 },
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
          matrix.cells.map(({ feature, at, support, via }) => ({
            cell: `${feature}.${at.join(".")}`,
            value: support === "supported" ? via?.flatMap(({ products }) => products).join() : support,
          })),
        );
        const written = cells.map(({ server, placement, value }) => ({
          cell: `voice-mail.${server}.${placement}`,
          value,
        }));
        expect(inOrder(found)).toEqual(inOrder(written));
      }),
      { seed: 2013, numRuns: 60 },
    );
  });
});
