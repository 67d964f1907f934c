import type { Document, LineCounter } from "yaml";
import type { Range } from "./diagnostics/kind.ts";

/** What a YAML document holds, or why that cannot be told. */
export type YamlValue =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly message: string };

/**
 * The plain value of a YAML document without syntax errors. An empty one is an empty object, not a mistake.
 *
 * Only here does an alias (`*name`) show that leads nowhere or that multiplies without end, and the library throws for
 * both: neither may stop the reader, since documents are text from anybody.
 */
export function plainValue(yaml: Document): YamlValue {
  try {
    return { kind: "value", value: yaml.toJS({ maxAliasCount: 100 }) ?? {} };
  } catch (error) {
    return { kind: "error", message: (error as Error).message };
  }
}

/** What the library says, without the place and the drawing of the line that it goes on with: a diagnostic has its own. */
export const reasonOf = (message: string): string =>
  message.replace(/\n[\s\S]*$/, "").replace(/ at line \d+.*$/, "");

/**
 * The range between two offsets of a YAML text, without white space at its end; the part of it in its first line, where
 * it goes on over several.
 */
export function rangeInYaml(
  text: string,
  counter: LineCounter,
  start: number,
  end: number,
): Omit<Range, "document"> {
  const { line, col } = counter.linePos(start);
  const [words = ""] = text.slice(start, end).split(/[\r\n]/, 1);
  return { line, column: col, length: Math.max(1, words.trimEnd().length) };
}
