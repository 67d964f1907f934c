/** Stands for the host of the site in addresses of examples, where a build does not know it. Browsers put theirs in its place. */
export const unknownHost = "https://HOST";
