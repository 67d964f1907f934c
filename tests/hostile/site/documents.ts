import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { vectors } from "../vectors/index.ts";
import { vector } from "./catalog.ts";

/** Every character as a reference, so that the text of the document is the vector itself and no markup. */
export const asText = (text: string): string =>
  [...text].map((one) => (/[A-Za-z\d ]/.test(one) ? one : `&#${one.codePointAt(0)};`)).join("");

/** As it is, but in one line of a table. */
export const inCell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

const inLine = (text: string): string => text.replace(/\s+/g, " ");

/** A document with hostile words for all that it says about itself. */
export function documentOf(path: string, language: string, at: number, body: string): InputFile {
  const [title, description] = [vector(at), vectors.slice(at % 100, (at % 100) + 5).join(" ")];
  const origin = {
    title: vector(at + 1),
    address: `https://vendor.example/${encodeURI(title)}`,
    version: vector(at + 2),
  };
  const matter = {
    title,
    description,
    date: "2026-01-01",
    language,
    origins: [origin],
    checked: "2026-01-02",
  };
  const lines = Object.entries(matter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { path: `docs/${language}/${path}.md`, text: ["---", ...lines, "---", "", body, ""].join("\n") };
}

/** A vector raw in every place of a document that is no matrix. */
export function proseOf(text: string): string {
  const line = inLine(text);
  return [
    `## ${line}`,
    line,
    `- **${line}**: ${line}`,
    `- **${asText(text)}**: ${asText(text)}`,
    `> ${line}`,
    `[press](${line}) [press](<${line}>) [press][there] <${line}> ![${line}](${line})`,
    `[there]: <${asText(text)}> "${line}"`,
    `\`\`\`${line}\n${text}\n\`\`\``,
    `    ${line}`,
    `| Port | ${inCell(text)} |\n| - | - |\n| ${inCell(text)} | ${asText(text)} |`,
    text,
  ].join("\n\n");
}

/** A row of a matrix whose feature has a condition and a reference made of a vector, and leads to it. */
export function rowOf(server: string, feature: number, words: string, target: string, only: string): string {
  return `| ${server} | Feature ${feature} <br/> ${only} ${words} holds. <br/> See [${words}](<${target}>) |`;
}

/** A matrix of one server and one placement, with a note for all of it. */
export function matrixOf(placement: string, note: string, rows: readonly string[]): string {
  return [`> [!NOTE]\n> ${note}`, [`| | ${placement} |`, "| - | - |", ...rows].join("\n")].join("\n\n");
}
