import { resolve } from "node:path";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { catalogOnDisk, contentFolder } from "./src/disk/content.ts";
import { languages } from "./src/matrix/catalog/languages.ts";
import { bootScript } from "./src/site/theme.ts";
import { bareImports } from "./src/tasks/bare-imports.ts";
import { headersFile } from "./src/tasks/headers.ts";
import { policyFor, policyOnTop } from "./src/tasks/policy.ts";
import { addressing } from "./src/tasks/settings.ts";
import { furtherAddresses, pagesOfRoute } from "./src/tasks/sitemap.ts";

const { site, base } = addressing(process.env);
const locales = Object.fromEntries(languages.map((language) => [language, language]));
const content = resolve(import.meta.dirname, contentFolder(process.env));
const former = ["/[...former]", "/[...lang]/gone"].map((route) => pagesOfRoute(route, base));
const further = furtherAddresses(catalogOnDisk(import.meta.dirname, content).value, base);

/** What the scripts of every table need before anybody has touched it. */
const sharedScripts = {
  name: "shared",
  test: /components\/day|setup\/kept|setup-key|preload-helper/,
};

export default defineConfig({
  ...(site && { site }),
  base,
  output: "static",
  // Every page is a folder with an index, so that every static host answers the same address in the same way.
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "auto" },
  // A sitemap names whole addresses, which nobody knows where no origin is named.
  integrations: [
    ...former.map(({ integration }) => integration),
    ...(site
      ? [
          sitemap({
            i18n: { defaultLocale: languages[0], locales },
            filter: (page) => {
              const path = decodeURI(new URL(page).pathname);
              return !further.has(path) && !former.some((route) => route.has(path));
            },
          }),
        ]
      : []),
    policyOnTop(),
    headersFile(base),
  ],
  security: { csp: policyFor([bootScript]) },
  vite: {
    // No script is put into the page, where each would need a hash in the policy, which weighs more than a request.
    build: { modulePreload: false, assetsInlineLimit: 0 },
    plugins: [bareImports()],
    // What several scripts share is a few lines each: one file of them costs one request instead of three.
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedScripts] } } } } },
    },
    resolve: { alias: { "@content": content } },
  },
  // Documents are shown as their lines, never highlighted; the highlighter would need styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
