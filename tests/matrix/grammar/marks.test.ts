import { describe, expect, test } from "vitest";
import { readText } from "../../support/reading.ts";

/** What is said of voice mail in each of two columns: its support, or nothing where it is not listed. */
function supports(
  first: readonly [string, string],
  second: readonly [string, string],
  around = "",
): (string | undefined)[] {
  const header =
    "| | Exchange Online + Lync Server 2013 | Exchange on-premises + Lync Server 2013 |\n| - | - | - |";
  const text = `${header}\n| Voice mail | ${first.join(" | ")} |\n| Archiving | ${second.join(" | ")} |\n\n${around}\n`;
  const cells = readText(text).matrices.flatMap((matrix) => matrix.cells);
  return ["voice-mail", "archiving"].flatMap((feature) =>
    ["exchange-online", "exchange-on-premises"].map(
      (placement) => cells.find((cell) => cell.feature === feature && cell.at[1] === placement)?.support,
    ),
  );
}

const [yes, no] = ["supported", "unsupported"];

describe("a mark means what its table makes of it", () => {
  test.each([
    {
      name: "X beside blanks is a tick",
      first: ["X", "X"],
      second: ["", "x"],
      said: [yes, yes, undefined, yes],
    },
    { name: "X beside No is a tick", first: ["X", "No"], second: ["No", "X"], said: [yes, no, no, yes] },
    {
      name: "X beside Yes is a no",
      first: ["X", "Yes"],
      second: ["Yes", ""],
      said: [no, yes, yes, undefined],
    },
    { name: "X beside ✓ is a no", first: ["X", "✓"], second: ["✓", "X"], said: [no, yes, yes, no] },
    {
      name: "X beside Yes and No is not known",
      first: ["X", "Yes"],
      second: ["No", ""],
      said: [undefined, yes, no, undefined],
    },
    { name: "O and X are a yes and a no", first: ["O", "X"], second: ["X", "O"], said: [yes, no, no, yes] },
    { name: "v beside No is a tick", first: ["v", "No"], second: ["v", ""], said: [yes, no, yes, undefined] },
    {
      name: "v beside Yes is not known",
      first: ["v", "Yes"],
      second: ["", ""],
      said: [undefined, yes, undefined, undefined],
    },
    {
      name: "filled and empty circles are a yes and a no",
      first: ["●", "○"],
      second: ["○", "●"],
      said: [yes, no, no, yes],
    },
    {
      name: "empty circles alone are not known",
      first: ["○", ""],
      second: ["", "○"],
      said: [undefined, undefined, undefined, undefined],
    },
    {
      name: "green and red circles are a yes and a no",
      first: ["🟢", "🔴"],
      second: ["", "🟢"],
      said: [yes, no, undefined, yes],
    },
    {
      name: "a red circle beside No is not known",
      first: ["🔴", "No"],
      second: ["🟢", ""],
      said: [undefined, no, yes, undefined],
    },
  ] as const)("$name", ({ first, second, said }) => {
    expect(supports(first, second)).toEqual(said);
  });

  test("but a legend decides before any other rule", () => {
    expect(supports(["X", "✓"], ["", "✓"], "X = supported, ✓ = not supported")).toEqual([
      yes,
      no,
      undefined,
      no,
    ]);
  });

  test.each(["X: planned", "X ="])("and “%s” in a legend makes nothing known of the mark", (legend) => {
    expect(supports(["X", "No"], ["", ""], legend)).toEqual([undefined, no, undefined, undefined]);
  });

  test("with what is said behind it", () => {
    expect(supports(["X (requires Exchange 2013)", "No"], ["", ""])).toEqual([
      "conditional",
      no,
      undefined,
      undefined,
    ]);
  });
});
