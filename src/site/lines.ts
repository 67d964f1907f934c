import type { Feature } from "../matrix/catalog/schema.ts";
import { anchorsIn } from "./anchors.ts";
import type { SiteDocument } from "./data.ts";
import { cutLine, type LinePart, linesIn } from "./reading.ts";
import type { CellView, Site } from "./site.ts";

/** What a line of a document is, as far as a reader's eye needs it. */
export const lineKinds = ["front-matter", "heading", "text"] as const;
export type LineKind = (typeof lineKinds)[number];

/** A line as the source page shows it, with the cells it states. */
export type Line = {
  /** Counted from 1, as editors and diagnostics do. */
  readonly number: number;
  readonly kind: LineKind;
  readonly text: string;
  /** The same text, cut where what was read of it begins and ends. */
  readonly parts: readonly LinePart[];
  readonly states: readonly CellView[];
  /** The names of what is stated or begins in it, which stay when its number changes. */
  readonly anchors: readonly string[];
};

/** A feature that a line is about, and its cells there, or none of them where they are too many to be named one by one. */
export type Stated = { readonly feature: Feature; readonly views: readonly CellView[] };

/** More cells of one feature than this are those of a whole row, which the page of the feature lists better. */
const mostNamed = 6;

/** What a line states, feature by feature. */
export const statedBy = ({ states }: Pick<Line, "states">): readonly Stated[] =>
  [...Map.groupBy(states, ({ feature }) => feature)].map(([feature, views]) => ({
    feature,
    views: views.length > mostNamed ? [] : views,
  }));

/** The lines of a document, front matter included. */
export function linesOf(site: Site, document: SiteDocument): readonly Line[] {
  const texts = linesIn(document.text);
  const end = frontMatterEnd(texts);
  const stated = statedLines(site, document.id);
  const anchors = anchorsIn(site, document.id);
  const stretches = Map.groupBy(site.data.stretches.get(document.id) ?? [], ({ line }) => line);
  return texts.map((text, index) => ({
    number: index + 1,
    kind: index <= end ? "front-matter" : kindOf(text),
    text,
    parts: cutLine(text, stretches.get(index + 1) ?? []),
    states: stated.get(index + 1) ?? [],
    anchors: anchors.get(index + 1) ?? [],
  }));
}

function kindOf(text: string): LineKind {
  return /^#{1,6}\s/.test(text) ? "heading" : "text";
}

function frontMatterEnd(texts: readonly string[]): number {
  return texts[0]?.trimEnd() === "---"
    ? texts.findIndex((text, index) => index > 0 && text.trimEnd() === "---")
    : -1;
}

function statedLines(site: Site, document: string): ReadonlyMap<number, readonly CellView[]> {
  const lines = new Map<number, CellView[]>();
  for (const view of site.cells) {
    const own = view.cell?.sources.filter((source) => source.document === document) ?? [];
    for (const line of new Set(own.map((source) => source.line))) {
      lines.set(line, [...(lines.get(line) ?? []), view]);
    }
  }
  return lines;
}
