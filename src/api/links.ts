import { addresses, type Place } from "../matrix/addresses.ts";
import { type Language, languages } from "../matrix/catalog/languages.ts";

/** The addresses of one page in each language of the site. */
export type Pages = Readonly<Record<Language, string>>;

/** The addresses that the files of the API have in them. */
export type Links = {
  /** What all of them begin with; it tells one site from another. */
  readonly root: string;
  readonly pages: (place: Place) => Pages;
  /** The address of a file by its path below `api/v1/`. */
  readonly file: (path: string) => string;
};

/** Where a site is published. @property origin left out where it is not known: addresses then begin at the root */
export type Published = { readonly origin?: string | undefined; readonly base: string };

/** An address of the vendor as a URI: what only browsers understand in one is written as they send it. */
export const uriOf = (address: string): string => new URL(address).href;

/** Makes the addresses of a site for programs. */
export function linksAt({ origin = "", base }: Published): Links {
  const root = `${origin.replace(/\/$/, "")}${base.endsWith("/") ? base : `${base}/`}`;
  const link = addresses(root);
  return {
    root,
    pages: (place) =>
      Object.fromEntries(languages.map((language) => [language, link(language, place)])) as Pages,
    file: (path) => `${root}api/v1/${path}`,
  };
}
