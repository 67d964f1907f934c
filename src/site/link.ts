import { addresses } from "../matrix/addresses.ts";

/** The address of a place on this site, with the base path it was built for. */
export const link = addresses(import.meta.env.BASE_URL);

/** The address of a file for programs and spreadsheets, by its path below that of the API. */
export const apiLink = (path: string): string => `${link("en", { kind: "home" })}api/v1/${path}`;
