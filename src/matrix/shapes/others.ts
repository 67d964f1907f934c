import { diagnose, quoted } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import { fold } from "../text.ts";
import { isList, unresolvedTitle } from "./lists.ts";
import { knownOnBothSides } from "./names.ts";
import type { Context, Grid, Lead } from "./statement.ts";

/** Explains that a table is no matrix and why it was not taken for one, so that a matrix with a slip can be mended. */
export function leftAlone(grid: Grid, context: Context): Diagnostic {
  const title = isList(grid, context) ? unresolvedTitle(context) : undefined;
  if (title) return unresolved(title, context);
  const [reason, hint] = reasonFor(grid, context);
  return diagnose(
    "table-left-alone",
    grid.place,
    `This table is no matrix and was left alone: ${reason}`,
    hint,
  );
}

/** Reports a title that names a product, and no configuration: what was known in it, and what was not. */
function unresolved({ text, place }: Lead, { reader: { vocabulary } }: Context): Diagnostic {
  const known = vocabulary.mentions(text).filter((one) => one.known);
  const names = [...new Set(known.map(({ label }) => quoted(label)))].join(", ");
  const sides = known.some(({ id }) => vocabulary.isServer(id)) ? "a server, but no placement" : "no server";
  const message = `${quoted(text)} names no configuration: ${names === "" ? "no product of it is known" : `${names} is known, which makes ${sides}`}`;
  const hint = "Name one server and one placement that the catalog knows, as in “Server and Placement”.";
  return diagnose("unknown-configuration", place, message, hint);
}

function reasonFor(grid: Grid, context: Context): readonly [string, string] {
  if (grid.body.flat().every(({ text }) => fold(text) === "")) {
    return ["it is empty", "If it is a matrix, fill in what it says."];
  }
  if (isList(grid, context)) {
    return [
      "nothing before it names a server and a placement",
      "If it lists features, name their configuration in a line of its own before it, as in “Server and Placement”.",
    ];
  }
  if (context.axes().servers && knownOnBothSides(context.axes(), context.reader.vocabulary)) {
    return [
      "its cells answer yes or no, but no feature is named that they could be about",
      "Name the feature in the table's first cell or in a line before it.",
    ];
  }
  if (context.axes().servers) {
    return [
      "known products stand on one side of it only",
      "If it is a matrix, name servers in its first column and placements in its header that the catalog knows.",
    ];
  }
  return [
    "it names no known server or placement",
    "If it is a matrix, its first column must name servers and its header placements that the catalog knows.",
  ];
}
