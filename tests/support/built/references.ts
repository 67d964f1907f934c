/** Every address that a built site names anywhere, and whether it answers. */

import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import papaparse from "papaparse";
import { filesBelow } from "./bytes.ts";
import { attribute, type Element } from "./markup.ts";
import type { BuiltPage, BuiltSite } from "./site.ts";

/** An address, as it is written, and the path of the page or file that names it. */
export type Reference = { readonly from: string; readonly written: string };

/** Where the addresses of a site lie: those of a build that knows no origin could be anywhere. */
const originOf = ({ origin }: Pick<BuiltSite, "origin">): string => origin ?? "https://anywhere.example";

/** Attributes that hold an address, be it relative. Any other may hold a whole one, or one from the root on. */
const addressed: ReadonlySet<string> = new Set([
  "action",
  "cite",
  "data",
  "formaction",
  "href",
  "poster",
  "src",
  "xlink:href",
]);

/** Of what nobody said that it is an address, that which can be one: whole, or from the root on, and no pattern. */
const looksLikeOne = (text: string): boolean =>
  /^(?:https?:\/\/|\/[\w~%-])[^\s<>"'{}*;=?#]*(?:[?#][^\s<>"'{}]*)?$/.test(text) &&
  URL.canParse(text, "https://anywhere.example");

/** The addresses that elements name. */
export const addressesIn = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => element.attrs.flatMap((one) => addressesOf(element, one)));

function addressesOf(element: Element, { prefix, name, value }: Element["attrs"][number]): string[] {
  if (addressed.has(prefix ? `${prefix}:${name}` : name)) return [value];
  if (name === "srcset") return value.split(",").map((one) => one.trim().replace(/\s.*$/s, ""));
  const leadsOn = name === "content" && attribute(element, "http-equiv") === "refresh";
  if (leadsOn) return [value.replace(/^[^=]*=/, "")];
  return [value].filter(looksLikeOne);
}

/** The fields of JSON that hold no addresses: what the paths of a description of an API begin with, and its patterns. */
const patterns: ReadonlySet<string> = new Set(["servers", "template"]);

/** The texts of anything read from JSON, but for patterns. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (patterns.has(key) ? [] : textsIn(one)));
}

const matched = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, one = ""]) => one);

/** What is between quotation marks or tags, as text: what an XML file says. */
const toldIn = (xml: string): string[] =>
  matched(xml, /(?:="|>)([^"<>]+)(?=["<])/g).map((one) => one.trim().replaceAll("&amp;", "&"));

const imported = /(?<![\w$.])(?:import|export)(?:[^"'()]*?from)?\s*\(?["'](\.[^"']+)["']/g;

/** How the files of each kind name addresses. In any other, they stand between spaces. */
const readers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  ".json": (text) => textsIn(JSON.parse(text)).filter(looksLikeOne),
  ".csv": (text) => papaparse.parse<string[]>(text).data.flat().filter(looksLikeOne),
  ".xml": (text) => toldIn(text).filter(looksLikeOne),
  ".css": (text) => matched(text, /url\(["']?([^"')]+)/g),
  ".js": (text) => matched(text, imported),
  // A long line goes on in the next, after a space.
  ".ics": (text) => matched(text.replaceAll("\r\n ", ""), /(https?:\/\/[^\s"<>\\]+)/g).filter(looksLikeOne),
};
/** Where hosts put the rest of what was asked for, the address in front of it has to answer. */
const inWords = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/:splat$/, ""))
    .filter(looksLikeOne);

const pictures = /\.(?:png|svg|ico|webp)$/;

/** Every address that any page or file of a site names. */
export function* referencesOf(site: BuiltSite): Iterable<Reference> {
  for (const page of site.pages.values()) yield* referencesIn(page);
  for (const file of filesBelow(site.folder)) {
    if (file.endsWith(".html") || file === "_headers" || pictures.test(file)) continue;
    const read = readers[extname(file)] ?? inWords;
    const text = readFileSync(join(site.folder, file), "utf8");
    for (const written of new Set(read(text))) yield { from: site.base + file, written };
  }
}

export function* referencesIn({ path, elements }: BuiltPage): Iterable<Reference> {
  for (const written of new Set(addressesIn(elements))) yield { from: path, written };
}

/** What is wrong with each of some addresses, with the page or file that names it. */
export function faultsAmong(references: Iterable<Reference>, site: BuiltSite): string[] {
  const answers = answersOf(site);
  return [...references].flatMap(({ from, written }) => {
    const url = URL.canParse(written, originOf(site) + from) ? new URL(written, originOf(site) + from) : null;
    if (url !== null && url.origin !== originOf(site)) return [];
    const fault = url === null ? "is no address" : answers(url);
    return fault === undefined ? [] : `${from}: ${written} ${fault}`;
  });
}

/**
 * Says what is wrong with an address of a site: it leaves the base path, leads to no page or file, or to no part of it.
 * What is read of a file is kept.
 */
function answersOf({ base, folder, pages }: BuiltSite): (url: URL) => string | undefined {
  const values = new Map<string, unknown>();
  const valueIn = (file: string): unknown => {
    const value = values.get(file) ?? JSON.parse(readFileSync(file, "utf8"));
    values.set(file, value);
    return value;
  };
  const inPage = ({ ids }: BuiltPage, fragment: string) =>
    fragment === "" || ids.has(fragment) ? undefined : "leads to no part of that page";
  const inFile = (file: string, fragment: string) => {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return "leads nowhere";
    const isThere = fragment === "" || (file.endsWith(".json") && hasPart(valueIn(file), fragment));
    return isThere ? undefined : "leads to no part of that file";
  };
  return ({ pathname, hash }) => {
    if (!pathname.startsWith(base)) return `leads out of ${base}`;
    const [path, fragment] = [decodeURI(pathname), decodeURIComponent(hash.slice(1))];
    const page = pages.get(path);
    return page ? inPage(page, fragment) : inFile(join(folder, path.slice(base.length)), fragment);
  };
}

/** Whether a value has the part that a JSON Pointer names: https://www.rfc-editor.org/rfc/rfc6901 */
function hasPart(value: unknown, pointer: string): boolean {
  const [start, ...keys] = pointer.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const within = (one: unknown, key: string): unknown =>
    typeof one === "object" && one !== null
      ? Object.entries(one).find(([name]) => name === key)?.[1]
      : undefined;
  return start === "" && keys.reduce(within, value) !== undefined;
}
