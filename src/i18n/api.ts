import type { Localised } from "../matrix/catalog/schema.ts";

/** What the files for programs are called in their list. */
export const apiWords = {
  index: { en: "List of all files", fr: "Liste de tous les fichiers" },
  all: { en: "All facts in one file", fr: "Tous les faits en un fichier" },
  schema: { en: "Shapes of the data (JSON Schema)", fr: "Formes des données (JSON Schema)" },
  openapi: { en: "Description of all files (OpenAPI)", fr: "Description de tous les fichiers (OpenAPI)" },
  lifecycle: { en: "What ends when", fr: "Ce qui prend fin, et quand" },
  conflicts: { en: "Where sources disagree", fr: "Là où les sources divergent" },
  documents: { en: "Documents", fr: "Documents" },
  changes: { en: "What has changed", fr: "Ce qui a changé" },
} as const satisfies Readonly<Record<string, Localised>>;
