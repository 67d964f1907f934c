import type { APIRoute, InferGetStaticPropsType } from "astro";
import { currentSite } from "../site/current.ts";
import { hasFormers } from "../site/former.ts";
import { link } from "../site/link.ts";
import { movesOf, redirectsText } from "../site/moves.ts";

/** What became of old addresses, for hosts and for browsers; neither file is there as long as nothing was renamed. */
export const getStaticPaths = () => {
  const site = currentSite();
  if (!hasFormers(site)) return [];
  const files = {
    _redirects: () => redirectsText(site, link),
    "moved.json": () => JSON.stringify(movesOf(site)),
  };
  return Object.entries(files).map(([rules, text]) => ({ params: { rules }, props: { text } }));
};
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text());
