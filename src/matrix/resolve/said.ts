/**
 * What several statements about one cell say together, and in which words.
 *
 * 1. Their sources and references are combined, in the order of the statements.
 * 2. A condition that an earlier statement already gave, in any words, is the same condition.
 * 3. A statement in another language with the same conditions, and with as many in words alone and as many notes, says
 *    the same: its words are a translation of those that were there, and so are its references, if they are as many, and
 *    its services, if they are the same. The translation of a document is compared with that document alone, any other
 *    statement with all that were there.
 */

import { conditionKey } from "../keys.ts";
import type { Condition, Reference, Said, StatedSupport, Translation, Via } from "../model/answers.ts";
import type { Source } from "../model/documents.ts";
import type { Statement } from "../shapes/statement.ts";

/** A statement with its language, its place in the order, and the statement that it is the translation of. */
export type Stated = {
  readonly statement: Statement;
  readonly language: string;
  readonly order: number;
  readonly original: Statement | undefined;
};

/** A part of what is said, with the same in other languages, by language tag. */
type Worded<T> = { readonly own: T; readonly words: Map<string, T> };

/** What a statement says, or several. */
type Parts = {
  readonly conditions: Worded<Condition>[];
  readonly references: Worded<Reference>[];
  readonly via: Worded<Via>[];
  readonly notes: Worded<string>[];
};

/** A document can say the same thing ten thousand times, so parts are found by key once there is a second statement. */
type Draft = Parts & {
  readonly support: StatedSupport;
  readonly language: string;
  readonly sources: Source[];
  readonly translated: Set<string>;
  readonly partsOf: Map<Statement, Parts>;
  known: Map<string, Worded<unknown>> | undefined;
};

/** Combines statements that hold together; what they are support of is what the first says. */
export function saidOf([first, ...others]: readonly [Stated, ...Stated[]]): Said {
  const draft = begin(first);
  for (const one of others) join(draft, one);
  return finished(draft);
}

const asOwn = <T>(own: T): Worded<T> => ({ own, words: new Map() });

const partsIn = ({ conditions, references, via = [], notes = [] }: Statement): Parts => ({
  conditions: conditions.map(asOwn),
  references: references.map(asOwn),
  via: via.map(asOwn),
  notes: notes.map(asOwn),
});

function begin({ statement, language }: Stated): Draft {
  const parts = partsIn(statement);
  return {
    ...parts,
    support: statement.support,
    language,
    sources: [statement.source],
    translated: new Set(),
    partsOf: new Map([[statement, copied(parts)]]),
    known: undefined,
  };
}

/** The same parts in lists of their own, which do not grow with the draft. */
const copied = ({ conditions, references, via, notes }: Parts): Parts => ({
  conditions: [...conditions],
  references: [...references],
  via: [...via],
  notes: [...notes],
});

function join(draft: Draft, { statement, language, original }: Stated): void {
  const others = language === draft.language ? undefined : draft;
  const compared = original ? draft.partsOf.get(original) : others;
  const words = compared && translationOf(compared, statement);
  if (words) put(draft, words, language);
  add(draft, words ? beyond(words, statement) : statement);
  draft.sources.push(statement.source);
}

/** Words of another language with what they are the words of. */
type Pairs<T> = readonly (readonly [Worded<T>, T])[];
type Words = {
  readonly conditions: Pairs<Condition>;
  readonly references: Pairs<Reference>;
  readonly via: Pairs<Via>;
  readonly notes: Pairs<string>;
};

const isWorded = ({ products }: Condition): boolean => products.length === 0;

/** The words of a statement that match what was said before; undefined if it does not say exactly the same. */
function translationOf(before: Parts, { conditions, references, via = [], notes = [] }: Statement) {
  const worded = conditions.filter(isWorded);
  const typed = new Map(conditions.filter((one) => !isWorded(one)).map((one) => [conditionKey(one), one]));
  const keys = new Set(before.conditions.map(({ own }) => conditionKey(own)));
  const isSame =
    worded.length === before.conditions.filter(({ own }) => isWorded(own)).length &&
    notes.length === before.notes.length &&
    [...typed.keys()].every((key) => keys.has(key));
  if (!isSame) return;
  const told = worded.values();
  const words: Words = {
    conditions: before.conditions.flatMap((one) => {
      const other = isWorded(one.own) ? told.next().value : typed.get(conditionKey(one.own));
      return other ? [[one, other] as const] : [];
    }),
    references: references.length === before.references.length ? paired(before.references, references) : [],
    via: servicesLike(before.via, via),
    notes: paired(before.notes, notes),
  };
  return words;
}

