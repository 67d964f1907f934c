import type { Choose, Fact, Manner } from "./facts.ts";

/** Writes facts down as a document of one shape, in one of many manners. */
export type Writer = (facts: readonly Fact[], manner: Manner) => string;

/** The facts of one configuration. */
export const at = (facts: readonly Fact[], server: string, placement: string): Fact[] =>
  facts.filter((fact) => fact.server === server && fact.placement === placement);

/** A sentence that points to further reading, or nothing. */
export const more = ({ reference }: Fact, choose: Choose): string =>
  reference === undefined
    ? ""
    : `${choose(["For more information, see", "See", "Learn more at"])} [More](${reference})`;
