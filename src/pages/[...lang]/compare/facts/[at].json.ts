import type { APIRoute, InferGetStaticPropsType } from "astro";
import { configurationKey } from "../../../../matrix/coordinates.ts";
import { comparedOf } from "../../../../site/compared.ts";
import { currentSite } from "../../../../site/current.ts";
import { pairsOf } from "../../../../site/pairs.ts";
import { pathsOf } from "../../../../site/paths.ts";

export const getStaticPaths = () =>
  pathsOf(pairsOf(currentSite()).all, ({ at }) => ({ at: configurationKey(at.map(({ id }) => id)) }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One configuration as data, loaded by browsers when it is chosen for a comparison. */
export const GET: APIRoute<Props> = ({ props: { language, thing: pair } }) =>
  Response.json(comparedOf(currentSite(), pair, language));
