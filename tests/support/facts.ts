import type { Cell } from "../../src/matrix/model/answers.ts";
import type { Result } from "../../src/matrix/model/matrices.ts";
import { brief, readText } from "./reading.ts";

/** A cell as one line: `feature.server.placement support; conditions; → references; via …`. */
export function line({ feature, at, support, conditions, references, via = [] }: Cell): string {
  return [
    `${feature}.${at.join(".")} ${support}`,
    ...conditions.map(brief),
    ...references.map(({ target }) => `→ ${target}`),
    ...via.map(
      ({ text, products, conditions: own = [] }) =>
        `via [${products.join()}] ${text}${own.map((one) => ` (${brief(one)})`).join("")}`,
    ),
  ].join("; ");
}

export const linesOf = ({ matrices }: Result): string[] => matrices.flatMap(({ cells }) => cells.map(line));

/** What a document states, and the codes of what is wrong with it. */
export function stated(text: string, path?: string): { cells: string[]; codes: string[] } {
  const result = readText(text, path);
  return { cells: linesOf(result), codes: result.diagnostics.map(({ code }) => code) };
}
