/** Languages that the site is published in; the first one is the default and has no prefix in addresses. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];
