import type { APIRoute, InferGetStaticPropsType } from "astro";
import { currentLinks, currentMaking } from "../../../api/current.ts";
import { type ApiFile, mediaTypeOf, textOf } from "../../../api/envelope.ts";
import { apiFiles } from "../../../api/files.ts";
import { formerFiles } from "../../../api/former-files.ts";
import { currentSite } from "../../../site/current.ts";

export const getStaticPaths = () =>
  everyFile().map((file) => ({ params: { path: file.path }, props: { file } }));

/** The files of today, and those at paths that something had before. */
function everyFile(): readonly ApiFile[] {
  const files = apiFiles(currentSite(), currentLinks());
  return [...files, ...formerFiles(currentSite(), files)];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A file for programs. It is the same in all languages of the site, and has the words of all of them. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(textOf(file, currentMaking()), { headers: { "Content-Type": mediaTypeOf(file) } });
