/**
 * Slips in a valid catalog: entries that can be read, but were surely meant differently.
 */

import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { CatalogPart, Locate } from "./check.ts";
import type { LifecycleEvent } from "./lifecycle.ts";
import type { CatalogFile, Lifecycle, Localised, MatrixSpec } from "./schema.ts";

/** Warns of the slips in all files of a catalog together. */
export function slipsIn(parts: readonly CatalogPart[]): Diagnostic[] {
  return parts.flatMap(({ lists, locate }) => [
    ...lists.matrices.flatMap((matrix, at) => repeated(matrix, at, locate)),
    ...(["products", "features"] as const).flatMap((list) =>
      lists[list].flatMap((one, at) => disordered(one.lifecycle, [list, at, "lifecycle"], locate)),
    ),
    ...textsIn(lists).flatMap(({ text, path }) => untranslated(text, () => locate(path))),
  ]);
}

/** Ids that a list of a matrix has more than once. */
function repeated({ id: matrix, axes, features }: MatrixSpec, at: number, locate: Locate): Diagnostic[] {
  const lists = [
    ...axes.map(({ list, members }) => ({ list, ids: members })),
    { list: "features", ids: features },
  ];
  return lists.flatMap(({ list, ids }) =>
    ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      const place = (one: number): Range => locate(["matrices", at, list, one]);
      if (first === index) return [];
      return [diagnose("catalog-repeated", place(index), { id, list, matrix }, [place(first)])];
    }),
  );
}

/** The days of a lifecycle in the order in which they must come. */
const orders = [
  ["available", "mainstreamEnded", "ended"],
  ["available", "disabled", "retired"],
] as const satisfies readonly (readonly LifecycleEvent[])[];

/** The first two days of a lifecycle that are in the wrong order: one wrong day can conflict with several others. */
function disordered(lifecycle: Lifecycle = {}, path: readonly PropertyKey[], locate: Locate): Diagnostic[] {
  const wrong = orders.flatMap((order) => inversions(order, lifecycle)).slice(0, 1);
  return wrong.map(({ earlier, later }) => {
    const data = { earlier: earlier.field, later: later.field, dates: [earlier.day, later.day] };
    const place = (field: string): Range => locate([...path, field]);
    return diagnose("catalog-lifecycle", place(earlier.field), data, [place(later.field)]);
  });
}

/** Neighbours whose days are in the wrong order. */
function inversions(order: readonly LifecycleEvent[], lifecycle: Lifecycle) {
  const days = order.flatMap((field) => {
    const day = lifecycle[field];
    return typeof day === "string" ? [{ field, day }] : [];
  });
  return days.flatMap((later, at) => {
    const earlier = days[at - 1];
    return earlier && earlier.day > later.day ? [{ earlier, later }] : [];
  });
}

type Text = { readonly text: Localised; readonly path: readonly PropertyKey[] };

/** Every text of a file that pages show. */
function textsIn({ site, references: _addresses, ...lists }: CatalogFile): Text[] {
  const { title, line } = site ?? {};
  const entries = Object.entries(lists).flatMap(([list, all]) =>
    all.flatMap((entry, at) => {
      const { label, short, summary, means, part, by }: Shown = entry as Shown;
      const { steps = [], note } = ("lifecycle" in entry ? entry.lifecycle : undefined) ?? {};
      const { reason } = ("expected" in entry ? entry.expected : undefined) ?? {};
      return [
        ...textsOf({ label, short, summary, means, part, by }, [list, at]),
        ...textsOf({ reason }, [list, at, "expected"]),
        ...textsOf({ note }, [list, at, "lifecycle"]),
        ...steps.flatMap(({ text }, step) => textsOf({ text }, [list, at, "lifecycle", "steps", step])),
      ];
    }),
  );
  return [...textsOf({ title, line }, ["site"]), ...entries];
}

/** The fields of an entry, of any list, that are shown as text. */
type Shown = Readonly<
  Partial<Record<"label" | "short" | "summary" | "means" | "part" | "by", Localised | undefined>>
>;

const textsOf = (
  texts: Readonly<Record<string, Localised | undefined>>,
  path: readonly PropertyKey[],
): Text[] =>
  Object.entries(texts).flatMap(([field, text]) => (text ? [{ text, path: [...path, field] }] : []));

/**
 * A text that is the same in all languages is a name, such as “Skype for Business Online” or “SMTP”. A
 * text with a lower-case word that is longer than those inside names was not translated.
 */
function untranslated({ en, fr }: Localised, place: () => Range): Diagnostic[] {
  const word = en === fr ? en.split(/\s+/).find((one) => /^[a-z-]{4,}[.,;:]?$/.test(one)) : undefined;
  if (word === undefined) return [];
  return [diagnose("catalog-untranslated", place(), { text: en, word: word.replace(/[.,;:]$/, "") })];
}
