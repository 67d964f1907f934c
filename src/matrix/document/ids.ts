import { slugOf } from "../text.ts";

/** Gives a document its id, from its path and language. */
export type Naming = (path: string, language: string) => string;

const ending = /\.(?:md|markdown|txt)$/i;

/** The file's name, with the language if it is not the default, since translations share a name. */
export const nameOfFile: Naming = (path, language) => {
  const id = slugOf(path.replace(/^.*\//s, "").replace(ending, ""));
  return language === "en" || id.endsWith(`-${language}`) ? id : `${id}-${slugOf(language)}`;
};

/**
 * Names the documents of one run so that no two share an id: a whole documentation set has hundreds of `index.md`.
 * The first document of a name gets the name, every further one its whole path, numbered if even that is taken.
 */
export function uniqueNames(): Naming {
  const taken = new Set<string>();
  // Counting from the start each time would take quadratic time.
  const next = new Map<string, number>();
  return (path, language) => {
    const whole = slugOf(path.replace(ending, ""));
    let id = nameOfFile(path, language);
    for (let number = next.get(whole) ?? 1; taken.has(id); number++) {
      id = number === 1 ? whole : `${whole}-${number}`;
      next.set(whole, number + 1);
    }
    taken.add(id);
    return id;
  };
}
