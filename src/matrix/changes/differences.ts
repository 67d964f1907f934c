/**
 * What changed between two states of the content, by meaning.
 *
 * 1. A fact is a cell, or what is stated of a whole configuration. It counts as pages show it: with the answer and the
 *    conditions that follow from all that disagrees with it (derive/answer.ts).
 * 2. A fact of the earlier state is the one under its key in the later one; if there is none, the one under the key that
 *    it was renamed to. Ids that it names are those of the later state likewise. So a rename is no change, and what was
 *    merged into something that was stated before is none either.
 * 3. A fact of the later state alone is newly stated, and one of the earlier alone is no longer stated.
 * 4. The support changed if the answers differ.
 * 5. The service changed if what serves the feature differs: the products, or the words where there are none.
 * 6. A condition was added or removed if the other state has none that means the same (keys.ts), be it a condition of the
 *    whole answer or of one of several things that serve it.
 * 7. The source moved if some statements went and others came instead. A statement is known by its document and anchor;
 *    it is another one if it rests on other pages of the vendor, as far as both states name any. Its line says nothing.
 *    One that joins others or leaves them moves nothing.
 * 8. The wording changed if nothing else did, but the words of a condition, a service, a note, a reference, or of a
 *    statement that both states have.
 * 9. Dates, evidence, history and disagreements are changes as far as the answer follows from them, and no further.
 *
 * Changes are in the order of the later state's matrices and of the facts in them; what is stated no more comes last in
 * its matrix, and matrices that are gone come last of all.
 */

import { cellKey, configurationKey } from "../coordinates.ts";
import { effective } from "../derive/answer.ts";
import { conditionKey } from "../keys.ts";
import type { Condition, Via, Whole } from "../model/answers.ts";
import type { DocumentInfo } from "../model/documents.ts";
import type { Matrix } from "../model/matrices.ts";
import { originsAt, pageKey } from "../origins.ts";
import type { AnchorOf } from "../statement-anchors.ts";
import { foldName } from "../words.ts";
import { type Change, type ChangeKind, changeKinds, type State } from "./change.ts";

/** One state of the content, as far as it is compared. */
export type Compared = {
  readonly documents: readonly DocumentInfo[];
  readonly matrices: readonly Matrix[];
  /** The anchor of a place in a document. */
  readonly anchorOf: AnchorOf;
};

/** Something of the earlier state that may have another key by now: `cell` and `matrix/feature.server.placement`. */
export type Named = { readonly kind: "cell" | "whole" | "statement" | "product"; readonly key: string };

/** The key that something has in the later state; its own if it was not renamed. */
export type Renamed = (named: Named) => string;

/** A condition with the language of the document that states it. */
export type ReadCondition = Condition & { readonly language?: string | undefined };

/** A change without a title, with the conditions that it adds and drops as they were read. */
export type Difference = Omit<Change, "title"> & {
  readonly added: readonly ReadCondition[];
  readonly removed: readonly ReadCondition[];
};

/**
 * Compares two states by the rules above.
 * @param renamed asked of what the later state does not have, and of every product that a condition names
 */
export function differences(
  earlier: Compared,
  later: Compared,
  renamed: Renamed = ({ key }) => key,
): Difference[] {
  const now = factsIn(later, ({ key }) => key);
  const statements = new Set([...now.values()].flatMap((fact) => fact.statements.map(({ key }) => key)));
  const isThere = ({ kind, key }: Named): boolean =>
    kind === "statement" ? statements.has(key) : kind !== "product" && now.has(`${kind} ${key}`);
  const were = factsIn(earlier, (named) => (isThere(named) ? named.key : renamed(named)));
  const found = [...new Set([...now.keys(), ...were.keys()])].flatMap(
    (id) => changeOf(were.get(id), now.get(id)) ?? [],
  );
  const order = [...later.matrices, ...earlier.matrices].map(({ id }) => id);
  return found.toSorted((a, b) => order.indexOf(a.matrix) - order.indexOf(b.matrix));
}

/** What is stated of one cell or whole configuration, in one state. */
type Fact = Pick<Change, "matrix" | "key" | "about"> & {
  readonly said: Whole;
  readonly via: ReadonlyMap<string, Via>;
  readonly conditions: ReadonlyMap<string, ReadCondition>;
  readonly statements: readonly Stated[];
};

/** A place that states a fact: where it is, what that is called in the later state, what it rests on, and its words. */
type Stated = State["sources"][number] & {
  readonly key: string;
  readonly now: string;
  readonly pages: readonly string[];
  readonly text: string;
};

/** The facts of a state by what they are called in the later one; where two have one name by then, the one that had it. */
function factsIn(state: Compared, named: Renamed): ReadonlyMap<string, Fact> {
  const factOf = reader(state, named);
  const facts = new Map<string, Fact>();
  const add = (kind: "cell" | "whole", fact: Fact): void => {
    const key = `${fact.matrix}/${fact.key}`;
    const to = named({ kind, key });
    const id = `${kind} ${to}`;
    if (to === key || !facts.has(id)) facts.set(id, fact);
  };
  for (const { id: matrix, cells, configurations } of state.matrices) {
    for (const cell of cells) add("cell", factOf(matrix, cellKey(cell), "cell", cell, cell.feature));
    for (const whole of configurations)
      add("whole", factOf(matrix, configurationKey(whole.at), "configuration", whole, ""));
  }
  return facts;
}

