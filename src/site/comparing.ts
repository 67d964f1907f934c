import type { ComparedConfiguration, WordedFeature, WordedStatement } from "../../site/compared.ts";

/** What is told of a configuration on a day. */
export type Told = {
  readonly features: readonly WordedFeature[];
  /** What is stated of the whole configuration. */
  readonly wholes: readonly WordedStatement[];
  /** How many features work: "14 of 14 features are documented as working, 5 with conditions". */
  readonly tally: string;
  /** What became of its members, by their names: "Lync Server 2013 out of support since April 2023". */
  readonly badges: readonly string[];
  readonly documents: ComparedConfiguration["documents"];
};

/** What holds on a day, as an ISO date that is not before that of the build. */
export function toldOn({ days, tally, members, documents }: ComparedConfiguration, day: string): Told {
  const said = days.findLast(({ from }) => from <= day);
  return {
    features: said?.features ?? [],
    wholes: said?.wholes ?? [],
    tally: tally.findLast(({ from }) => from <= day)?.text ?? "",
    badges: members.flatMap(({ label, became }) => {
      const [, , badge = ""] = became.findLast(([from]) => from <= day) ?? [];
      return badge === "" ? [] : [`${label} ${badge}`];
    }),
    documents,
  };
}
