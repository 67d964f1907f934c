import type { Language } from "../../matrix/catalog/languages.ts";
import type { SiteWords } from "../../matrix/catalog/schema.ts";
import { addressesOf } from "../../matrix/resolve/references.ts";
import { documentAt } from "../../matrix/upkeep/links.ts";
import type { SiteDocument } from "../data.ts";
import { link } from "../link.ts";
import type { Site } from "../site.ts";

/** Where a link of a document leads, and whether that is no more than a search for its words. */
export type Lead = { readonly href: string; readonly isSearch?: true };

/** Finds where a link leads; undefined where there is nowhere to go. @param words of the link */
export type Leads = (target: string, words: string) => Lead | undefined;

/**
 * Where the links of a document lead:
 *
 * 1. to the web, as they are written;
 * 2. to the page of another document of the site;
 * 3. to the address that the catalog has of a file of the vendor;
 * 4. to a search for their words, where the site has one.
 */
export function leadsFrom({ data }: Site, document: SiteDocument, language: Language): Leads {
  const all = data.documents.map((info) => ({ info }));
  const addressOf = addressesOf(data.catalog.references);
  return (target, words) => {
    if (/^https?:\/\//i.test(target) && URL.canParse(target)) return { href: target };
    const own = documentAt(target, { info: document }, all);
    const place = own && ({ kind: "source", document: own.info.id } as const);
    const href = place ? link(language, place) : addressOf(target);
    return href === undefined ? searchFor(target, words, data.site) : { href };
  };
}

/** A search for a file that is not here, by what the document calls it. */
function searchFor(target: string, words: string, { elsewhere }: SiteWords): Lead | undefined {
  const isFile = /[./]/.test(target) && !/^(?:#|\/\/|[a-z][a-z0-9+.-]*:)/i.test(target);
  if (!isFile || words === "" || elsewhere === undefined) return undefined;
  return { href: `${elsewhere.address}${encodeURIComponent(words)}`, isSearch: true };
}
