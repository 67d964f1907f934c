import { diagnose } from "../diagnostics.ts";
import type { Diagnostic, DiagnosticOf } from "../model/diagnostics.ts";
import { foldName } from "../words.ts";

/** Codes for names that are missing from the catalog, or from the matrix they are used in. */
const codes = [
  "unknown-feature",
  "unknown-product",
  "unknown-server",
  "unknown-placement",
  "unknown-member",
  "not-in-matrix",
] as const;
type NameCode = (typeof codes)[number];
type OfName = Extract<Diagnostic, { readonly code: NameCode }>;

const isOfName = (one: Diagnostic): one is OfName => codes.some((code) => code === one.code);

/** How many further places are listed; more of them would add nothing. */
const shown = 5;

/**
 * Reports each unknown name once, where it first appears, with the number of places that use it: one entry of the
 * catalog is missing, however often documents name it. Names are compared as in the catalog, ignoring case.
 * @param diagnostics in the order of their places
 */
export function eachNameOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = Map.groupBy(diagnostics.filter(isOfName), keyOf);
  return diagnostics.flatMap((one) => {
    if (!isOfName(one)) return [one];
    // It is in its own group.
    const [first, ...others] = places.get(keyOf(one)) as [OfName, ...OfName[]];
    if (others.length === 0) return [one];
    return first === one ? [repeated(first, others) as Diagnostic] : [];
  });
}

/** A known name is identified by its id, since documents word it in many ways. */
function keyOf({ code, data }: OfName): string {
  if ("matrix" in data) return [code, data.id, data.matrix, data.list].join("\n");
  return [code, foldName(data.label), ...("axis" in data ? [data.axis] : [])].join("\n");
}

const repeated = <C extends NameCode>(first: DiagnosticOf<C>, others: readonly OfName[]): DiagnosticOf<C> =>
  diagnose(first.code, first, { ...first.data, count: others.length + 1 }, others.slice(0, shown));
