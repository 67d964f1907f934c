import type { APIRoute, InferGetStaticPropsType } from "astro";
import type { Place } from "../../matrix/addresses.ts";
import { calendarText } from "../../site/calendar.ts";
import { currentSite } from "../../site/current.ts";
import { link } from "../../site/link.ts";
import { singlePaths } from "../../site/paths.ts";

export const getStaticPaths = () => singlePaths();
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What ends when, as a calendar. Where nobody said where the site will be published, its events lead nowhere. */
export const GET: APIRoute<Props> = ({ props: { language }, site }) => {
  const addressOf = (place: Place) => site && new URL(link(language, place), site).href;
  const text = calendarText(currentSite(), language, addressOf);
  return new Response(text, { headers: { "content-type": "text/calendar; charset=utf-8" } });
};
