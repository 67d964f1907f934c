import { builtinEnvironments, type Environment } from "vitest/runtime";

/**
 * jsdom, for code that is transformed for a server: components are rendered in it and then enhanced by the scripts of
 * their page. Vitest's own jsdom transforms for browsers, where Astro renders no component.
 */
export default {
  name: "browser",
  viteEnvironment: "ssr",
  setup: builtinEnvironments.jsdom.setup,
} satisfies Environment;
