/**
 * What a document says about a feature in a configuration: that it works, that it does under conditions, that it does
 * not, or that the question does not arise. No statement at all is "unlisted": there is no cell.
 */
export const supports = ["supported", "conditional", "unsupported", "not-applicable"] as const;

/** How bad a diagnostic is. A note explains a decision of the reader and never fails anything. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];
