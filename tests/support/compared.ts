/** States of a content, in short, for comparisons of two. */

import type { Compared } from "../../src/matrix/changes/differences.ts";
import { cellKey, idsInKey } from "../../src/matrix/coordinates.ts";
import type { Cell, Condition, Conflict, Whole } from "../../src/matrix/model/answers.ts";
import type { DocumentInfo, Source } from "../../src/matrix/model/documents.ts";

export const source = (more: Partial<Source> = {}): Source => ({
  document: "guide",
  line: 1,
  column: 1,
  text: "Yes",
  ...more,
});

export const requires = (product: string, more: Partial<Condition> = {}): Condition => ({
  kind: "requires",
  products: [product],
  text: `Requires ${product}.`,
  ...more,
});

export const limit = (text: string): Condition => ({ kind: "restriction", products: [], text });

export const decided = (answer: Conflict["answer"], ...sides: Conflict["sides"]): Conflict => ({
  about: "answer",
  decision: answer === "sources-differ" ? "open" : "newer",
  answer,
  sides,
});

/** A yes of a configuration, where nothing else is said. */
export const whole = (at: string, says: Partial<Whole> = {}): Whole => ({
  at: at.split("."),
  support: "supported",
  conditions: [],
  references: [],
  sources: [source()],
  evidence: "table",
  ...says,
});

/** A yes of a cell, where nothing else is said. @param key such as `calls.talk.cloud` */
export function cell(key: string, says: Partial<Cell> = {}): Cell {
  const { feature, at } = idsInKey(key);
  return { ...whole(at.join("."), says), feature };
}

export const page = (id: string, more: Partial<DocumentInfo> = {}): DocumentInfo => ({
  id,
  path: `docs/en/${id}.md`,
  language: "en",
  title: id,
  date: null,
  origins: [],
  checked: null,
  ...more,
});

/** A state with some facts of the matrix `main`, or of others. */
export function state(
  facts: readonly (Cell | Whole)[],
  { matrix = "main", documents = [page("guide"), page("other")], ...more }: StateOptions = {},
): Compared {
  const cells = facts.filter((one): one is Cell => "feature" in one);
  const configurations = facts.filter((one) => !("feature" in one));
  return {
    documents,
    matrices: [{ id: matrix, title: matrix, axes: [], features: [], notes: [], cells, configurations }],
    anchorOf: ({ feature, at }) =>
      feature === "" ? cellKey({ feature: "together", at }) : cellKey({ feature, at }),
    ...more,
  };
}

type StateOptions = Partial<Compared> & { readonly matrix?: string };
