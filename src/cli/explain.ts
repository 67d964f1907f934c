import { type Code, everyCode } from "../matrix/diagnostics/kinds.ts";
import { explain } from "../matrix/explain/index.ts";
import { either } from "../matrix/text.ts";
import { nearestWord } from "./nearest.ts";
import { UsageError } from "./usage.ts";

/**
 * The explanations of some codes, in any case, or of all codes if none is named.
 * @throws UsageError for an unknown code
 */
export function explanationsOf(words: readonly string[]): string {
  const asked = words.length > 0 ? words.map(codeNamed) : everyCode;
  return `${asked.map(explain).join("\n\n\n")}\n`;
}

function codeNamed(word: string): Code {
  const written = word.toLowerCase();
  const code = everyCode.find((one) => one === written);
  if (code !== undefined) return code;
  const near = nearestWord(written, everyCode);
  throw new UsageError(
    `Unknown code “${word}”: ${near ? `did you mean ${near}?` : `use ${either(everyCode)}.`}`,
  );
}
