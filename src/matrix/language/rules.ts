import type { ConditionKind, Support } from "../model.ts";

/**
 * A way of wording a condition. The named group `scope` is the part of the sentence in which products are looked for;
 * a sentence whose scope names no product is a restriction in words.
 */
export type ConditionRule = {
  readonly kind: Exclude<ConditionKind, "restriction">;
  readonly pattern: RegExp;
  /** Whether this form is a condition only if it names a known product: "X is not supported". */
  readonly known?: true;
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
  /** Says that there is nothing to say; in a table of answers "none" is a no. */
  readonly nothing: RegExp;
  /** Sentences of restriction; tried before the conditions, since "only when …" also holds an "only". */
  readonly restriction: RegExp;
  /** Says that something is not needed, so that its words must not be taken for a need. */
  readonly negation: RegExp;
  /** Between two statements of one sentence, wherever it stands: "requires A; not supported in B". */
  readonly clause: RegExp;
  /** Before the first word of such a statement, and no part of it. */
  readonly connective: RegExp;
  /** Conditions that name products; the first pattern that fits decides. */
  readonly conditions: readonly ConditionRule[];
  /** Opens a sentence about the feature before, rather than the name of another one. */
  readonly sentence: RegExp;
  /** Words between two products that say that both are needed; what it finds goes with the second. */
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
  /** In a table of what serves a feature, before the name of that: "supported through". */
  readonly through: RegExp;
  /** Say behind a product's name that it is the one on-premises. */
  readonly places: readonly string[];
  /** Says before a product's name that users or mailboxes are there: "User located on". */
  readonly located: RegExp;
  /** Opens the words behind a feature's name that say in which programs it is seen. */
  readonly within: RegExp;
  /** Joins server and placement in the name of a configuration, wherever it stands: "A + B", "A and B". */
  readonly joint: RegExp;
};
