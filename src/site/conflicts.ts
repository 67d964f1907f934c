/** Where sources disagree, by what one would ask the vendor: what its page shows. */

import { isInBlock } from "../matrix/catalog/expected.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Localised } from "../matrix/catalog/schema.ts";
import { type Section, sectionsInText } from "../matrix/document/origins.ts";
import type { Conflict } from "../matrix/model/answers.ts";
import type { KnownConflict } from "../matrix/upkeep/known-conflicts.ts";
import type { SiteDocument } from "./data.ts";
import type { CellView, Site } from "./site.ts";
import { type Dated, sidesOf } from "./statements.ts";

/** One disagreement, and everything about which the same sources disagree in the same way. */
export type Dispute = {
  readonly conflict: Conflict;
  /** The cells that it is about, those of whole configurations among them. */
  readonly views: readonly [CellView, ...CellView[]];
  /** The one that holds first. */
  readonly sides: readonly Dated[];
};

/** What one side says that no cell answers, and where. */
export type SideInWords = {
  readonly document: SiteDocument;
  readonly line: number;
  readonly heading: string;
  readonly says: Localised;
};

/** A question to put to the vendor, with everything that it is about. */
export type Disagreement = {
  readonly id: string;
  readonly question: Localised;
  readonly note: Localised;
  readonly looked: { readonly by: Localised; readonly on: string };
  readonly disputes: readonly Dispute[];
  readonly words: readonly SideInWords[];
  /** Whether nothing decides it. */
  readonly isOpen: boolean;
};

/** What somebody has looked at, in the order of the content, and what nobody has. */
export type Disagreements = {
  readonly known: readonly Disagreement[];
  readonly unlooked: readonly Dispute[];
};

/** Everything about which sources disagree, by what one would ask the vendor. */
export function disagreementsOf(site: Site, language: Language): Disagreements {
  const views = disputed(site);
  const known = site.data.conflicts.map((entry): Disagreement => {
    const disputes = disputesOf(
      site,
      views.filter((view) => isAbout(site, entry, view)),
    );
    const words = entry.sides.flatMap((side) => sideInWords(site, side, language));
    const isOpen = disputes.length === 0 || disputes.some(({ conflict }) => conflict.decision === "open");
    return { ...entry, disputes, words, isOpen };
  });
  const told = new Set(known.flatMap(({ disputes }) => disputes.map(({ conflict }) => keyOf(conflict))));
  const unlooked = disputesOf(site, views).filter(({ conflict }) => !told.has(keyOf(conflict)));
  return { known, unlooked };
}

/** Whether an entry names a cell or a whole configuration. */
function isAbout(site: Site, { cells }: KnownConflict, view: CellView): boolean {
  const { matrix, at, feature } = view;
  const isWhole = site.wholes.includes(view);
  const ids = { feature: feature.id, at: at.map(({ id }) => id) };
  return cells.some(
    (block) =>
      block.matrix === matrix.id &&
      isWhole === (block.lists["features"] === undefined) &&
      isInBlock(matrix, ids, block.lists),
  );
}

/** Where a side stands, in the reader's language if the document is translated: translations have the same headings. */
function sideInWords(
  site: Site,
  { document: id, heading, says }: KnownConflict["sides"][number],
  language: Language,
): readonly SideInWords[] {
  const document = site.document(id);
  const at = sectionsIn(document).findIndex((one) => one.heading === heading);
  const name = ({ path }: SiteDocument): string => path.replace(/^.*\//s, "");
  const own = site.data.documents.find((one) => one.language === language && name(one) === name(document));
  const chosen = own ?? document;
  const found = sectionsIn(chosen)[at];
  return [{ document: chosen, line: found?.line ?? 1, heading: found?.heading ?? heading, says }];
}

const sections = new WeakMap<SiteDocument, readonly Section[]>();

/** The sections of a document, found once, however many sides name one. */
function sectionsIn(document: SiteDocument): readonly Section[] {
  const found = sections.get(document) ?? sectionsInText(document.text);
  sections.set(document, found);
  return found;
}

/** Every cell, and whole configuration, about which sources disagree. */
const disputed = (site: Site): readonly CellView[] =>
  [...site.cells, ...site.wholes].filter(({ cell }) => (cell?.conflicts ?? []).length > 0);

/** The disagreements of some cells, each once, however many cells it is about. */
function disputesOf(site: Site, views: readonly CellView[]): readonly Dispute[] {
  const told = views.flatMap((view) =>
    (view.cell?.conflicts ?? []).map((conflict) => ({ view, conflict, key: keyOf(conflict) })),
  );
  return [...Map.groupBy(told, ({ key }) => key).values()].flatMap(([first, ...others]): Dispute[] =>
    first === undefined
      ? []
      : [
          {
            conflict: first.conflict,
            views: [first.view, ...others.map(({ view }) => view)],
            sides: sidesOf(site, first.view, first.conflict),
          },
        ],
  );
}

/** What is the same of conflicts about several features: who says what, when and of which configuration. */
function keyOf({ about, decision, answer, sides }: Conflict): string {
  const said = sides.map(({ support, date, matrix, at, sources }) =>
    [support, date, matrix, ...at, ...new Set(sources.map(({ document }) => document))].join(" "),
  );
  return [about, decision, answer, ...said].join("\n");
}
