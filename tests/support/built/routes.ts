import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languages } from "../../../src/matrix/catalog/languages.ts";
import { attribute, namesIn } from "./markup.ts";
import type { BuiltPage } from "./site.ts";

/** A file that makes pages, with a form for the paths that it makes, below the base path. */
export type Route = { readonly file: string; readonly form: RegExp };

/** A matrix has any number of axes, and anything can have had any address, so that two routes make paths of one form: the page says which one it is of. */
const kinds: Readonly<Record<string, string>> = {
  "[...former].astro": "former",
  "[...lang]/[matrix]/[...at]/index.astro": "configuration",
  "[...lang]/[matrix]/[...at]/[feature].astro": "cell",
};

const pagesFolder = fileURLToPath(new URL("../../../src/pages", import.meta.url));
const prefixes = languages.slice(1).map((language) => `${language}/`);

/** Every route that there is, those with the most fixed words first, as Astro itself gives them precedence. */
export function routes(): readonly Route[] {
  const files = globSync("**/*.astro", { cwd: pagesFolder }).map((file) => file.replaceAll("\\", "/"));
  return files.toSorted((one, other) => parameters(one) - parameters(other)).map(routeOf);
}

const parameters = (file: string): number => [...file.matchAll(/\[\w+\]/g)].length;

function routeOf(file: string): Route {
  const form = file
    .replace(/\.astro$/, "/")
    .replace(/(?<=^|\/)index\/$/, "")
    .replace(/^404\/$/, "404\\.html")
    .replace("[...lang]/", `(?:${prefixes.join("|")})?`)
    .replace("[...at]", ".+")
    .replace("[...former]", ".+")
    .replace(/\[\w+\]/g, "[^/]+");
  return { file, form: new RegExp(`^${form}$`) };
}

/**
 * The route that makes a page.
 * @param path below the base path
 * @param kind what the page says that it is
 */
export function routeFor(path: string, kind = "", all: readonly Route[] = routes()): Route | undefined {
  return all.find(({ form, file }) => form.test(path) && (kinds[file] ?? kind) === kind);
}

/** What a page says that it is. */
export function kindOf({ elements }: BuiltPage): string {
  const html = elements.find(({ tagName }) => tagName === "html");
  return (html && attribute(html, "data-page")) ?? "";
}

/**
 * As few pages as have between them everything that some pages are made of: each element, attribute and class. A page
 * in a state of its own, such as a cell that is not supported, is made of something that no other page has, so that
 * nobody has to list states.
 */
export function statesAmong(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const parts = new Map(pages.map((page) => [page, partsOf(page)]));
  const open = new Set([...parts.values()].flatMap((own) => [...own]));
  const chosen: BuiltPage[] = [];
  while (open.size > 0) {
    const news = (page: BuiltPage): number =>
      [...(parts.get(page) ?? [])].filter((one) => open.has(one)).length;
    const best = pages.reduce((one, other) => (news(other) > news(one) ? other : one));
    for (const part of parts.get(best) ?? []) open.delete(part);
    chosen.push(best);
  }
  return chosen;
}

function partsOf({ elements }: BuiltPage): ReadonlySet<string> {
  const names = [...namesIn(elements)].map((name) => name.replace(/=.*$/s, ""));
  const classes = elements.flatMap((element) =>
    (attribute(element, "class") ?? "").split(/\s+/).map((one) => `${element.tagName}.${one}`),
  );
  return new Set([...names, ...classes]);
}
