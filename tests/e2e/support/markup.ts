import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** Attributes that hold an address. */
const addresses = [
  "href",
  "src",
  "srcset",
  "action",
  "formaction",
  "data",
  "poster",
  "xlink:href",
  "background",
];

/**
 * What pages are made of, each thing once: `element`, `element attribute`, and `element attribute=address`. A browser's
 * own parser takes them apart, which runs nothing of them. Templates are looked into as well.
 */
export async function markupOf(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const html = readFileSync(path, "utf8");
    for (const name of await page.evaluate(namesIn, { html, addresses })) found.add(name);
  }
  return [...found];
}

function namesIn(asked: { readonly html: string; readonly addresses: readonly string[] }): string[] {
  const parsed = new DOMParser().parseFromString(asked.html, "text/html");
  const templates = [...parsed.querySelectorAll("template")].map(({ content }) => content);
  const elements = [parsed, ...templates].flatMap((root) => [...root.querySelectorAll("*")]);
  const nameOf = (element: string, { name, value }: Attr): string =>
    asked.addresses.includes(name) ? `${element} ${name}=${value}` : `${element} ${name}`;
  const names = elements.flatMap(({ localName, attributes }) => [
    localName,
    ...[...attributes].map((attribute) => nameOf(localName, attribute)),
  ]);
  return [...new Set(names)];
}
