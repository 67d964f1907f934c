import type { APIRoute } from "astro";
import { link } from "../site/link.ts";

/** Lets every robot read everything, and tells it where the list of pages is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(`${link("en", { kind: "home" })}sitemap-index.xml`, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
