import { describe, expect, test } from "vitest";
import { chipList, type Showing } from "../../../src/components/compare/said.ts";
import { everythingHad, metBy } from "../../../src/matrix/derive/having.ts";
import { compareWords } from "../../../src/site/compare-words.ts";
import type { WordedStatement } from "../../../src/site/compared.ts";
import type { Chip } from "../../../src/site/wording.ts";

const statement = (own: readonly Chip[]): WordedStatement => ({
  support: "conditional",
  conditions: [],
  servedBy: [],
  forms: [],
  matrix: "main",
  at: ["old", "cloud"],
  saidIn: "",
  standing: "conditional",
  chips: own,
  news: "",
  doubts: [],
  form: "",
});

const chips: readonly Chip[] = [
  { text: "Mail 2016 CU3 or later", requires: "mail-2016 mail-2019", minimum: "CU3" },
  { text: "Mail 2016 for the hybrid server", requires: "mail-2016", subject: "hybrid-server" },
  { text: "Only on weekdays", requires: undefined },
];

/** The chips of a report on what somebody has; of a comparison where nobody said what they have. */
function shown(language: "en" | "fr", have?: readonly string[]): string[] {
  const had = everythingHad(have ?? [], () => ["mail"]);
  const showing: Showing = {
    language,
    words: compareWords(language),
    ...(have && { metBy: (asked) => metBy(asked, had) }),
  };
  const [list] = chipList(statement(chips), showing);
  return list instanceof HTMLElement ? [...list.children].map(({ textContent }) => textContent) : [];
}

describe("beside what an answer requires", () => {
  test.each([
    {
      name: "is that somebody has it, in the least version or later",
      have: ["mail-2016~cu23"],
      expected: [
        "Mail 2016 CU3 or later ✓ among yours",
        "Mail 2016 for the hybrid server ✓ among yours",
        "Only on weekdays",
      ],
    },
    {
      name: "is which version has to be checked, where none is given",
      have: ["mail-2016"],
      expected: [
        "Mail 2016 CU3 or later ? to be checked: CU3 or later",
        "Mail 2016 for the hybrid server ✓ among yours",
        "Only on weekdays",
      ],
    },
    {
      name: "is nothing where the version is too early",
      have: ["mail-2016~cu2"],
      expected: [
        "Mail 2016 CU3 or later",
        "Mail 2016 for the hybrid server ✓ among yours",
        "Only on weekdays",
      ],
    },
    {
      name: "is that it has to be checked where there are two that it may be about",
      have: ["mail-2016~cu3", "mail-2013"],
      expected: [
        "Mail 2016 CU3 or later ✓ among yours",
        "Mail 2016 for the hybrid server ? to be checked",
        "Only on weekdays",
      ],
    },
  ])("$name", ({ have, expected }) => {
    expect(shown("en", have)).toEqual(expected);
  });

  test("the same is said in French", () => {
    expect(shown("fr", ["mail-2016"])[0]).toBe(
      "Mail 2016 CU3 or later ? à vérifier\u00a0: CU3 ou ultérieure",
    );
  });

  test("nothing is said in a comparison", () => {
    expect(shown("en")).toEqual(chips.map(({ text }) => text));
  });
});
