/** What a table can be narrowed by beside words, in the order of the address. */
export const kinds = ["server", "placement", "support", "requires", "group"] as const;
export type Kind = (typeof kinds)[number];

/** What somebody wants to see of a table. An empty list asks for nothing of its kind. */
export type View = Readonly<Record<Kind, readonly string[]>> & {
  /** Words that a feature's row must hold. */
  readonly text: string;
  /** Only features that differ between the configurations in view. */
  readonly differ: boolean;
};

/** The values that there are, by kind. Everything else in an address is somebody's mistake, or worse. */
export type Known = Readonly<Record<Kind, readonly string[]>>;

export const everything: View = {
  text: "",
  differ: false,
  server: [],
  placement: [],
  support: [],
  requires: [],
  group: [],
};

/** More is no search for a feature's name; a shared address must not carry a book into the field. */
const longestText = 100;

/**
 * Reads a view from the query of an address.
 * @param query with or without its question mark, of any length and content
 * @returns the view, and how many values were ignored because the table knows nothing of them
 */
export function parseView(query: string, known: Known): { readonly view: View; readonly ignored: number } {
  const asked = new URLSearchParams(query);
  let ignored = 0;
  const chosen = (kind: Kind): string[] => {
    const values = new Set(
      asked
        .getAll(kind)
        .flatMap((value) => value.split(","))
        .filter(Boolean),
    );
    const kept = known[kind].filter((value) => values.has(value));
    ignored += values.size - kept.length;
    return kept;
  };
  const differ = asked.get("differ");
  if (differ !== null && differ !== "1") ignored++;
  const whole = (asked.get("text") ?? "").replace(/\s+/g, " ").trim();
  if (whole.length > longestText) ignored++;
  const view: View = {
    text: whole.length > longestText ? "" : whole,
    differ: differ === "1",
    server: chosen("server"),
    placement: chosen("placement"),
    support: chosen("support"),
    requires: chosen("requires"),
    group: chosen("group"),
  };
  return { view, ignored };
}

/** The query of a view's address, with its question mark; nothing where the view is everything. Equal views, equal queries. */
export function formatView(view: View): string {
  const parts = kinds
    .filter((kind) => view[kind].length > 0)
    .map((kind) => `${kind}=${view[kind].join(",")}`);
  if (view.text) parts.unshift(`text=${encodeURIComponent(view.text).replaceAll("%20", "+")}`);
  if (view.differ) parts.push("differ=1");
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The view without one of its values, as a press on a chip wants it. */
export function without(view: View, kind: Kind | "text" | "differ", value: string): View {
  if (kind === "text") return { ...view, text: "" };
  if (kind === "differ") return { ...view, differ: false };
  return { ...view, [kind]: view[kind].filter((one) => one !== value) };
}
