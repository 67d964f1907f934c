/**
 * Pages in versions, in short: `P 2019-03: No`. Each line is a statement that a section of a document of ours makes, and
 * the version of the page that the section rests on.
 */

import { readCatalog } from "../../src/matrix/catalog/read.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Cell, Past, Whole } from "../../src/matrix/model/answers.ts";
import type { InputFile, Result } from "../../src/matrix/model/matrices.ts";

const localised = (words: string): string => `{ en: ${words}, fr: ${words} }`;

const catalogText = `
axes:
  - { id: server, list: servers, label: { en: Server, fr: Serveur } }
  - { id: placement, list: placements, label: { en: Placement, fr: Emplacement } }
  - { id: client, list: clients, label: { en: Client, fr: Client } }
kinds:
${["server", "mail", "service"].map((id) => `  - { id: ${id}, label: ${localised(id)} }`).join("\n")}
products:
${[
  ["talk", "server", "Talk"],
  ["chat", "server", "Chat"],
  ["mail", "mail", "Mail"],
  ["mail-one", "mail", "Mail One", "mail"],
  ["mail-two", "mail", "Mail Two", "mail"],
  ["cloud", "mail", "Cloud"],
  ["letter-box", "service", "Letter Box"],
  ["pigeon-hole", "service", "Pigeon Hole"],
]
  .map(
    ([id, kind, label, wide]) =>
      `  - { id: ${id}, kind: ${kind}, label: ${label}${wide ? `, formOf: ${wide}` : ""} }`,
  )
  .join("\n")}
groups:
  - { id: voice, label: ${localised("Voice")} }
features:
  - { id: calls, group: voice, label: ${localised("Calls")} }
  - { id: photos, group: voice, label: ${localised("Photos")} }
  - { id: tones, group: voice, label: ${localised("Tones")} }
  - { id: together, group: voice, label: ${localised("Supported together")}, whole: true }
matrices:
  - id: main
    label: ${localised("Main")}
    summary: ${localised("Main.")}
    servers: [talk, chat]
    placements: [mail, mail-one, mail-two, cloud]
    features: [calls, photos]
  - id: side
    label: ${localised("Side")}
    summary: ${localised("Side.")}
    servers: [talk, chat]
    placements: [mail, mail-one, mail-two, cloud]
    features: [calls, tones]
`;

export const catalogFile: InputFile = { path: "catalog/all.yaml", text: catalogText };

export const { value: versionsCatalog, diagnostics: inCatalog } = readCatalog([catalogFile]);

/** `P 2019-03 prose side [Photos, Mail One]: No. Requires …`, of which all but the page and the answer may be left out. */
const line =
  /^(?<page>\w+)(?: (?<date>[\d-]+))?(?<prose> prose)?(?<side> side)?(?: \[(?<feature>[\w ]+), (?<placement>[\w ]+)\])?: (?<answer>.*)$/;

type Section = { readonly heading: string; readonly origin: string; readonly table: string };

function sectionOf(written: string, at: number): Section {
  const parts = line.exec(written)?.groups;
  if (!parts) throw new Error(`Not a statement: ${written}`);
  const { page, date, prose, side, feature = "Calls", placement = "Cloud", answer } = parts;
  const heading = `Section ${at + 1}`;
  const fields = [
    `title: ${page}`,
    `address: https://vendor.example/${page}`,
    ...(date ? [`date: "${date}"`] : ["version: undated"]),
    ...(prose ? ["stated: prose"] : []),
    `parts: [${heading}]`,
  ];
  const rows = [`| ${feature} | ${answer} |`, ...(side ? ["| Tones | Yes |"] : [])];
  return {
    heading,
    origin: `  - { ${fields.join(", ")} }`,
    table: `| | **${placement} + Talk** |\n| - | - |\n${rows.join("\n")}`,
  };
}

/** A document of ours with a section for each statement. */
export function documentOf(path: string, ...statements: readonly string[]): InputFile {
  const sections = statements.map(sectionOf);
  const language = path.split("/").at(-2) ?? "en";
  const matter = [
    "title: T",
    "description: D.",
    "date: 2026-01-31",
    "checked: 2026-01-31",
    `language: ${language}`,
    "origins:",
    ...sections.map(({ origin }) => origin),
  ];
  const body = sections.flatMap(({ heading, table }) => ["", `## ${heading}`, "", table]);
  return { path, text: ["---", ...matter, "---", ...body, ""].join("\n") };
}

/** Reads documents of ours. */
export const readVersions = (...files: readonly InputFile[]): Result =>
  readMatrices(files, versionsCatalog, { own: true }).result;

/** Reads statements, all in one document, with a context for each of the two matrices. */
export const readInContexts = (
  contexts: readonly [string?, string?],
  ...statements: readonly string[]
): Result => {
  const matrices = versionsCatalog.matrices.map((one, at) => ({ ...one, context: contexts[at] }));
  return readMatrices(
    [documentOf("docs/en/a.md", ...statements)],
    { ...versionsCatalog, matrices },
    { own: true },
  ).result;
};

/** Reads statements, all in one document. */
export const readStatements = (...statements: readonly string[]): Result =>
  readVersions(documentOf("docs/en/a.md", ...statements));

/** The cell of a feature in a placement. */
export function answerIn(
  { matrices }: Result,
  matrix = "main",
  feature = "calls",
  placement = "cloud",
): Cell {
  const cells = matrices.find(({ id }) => id === matrix)?.cells ?? [];
  const found = cells.find((one) => one.feature === feature && one.at.includes(placement));
  if (!found) throw new Error(`${matrix} does not answer ${feature} in ${placement}`);
  return found;
}

type Answer = Pick<Past, "support" | "conditions" | "via"> & { readonly date?: string | null };

/** What is said, in one line: `2019 supported via letter-box; Requires Mail`. */
export const inShort = ({ date, support, conditions, via = [] }: Answer): string =>
  [
    [date ?? [], support].flat().join(" "),
    ...via.map(({ products }) => `via ${products.join("+")}`),
    ...conditions.map(({ text }) => text),
  ].join("; ");

/** A cell and its history. */
export const courseOf = ({ history = [], support, conditions, via }: Cell | Whole): readonly string[] => [
  ...history.map(inShort),
  inShort({ support: support as Past["support"], conditions, via }),
];

/** The conflicts of a cell, each with its sides: `answer newer: supported | 2020 supported | 2018 unsupported`. */
export const conflictsOf = ({ conflicts = [] }: Pick<Cell, "conflicts">): readonly string[] =>
  conflicts.map(({ about, decision, answer, sides }) =>
    [`${about} ${decision}: ${answer}`, ...sides.map(inShort)].join(" | "),
  );
