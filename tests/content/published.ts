import { readFileSync } from "node:fs";
import type { Condition, Support } from "../../src/matrix/model/answers.ts";
import type { Source } from "../../src/matrix/model/documents.ts";
import type { CellView, Site } from "../../src/site/site.ts";
import { nowServing } from "../../src/site/successors.ts";
import { viewAt } from "../support/site.ts";
import type { CellFact, MatrixFact } from "./facts.ts";

/** The file of the published facts. */
export const table = "tests/content/facts.ts";

/** A fact as documents have it now, undefined where the catalog has no such thing, and the places that state it. */
type Said<Fact> = { readonly fact: Fact | undefined; readonly sources: readonly Source[] };

/**
 * What has changed about the published fact of a cell, and how to accept it.
 * @returns undefined where documents still say the same
 */
export function changeOfCell(site: Site, fact: CellFact): string | undefined {
  return changeOf(site, fact.address, fact, saidOfCell(site, fact));
}

/**
 * What has changed about how many cells of a matrix are filled with what, and how to accept it.
 * @param fact undefined for a matrix that has no published fact yet
 * @returns undefined where documents still say the same
 */
export function changeOfMatrix(site: Site, id: string, fact: MatrixFact | undefined): string | undefined {
  return changeOf(site, id, fact, saidOfMatrix(site, id));
}

function saidOfCell(site: Site, fact: CellFact): Said<CellFact> {
  const view = viewAt(site, fact.address);
  const { conditions = [], sources = [] } = view?.cell ?? {};
  const words = conditions.map(({ text }) => text).join(" ");
  const languages = sources.map(({ document }) => site.document(document).language);
  const said = view && {
    ...fact,
    support: view.cell?.support ?? ("unlisted" as const),
    conditions: conditions.map(named),
    ...(view.lapsesOn !== undefined && { lapsesOn: view.lapsesOn }),
    now: servingNow(site, view),
    ...(fact.figures && { figures: fact.figures.filter((figure) => words.includes(figure)) }),
    ...(fact.languages && { languages: fact.languages.filter((language) => languages.includes(language)) }),
  };
  return { fact: said, sources };
}

/** What serves a cell in the place of what was switched off. */
function servingNow(site: Site, view: CellView): readonly string[] {
  const since = view.foundation.replaced?.rest?.now ?? [];
  const now = view.standing === "lapsed" ? (nowServing(site, view) ?? []) : [];
  return [...since, ...now.map(({ id }) => id)];
}

const named = ({ kind, products }: Condition): string => [kind, ...products.toSorted()].join(" ");

function saidOfMatrix(site: Site, id: string): Said<MatrixFact> {
  const cells = site.cells.filter(({ matrix }) => matrix.id === id);
  const count = (support: Support): number => cells.filter(({ cell }) => cell?.support === support).length;
  const said = {
    matrix: id,
    supported: count("supported"),
    conditional: count("conditional"),
    unsupported: count("unsupported"),
    notes: site.notes(id).length,
  };
  const sources = cells.flatMap(({ cell }) => cell?.sources ?? []);
  const byDocument = Map.groupBy(sources, ({ document }) => document);
  const first = [...byDocument.values()].flatMap(([source]) => source ?? []);
  return { fact: cells.length > 0 ? said : undefined, sources: first };
}

function changeOf<Fact extends object>(
  site: Site,
  name: string,
  published: Fact | undefined,
  { fact, sources }: Said<Fact>,
): string | undefined {
  const [before, now] = [published, fact].map((one) => one && asCode(one));
  if (before === now) return;
  const places = sources.map(({ document, line }) => `${site.document(document).path}:${line}`);
  return [
    `A published fact has changed: ${name}`,
    `  published: ${before ?? "nothing"}`,
    `  documents: ${now ?? "nothing, since the catalog does not have it"}`,
    `  stated at: ${places.join(", ") || "no line of any document"}`,
    `If this is a mistake, correct the documents. If it is right, ${acceptance(name, before, now)}.`,
  ].join("\n");
}

function acceptance(name: string, before: string | undefined, now: string | undefined): string {
  if (before === undefined) return `add what they say to ${table}`;
  if (now === undefined) return `remove the fact at ${placeOf(name)}`;
  return `replace the fact at ${placeOf(name)} with what they say`;
}

/** Where the table has the fact of that name. */
function placeOf(name: string): string {
  const lines = readFileSync(table, "utf8").split("\n");
  const at = lines.findIndex((line) => line.includes(`: "${name}"`));
  return at === -1 ? table : `${table}:${at + 1}`;
}

/** A fact as the table writes it. Order and repetition are no part of a fact, and an empty list is left out. */
function asCode(fact: object): string {
  const fields = Object.entries(fact).map(([name, value]) => [name, plain(value)]);
  const stated = fields.filter(([, value]) => value !== undefined && value !== "[]");
  return `{ ${stated.map((field) => field.join(": ")).join(", ")} }`;
}

function plain(value: unknown): string | undefined {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const texts = [...new Set(value)].toSorted().map((one) => JSON.stringify(one));
  return `[${texts.join(", ")}]`;
}
