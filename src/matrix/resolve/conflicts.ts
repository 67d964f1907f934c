/**
 * Where cells conflict with other cells:
 *
 * 1. The same feature in the same configuration may stand in several matrices. Of all versions of a page there, the
 *    latest holds. Matrices that the catalog gives different contexts, such as the server that clients sign in to, are
 *    about different things, and their cells never conflict.
 * 2. An answer for a wider member that holds for some of its forms only excludes the others, so that it conflicts with
 *    another page that says yes for one of these, unless something else serves it there. Otherwise a wider answer says
 *    nothing about a form.
 * 3. A whole configuration that does not work conflicts with a wider one that does, and with each of its own features
 *    that works.
 *
 * In the last two one side is narrower: the form, the narrower configuration, the single feature. It holds unless the
 * other side is newer; then it is open. At the wider side the answer stays what it is.
 */

import type { Forms } from "../catalog/forms.ts";
import { type At, combinations, sharedKey } from "../coordinates.ts";
import type { Conflict, Decision } from "../model/answers.ts";
import type { Draft } from "./cells.ts";
import { conflictOf, type Speaking, settle } from "./disputes.ts";
import { isLater, latestOf } from "./versions.ts";
import type { Stand } from "./voices.ts";

/** What each cell or whole configuration conflicts with beyond itself. */
export type Beyond = (draft: Draft) => readonly Conflict[];

/** Finds the conflicts between cells of all matrices. @param forms asked for only if it matters, since a catalog can be large */
export function conflictsBetween(
  cells: readonly Draft[],
  wholes: readonly Draft[],
  forms: () => Forms,
): Beyond {
  const found = new Map<Draft, Conflict[]>();
  const add = (draft: Draft, conflict: Conflict): void => {
    const known = found.get(draft) ?? [];
    known.push(conflict);
    found.set(draft, known);
  };
  for (const same of [...sharing(cells, cellKeyOf).values(), ...sharing(wholes, keyOf).values()])
    acrossMatrices(same, add);
  limited(cells, forms, add);
  ruledOut(cells, wholes, forms, add);
  return (draft) => found.get(draft) ?? [];
}

type Add = (draft: Draft, conflict: Conflict) => void;

const keyOf = ({ axes, at, context = "" }: Draft): string => `${context} ${sharedKey(axes, at)}`;
const cellKeyOf = (draft: Draft): string => `${keyOf(draft)} ${draft.feature}`;
const sharing = (drafts: readonly Draft[], key: (draft: Draft) => string): ReadonlyMap<string, Draft[]> =>
  Map.groupBy(drafts, key);

function acrossMatrices(same: readonly Draft[], add: Add): void {
  if (same.length < 2) return;
  const { conflicts } = settle(latestAmong(same.flatMap(({ speaking }) => speaking)));
  for (const conflict of conflicts) {
    const matrices = new Set(conflict.sides.map(({ matrix }) => matrix));
    const involved = matrices.size > 1 ? same.filter(({ matrix }) => matrices.has(matrix)) : [];
    for (const draft of involved) add(draft, conflict);
  }
}

/** Leaves out what a later version of the same page has replaced in another matrix. */
function latestAmong(speaking: readonly Speaking[]): readonly Speaking[] {
  const latest = new Map<string, string>();
  const all = speaking.flatMap(({ voice }) => voice.versions);
  for (const { page, date } of all) latest.set(page, latestOf([latest.get(page) ?? "", date]));
  // Every page is among them.
  return speaking.filter(({ voice }) =>
    voice.versions.some(({ page, date }) => !isLater(latest.get(page) as string, date)),
  );
}

const standing = (speaking: readonly Speaking[], stand: Stand): readonly Speaking[] =>
  speaking.filter(({ voice }) => voice.stand === stand);

/** Rule 2. */
function limited(cells: readonly Draft[], forms: () => Forms, add: Add): void {
  const byKey = sharing(cells, cellKeyOf);
  for (const wide of cells) {
    for (const [at, limiting] of excludedBy(wide, forms)) {
      const { drafts, speaking } = working(byKey.get(cellKeyOf({ ...wide, at })) ?? []);
      const alike = speaking.filter((one) => limiting.some((other) => canServe(one, other)));
      disagree({ drafts, speaking: alike }, { drafts: [wide], speaking: limiting }, add);
    }
  }
}

/** Whether two voices may be about the same service: they name the same, or one of them names none. */
const canServe = (
  { voice: { servedBy: one } }: Speaking,
  { voice: { servedBy: other } }: Speaking,
): boolean => one === "" || other === "" || one === other;

