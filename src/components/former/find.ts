import { languages } from "../../matrix/catalog/languages.ts";
import { link } from "../../site/link.ts";
import { fragment } from "../fragment.ts";
import { moves } from "./moves.ts";

/**
 * Goes where an old fragment or query of the page leads today, in the place of the address that asked for it. Where nothing is
 * known of it, the page stays as it is.
 */
export async function find(): Promise<void> {
  const here = location.href;
  const { fragment: placeOf, query } = await moves();
  // Somebody may have gone elsewhere meanwhile.
  if (location.href !== here) return;
  const search = query(location.search);
  const id = fragment();
  const isThere = id === "" || document.getElementById(id) !== null;
  const place = isThere ? undefined : placeOf(pathBelowRoot(), id);
  const address = new URL(place ? link(language(), place) : location.href, here);
  if (address.pathname === location.pathname) address.search = search;
  if (address.href !== here) location.replace(address);
}

const language = () => languages.find((tag) => tag === document.documentElement.lang) ?? languages[0];

/** The path of the page, below the root of its language. */
const pathBelowRoot = (): string => location.pathname.slice(link(language(), { kind: "home" }).length);
