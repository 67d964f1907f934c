import { isMap, isNode, type LineCounter, type Document as YamlDocument } from "yaml";
import type { Range } from "../diagnostics/kind.ts";
import type { InputFile } from "../model/matrices.ts";
import { rangeInYaml } from "../yaml.ts";
import type { Locate } from "./check.ts";

/** Finds where a part of a catalog file is, and where its name is. */
export type Places = {
  /** The place of the innermost part of the path that exists, since a missing field has no place of its own. */
  readonly of: Locate;
  /** The place of a field's name; the place of the part that has the field, if it gets there through an alias. */
  readonly ofKey: (path: readonly PropertyKey[], key: string) => Range;
};

/** The places of a YAML file. */
export function placesIn(
  { path: document, text }: InputFile,
  yaml: YamlDocument,
  counter: LineCounter,
): Places {
  const last = (nodes: readonly unknown[]): Range => {
    const [start, end] = nodes.reduce<readonly number[]>(
      (range, node) => (isNode(node) && node.range ? node.range : range),
      [0, 0],
    ) as [number, number];
    return { document, ...rangeInYaml(text, counter, start, end) };
  };
  const along = (path: readonly PropertyKey[]): unknown[] =>
    [...path.keys(), path.length].map((length) => yaml.getIn(path.slice(0, length), true));
  return {
    of: (path) => last(along(path)),
    ofKey: (path, key) => last([...along(path), keyNode(yaml.getIn(path, true), key)]),
  };
}

const keyNode = (map: unknown, name: string): unknown =>
  isMap(map) ? map.items.find(({ key }) => String(key) === name)?.key : undefined;
