import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { vectors } from "../vectors/index.ts";

/** A vector for a number of any size; its number behind it keeps two labels from being the same. */
export const vector = (at: number): string => `${vectors[at % vectors.length] ?? ""} ${at}`;

/** How many vectors stand one after another in the label of a feature, so that a few features show them all. */
const vectorsInLabel = 3;
/** Each feature has two labels. */
export const featureCount = Math.ceil(vectors.length / (2 * vectorsInLabel));
/** Some of them are in a second matrix as well. */
export const sharedFeatures: readonly number[] = Array.from({ length: 12 }, (_, at) => at * 2);
const productCount = 8;
const groupCount = 5;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const both = (at: number) => ({ en: vector(2 * at), fr: vector(2 * at + 1) });

/** Texts that are said once in a place, at another vector for every place. */
const said = (at: number) => both(at + 500);

const group = (at: number) => ({ id: `group-${at}`, label: both(at + 100) });

/** The label of a feature in the first language, or in the second. */
const labelOf = (at: number, language: 0 | 1): string =>
  numbers(vectorsInLabel)
    .map((one) => vector((2 * at + language) * vectorsInLabel + one))
    .join(" ");

const feature = (at: number) => ({
  id: `feature-${at}`,
  group: `group-${Math.floor((at * groupCount) / featureCount)}`,
  label: { en: labelOf(at, 0), fr: labelOf(at, 1) },
  aliases: [`Feature ${at}`, `${vector(at)} too`],
  terms: [`${vector(at)} term`],
});

const aliasOf = (at: number): string => `${vector(at)} of a product`;

const product = (at: number) => ({
  id: `product-${at}`,
  kind: at < 4 ? ["on-the-left", "on-the-right"][at % 2] : "aside",
  label: said(at),
  short: said(at + 20),
  aliases: [
    `Product ${at}`,
    ...numbers(vectors.length)
      .filter((one) => one % productCount === at)
      .map(aliasOf),
  ],
  terms: [`${vector(at)} product`],
  lifecycle: {
    ended: "2020-01-01",
    retired: "2021-01-01",
    successors: [`product-${at}`],
    source: "hostile-origin",
    note: said(at + 60),
    steps: [{ date: "2021-06", text: said(at + 70), source: "hostile-origin" }],
    paidUpdates: [{ from: "2020-02", to: "2020-12", source: "hostile-origin" }],
  },
});

const matrix = (at: number, lefts: string[], rights: string[], features: string[]) => ({
  id: `matrix-${at}`,
  label: said(at + 80),
  summary: said(at + 90),
  lefts,
  rights,
  features,
});

/** The catalog as JSON, which is YAML as well. */
export const catalog: InputFile = {
  path: "catalog/catalog.yaml",
  text: JSON.stringify({
    axes: [
      { id: "left", list: "lefts", label: vector(1), means: vector(2) },
      { id: "right", list: "rights", label: vector(3), means: vector(4) },
    ],
    kinds: [
      { id: "on-the-left", axis: "left", label: vector(5) },
      { id: "on-the-right", axis: "right", label: vector(6) },
      { id: "aside", label: vector(7) },
    ],
    groups: numbers(groupCount).map(group),
    features: numbers(featureCount).map(feature),
    products: numbers(productCount).map(product),
    origins: [
      { id: "hostile-origin", title: vector(8), address: "https://hostile.example/?q=<script>", press: true },
    ],
    matrices: [
      matrix(
        0,
        ["product-0"],
        ["product-1"],
        numbers(featureCount).map((at) => `feature-${at}`),
      ),
      matrix(
        1,
        ["product-2"],
        ["product-3"],
        sharedFeatures.map((at) => `feature-${at}`),
      ),
    ],
  }),
};
