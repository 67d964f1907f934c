import type { APIRoute, InferGetStaticPropsType } from "astro";
import type { SearchIndex } from "../../../components/search/listing.ts";
import { dictionaries } from "../../../i18n/dictionary.ts";
import { searchData } from "../../../search/data.ts";
import { currentSite } from "../../../site/current.ts";
import { singlePaths } from "../../../site/paths.ts";

export const getStaticPaths = () => singlePaths();
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is searched, and the words to answer in: loaded by browsers when somebody starts to search. */
export const GET: APIRoute<Props> = ({ props: { language } }) => {
  const { search, setup, standing, lifecycle, with: joint } = dictionaries[language];
  const { catalog, result } = currentSite().data;
  const index: SearchIndex = {
    data: searchData(catalog, result),
    words: {
      ...search,
      setup: setup.mine,
      forget: setup.forget,
      standing,
      badge: lifecycle.badge,
      with: joint,
    },
  };
  return Response.json(index);
};
