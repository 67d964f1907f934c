import type { APIRoute, InferGetStaticPropsType } from "astro";
import { compareWords } from "../../../site/compare-words.ts";
import { singlePaths } from "../../../site/paths.ts";

export const getStaticPaths = () => singlePaths();
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The words of comparisons, loaded by browsers together with the script that uses them. */
export const GET: APIRoute<Props> = ({ props: { language } }) => Response.json(compareWords(language));
