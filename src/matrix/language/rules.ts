import type { ConditionKind, Support } from "../model.ts";

/**
 * A way of wording a condition. The named group `scope` is the part of the sentence in which products are looked for;
 * a sentence whose scope names no product is a restriction in words.
 */
export type ConditionRule = {
  readonly kind: Exclude<ConditionKind, "restriction">;
  readonly pattern: RegExp;
};

/** How one language words what the reader must recognise. One file a language, all of this shape. */
export type LanguageRules = {
  /** Opens a sentence that points to further reading: "For more information, see". */
  readonly reference: RegExp;
  /** Whole sentences, or table cells, that answer yes or no. */
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
  /** Between the last two years in "Exchange 2016, 2013 or 2010", as the text of an expression. */
  readonly or: string;
  /** Before a product's name, and no part of it: articles and the like. */
  readonly article: RegExp;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviation: RegExp;
  /** A line that only introduces a note: "Note:". */
  readonly lead: RegExp;
  /** Header of a column of features, and of a column of notes about them. */
  readonly headers: { readonly feature: RegExp; readonly notes: RegExp };
  /** Says behind a product's name that it is the one on-premises; group `name` is what stands before. */
  readonly onPremises: RegExp;
  /** Says before a product's name that users or mailboxes are there: "User located on". */
  readonly located: RegExp;
  /** Opens the words behind a feature's name that say in which programs it is seen. */
  readonly within: RegExp;
  /** Joins server and placement in the name of a configuration, wherever it stands: "A + B", "A and B". */
  readonly joint: RegExp;
};
