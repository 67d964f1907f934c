import type { Code } from "../diagnostics/kinds.ts";
import { changes } from "./changes.ts";
import { conflicts } from "./conflicts.ts";
import { documents } from "./documents.ts";
import type { Explanation } from "./explanation.ts";
import { internal } from "./internal.ts";
import { names } from "./names.ts";
import { permalinks } from "./permalinks.ts";
import { upkeep } from "./upkeep.ts";
import { vocabulary } from "./vocabulary.ts";

/** What every code means, with an example, and how to fix it; said only here. */
export const explanations: Readonly<Record<Code, Explanation>> = {
  ...vocabulary,
  ...documents,
  ...internal,
  ...names,
  ...upkeep,
  ...conflicts,
  ...changes,
  ...permalinks,
};

/** The explanation of a code as text for a terminal, lines not wrapped. */
export function explain(code: Code): string {
  const { means, example, fix } = explanations[code];
  const files = example.map(({ path, text }) => `${path}:\n${text.replace(/^(?=.)/gm, "    ")}`);
  return [code, means, ...files.map((one) => one.trimEnd()), fix].join("\n\n");
}
