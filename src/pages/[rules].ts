import type { APIRoute, InferGetStaticPropsType } from "astro";
import { currentSite } from "../site/current.ts";
import { formersOf, hasFormers } from "../site/former.ts";
import { link } from "../site/link.ts";
import { movesOf, redirectsText } from "../site/moves.ts";

/** What became of old addresses, for hosts and for browsers; neither file is there as long as nothing is to be told. */
export const getStaticPaths = () => {
  const site = currentSite();
  const files = [
    { rules: "_redirects", isWanted: formersOf(site).length > 0, text: () => redirectsText(site, link) },
    { rules: "moved.json", isWanted: hasFormers(site), text: () => JSON.stringify(movesOf(site)) },
  ];
  return files
    .filter(({ isWanted }) => isWanted)
    .map(({ rules, text }) => ({ params: { rules }, props: { text } }));
};
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text());
