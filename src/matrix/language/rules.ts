import type { ConditionKind, Support } from "../model.ts";

/**
 * A way of wording a condition. The named group `scope` is the part of the sentence in which products are looked for;
 * a sentence whose scope names no product is a restriction in words, unless `label` says that the scope is a name.
 */
export type ConditionRule = {
  readonly kind: Exclude<ConditionKind, "restriction">;
  readonly pattern: RegExp;
};

/** How one language words what the reader must recognise. One file a language, all of this shape. */
export type LanguageRules = {
  /** Opens a sentence that points to further reading: "For more information, see". */
  readonly reference: RegExp;
  /** Whole sentences that answer yes or no. */
  readonly verdicts: readonly {
    readonly support: Exclude<Support, "conditional">;
    readonly pattern: RegExp;
  }[];
  /** Sentences of restriction; tried before the conditions, since "only when …" also holds an "only". */
  readonly restriction: RegExp;
  /** Conditions that name products; the first pattern that fits decides. */
  readonly conditions: readonly ConditionRule[];
  /** Opens a sentence about the feature before, rather than the name of another one. */
  readonly sentence: RegExp;
  /** Between two products that are both needed. */
  readonly conjunction: RegExp;
  /** Before a product's name, and no part of it: articles and the like. */
  readonly article: RegExp;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviation: RegExp;
};
