/** The words that the site uses in one sense only, in the order that explains them best. */
export const terms = ["configuration", "feature", "cell", "condition"] as const;
export type Term = (typeof terms)[number];
