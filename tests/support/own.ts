import { type Content, type ContentFiles, readContent } from "../../src/matrix/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Diagnostic } from "../../src/matrix/model/diagnostics.ts";
import type { InputFile, Result } from "../../src/matrix/model/matrices.ts";
import { catalog } from "./reading.ts";

/** A document of a project in the folder of a language, with the lines below its front matter, the first of them line 7. */
export function ownFile(path: string, ...lines: readonly string[]): InputFile {
  const language = path.split("/").at(-2) ?? "en";
  const matter = [
    "{ title: T, description: D,",
    "date: 2016-12-09, checked: 2026-01-31,",
    "origins: [{ title: O, version: the first }],",
    `language: ${language} }`,
  ];
  return { path, text: ["---", ...matter, "---", ...lines, ""].join("\n") };
}

/** Documents of a project, read with the vocabulary of the small site. */
export const readOwn = (...files: readonly InputFile[]): Result =>
  readMatrices(files, catalog, { own: true }).result;

/** A diagnostic as `document:line:column code message`. */
export const told = ({ document, line, column, code, message }: Diagnostic): string =>
  `${document}:${line}:${column} ${code} ${message}`;

/** A whole content that has nothing wrong: two servers, one placement, two features, and a document that states all. */
export const smallContent: ContentFiles = {
  catalog: [
    {
      path: "catalog/all.yaml",
      text: `site:
  name: Mail
  title: { en: What works where, fr: Ce qui marche où }
  line: { en: Which calls work with which mail., fr: Quels appels marchent avec quel courrier. }
  examples: { en: [calls], fr: [appels] }
axes:
  - { id: server, list: servers, label: { en: Server, fr: Serveur } }
  - { id: placement, list: placements, label: { en: Placement, fr: Emplacement } }
products:
  - { id: lync, kind: server, label: Lync }
  - { id: skype, kind: server, label: Skype }
  - { id: exchange, kind: mail, label: Exchange }
groups:
  - { id: voice, label: { en: Voice, fr: Voix } }
features:
  - { id: calls, group: voice, label: { en: Calls, fr: Appels } }
  - { id: queues, group: voice, label: { en: Queues, fr: Files } }
matrices:
  - id: mail
    label: { en: Mail, fr: Courrier }
    summary: { en: What mail adds., fr: Ce qu’apporte le courrier. }
    servers: [lync, skype]
    placements: [exchange]
    features: [calls, queues]
`,
    },
  ],
  documents: [
    ownFile(
      "docs/en/a.md",
      "",
      "| | Exchange |",
      "| - | - |",
      "| Lync | Calls |",
      "| Skype | Calls <br/> Queues |",
    ),
  ],
};

/** That content with a text of its files replaced by another. */
export function changed(from: string, to: string): Content {
  const edit = (file: InputFile): InputFile => ({ ...file, text: file.text.replace(from, to) });
  const { catalog: yaml, documents } = smallContent;
  if (![...yaml, ...documents].some(({ text }) => text.includes(from)))
    throw new Error(`There is no “${from}”.`);
  return readContent({ catalog: yaml.map(edit), documents: documents.map(edit) });
}
