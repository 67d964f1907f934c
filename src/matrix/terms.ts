/**
 * What a document says about a feature in a configuration: that it works, that it does under conditions, that it does
 * not, or that the question does not arise. No statement at all is "unlisted": there is no cell.
 */
export const statedSupports = ["supported", "conditional", "unsupported", "not-applicable"] as const;

/** What a cell answers: what is stated of it, or that its sources differ and no rule decides between them. */
export const supports = [...statedSupports, "sources-differ"] as const;

/** How strong the evidence of an answer is: one origin says it, in prose or in a table, or several origins do. */
export const evidences = ["prose", "table", "several-origins"] as const;

/** What sources can differ about: whether it works, what serves it, or a condition. */
export const disputes = ["answer", "service", "condition"] as const;

/** What decides between sources that differ; "open" if nothing does. */
export const decisions = ["newer", "narrower", "newer-and-narrower", "open"] as const;

/** Which thing a requirement is about. */
export const subjects = [
  "mailbox-server",
  "hybrid-server",
  "communication-server",
  "client",
  "directory",
  "licence",
  "network",
] as const;

/** How bad a diagnostic is. A note explains a decision of the reader and never fails anything. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];
