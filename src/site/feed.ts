/** What changed here, as feeds tell it: each changed fact, and many of one kind in one matrix as one. */

import { createHash } from "node:crypto";
import type { Element, ElementContent, Root } from "hast";
import { changeWords } from "../i18n/changes.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import type { Link, Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { MatrixSpec } from "../matrix/catalog/schema.ts";
import { type AtomEntry, atomText } from "./atom.ts";
import {
  type ChangedEntry,
  type ChangedFact,
  type ChangedGroup,
  type ChangedState,
  changedEntries,
  feedTitle,
} from "./changed.ts";
import type { Site } from "./site.ts";

/** How many entries a feed has at most: the newest. */
export const mostEntries = 100;

/** How many facts of a group are named; the page has all of them. */
const mostFacts = 100;

/** The address of a place: whole, or from the root of the site where its origin is not known. */
type AddressOf = (place: Place) => string;

/** What a feed is about, if not everything, and the origin of the site, if somebody has said where it will be published. */
export type FeedOptions = { readonly matrix?: MatrixSpec; readonly origin?: URL | undefined };

/**
 * What changed, as an Atom feed: of everything, or of one matrix.
 *
 * 1. An entry is one changed fact, or all of a kind in a matrix where they are many; its title is the fact itself.
 * 2. Ids are made from those of the change, the language and the first published state, which two sites do not share, so
 *    that they survive every edit and every move of the site. `urn:uuid:` needs no domain that somebody would have to own.
 * 3. An entry is dated by its day and never updated. Changes of wording alone are none.
 * 4. The first published state is the last entry, and says nothing that would change later.
 */
export function changesFeed(
  site: Site,
  language: Language,
  link: Link,
  { matrix, origin }: FeedOptions = {},
): string {
  const addressOf: AddressOf = (place) =>
    origin ? new URL(link(language, place), origin).href : link(language, place);
  const beginning = site.data.changes.find(({ first }) => first)?.id ?? "";
  const idFor: IdFor = (...names) => idOf(beginning, language, ...names);
  const teller = tellerIn(language, addressOf, idFor);
  const entries = changedEntries(site, matrix).flatMap(teller).slice(0, mostEntries);
  const self: Place = { kind: "feed", ...(matrix && { matrix: matrix.id }) };
  return atomText({
    id: idFor("feed", matrix?.id ?? ""),
    language,
    title: feedTitle(site, language, matrix?.id),
    author: site.data.site.name,
    rights: changeWords[language].rights,
    date: entries[0]?.date ?? site.day,
    address: addressOf(matrix ? { kind: "matrix", matrix: matrix.id } : { kind: "changes" }),
    self: origin && addressOf(self),
    entries,
  });
}

/** Makes an id of names, for one site and language. */
type IdFor = (...names: readonly string[]) => string;

/** What a feed tells of one entry. */
function tellerIn(
  language: Language,
  addressOf: AddressOf,
  idFor: IdFor,
): (entry: ChangedEntry) => readonly AtomEntry[] {
  const words = changeWords[language];
  const write = writerIn(language, addressOf);
  return ({ entry, groups }) => {
    const { date, note } = entry;
    const noted = note ? [tag("p", note[language])] : [];
    const told = (id: string, title: string, change: string, content: readonly ElementContent[]) => ({
      id: idFor(entry.id, id),
      title,
      date,
      address: addressOf({ kind: "changes", change }),
      content: { type: "root", children: [...noted, ...content] } satisfies Root,
    });
    const facts = groups.flatMap((group) => {
      const title = words.many[group.kind](group.facts[0].matrix[language], group.facts.length);
      if (group.isMany) return [told(`${group.matrix} ${group.kind}`, title, entry.id, write.group(group))];
      return group.facts.map((fact) => {
        const { matrix, about, key, title: own } = fact.change;
        return told(`${matrix} ${about} ${key}`, own[language], fact.id, write.fact(fact));
      });
    });
    if (!entry.first) return facts;
    const means = note ? [] : [tag("p", words.firstMeans)];
    return [...facts, told("first", entry.title?.[language] ?? words.first, entry.id, means)];
  };
}

/** Writes what a feed says of changed facts. */
function writerIn(language: Language, addressOf: AddressOf) {
  const words = changeWords[language];
  const way = (place: Place, name: string): Element => tag("a", name, { href: addressOf(place) });
  const state = (term: string, said: ChangedState | undefined): ElementContent[] => {
    const conditions = (said?.conditions ?? []).map(({ text, mark }) =>
      tag("li", [
        ...(mark ? [tag("b", markWords(mark, language)), plain(" ")] : []),
        tag("span", text, foreign(said?.language, language)),
      ]),
    );
    return [
      tag("dt", term),
      tag("dd", [
        plain(dictionaries[language].standing[said?.support ?? "unlisted"]),
        ...(conditions.length > 0 ? [tag("ul", conditions)] : []),
        ...sources(said),
      ]),
    ];
  };
  const sources = (said: ChangedState | undefined): ElementContent[] =>
    (said?.sources ?? []).map(({ document, place }) =>
      tag("p", [
        plain(`${words.source(1)} `),
        place ? way(place, document?.title ?? words.unknownSource) : plain(words.unknownSource),
      ]),
    );
  return {
    fact: ({ before, after, place, change }: ChangedFact): ElementContent[] => [
      tag("dl", [...state(words.was, before), ...state(words.is, after)]),
      ...(place ? [tag("p", [way(place, change.title[language])])] : []),
    ],
    group: ({ facts }: ChangedGroup): ElementContent[] => {
      const named = facts.slice(0, mostFacts);
      const more = facts.length - named.length;
      const items = named.map(({ id, change }) =>
        tag("li", [way({ kind: "changes", change: id }, change.title[language])]),
      );
      return [tag("ul", items), ...(more > 0 ? [tag("p", words.further(more))] : [])];
    },
  };
}

/** What became of a condition, in words. */
const markWords = (mark: "added" | "removed", language: Language): string =>
  ({ added: changeWords[language].conditionAdded, removed: changeWords[language].conditionRemoved })[mark];

const plain = (value: string): ElementContent => ({ type: "text", value });

const tag = (
  tagName: string,
  inside: string | ElementContent[],
  properties: Element["properties"] = {},
): Element => ({
  type: "element",
  tagName,
  properties,
  children: typeof inside === "string" ? [plain(inside)] : inside,
});

/** The attribute of words in another language. */
const foreign = (spoken: string | undefined, language: Language): Element["properties"] =>
  spoken === undefined || spoken === language ? {} : { lang: spoken };

/** A made-up namespace, as RFC 9562 asks for with names that are unique only among themselves. It must never change. */
const namespace = "7b0c1d52-3f0e-4c39-9a51-5f6f3c1f8e2d";

/** An IRI for a name, the same in every build: a UUID of version 5 (RFC 9562, section 5.5). */
export function idOf(...names: readonly string[]): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(names.join("\n"))
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex", 0, 16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join("-")}`;
}
