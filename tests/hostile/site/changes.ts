import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { vectors } from "../vectors/index.ts";
import { vector } from "./catalog.ts";

const both = (at: number) => ({ en: vector(2 * at), fr: vector(2 * at + 1) });

/** How many vectors stand in one change, so that a few show them all, and how many changes stand one by one. */
const vectorsInChange = 6;
const alone = 5;

const state = (at: number) => ({
  support: "conditional",
  conditions: Array.from({ length: vectorsInChange }, (_, one) => vector(at * vectorsInChange + one)),
  via: [vector(at)],
  sources: [{ document: "stated-en-0", anchor: vector(at) }],
});

/** A change of a feature; the first few stand by themselves, all others are so many that they are shown as one. */
const change = (at: number) => ({
  matrix: "matrix-0",
  key: `feature-${at}.product-0.product-1`,
  about: "cell",
  kinds: [at < alone ? "condition-added" : "support"],
  before: { ...state(at), conditions: [vector(at)] },
  after: state(at),
  title: both(at),
});

/** An entry of changes in which every text that can be is hostile, as JSON, which is YAML as well. */
export const changes: InputFile = {
  path: "changes/2026-11-18-hostile.yaml",
  text: JSON.stringify({
    date: "2026-11-18",
    title: both(700),
    note: both(701),
    changes: Array.from({ length: Math.ceil(vectors.length / vectorsInChange) }, (_, at) => change(at)),
  }),
};
