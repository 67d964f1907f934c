/** What a requirement asks for, in words: which products, from which version on, and for which thing. */

import { formats } from "../i18n/format.ts";
import { requirementWords } from "../i18n/requirements.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Catalog, Product } from "../matrix/catalog/schema.ts";
import { leastOf } from "../matrix/derive/requirements.ts";
import type { Condition } from "../matrix/model/answers.ts";
import { laterReleases } from "../matrix/vocabulary/releases.ts";
import type { Site } from "./site.ts";

/** One of the products that a condition names, with what is around its name: ", CU3 or later", " licence", or nothing. */
export type NamedProduct = { readonly before: string; readonly product: Product; readonly behind: string };

type Asked = Pick<Condition, "products" | "minimum" | "subject">;

/** What names are looked up in: a site, or a catalog alone. */
export type Names = Pick<Site, "product"> & { readonly data: { readonly catalog: Catalog } };

/** A product, its least version, and whether its later releases are asked for as well. */
type Release = { readonly id: string; readonly version: string | undefined; readonly isLater: boolean };

const known = new WeakMap<Catalog, ReadonlyMap<string, readonly string[]>>();

function laterThan({ data: { catalog } }: Names, id: string): readonly string[] {
  const all = known.get(catalog) ?? laterReleases(catalog);
  known.set(catalog, all);
  return all.get(id) ?? [];
}

/**
 * The products of a condition. Where all later releases of one are among them, "or later" stands for these: behind a
 * version always, behind a product alone if there are several, as "A or B" says more than "A or later".
 */
function releasesIn(site: Names, asked: Asked): readonly Release[] {
  const all = asked.products.map((id): Release => {
    const version = leastOf(asked, id);
    const later = laterThan(site, id);
    const isWhole = later.every((one) => asked.products.includes(one) && leastOf(asked, one) === undefined);
    return { id, version, isLater: isWhole && (version !== undefined || later.length > 1) };
  });
  const told = new Set(all.flatMap(({ id, isLater }) => (isLater ? laterThan(site, id) : [])));
  return all.filter(({ id }) => !told.has(id));
}

/** The products of which some requirement of a site asks for a least version: by their ids. */
export const versionedProducts = ({ cells }: Site): ReadonlySet<string> =>
  new Set(
    cells.flatMap(({ cell }) =>
      (cell?.conditions ?? []).flatMap(({ products, minimum }) =>
        minimum === undefined ? [] : products.slice(0, 1),
      ),
    ),
  );

/** The products of a condition, for names that are links. */
export function namedProducts(site: Site, asked: Asked, language: Language): readonly NamedProduct[] {
  const { orLater, orLaterUpdate, orLaterRelease, licence } = requirementWords[language];
  return releasesIn(site, asked).map(({ id, version, isLater }) => {
    const product = site.product(id);
    const [before = "", noun = ""] = isPlainLicence(asked, product.label[language], language)
      ? licence("#").split("#")
      : [];
    if (version !== undefined)
      return { before, product, behind: `${noun}, ${isLater ? orLater(version) : orLaterUpdate(version)}` };
    return { before, product, behind: isLater ? orLaterRelease(noun) : noun };
  });
}

/**
 * The same as a phrase: "Exchange 2016 CU3 or later", "A or B", "Exchange Online licence".
 * @param label the name of a product, as long as there is room for
 */
export function productsPhrase(
  site: Names,
  asked: Asked,
  language: Language,
  label: (product: Product) => string,
): string {
  const { orLater, orLaterUpdate, orLaterRelease, licence } = requirementWords[language];
  const names = releasesIn(site, asked).map(({ id, version, isLater }) => {
    const name = label(site.product(id));
    const whole = isPlainLicence(asked, name, language) ? licence(name) : name;
    if (version === undefined) return isLater ? orLaterRelease(whole) : whole;
    return isLater ? orLater(`${whole} ${version}`) : orLaterUpdate(`${whole} ${version}`);
  });
  return formats[language].or(names);
}

/** The whole of it: "Exchange Server 2016 CU3 or later for the mailbox server"; nothing for a restriction in words. */
export function requirementPhrase(site: Names, asked: Asked, language: Language): string {
  const phrase = productsPhrase(site, asked, language, ({ label }) => label[language]);
  return `${phrase}${forWords(asked, language)}`;
}

/** Whether a licence is needed, and the name of the product does not say so itself. */
const isPlainLicence = ({ subject }: Asked, name: string, language: Language): boolean =>
  subject === "licence" &&
  !name.toLowerCase().includes(requirementWords[language].subjects.licence.toLowerCase());

/** What a requirement is about, before it: "Mailbox server: "; nothing if no document says it. */
export function aboutWords({ subject }: Pick<Condition, "subject">, language: Language): string {
  const { subjects, about } = requirementWords[language];
  return subject === undefined ? "" : about(subjects[subject]);
}

/** The same behind it: " for the mailbox server". A licence says itself what it is. */
export function forWords({ subject }: Pick<Condition, "subject">, language: Language): string {
  return subject === undefined || subject === "licence"
    ? ""
    : ` ${requirementWords[language].behind[subject]}`;
}
