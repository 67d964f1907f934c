import type { APIRoute, InferGetStaticPropsType } from "astro";
import { currentSite } from "../../../site/current.ts";
import { changesFeed } from "../../../site/feed.ts";
import { link } from "../../../site/link.ts";
import { singlePaths } from "../../../site/paths.ts";

export const getStaticPaths = () => singlePaths();
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Everything that changed here, as a feed. */
export const GET: APIRoute<Props> = ({ props: { language }, site: origin }) =>
  new Response(changesFeed(currentSite(), language, link, { origin }), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
