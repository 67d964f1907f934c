import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { languages } from "./src/matrix/catalog/languages.ts";
import { addressing } from "./src/tasks/settings.ts";

const locales = Object.fromEntries(languages.map((language) => [language, language]));

export default defineConfig({
  ...addressing(process.env),
  output: "static",
  // Every page is a folder with an index, so that every static host answers the same address in the same way.
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "auto" },
  integrations: [sitemap({ i18n: { defaultLocale: languages[0], locales } })],
  devToolbar: { enabled: false },
});
