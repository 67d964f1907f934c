import { readCatalog } from "../../src/matrix/catalog/read.ts";
import type { Catalog } from "../../src/matrix/catalog/schema.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { InputFile, Result } from "../../src/matrix/model/matrices.ts";
import { suggestionsFor } from "../../src/matrix/suggest/index.ts";
import { type NotedTable, noted } from "../../src/matrix/suggest/loose.ts";
import { written } from "../../src/matrix/suggest/write.ts";

/** A catalog from the text of one file. */
export const catalogFrom = (text: string): InputFile[] => [{ path: "catalog.yaml", text }];

/** Axes and kinds, and nothing on them. */
export const axesOnly = catalogFrom(`axes:
  - { id: server, list: servers, label: { en: Server, fr: Serveur } }
  - { id: placement, list: placements, label: { en: Placement, fr: Emplacement } }
  - { id: client, list: clients, label: { en: Client, fr: Client } }
kinds:
  - { id: server, axis: server, label: Server }
  - { id: mail, axis: placement, label: Mail }
  - { id: client, axis: client, label: Client }
`);

const reading = (files: readonly InputFile[]) => (catalog: Catalog) => {
  const tables: NotedTable[] = [];
  const { result } = readMatrices(files, catalog, {
    everyPlace: true,
    onTable: (one) => tables.push(noted(one)),
  });
  return { result, tables };
};

/** What is suggested for some documents, as YAML, and what they say once it is a further file of the catalog. */
export function suggested(files: readonly InputFile[], catalogFiles: readonly InputFile[]) {
  const suggestions = suggestionsFor(readCatalog(catalogFiles).value, reading(files));
  const yaml = written(suggestions);
  const { value, diagnostics } = readCatalog([...catalogFiles, { path: "suggested.yaml", text: yaml }]);
  const after: Result = readMatrices(files, value).result;
  // Documents have a label in one language, and the check asks for the others.
  const wrong = diagnostics.filter(({ code }) => code !== "catalog-untranslated");
  return { ...suggestions, yaml, catalog: value, diagnostics: wrong, after };
}

/** What is suggested for one document, in short: the members of each axis and the features of each matrix. */
export function matricesFor(text: string, catalogFiles: readonly InputFile[] = axesOnly): string[] {
  const { additions, diagnostics } = suggested([{ path: "a.md", text }], catalogFiles);
  return [
    ...diagnostics.map(({ message }) => message),
    ...additions.matrices.map(({ axes, features }) =>
      [...axes.map(({ list, members }) => `${list}: ${members.join(", ")}`), features.join(", ")].join("; "),
    ),
  ];
}

/** A table of Markdown from its rows. */
export const table = (...rows: string[]): string =>
  rows
    .flatMap((row, at) => (at === 0 ? [row, row.replace(/[^|]+/g, " - ")] : [row]))
    .map((row) => `${row}\n`)
    .join("");
