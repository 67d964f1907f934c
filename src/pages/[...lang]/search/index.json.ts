import type { APIRoute, InferGetStaticPropsType } from "astro";
import type { SearchIndex } from "../../../components/search/listing.ts";
import { dictionaries } from "../../../i18n/dictionary.ts";
import { searching } from "../../../i18n/searching.ts";
import { statements } from "../../../i18n/statements.ts";
import { searchData } from "../../../search/data.ts";
import { currentSite } from "../../../site/current.ts";
import { becameOf } from "../../../site/lifecycle.ts";
import { singlePaths } from "../../../site/paths.ts";

export const getStaticPaths = () => singlePaths();
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What is searched, and the words to answer in: loaded by browsers when somebody starts to search. */
export const GET: APIRoute<Props> = ({ props: { language } }) => {
  const { search, setup, standing, with: joint } = dictionaries[language];
  const said = statements[language];
  const { catalog, result } = currentSite().data;
  // A lifecycle that holds in one place only says nothing of the product itself.
  const everywhere = catalog.products.filter(({ lifecycle }) => lifecycle?.in === undefined);
  const became = Object.fromEntries(
    everywhere
      .map(({ id, lifecycle }) => [id, becameOf(lifecycle, language)] as const)
      .filter(([, all]) => all.length > 0),
  );
  const index: SearchIndex = {
    data: searchData(catalog, result),
    words: {
      ...search,
      ...searching[language],
      setup: setup.mine,
      forget: setup.forget,
      standing,
      whole: said.whole.answer,
      disputed: said.disagree,
      lastStated: said.lastStatedIn("#"),
      lastStatedUndated: said.lastStatedIn(undefined),
      became,
      with: joint,
    },
  };
  return Response.json(index);
};
