import type { AstroUserConfig } from "astro";

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number],
  { name: string }
>;

/** The helper that Vite wraps around every `import()`: it preloads the style sheets and modules that a chunk needs. */
const helper = "\0vite/preload-helper.js";

/**
 * Removes Vite's preload helper from the built scripts. Our few chunks have no style sheets of their own and are loaded
 * only when they are needed; the helper would outweigh the scripts that every reader downloads.
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
