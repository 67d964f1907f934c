import { vi } from "vitest";
import type { SearchIndex } from "../../src/components/search/listing.ts";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import * as endpoint from "../../src/pages/[...lang]/search/index.json.ts";
import { response, settled } from "./page.ts";

/** What browsers load of the fixture site when somebody starts to search. */
export async function searchIndex(language: Language): Promise<SearchIndex> {
  return (await response(endpoint, { language })).json();
}

/**
 * Answers every `fetch` with the index, or with nothing where it is undefined.
 * @returns the addresses asked for
 */
export function answerFetch(index: SearchIndex | undefined): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve({ ok: index !== undefined, status: 404, json: () => Promise.resolve(index) });
  });
  return asked;
}

/** Waits until what searches has come, and has answered. */
export async function searched(): Promise<void> {
  await vi.dynamicImportSettled();
  await settled();
}
