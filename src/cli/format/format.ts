/** The formats that a result can be printed in; the first one is for people. */
export const formats = ["text", "json", "github", "sarif"] as const;
export type Format = (typeof formats)[number];
