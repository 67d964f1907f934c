import { fileURLToPath } from "node:url";

/** Where the site that is made of hostile content is built, from the top of the project. */
export const hostileOut = "node_modules/.cache/hostile";

const absolute = (folder: string): string => fileURLToPath(new URL(`../../../${folder}`, import.meta.url));

/** The folders of the site as it was built, and of the hostile one. */
export const folders = { own: absolute("dist"), hostile: absolute(hostileOut) } as const;
