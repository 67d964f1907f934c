import { addresses } from "../matrix/addresses.ts";

/** The address of a place on this site, with the base path it was built for. */
export const link = addresses(import.meta.env.BASE_URL);
