import type { Language } from "../../matrix/catalog/languages.ts";
import type { At } from "../../matrix/coordinates.ts";
import type { ComparedConfiguration } from "../../site/compared.ts";
import { link } from "../../site/link.ts";

/** A file that could not be had. */
export class LoadError extends Error {
  readonly at: At;
  /** Whether the site answered that there is no such file, so that trying again is no use. */
  readonly isGone: boolean;

  constructor(at: At, isGone: boolean, cause?: unknown) {
    super(`What is stated of ${at.join(", ")} could not be loaded.`, { cause });
    this.at = at;
    this.isGone = isGone;
  }
}

const known = new Map<string, Promise<ComparedConfiguration>>();

/** What is stated of a configuration, asked for once. @throws LoadError after which it may be asked for again */
export function load(language: Language, at: At): Promise<ComparedConfiguration> {
  const address = link(language, { kind: "compared", at });
  const found = known.get(address) ?? request(address, at);
  known.set(address, found);
  found.catch(() => known.delete(address));
  return found;
}

async function request(address: string, at: At): Promise<ComparedConfiguration> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new LoadError(at, answer.status === 404);
    return await answer.json();
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(at, false, error);
  }
}
