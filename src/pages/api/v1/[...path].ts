import type { APIRoute, InferGetStaticPropsType } from "astro";
import { currentLinks, currentMaking } from "../../../api/current.ts";
import { mediaTypeOf, textOf } from "../../../api/envelope.ts";
import { apiFiles } from "../../../api/files.ts";
import { currentSite } from "../../../site/current.ts";

export const getStaticPaths = () =>
  apiFiles(currentSite(), currentLinks()).map((file) => ({ params: { path: file.path }, props: { file } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A file for programs. It is the same in all languages of the site, and has the words of all of them. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file, currentMaking()), { headers: { "Content-Type": mediaTypeOf(file) } });
