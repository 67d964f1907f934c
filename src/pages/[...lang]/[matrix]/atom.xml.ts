import type { APIRoute, InferGetStaticPropsType } from "astro";
import { currentSite } from "../../../site/current.ts";
import { changesFeed } from "../../../site/feed.ts";
import { link } from "../../../site/link.ts";
import { idAs, pathsOf } from "../../../site/paths.ts";

export const getStaticPaths = () => pathsOf(currentSite().data.catalog.matrices, idAs("matrix"));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What changed in one matrix, as a feed. */
export const GET: APIRoute<Props> = ({ props: { language, thing: matrix }, site: origin }) =>
  new Response(changesFeed(currentSite(), language, link, { matrix, origin }), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
