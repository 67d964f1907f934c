import fc from "fast-check";
import { documentsAt } from "../../src/disk/content.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { anyFacts, manner } from "../support/written/facts.ts";
import { html } from "../support/written/html.ts";
import { lists } from "../support/written/lists.ts";
import { packed } from "../support/written/packed.ts";
import { valueCells, values } from "../support/written/values.ts";
import { verdicts } from "../support/written/verdicts.ts";

/** The documents of the small site. */
export const own = documentsAt([`${fixtureContent}/docs`]).value;

/** A document of each published shape, by the name of the shape. */
export const shapes = {
  ...writtenWith({ packed, html, lists, verdicts }),
  values: fc.tuple(valueCells, manner).map(([cells, how]) => `Voice mail\n\n${values(cells, how)}`),
};

/**
 * Documents to damage: of every shape, those of the small site, some lines of these, and none at all. On a failure,
 * fast-check tries the earlier kinds first, so the smallest come first.
 */
export const documents: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  fc.constant(""),
  ...Object.values(shapes).map((arbitrary) => ({ arbitrary, weight: 4 })),
  { arbitrary: fc.constantFrom(...own).chain(({ text }) => someLinesOf(text)), weight: 1 },
  { arbitrary: fc.constantFrom(...own.map(({ text }) => text)), weight: 1 },
);

type Shape = typeof packed;

function writtenWith<Name extends string>(writers: Readonly<Record<Name, Shape>>) {
  const entries = Object.entries<Shape>(writers).map(([name, write]) => [
    name,
    fc.tuple(anyFacts, manner).map(([all, how]) => write(all, how)),
  ]);
  return Object.fromEntries(entries) as Record<Name, fc.Arbitrary<string>>;
}

const someLinesOf = (text: string): fc.Arbitrary<string> =>
  fc.subarray(text.split("\n")).map((lines) => lines.join("\n"));
