/**
 * Examples of how the files are read, made of the facts of the site: what to type, and what it prints. The tests run each
 * of them on the built files.
 */

import { type Language, languages } from "../matrix/catalog/languages.ts";
import { configurationKey } from "../matrix/coordinates.ts";
import { erasOf } from "../site/eras.ts";
import { type CellView, type Configuration, keyOf, type Site } from "../site/site.ts";
import { answersOf } from "./answers.ts";
import { catalogOf } from "./catalog.ts";
import { csvPath } from "./csv.ts";
import { lifecyclesOf } from "./lifecycles.ts";
import type { Links } from "./links.ts";
import { pathOf } from "./paths.ts";
import { unknownHost } from "./unknown-host.ts";

/** What the examples ask for. */
export const exampleKinds = ["list", "cell", "configuration", "lifecycle"] as const;
export type ExampleKind = (typeof exampleKinds)[number];

export type Example = {
  readonly kind: ExampleKind;
  /** The program that runs it. */
  readonly runs: "sh" | "javascript" | "powershell";
  readonly code: string;
  /** What it prints, without the last line feed. */
  readonly prints: string;
};

/** The address of a file with a host, which programs need outside of a page. */
export const wholeAddress = (links: Links, path: string): string => {
  const address = links.file(path);
  return address.startsWith("/") ? `${unknownHost}${address}` : address;
};

/** Examples for a reader of a language, of which some prints the names of things. */
export function examplesOf(site: Site, links: Links, language: Language): readonly Example[] {
  const view = exampleCell(site);
  const key = keyOf(view);
  const at = view.at.map(({ id }) => id);
  const address = (path: string): string => wholeAddress(links, path);
  const { standing, conditions } = answersOf(site, links).cell(view);
  const { cells } = catalogOf(site, links).configuration(configurationOf(site, view));
  const [next] = lifecyclesOf(site, links).all().entries;
  return [
    {
      kind: "list",
      runs: "sh",
      code: `curl -s ${address("index.json")} | jq -r '.data.files[:4][].path'`,
      prints: ["index.json", "schema.json", "openapi.json", "all.json"].join("\n"),
    },
    {
      kind: "cell",
      runs: "sh",
      code: `curl -s ${address(pathOf.matrix(view.matrix.id))} |
  jq '.data.cells[] | select(.key == "${key}") | {standing, conditions}'`,
      prints: JSON.stringify({ standing, conditions }, undefined, 2),
    },
    {
      kind: "configuration",
      runs: "javascript",
      code: `const response = await fetch("${address(pathOf.configuration(view.matrix.id, at))}");
const { data } = await response.json();
for (const { feature, standing } of data.cells)
  if (standing !== "supported") console.log(\`\${feature}: \${standing}\`);`,
      prints: cells
        .filter((one) => one.standing !== "supported")
        .map((one) => `${one.feature}: ${one.standing}`)
        .join("\n"),
    },
    {
      kind: "lifecycle",
      runs: "powershell",
      code: `(Invoke-RestMethod ${address("lifecycle.json")}).data.entries[0].label.${language}`,
      prints: next?.label[language] ?? "",
    },
  ];
}

/** Commands of the project that answer the same questions. */
export function commandsOf(site: Site) {
  const view = exampleCell(site);
  const { matrix } = view;
  const here = configurationKey(view.at.map(({ id }) => id));
  const [other = here] = site.configurations
    .filter((one) => one.matrix === matrix)
    .map(({ at }) => configurationKey(at.map(({ id }) => id)))
    .filter((key) => key !== here);
  const matrixDoes = "npm run -s matrix --";
  return [
    { kind: "cell", code: `${matrixDoes} cell ${matrix.id}/${keyOf(view)}` },
    { kind: "configuration", code: `${matrixDoes} configuration ${matrix.id}/${here} --json` },
    { kind: "compare", code: `${matrixDoes} compare ${matrix.id}/${here} ${matrix.id}/${other}` },
    { kind: "have", code: `${matrixDoes} compare --have ${view.at.map(({ id }) => id).join(" ")}` },
  ] as const;
}

/** The paths of files that have the example: its matrix, configuration, feature, and what it requires. */
export function examplePaths(site: Site): readonly string[] {
  const { matrix, at, feature, cell } = exampleCell(site);
  const ids = at.map(({ id }) => id);
  const needed = cell?.conditions.find(({ kind }) => kind === "requires")?.products ?? ids;
  return [
    pathOf.matrix(matrix.id),
    ...languages.map((language) => csvPath({ matrix: matrix.id }, language)),
    pathOf.configuration(matrix.id, ids),
    pathOf.feature(feature.id),
    ...needed.slice(0, 1).map(pathOf.product),
  ];
}

/** A configuration of more features is too long for an example. */
const mostFeatures = 20;

/**
 * The cell that examples are about: of the newest generation that has one with a required product, in a configuration of
 * few features, the one with the fewest conditions and sources; else whichever cell comes first.
 * @throws Error for a site without cells, which would have nothing to say
 */
export function exampleCell(site: Site): CellView {
  const { current, retired } = erasOf(site);
  const telling = [...current, ...retired]
    .filter(({ features }) => features.length <= mostFeatures)
    .flatMap((matrix) => briefest(site.cells.filter((one) => one.matrix === matrix && isTelling(one))));
  const [found] = [...telling, ...site.cells];
  if (found === undefined) throw new Error("A site without cells has no examples.");
  return found;
}

const isTelling = ({ standing, cell }: CellView): boolean =>
  standing === "conditional" && cell?.conditions.some(({ kind }) => kind === "requires") === true;

const briefest = (views: readonly CellView[]): readonly CellView[] =>
  views.toSorted((one, other) => lengthOf(one) - lengthOf(other)).slice(0, 1);

const lengthOf = ({ cell }: CellView): number => (cell?.sources.length ?? 0) + (cell?.conditions.length ?? 0);

function configurationOf({ configurations }: Site, view: CellView): Configuration {
  const found = configurations.find(({ cells }) => cells.includes(view));
  if (found === undefined) throw new Error(`The cell ${keyOf(view)} is in no configuration.`);
  return found;
}
