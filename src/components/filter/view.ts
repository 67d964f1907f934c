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

/**
 * Reads a view from the query of an address.
 * @param query with or without its question mark, of any length and content
 * @returns the view, and how many values were ignored because the table knows nothing of them
 */
export function parseView(query: string, known: Known): { readonly view: View; readonly ignored: number } {
  const parameters = new URLSearchParams(query);
  let ignored = 0;
  const chosen: Record<string, readonly string[]> = {};
  for (const [kind, all] of Object.entries(known)) {
    const values = new Set(parameters.getAll(kind).flatMap((value) => value.split(",").filter(Boolean)));
    const kept = all.filter((value) => values.has(value));
    ignored += values.size - kept.length;
    if (kept.length > 0) chosen[kind] = kept;
  }
  const differ = parameters.get("differ");
  if (differ !== null && differ !== "1") ignored++;
  const whole = (parameters.get("text") ?? "").replace(/\s+/g, " ").trim();
  if (whole.length > longestText) ignored++;
  const view: View = { text: whole.length > longestText ? "" : whole, differ: differ === "1", chosen };
  return { view, ignored };
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

/** The view without one of its values, as a press on a chip wants it. */
export function without(view: View, kind: string, value: string): View {
  if (kind === "text") return { ...view, text: "" };
  if (kind === "differ") return { ...view, differ: false };
  const { [kind]: values = [], ...others } = view.chosen;
  const left = values.filter((one) => one !== value);
  return { ...view, chosen: left.length > 0 ? { ...view.chosen, [kind]: left } : others };
}
