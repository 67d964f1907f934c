import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import { widerOf } from "../matrix/catalog/forms.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Feature, Product } from "../matrix/catalog/schema.ts";
import { combinations, sharedKey } from "../matrix/coordinates.ts";
import { gatherer } from "../matrix/derive/gather.ts";
import { conditionKey } from "../matrix/keys.ts";
import type { Cell } from "../matrix/model/answers.ts";
import type { Source } from "../matrix/model/documents.ts";
import type { SiteDocument } from "./data.ts";
import type { CellView, Configuration, Site, Standing } from "./site.ts";
import { ownOrAll } from "./translations.ts";

/** What the matrices say of a feature: cells that say the same stand together, in the order of the catalog. */
export type PairRow = { readonly feature: Feature; readonly answers: readonly (readonly CellView[])[] };

/** A configuration with forms of the members in their place, in every matrix that has it, and what is stated of it. */
export type FormPart = {
  readonly forms: readonly { readonly form: Product; readonly of: Product }[];
  readonly configurations: readonly Configuration[];
  /** Only what a document states: silence about one form says nothing about the pair. */
  readonly rows: readonly PairRow[];
};

/** One configuration, and everything about it in all matrices. */
export type Pair = {
  readonly at: readonly Product[];
  /** In every matrix that has it, the canonical one first. */
  readonly configurations: Same;
  readonly rows: readonly PairRow[];
  readonly forms: readonly FormPart[];
  /** What it is itself a form of. */
  readonly wider: readonly Configuration[];
};

/** Every pair of a site once, and the pair that a configuration or a cell belongs to. */
export type Pairs = {
  readonly all: readonly Pair[];
  readonly of: (one: Pick<Configuration, "matrix" | "at">) => Pair;
};

const known = new WeakMap<Site, Pairs>();

/** Gathers the configurations of a site, once however many pages ask for it. */
export function pairsOf(site: Site): Pairs {
  const pairs = known.get(site) ?? gathered(site);
  known.set(site, pairs);
  return pairs;
}

type Placed = Pick<Configuration, "matrix" | "at">;
type Same = readonly [Configuration, ...Configuration[]];
const idsOf = ({ at }: Placed): readonly string[] => at.map(({ id }) => id);
const keyOf = (one: Placed): string => sharedKey(one.matrix.axes, idsOf(one));

function gathered(site: Site): Pairs {
  const everywhere = Map.groupBy(site.configurations, keyOf);
  const formsOf = formFinder(site, everywhere);
  const wider = widerFinder(site, everywhere);
  const pairs = new Map(
    [...everywhere].flatMap(([key, [first, ...others]]): [string, Pair][] => {
      if (!first) return [];
      const configurations: Same = [first, ...others];
      const parts = { rows: rowsOf(configurations), forms: formsOf(first), wider: wider(first) };
      return [[key, { at: first.at, configurations, ...parts }]];
    }),
  );
  return {
    all: [...pairs.values()],
    of: (one) => {
      const pair = pairs.get(keyOf(one));
      if (pair === undefined) throw new Error(`There is no configuration ${keyOf(one)}.`);
      return pair;
    },
  };
}

type Everywhere = ReadonlyMap<string, readonly Configuration[]>;

/** Finds what has forms in the place of some members of a configuration, each once. */
function formFinder(site: Site, everywhere: Everywhere): (one: Configuration) => readonly FormPart[] {
  const gather = gatherer(site.data.catalog);
  return ({ matrix, at }) => {
    const found = gather({ matrix, at: idsOf({ matrix, at }) }).filter(({ forms }) => forms.length > 0);
    const apart = Map.groupBy(found, (form) => sharedKey(matrix.axes, form.at));
    return [...apart].flatMap(([key, [first]]): FormPart[] => {
      const configurations = everywhere.get(key) ?? [];
      const forms = (first?.forms ?? []).map(({ form, of }) => ({
        form: site.product(form),
        of: site.product(of),
      }));
      return [{ forms, configurations, rows: rowsOf(configurations).filter(isStated) }];
    });
  };
}

/** Finds what a configuration is a form of: the wider thing in the place of some of its members. */
function widerFinder(site: Site, everywhere: Everywhere): (one: Configuration) => readonly Configuration[] {
  const wider = widerOf(site.data.catalog.products);
  return ({ matrix, at }) =>
    combinations(at.map(({ id }) => [id, ...wider(id)]))
      .slice(1)
      .flatMap((ids) => everywhere.get(sharedKey(matrix.axes, ids))?.slice(0, 1) ?? []);
}

