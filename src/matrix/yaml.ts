import type { Document } from "yaml";

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