/** The configurations that a yes for a wider one excludes, with the voices that do so. */
function excludedBy(
  { at, kept }: Draft,
  forms: () => Forms,
): readonly (readonly [At, readonly Speaking[]])[] {
  const limits = standing(kept, "works").flatMap((one) =>
    one.voice.conditions.filter(({ kind }) => kind === "only").map(({ products }) => ({ one, products })),
  );
  if (limits.length === 0) return [];
  return at.flatMap((member, index) =>
    forms()
      .formsOf(member)
      .flatMap((form) => {
        const limiting = limits
          .filter(({ products }) => excludes(form, member, products, forms()))
          .map(({ one }) => one);
        return limiting.length > 0 ? [[at.with(index, form), limiting] as const] : [];
      }),
  );
}

/** Whether "only" with some products leaves out a form of a member: it names others, and none that the form is or has. */
function excludes(
  form: string,
  member: string,
  products: readonly string[],
  { widerThan: wider }: Forms,
): boolean {
  const named = products.filter((id) => wider(id).includes(member));
  return (
    named.length > 0 &&
    !named.some((id) => id === form || wider(form).includes(id) || wider(id).includes(form))
  );
}

/** Rule 3. */
function ruledOut(cells: readonly Draft[], wholes: readonly Draft[], forms: () => Forms, add: Add): void {
  const featuresAt = sharing(cells, keyOf);
  const wholesAt = sharing(wholes, keyOf);
  const failing = [...wholesAt].map(([key, drafts]) => ({ key, out: taking(drafts, "fails") }));
  for (const { key, out } of failing.filter((one) => one.out.drafts.length > 0)) {
    const features = featuresAt.get(key) ?? [];
    for (const same of sharing(features, cellKeyOf).values()) disagree(working(same), out, add);
    for (const wide of keysAbove(out.drafts, forms())) disagree(out, working(wholesAt.get(wide) ?? []), add);
  }
}

/** The keys of the configurations that are wider than one. */
const keysAbove = (drafts: readonly Draft[], { widerThan: wider }: Forms): readonly string[] =>
  drafts.slice(0, 1).flatMap((draft) =>
    combinations(draft.at.map((id) => [id, ...wider(id)]))
      .slice(1)
      .map((at) => keyOf({ ...draft, at })),
  );

/** What is said about one thing in the cells of one matrix or several, as far as it takes part. */
type Position = { readonly drafts: readonly Draft[]; readonly speaking: readonly Speaking[] };

/** The cells of which some voices say so. */
function taking(drafts: readonly Draft[], stand: Stand): Position {
  const taken = drafts.filter(({ kept }) => standing(kept, stand).length > 0);
  return { drafts: taken, speaking: taken.flatMap(({ kept }) => standing(kept, stand)) };
}

const working = (drafts: readonly Draft[]): Position => taking(drafts, "works");

/** Adds the conflict of a narrower position with a wider one, as far as their voices can differ. */
function disagree(narrow: Position, wide: Position, add: Add): void {
  const some = narrow.speaking.filter((one) => wide.speaking.some((other) => canDiffer(one, other)));
  const others = wide.speaking.filter((one) => some.some((other) => canDiffer(one, other)));
  if (some.length === 0) return;
  const ruling = { decision: decisionFor(some, others), sides: [...some, ...others] };
  const showAt = (draft: Draft, answer: Conflict["answer"]): void => {
    for (const conflict of conflictOf("answer", ruling, answer)) add(draft, { ...conflict, answer });
  };
  for (const draft of narrow.drafts)
    showAt(draft, ruling.decision === "open" ? "sources-differ" : draft.support);
  for (const draft of wide.drafts) showAt(draft, draft.support);
}

/** Of one page only parts of one version differ: otherwise the later one has replaced the other. */
function canDiffer({ voice: one }: Speaking, { voice: other }: Speaking): boolean {
  if (one.isBare && other.isBare) return false;
  const dates = new Map(one.versions.map(({ page, date }) => [page, date]));
  return other.versions.every(({ page, date }) => {
    const own = dates.get(page) ?? date;
    return !(isLater(own, date) || isLater(date, own));
  });
}

function decisionFor(narrow: readonly Speaking[], wide: readonly Speaking[]): Decision {
  if (isNewer(wide, narrow)) return "open";
  return isNewer(narrow, wide) ? "newer-and-narrower" : "narrower";
}

function isNewer(some: readonly Speaking[], others: readonly Speaking[]): boolean {
  const latest = latestOf(some.map(({ voice }) => voice.date));
  return others.every(({ voice }) => isLater(latest, voice.date));
}