const paired = <T>(some: readonly Worded<T>[], others: readonly T[]): Pairs<T> =>
  some.flatMap((one, at) => others.slice(at, at + 1).map((other) => [one, other] as const));

/** The services of a statement beside those of the cell; none if they are not the same. */
function servicesLike(before: readonly Worded<Via>[], via: readonly Via[]): Pairs<Via> {
  const own = new Map(via.map((one) => [viaKey(one), one]));
  const found = before.flatMap((one) => {
    const other = own.get(viaKey(one.own));
    return other ? [[one, other] as const] : [];
  });
  return found.length === before.length && own.size === found.length ? found : [];
}

/** Keeps the words of a language, unless there are some already. */
function put(draft: Draft, words: Words, language: string): void {
  const each = <T>(pairs: Pairs<T>): void => {
    for (const [one, other] of pairs) if (!one.words.has(language)) one.words.set(language, other);
  };
  draft.translated.add(language);
  each(words.conditions);
  each(words.references);
  each(words.via);
  each(words.notes);
}

/** What a statement adds, apart from other words for what is already there. */
function beyond({ references }: Words, statement: Statement): Statement {
  return {
    ...statement,
    conditions: [],
    notes: [],
    references: references.length > 0 ? [] : statement.references,
  };
}

function add(draft: Draft, statement: Statement): void {
  draft.known ??= knownIn(draft);
  const { known } = draft;
  const each = <T>(list: Worded<T>[], ones: readonly T[], keyOf: (one: T) => string): Worded<T>[] =>
    ones.map((one) => {
      const key = keyOf(one);
      const before = known.get(key) as Worded<T> | undefined;
      if (before) return before;
      const added = asOwn(one);
      known.set(key, added);
      list.push(added);
      return added;
    });
  draft.partsOf.set(statement, {
    conditions: each(draft.conditions, statement.conditions, conditionKey),
    references: each(draft.references, statement.references, referenceKey),
    via: each(draft.via, statement.via ?? [], viaKey),
    notes: each(draft.notes, statement.notes ?? [], noteKey),
  });
}

function knownIn({ conditions, references, via, notes }: Draft): Map<string, Worded<unknown>> {
  return new Map<string, Worded<unknown>>([
    ...conditions.map((one) => [conditionKey(one.own), one] as const),
    ...references.map((one) => [referenceKey(one.own), one] as const),
    ...via.map((one) => [viaKey(one.own), one] as const),
    ...notes.map((one) => [noteKey(one.own), one] as const),
  ]);
}

const referenceKey = ({ target }: Reference): string => `reference ${target}`;
const noteKey = (note: string): string => `note ${note}`;
const viaKey = ({ products }: Via): string => `via ${products.join()}`;

const ownOf = <T>(list: readonly Worded<T>[]): T[] => list.map(({ own }) => own);

function finished(draft: Draft): Said {
  const { support, sources, translated } = draft;
  const [conditions, via, notes] = [ownOf(draft.conditions), ownOf(draft.via), ownOf(draft.notes)];
  const translations = Array.from(translated, (one) => [one, inLanguage(draft, one)] as const);
  return {
    support:
      support === "supported" && conditions.some(({ satisfied }) => !satisfied) ? "conditional" : support,
    conditions,
    references: ownOf(draft.references),
    ...(via.length > 0 ? { via } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(translations.some(([, one]) => isWorth(one)) && { translations: Object.fromEntries(translations) }),
    sources,
  };
}

function inLanguage({ conditions, references, via, notes }: Parts, language: string): Translation {
  const whole = <T>(list: readonly Worded<T>[]): T[] => {
    const found = list.flatMap(({ words }) => (words.has(language) ? [words.get(language) as T] : []));
    return found.length === list.length ? found : [];
  };
  const [ofReferences, ofVia] = [whole(references), whole(via)];
  return {
    conditions: conditions.map(({ words }) => words.get(language)?.text ?? null),
    notes: whole(notes),
    ...(ofReferences.length > 0 ? { references: ofReferences } : {}),
    ...(ofVia.length > 0 ? { via: ofVia } : {}),
  };
}

/** Whether there are words in another language at all. */
const isWorth = ({ conditions, notes, references = [], via = [] }: Translation): boolean =>
  conditions.length + notes.length + references.length + via.length > 0;
