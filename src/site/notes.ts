import type { Language } from "../matrix/catalog/languages.ts";
import type { Feature, MatrixSpec } from "../matrix/catalog/schema.ts";
import type { MatrixNote } from "../matrix/model/matrices.ts";
import type { Site } from "./site.ts";
import { ownOrAll } from "./translations.ts";

/** Notes that hold for the same features: all that are shown, or those of some groups. */
export type NoteGroup = { readonly about: readonly string[]; readonly notes: readonly MatrixNote[] };

/**
 * The notes beside the tables of a matrix that are about some of its features, those about every feature first. Where
 * documents of several languages have notes about the same, only those in the reader's language are given of these.
 */
export function notesOn(
  site: Site,
  matrix: MatrixSpec,
  features: readonly Feature[],
  language: Language,
): readonly NoteGroup[] {
  const shown = new Set(features.map(({ id }) => id));
  const all = site
    .notes(matrix.id)
    .filter((note) => note.features === undefined || note.features.some((id) => shown.has(id)));
  const groups = Map.groupBy(all, (note) => aboutOf(site, note, language).join("\n"));
  const languageOf = (note: MatrixNote): string => site.document(note.document).language;
  return [...groups]
    .map(([about, notes]) => ({
      about: about === "" ? [] : about.split("\n"),
      notes: ownOrAll(notes, languageOf, language),
    }))
    .toSorted((one, other) => one.about.length - other.about.length);
}

/** The groups of a note's features, by their labels. */
const aboutOf = (site: Site, { features = [] }: MatrixNote, language: Language): readonly string[] => [
  ...new Set(features.map((id) => site.group(site.feature(id).group).label[language])),
];
