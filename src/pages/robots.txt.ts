import type { APIRoute } from "astro";
import { link } from "../site/link.ts";

/** Lets every robot read everything, and tells it where the list of pages is, where there is one. */
export const GET: APIRoute = ({ site }) => {
  const path = `${link("en", { kind: "home" })}sitemap-index.xml`;
  const sitemap = site ? `\nSitemap: ${new URL(path, site).href}\n` : "";
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
