/**
 * What somebody wants to see of a table. What can be chosen is known to the table's form alone: members of its axes, each
 * axis by its id, and supports, requirements and groups. A kind that is missing, or an empty list, asks for nothing.
 */
export type View = {
  readonly chosen: Chosen;
  /** Words that a feature's row must hold. */
  readonly text: string;
  /** Only features that differ between the configurations in view. */
  readonly differ: boolean;
};

/** Values by kind. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** The values that there are, by kind, in the order of the address. Everything else in one is somebody's mistake, or worse. */
export type Known = Chosen;

export const everything: View = { text: "", differ: false, chosen: {} };

/** What a view asks for of a kind. */
export const asked = ({ chosen }: View, kind: string): readonly string[] => chosen[kind] ?? [];

/** More is no search for a feature's name; a shared address must not carry a book into the field. */
const longestText = 100;

/** A value of an address that its kind does not have. */
export type Unknown = { readonly kind: string; readonly value: string };

/** A view as an address has it. */
export type Parsed = {
  readonly view: View;
  /** How many values were ignored because the table knows nothing of them, and those of them that may be misspelt. */
  readonly ignored: number;
  readonly unknown: readonly Unknown[];
};

/**
 * Reads a view from the query of an address.
 * @param query with or without its question mark, of any length and content
 */
export function parseView(query: string, known: Known): Parsed {
  const parameters = new URLSearchParams(query);
  let ignored = 0;
  const unknown: Unknown[] = [];
  const chosen: Record<string, readonly string[]> = {};
  for (const [kind, all] of Object.entries(known)) {
    const values = new Set(parameters.getAll(kind).flatMap((value) => value.split(",").filter(Boolean)));
    const kept = all.filter((value) => values.has(value));
    for (const value of values.difference(new Set(all))) unknown.push({ kind, value });
    if (kept.length > 0) chosen[kind] = kept;
  }
  const differ = parameters.get("differ");
  if (differ !== null && differ !== "1") ignored++;
  const whole = (parameters.get("text") ?? "").replace(/\s+/g, " ").trim();
  if (whole.length > longestText) ignored++;
  const view: View = { text: whole.length > longestText ? "" : whole, differ: differ === "1", chosen };
  return { view, ignored: ignored + unknown.length, unknown };
}

/** The query of a view's address, with its question mark; nothing where the view is everything. Equal views, equal queries. */
export function formatView({ chosen, text, differ }: View): string {
  const parts = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([kind, values]) => `${kind}=${values.join(",")}`);
  if (text) parts.unshift(`text=${encodeURIComponent(text).replaceAll("%20", "+")}`);
  if (differ) parts.push("differ=1");
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The view with nothing asked for of some kinds. */
export const without = (view: View, kinds: readonly string[]): View => ({
  ...view,
  chosen: Object.fromEntries(Object.entries(view.chosen).filter(([kind]) => !kinds.includes(kind))),
});

/** The view with a value of a kind beside those that it has. */
export const withValue = (view: View, { kind, value }: Unknown): View => ({
  ...view,
  chosen: { ...view.chosen, [kind]: [...asked(view, kind), value] },
});
