import { addresses } from "../../matrix/addresses.ts";
import { languages } from "../../matrix/catalog/languages.ts";
import type { Search } from "../../search/search.ts";
import { readersDay } from "../day.ts";
import type { Naming, SearchIndex } from "./listing.ts";

/** The search of this page, ready to answer, with the words to answer in. */
export type Ready = { readonly search: Search; readonly naming: Naming };

const loads = new Map<string, Promise<Ready>>();

/**
 * Loads what is searched, once for a page. A load that failed is forgotten, so that another press tries again.
 * @param box carries the address of the index and the root of the site as data
 */
export function load(box: HTMLElement): Promise<Ready> {
  const { index = "", root = "/" } = box.dataset;
  const known = loads.get(index) ?? fetchIndex(index, root);
  loads.set(index, known);
  known.catch(() => loads.delete(index));
  return known;
}

/** What searches and what is searched come at the same time, since over a slow line each takes its while. */
async function fetchIndex(address: string, root: string): Promise<Ready> {
  const [{ createSearch }, { data, words }] = await Promise.all([
    import("../../search/search.ts"),
    indexAt(address),
  ]);
  const day = readersDay();
  const language = languages.find((tag) => tag === document.documentElement.lang) ?? languages[0];
  return {
    search: createSearch(data, day),
    naming: { data, words, language, link: addresses(root), day },
  };
}

async function indexAt(address: string): Promise<SearchIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
