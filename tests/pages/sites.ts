import { type BuiltSite, builtSite, fixtureBuild, productBuild } from "../support/built/site.ts";

/** Every page of the product, as `npm run build` left it. */
export const product: BuiltSite = builtSite(productBuild);

/** Every page of the small site and of its hostile part, as `npm run build:fixtures` left it. */
export const fixtures: BuiltSite = builtSite(fixtureBuild);
