import { isMap, isNode, type LineCounter, type Document as YamlDocument } from "yaml";
import type { Place } from "../diagnostics.ts";
import type { Locate } from "./check.ts";

/** Finds where a part of a catalog file stands, and where its name does. */
export type Places = {
  /** The place of the innermost part of the path that exists, since a missing field has no place of its own. */
  readonly of: Locate;
  /** The place of a field's name; that of the part that has the field, where it comes there by an alias. */
  readonly ofKey: (path: readonly PropertyKey[], key: string) => Place;
};

/** The places of a YAML file. @param document its path */
export function placesIn(document: string, yaml: YamlDocument, counter: LineCounter): Places {
  const last = (nodes: readonly unknown[]): Place => {
    const start = nodes.reduce<number>((at, node) => (isNode(node) && node.range ? node.range[0] : at), 0);
    const { line, col } = counter.linePos(start);
    return { document, line, column: col };
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
