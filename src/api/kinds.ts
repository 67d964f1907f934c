import type { ApiFile } from "./envelope.ts";

/** Files that differ in the values of their paths alone, however many axes their matrices have. */
export type FileKind = {
  /** Their path with `{members}` for all members of a configuration. */
  readonly name: string;
  /** Their paths in the OpenAPI document. */
  readonly templates: readonly string[];
  readonly files: readonly [ApiFile, ...ApiFile[]];
};

/** The kinds of some files, in the order in which they come up. */
export function kindsOf(files: readonly ApiFile[]): readonly FileKind[] {
  const kinds = Map.groupBy(files, ({ template }) => template.replace(/(?:\/\{member\d+\})+/, "/{members}"));
  return [...kinds].flatMap(([name, [first, ...others]]) =>
    first === undefined
      ? []
      : [{ name, templates: templatesOf([first, ...others]), files: [first, ...others] as const }],
  );
}

const templatesOf = (files: readonly ApiFile[]): readonly string[] => [
  ...new Set(files.map(({ template }) => template)),
];
