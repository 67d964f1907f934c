/** What things are called that had an address once. */

import { dictionaries } from "../i18n/dictionary.ts";
import { capitalised } from "../i18n/format.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import { type IdKind, type Permalink, partsOf } from "../matrix/permalinks/permalink.ts";
import { livingOf } from "./former.ts";
import type { Site } from "./site.ts";

/**
 * The name of something that was published: by the labels of what its key names, as far as these are known today, and by
 * their ids otherwise.
 */
export function formerName(site: Site, was: Permalink, language: Language): string {
  const { matrix, feature, product, group, document, conflict, at } = partsOf(was);
  const label = (kind: IdKind, id: string | undefined): readonly string[] =>
    id === undefined ? [] : [labelOf(site, { kind, key: id }, language)];
  const configuration = (at ?? []).flatMap((id) => label("product", id)).join(dictionaries[language].with);
  const alone = [...label("product", product), ...label("conflict", conflict)];
  const things = [...label("feature", feature), ...label("group", group), configuration, ...alone];
  const named = things.filter(Boolean).join(", ");
  // A configuration is the same in all matrices; a row or a group is one of its matrix.
  const owner = [...label("matrix", matrix), ...label("document", document)].join("");
  if (named === "") return owner;
  return was.kind === "row" || was.kind === "part" ? `${named} (${owner})` : named;
}

function labelOf(site: Site, permalink: Permalink, language: Language): string {
  const [now = permalink] = livingOf(site, permalink);
  const { catalog, documents } = site.data;
  const lists = {
    matrix: catalog.matrices,
    feature: catalog.features,
    product: catalog.products,
    group: catalog.groups,
  };
  const found = Object.hasOwn(lists, now.kind)
    ? lists[now.kind as keyof typeof lists].find(({ id }) => id === now.key)?.label[language]
    : documents.find(({ id }) => now.kind === "document" && id === now.key)?.title;
  return found ?? capitalised(now.key.replaceAll("-", " "));
}

/** What was known may be a word or a sentence: with a full stop either way. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
