import { readCatalog } from "../../../src/matrix/catalog/read.ts";
import { strictly } from "../../../src/matrix/diagnostics.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { vectors } from "../vectors/index.ts";
import { catalog, featureCount, sharedFeatures } from "./catalog.ts";
import { changes } from "./changes.ts";
import { asText, documentOf, inCell, matrixOf, proseOf, rowOf } from "./documents.ts";

/** Windows has no such names for files, and so no such danger. */
const proseName = process.platform === "win32" ? "prose" : `prose '"><svg onload=hostile=1>`;

const vocabulary = readCatalog([catalog]).value;

/** Whether the site's own build takes a document. One that it refuses never reaches a page. */
function taken(body: string): boolean {
  const { result } = readMatrices([documentOf("one", "en", 0, body)], vocabulary, { own: true });
  return strictly(result.diagnostics).every(({ severity }) => severity !== "error");
}

/** Vectors of which the reader takes a document where they stand raw in every place that is no matrix. */
export const takenAsProse: readonly string[] = vectors.filter((text) => taken(proseOf(text)));

const rawRow = (text: string, at: number): string =>
  rowOf(
    "Product 2",
    sharedFeatures[at % sharedFeatures.length] ?? 0,
    inCell(text),
    inCell(text),
    "Works only when",
  );

const rawTable = (rows: readonly string[]): string => matrixOf("Product 3", "Raw.", rows);

/** Vectors of which the reader takes a row where they stand raw, before and in the target of a link. */
export const takenInCells: readonly string[] = vectors.filter((text) => taken(rawTable([rawRow(text, 0)])));

/** The vectors are English, which the strict build does not take for French by itself. */
const french = "Ce que les pages qui suivent ont dans le texte est pour la plupart en anglais.";

/** Rows that say a vector in words that are text to any reader of Markdown: every vector, in the language named. */
function textRows(part: readonly string[], language: "en" | "fr", only: string): string[] {
  return part.flatMap((text, at) =>
    (at % 4 === 0) === (language === "fr") ? [rowOf("Product 0", at, asText(text), asText(text), only)] : [],
  );
}

/** Each part short enough that no feature comes twice in a document. */
const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** A site's content in which every text that can be is hostile: paths below the content folder, and texts. */
export function hostileContent(): InputFile[] {
  const note = vectors.map(asText).join(" ");
  const languages = { en: "Works only when", fr: "Fonctionne uniquement si" } as const;
  const stated = (["en", "fr"] as const).flatMap((language) =>
    parts(vectors, featureCount).map((part, at) => {
      const rows = textRows(part, language, languages[language]);
      return documentOf(`stated-${language}-${at}`, language, at, matrixOf("Product 1", note, rows));
    }),
  );
  const raw = parts(takenInCells, sharedFeatures.length).map((part, at) =>
    documentOf(`raw-${at}`, "en", at + 10, rawTable(part.map(rawRow))),
  );
  const told = parts(takenAsProse.map(proseOf), 10).map((part, at) =>
    documentOf(
      `${proseName} ${at}`,
      at % 2 === 0 ? "en" : "fr",
      at + 40,
      part.flatMap((one) => (at % 2 === 0 ? [one] : [french, one])).join("\n\n"),
    ),
  );
  return [catalog, changes, ...stated, ...raw, ...told];
}
