/**
 * Puts what is stated of some configurations side by side.
 *
 * 1. A side is one configuration with every answer that the documents give about it, whichever matrices they stand in,
 *    and beside its own answers those about forms of its members, each with the forms it is about.
 * 2. What a side says of a feature is all its answers together: where they stand on the day, their conditions and what
 *    serves it. The order, the words and the matrix of an answer say nothing.
 * 3. An answer stands as its document has it until the day on which something that it rests on is switched off; from
 *    then on it has lapsed. A no never lapses.
 * 4. A condition that the configuration meets itself is none.
 * 5. A side that has no answer about a feature is silent about it. Silence is “not listed” and never a no, so that it
 *    neither differs from an answer nor is the same as one.
 * 6. A feature differs if two sides that speak of it say different things: in support, in conditions, in what serves it,
 *    each by their own answers; or in anything about forms, for which no own answer stands. The graver difference comes
 *    first, in this order.
 * 7. A feature is partial if no two sides differ, and some side is silent.
 * 8. A feature is the same if every side speaks of it and all say the same.
 * 9. That sources differ is an answer of its own: it differs from each that is certain, and is the same as another one like
 *    it. An answer that was last stated long ago, or that holds although a source disagrees, is the answer that it is.
 * 10. A feature of which every side is silent is silent. It is listed, for it was asked about, and no more.
 *
 * What is stated of a whole configuration is no feature of it: it stands above its side, and no two sides differ by it.
 *
 * Features are in the order in which the sides have them, those of the first side first.
 */

import type { Support } from "../model/answers.ts";

/** One answer to whether a feature works, by keys that are equal where the meaning is. */
export type Statement = {
  readonly support: Support;
  /** ISO date from which on it holds no more, past or announced. */
  readonly lapsesOn?: string | undefined;
  /** The keys of the conditions that the configuration does not meet itself. */
  readonly conditions: readonly string[];
  /** The ids of what serves it, or the words for that. */
  readonly servedBy: readonly string[];
  /** The ids of the forms that it is about; none where it is about the configuration itself. */
  readonly forms: readonly string[];
};

/** What a configuration has on a feature; no statements where no document speaks of it. */
export type StatedFeature<S extends Statement> = {
  readonly feature: string;
  readonly statements: readonly S[];
};

/** Where an answer stands on a day. */
export type StandsOn = Support | "lapsed";

/** What two answers can differ in, the gravest first. */
export const aspects = ["support", "conditions", "service", "forms"] as const;
export type Aspect = (typeof aspects)[number];

/** One feature, and what each side says of it, in the order of the sides. */
export type ComparedRow<S extends Statement> = {
  readonly feature: string;
  readonly sides: readonly (readonly S[])[];
  /** In what the sides that speak of it differ; nothing where they do not. */
  readonly differs: readonly Aspect[];
};

/** Every feature of some sides exactly once. */
export type Comparison<S extends Statement> = {
  readonly differing: readonly ComparedRow<S>[];
  /** Spoken of by some sides, which do not differ. */
  readonly partial: readonly ComparedRow<S>[];
  readonly same: readonly ComparedRow<S>[];
  /** Listed by no side. */
  readonly silent: readonly ComparedRow<S>[];
};

/** Where an answer stands on a day, as an ISO date. */
export function standsOn(
  { support, lapsesOn }: Pick<Statement, "support" | "lapsesOn">,
  day: string,
): StandsOn {
  const works = support === "supported" || support === "conditional";
  return works && lapsesOn !== undefined && lapsesOn <= day ? "lapsed" : support;
}

/**
 * Compares some configurations by the rules above.
 * @param sides the features of each, in their order
 * @param day ISO date as of which the answers are compared
 */
export function compare<S extends Statement>(
  sides: readonly (readonly StatedFeature<S>[])[],
  day: string,
): Comparison<S> {
  const rows = featuresOf(sides).map((feature) => rowOf(feature, sides, day));
  const differing = rows.filter(({ differs }) => differs.length > 0);
  const others = rows.filter(({ differs }) => differs.length === 0);
  const partly = others.filter((row) => !isSilent(row) && row.sides.some((said) => said.length === 0));
  return {
    differing: differing.toSorted((one, other) => gravity(one) - gravity(other)),
    partial: partly,
    same: others.filter((row) => row.sides.every((said) => said.length > 0)),
    silent: others.filter(isSilent),
  };
}

const featuresOf = (sides: readonly (readonly { readonly feature: string }[])[]): readonly string[] => [
  ...new Set(sides.flatMap((side) => side.map(({ feature }) => feature))),
];

function rowOf<S extends Statement>(
  feature: string,
  sides: readonly (readonly StatedFeature<S>[])[],
  day: string,
): ComparedRow<S> {
  const said = sides.map((side) => side.find((one) => one.feature === feature)?.statements ?? []);
  const speaking = said.filter((statements) => statements.length > 0);
  const differs = aspects.filter((aspect) => {
    const told = speaking.flatMap((statements) => sayingOf(statements, aspect, day) ?? []);
    return new Set(told).size > 1;
  });
  return { feature, sides: said, differs };
}

/**
 * What some answers say in one respect, as a text that is the same where they say the same; undefined where there is no own
 * answer to say it.
 */
function sayingOf(statements: readonly Statement[], aspect: Aspect, day: string): string | undefined {
  const isOwn = ({ forms }: Statement): boolean => forms.length === 0;
  const asked = statements.filter((one) => isOwn(one) === (aspect !== "forms"));
  if (asked.length === 0 && aspect !== "forms") return undefined;
  return [...new Set(asked.map((one) => saidOf(one, aspect, day)))].toSorted().join("\n");
}

function saidOf(statement: Statement, aspect: Aspect, day: string): string {
  switch (aspect) {
    case "support":
      return standsOn(statement, day);
    case "conditions":
      return statement.conditions.toSorted().join(", ");
    case "service":
      return statement.servedBy.toSorted().join(", ");
    case "forms":
      return [
        statement.forms.toSorted().join(" "),
        ...(["support", "conditions", "service"] as const).map((one) => saidOf(statement, one, day)),
      ].join("; ");
  }
}

const isSilent = ({ sides }: Pick<ComparedRow<Statement>, "sides">): boolean =>
  sides.every((said) => said.length === 0);

/** Differing rows have an aspect that decides. */
const gravity = ({ differs }: ComparedRow<Statement>): number =>
  Math.min(...differs.map((aspect) => aspects.indexOf(aspect)));