const isStated = ({ answers }: PairRow): boolean => answers.some(([one]) => one?.cell !== undefined);

/** One row for each feature. Where some matrix states it, the silence of another one says nothing. */
function rowsOf(configurations: readonly Configuration[]): readonly PairRow[] {
  const cells = configurations.flatMap((one) => one.cells);
  return [...Map.groupBy(cells, ({ feature }) => feature)].map(([feature, views]) => {
    const stated = views.filter(({ cell }) => cell !== undefined);
    const said = stated.length > 0 ? stated : views;
    return { feature, answers: [...Map.groupBy(said, saying).values()] };
  });
}

/** What a cell says, apart from the words in which it says it. Where sources differ, none of them says it all. */
function saying({ standing, cell }: CellView): string {
  if (standing === "sources-differ") return standing;
  const open = (cell?.conditions ?? []).filter(({ satisfied }) => !satisfied);
  return [standing, ...open.map(conditionKey).toSorted(), ...servedBy(cell).toSorted()].join("\n");
}

const servedBy = (cell: Cell | undefined): readonly string[] =>
  (cell?.via ?? []).map(({ products, text }) => (products.length > 0 ? products.join(" ") : text));

/** Where matrices differ, the more cautious answer stands for them: neither a no nor a “was” is counted as a yes. */
const caution: readonly Standing[] = [
  "unsupported",
  "sources-differ",
  "not-applicable",
  "conditional",
  "supported",
  "unlisted",
];

/**
 * A pair as one configuration, of the canonical matrix, with a cell for each feature: for counts and strips, which have
 * one place for each.
 */
export function asOne({ configurations: [first], rows }: Pair): Configuration {
  const cells = rows.flatMap(({ answers }) => mostCautious(answers.flat()));
  return { ...first, cells };
}

/** Cells with each feature of each pair once: of those that several matrices have, the most cautious one stays. */
export function oncePerPair(views: readonly CellView[]): readonly CellView[] {
  const apart = Map.groupBy(views, (view) => `${view.feature.id} ${keyOf(view)}`);
  return [...apart.values()].flatMap((own) => mostCautious(own));
}

function mostCautious(views: readonly CellView[]): readonly CellView[] {
  const rank = ({ standing }: CellView): number => caution.indexOf(standing);
  return views.toSorted((one, other) => rank(one) - rank(other)).slice(0, 1);
}

/** The names of the forms that a part is about: "Hosted Exchange UM". */
export const formLabel = ({ forms }: FormPart, language: Language): string =>
  formats[language].and(forms.map(({ form }) => form.label[language]));

/** The name of a part about forms: "With Hosted Exchange UM, a form of Exchange Online". */
export const formTitle = (part: FormPart, language: Language): string =>
  dictionaries[language].config.form(
    formLabel(part, language),
    formats[language].and(part.forms.map(({ of }) => of.label[language])),
  );

/** Rows of one group, by its id. */
export type PairGroup = { readonly group: string; readonly rows: readonly PairRow[] };

/** The rows of a table by group, in the order in which each group comes up: a feature of another matrix joins its own. */
export const groupsOf = (rows: readonly PairRow[]): readonly PairGroup[] =>
  [...Map.groupBy(rows, ({ feature }) => feature.group)].map(([group, own]) => ({ group, rows: own }));

/** Every cell that a pair's page shows, those of forms behind the others. */
export const cellsOn = ({ rows, forms }: Pair): readonly CellView[] =>
  [rows, ...forms.map((form) => form.rows)].flatMap((all) => all.flatMap(({ answers }) => answers.flat()));

/** The places to lead a reader of a language to: those in documents of the language, where there are some. */
export function placesFor<T extends Source>(
  site: Site,
  sources: readonly T[],
  language: Language,
): readonly T[] {
  const own = ownOrAll(sources, ({ document }) => site.document(document).language, language);
  const lines = Map.groupBy(own, ({ document, line }) => `${document} ${line}`);
  return [...lines.values()].flatMap(([first]) => first ?? []);
}

/** The documents that state some cells, in the order in which they come up: those of a language, where it has some. */
export function documentsOf(
  site: Site,
  views: readonly CellView[],
  language: Language,
): readonly SiteDocument[] {
  const sources = views.map(({ cell }) => placesFor(site, cell?.sources ?? [], language));
  return [...new Set(sources.flat().map(({ document }) => site.document(document)))];
}
