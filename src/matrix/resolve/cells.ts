import { type CellIds, cellKey, namedAt } from "../coordinates.ts";
import type { Range } from "../diagnostics/kind.ts";
import { diagnose, type Problems } from "../diagnostics.ts";
import { conditionKey } from "../keys.ts";
import type { Cell, Condition, Diagnostic, Reference, Source, Support, Translation, Via } from "../model.ts";
import type { Statement } from "../shapes/statement.ts";
import { slugOf } from "../text.ts";

/**
 * Combines the statements of one matrix, one cell for each feature and configuration, in order of appearance.
 *
 * 1. Several documents may state one cell. Their sources and references are combined.
 * 2. A condition that an earlier statement already gave, in any words, is the same condition.
 * 3. A statement in another language with the same conditions, and with as many in words alone and as many notes, says
 *    the same: its words are a translation of those that were there, and so are its references, if they are as many,
 *    and its services, if they are the same.
 * 4. A no and a yes contradict each other: the cell keeps what was said first, and both places are named.
 * @param languageOf the language of a document
 */
export function cellsOf(
  statements: readonly Statement[],
  axes: readonly { readonly id: string }[],
  languageOf: (document: string) => string,
  problems: Problems,
): Cell[] {
  const drafts = new Map<string, Draft>();
  for (const statement of statements) {
    const ids = idsOf(statement);
    const key = cellKey(ids);
    const language = languageOf(statement.source.document);
    const draft = drafts.get(key);
    if (!draft) drafts.set(key, begin(statement, ids, language));
    else {
      problems.add(clash(draft, statement, axes));
      join(draft, statement, language);
    }
  }
  return [...drafts.values()].map(cellOf);
}

/**
 * A cell in progress. Once it is stated a second time, its contents are indexed: a document can say the same thing ten
 * thousand times.
 */
type Draft = CellIds & {
  /** Where the cell was stated first. */
  readonly first: Range;
  /** The language in which it was stated first. */
  readonly language: string;
  readonly translations: Record<string, Translation>;
  readonly support: Support;
  readonly conditions: Condition[];
  readonly references: Reference[];
  readonly via: Via[];
  readonly notes: string[];
  readonly sources: Source[];
  seen: Set<string> | undefined;
};

const idsOf = ({ feature, at }: Statement): CellIds => ({
  feature: feature.id,
  at: at.map(({ id, label }) => id ?? slugOf(label)),
});

function begin(statement: Statement, ids: CellIds, language: string): Draft {
  const { support, conditions, references, via = [], notes = [], source, range } = statement;
  return {
    ...ids,
    first: range,
    language,
    translations: {},
    support,
    conditions: [...conditions],
    references: [...references],
    via: [...via],
    notes: [...notes],
    sources: [source],
    seen: undefined,
  };
}

/** The words of a statement that match what a cell has in words; undefined if it does not say exactly the same. */
function translationOf(draft: Draft, statement: Statement): Translation | undefined {
  const { conditions, notes = [], references } = statement;
  const isWorded = ({ products }: Condition): boolean => products.length === 0;
  const worded = conditions.filter(isWorded);
  const typed = new Map(
    conditions.filter((one) => !isWorded(one)).map((one) => [conditionKey(one), one.text]),
  );
  const keys = new Set(draft.conditions.map(conditionKey));
  const isSame =
    worded.length === draft.conditions.filter(isWorded).length &&
    notes.length === draft.notes.length &&
    [...typed.keys()].every((key) => keys.has(key));
  if (!isSame) return;
  const texts = draft.conditions.flatMap((one): (string | null)[] =>
    isWorded(one) ? worded.splice(0, 1).map(({ text }) => text) : [typed.get(conditionKey(one)) ?? null],
  );
  const via = servicesLike(draft, statement);
  return {
    conditions: texts,
    notes: [...notes],
    ...(references.length > 0 && references.length === draft.references.length
      ? { references: [...references] }
      : {}),
    ...(via.length > 0 ? { via } : {}),
  };
}

/** The services of a statement in the order of the cell's; none if they are not the same. */
function servicesLike(draft: Draft, { via = [] }: Statement): Via[] {
  const own = new Map(via.map((one) => [viaKey(one), one]));
  const found = draft.via.flatMap((one) => own.get(viaKey(one)) ?? []);
  return found.length === draft.via.length && own.size === found.length ? found : [];
}

/** Adds a statement to a cell that was stated before. */
function join(draft: Draft, statement: Statement, language: string): void {
  const translation = language === draft.language ? undefined : translationOf(draft, statement);
  if (translation) draft.translations[language] ??= translation;
  add(draft, translation ? beyond(translation, statement) : statement);
}

/** What a statement adds, apart from other words for what is already there. */
function beyond(translation: Translation, statement: Statement): Statement {
  const references = translation.references ? [] : statement.references;
  return { ...statement, conditions: [], notes: [], references };
}

const keysOf = ({ conditions, references, via, notes }: Draft): Set<string> =>
  new Set([
    ...conditions.map(conditionKey),
    ...references.map(referenceKey),
    ...via.map(viaKey),
    ...notes.map(noteKey),
  ]);

function add(draft: Draft, { conditions, references, via = [], notes = [], source }: Statement): void {
  draft.seen ??= keysOf(draft);
  const { seen } = draft;
  const isNew = (key: string): boolean => seen.size < seen.add(key).size;
  draft.conditions.push(...conditions.filter((one) => isNew(conditionKey(one))));
  draft.references.push(...references.filter((one) => isNew(referenceKey(one))));
  draft.via.push(...via.filter((one) => isNew(viaKey(one))));
  draft.notes.push(...notes.filter((one) => isNew(noteKey(one))));
  draft.sources.push(source);
}

const referenceKey = ({ target }: Reference): string => `reference ${target}`;
const noteKey = (note: string): string => `note ${note}`;
const viaKey = ({ products }: Via): string => `via ${products.join()}`;

function cellOf({
  support,
  via,
  notes,
  conditions,
  references,
  sources,
  translations,
  feature,
  at,
}: Draft): Cell {
  return {
    feature,
    at: [...at],
    evidence: sources.length > 1 ? "several-origins" : "table",
    support:
      support === "supported" && conditions.some(({ satisfied }) => !satisfied) ? "conditional" : support,
    conditions,
    references,
    ...(via.length > 0 ? { via } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(isWorth(translations) ? { translations } : {}),
    sources,
  };
}

/** Whether there are words in another language at all. */
const isWorth = (translations: Draft["translations"]): boolean =>
  Object.values(translations).some(
    ({ conditions, notes, references = [], via = [] }) =>
      conditions.length + notes.length + references.length + via.length > 0,
  );

function clash(
  { feature, at, support, first }: Draft,
  statement: Statement,
  axes: readonly { readonly id: string }[],
): Diagnostic[] {
  const second = statement.range;
  const [before, now] = [sideOf(first, support), sideOf(second, statement.support)];
  const cell = { feature, at: namedAt(axes, at), first: before };
  if ((support === "unsupported") !== (statement.support === "unsupported"))
    return [diagnose("contradiction", second, { ...cell, second: now }, [first])];
  return first.document === second.document ? [diagnose("duplicate-statement", second, cell, [first])] : [];
}

const sideOf = ({ document, line }: Range, support: Support) => ({ document, line, support });
