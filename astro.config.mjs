import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { addressing } from "./src/tasks/settings.ts";

export default defineConfig({
  ...addressing(process.env),
  output: "static",
  // Every page is a folder with an index, so that every static host answers the same address in the same way.
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "auto" },
  integrations: [sitemap()],
  devToolbar: { enabled: false },
});