function reader({ documents, anchorOf }: Compared, named: Renamed) {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const product = (key: string): string => named({ kind: "product", key });

  const conditionsOf = (said: Whole): Map<string, ReadCondition> => {
    const all = [...said.conditions, ...(said.via ?? []).flatMap(({ conditions = [] }) => conditions)];
    const [language] = said.sources.flatMap(({ document }) => byId.get(document)?.language ?? []);
    return new Map(
      all.map((one) => {
        const known = { ...one, products: one.products.map(product) };
        return [conditionKey(known), { ...known, language }];
      }),
    );
  };

  const statementsOf = ({ at, sources }: Whole, feature: string): Stated[] =>
    sources.map((source) => {
      const { document, line, text } = source;
      const anchor = anchorOf({ feature, at }, source) ?? cellKey({ feature, at });
      const key = `${document}/${anchor}`;
      const pages = originsAt(byId.get(document) ?? { origins: [] }, line).map(pageKey);
      return { document, anchor, key, now: named({ kind: "statement", key }), pages, text };
    });

  return (matrix: string, key: string, about: Change["about"], answer: Whole, feature: string): Fact => {
    const said = effective(answer);
    const via = new Map(
      (said.via ?? []).map((one) => [serviceKey(one.products.map(product), one.text), one]),
    );
    return {
      matrix,
      key,
      about,
      said,
      via,
      conditions: conditionsOf(said),
      statements: statementsOf(said, feature),
    };
  };
}

const serviceKey = (products: readonly string[], text: string): string =>
  products.length > 0 ? products.toSorted().join("|") : foldName(text);

function changeOf(before: Fact | undefined, after: Fact | undefined): Difference | undefined {
  const fact = after ?? before;
  const kinds = kindsOf(before, after);
  if (fact === undefined || kinds.length === 0) return undefined;
  const { matrix, key, about } = fact;
  return {
    matrix,
    key,
    about,
    kinds,
    ...(before && { before: stateOf(before) }),
    ...(after && { after: stateOf(after) }),
    added: before && after ? missing(after.conditions, before.conditions) : [],
    removed: before && after ? missing(before.conditions, after.conditions) : [],
  };
}

function kindsOf(before: Fact | undefined, after: Fact | undefined): ChangeKind[] {
  if (before === undefined) return ["newly-stated"];
  if (after === undefined) return ["no-longer-stated"];
  const holds: Partial<Record<ChangeKind, boolean>> = {
    support: before.said.support !== after.said.support,
    service: missing(before.via, after.via).length + missing(after.via, before.via).length > 0,
    "condition-added": missing(after.conditions, before.conditions).length > 0,
    "condition-removed": missing(before.conditions, after.conditions).length > 0,
    "source-moved": hasMoved(before, after),
  };
  const kinds = changeKinds.filter((kind) => holds[kind]);
  return kinds.length === 0 && isReworded(before, after) ? ["wording"] : kinds;
}

/** What one has under keys that the other does not have. */
const missing = <T>(from: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): T[] =>
  [...from].filter(([key]) => !other.has(key)).map(([, one]) => one);

function hasMoved({ statements: were }: Fact, { statements: are }: Fact): boolean {
  const isIn = (some: readonly Stated[], one: Stated): boolean => some.some((other) => isSame(one, other));
  return were.some((one) => !isIn(are, one)) && are.some((one) => !isIn(were, one));
}

const isSame = (one: Stated, other: Stated): boolean =>
  one.now === other.now &&
  (one.pages.length === 0 ||
    other.pages.length === 0 ||
    one.pages.some((page) => other.pages.includes(page)));

function isReworded(before: Fact, after: Fact): boolean {
  if (wordsOf(before) !== wordsOf(after)) return true;
  const texts = new Map(before.statements.map(({ now, text }) => [now, text]));
  return after.statements.some(({ now, text }) => (texts.get(now) ?? text) !== text);
}

const wordsOf = ({ said: { conditions, via = [], notes = [], references } }: Fact): string =>
  JSON.stringify(
    [
      [...conditions, ...via, ...via.flatMap(({ conditions: own = [] }) => own)].map(({ text }) => text),
      notes,
      references.map(({ text, target }) => `${text} ${target}`),
    ].map((words) => words.toSorted()),
  );

function stateOf({ said, via, conditions, statements }: Fact): State {
  const places = new Map(statements.map(({ key, document, anchor }) => [key, { document, anchor }]));
  return {
    support: said.support,
    conditions: [...conditions.values()].map(({ text }) => text),
    via: [...via.values()].map(({ text }) => text),
    sources: [...places.values()],
  };
}
