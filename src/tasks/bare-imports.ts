import type { AstroUserConfig } from "astro";

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number],
  { name: string }
>;

/** What Vite puts around every `import()`: it preloads the style sheets and modules that a chunk will ask for. */
const helper = "\0vite/preload-helper.js";

/**
 * Takes Vite's preload helper out of the built scripts. Our few chunks have no style sheets of their own and are loaded
 * when somebody turns to what needs them; the helper would outweigh the scripts that every reader downloads.
 */
export function bareImports(): VitePlugin {
  return {
    name: "bare-imports",
    enforce: "pre",
    apply: "build",
    load: {
      filter: { id: new RegExp(`^${helper}$`) },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}
