import fc from "fast-check";
import { chooser, type Manner, placements, servers, wordings } from "./facts.ts";

/** What serves voice mail in one configuration: the id of a product, or `unsupported`. */
export type ValueCell = { readonly server: string; readonly placement: string; readonly value: string };

const served = ["exchange-um-on-premises", "hosted-exchange-um", "unsupported"] as const;

/** At least one configuration, each at most once. */
export const valueCells: fc.Arbitrary<ValueCell[]> = fc.uniqueArray(
  fc.record({
    server: fc.constantFrom(...servers),
    placement: fc.constantFrom(...placements),
    value: fc.constantFrom(...served),
  }),
  { selector: ({ server, placement }) => `${server} ${placement}`, minLength: 1 },
);

/** Servers and placements on either side, with what serves voice mail in the cells. */
export function values(cells: readonly ValueCell[], manner: Manner): string {
  const choose = chooser(manner);
  const across = choose([true, false]);
  const words = (value: string | undefined): string => {
    if (value === undefined) return choose(["", " ", "–"]);
    return value === "unsupported"
      ? choose(["Not supported", "No", "✗"])
      : choose(wordings("products", value));
  };
  const valueAt = (row: string, column: string): string | undefined =>
    cells.find(({ server, placement }) =>
      across ? placement === row && server === column : server === row && placement === column,
    )?.value;
  const [rows, columns] = across ? ([placements, servers] as const) : ([servers, placements] as const);
  const label = (id: string): string =>
    choose(["", "Users on ", "User located on "]) + choose(wordings("products", id));
  const about = choose(["corner", "line", "heading"]);
  return [
    about === "heading" ? "## Voice mail\n" : "",
    about === "line" ? "Where voicemail is processed depends on both.\n" : "",
    `| ${about === "corner" ? "Voice mail" : ""} | ${columns.map(label).join(" | ")} |`,
    "| - | - | - |",
    ...rows.map(
      (row) => `| ${label(row)} | ${columns.map((column) => words(valueAt(row, column))).join(" | ")} |`,
    ),
    "",
  ].join("\n");
}
