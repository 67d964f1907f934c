/**
 * What is a form of what: hosted unified messaging is a form of the mail service that hosts it. Anyone who has the form
 * also has the broader product, so pages about the broader one gather what is said about its forms. No answer is
 * derived from it.
 */

import type { Range } from "../diagnostics/kind.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { CatalogPart } from "./check.ts";
import type { Product } from "./schema.ts";

/** The ids of everything that a product is a form of, including indirectly; nearest first, never itself. */
export function widerOf(products: readonly Product[]): (id: string) => readonly string[] {
  const direct = new Map(products.map(({ id, formOf = [] }) => [id, formOf]));
  return (id) => {
    const found = new Set(direct.get(id));
    // An id without an entry, such as a misspelt one, is not a form of anything.
    for (const one of found) for (const wider of direct.get(one) ?? []) found.add(wider);
    found.delete(id);
    return [...found];
  };
}

/** What a product is a form of, and what forms it has: by id, including indirectly. */
export type Forms = {
  readonly widerThan: (id: string) => readonly string[];
  readonly formsOf: (id: string) => readonly string[];
};

/** Looks up forms in both directions. */
export function formsAmong(products: readonly Product[]): Forms {
  const widerThan = widerOf(products);
  const pairs = products.flatMap(({ id }) => widerThan(id).map((wide) => ({ id, wide })));
  const forms = Map.groupBy(pairs, ({ wide }) => wide);
  return { widerThan, formsOf: (id) => (forms.get(id) ?? []).map((one) => one.id) };
}

type Form = { readonly id: string; readonly formOf: readonly string[]; readonly place: Range };

/** Reports products that are forms of themselves, each circle once, at the first of its products. */
export function circlesOfForms(parts: readonly CatalogPart[]): Diagnostic[] {
  const forms = parts.flatMap(({ lists, locate }) =>
    lists.products.flatMap(({ id, formOf = [] }, at): Form[] =>
      formOf.length > 0 ? [{ id, formOf, place: locate(["products", at, "formOf"]) }] : [],
    ),
  );
  const byId = new Map(forms.map((form) => [form.id, form]));
  const told = new Set<Form>();
  return forms.flatMap((form) => {
    const circle = told.has(form) ? undefined : circleFrom(form, byId);
    for (const one of circle ?? []) told.add(one);
    if (!circle) return [];
    const [, ...others] = circle;
    const data = { ids: circle.map(({ id }) => id) };
    return [
      diagnose(
        "catalog-form-circle",
        form.place,
        data,
        others.map(({ place }) => place),
      ),
    ];
  });
}

/** The shortest way from a form back to itself, itself first; undefined if there is none. */
function circleFrom(start: Form, byId: ReadonlyMap<string, Form>): readonly Form[] | undefined {
  const ways: { readonly last: Form; readonly way: readonly Form[] }[] = [{ last: start, way: [start] }];
  const met = new Set<Form>();
  for (const { last, way } of ways) {
    const next = last.formOf.flatMap((id) => byId.get(id) ?? []);
    if (next.includes(start)) return way;
    ways.push(...next.filter((one) => !met.has(one)).map((one) => ({ last: one, way: [...way, one] })));
    for (const one of next) met.add(one);
  }
  return undefined;
}
