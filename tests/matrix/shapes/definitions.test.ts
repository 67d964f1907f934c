import { describe, expect, test } from "vitest";
import { definedIn } from "../../support/reading.ts";

const defined = (text: string) => definedIn(text).map((one) => ({ term: one.term, text: one.text }));

describe("a list item is a definition", () => {
  test.each([
    {
      name: "with a full stop behind the term",
      text: "- **Photos**. As large as it gets.",
      term: "Photos",
      says: "As large as it gets.",
    },
    {
      name: "with a full stop inside the bold words",
      text: "- **Photos.** As large as it gets.",
      term: "Photos",
      says: "As large as it gets.",
    },
    {
      name: "with blanks only",
      text: "  - **Mixed Mode**   Some here, some there.",
      term: "Mixed Mode",
      says: "Some here, some there.",
    },
    {
      name: "over several lines",
      text: "* **Relay** Delivers\n  what others send.",
      term: "Relay",
      says: "Delivers what others send.",
    },
    {
      name: "with links and emphasis",
      text: "- **Space** See *this* [page](a.md).",
      term: "Space",
      says: "See this page.",
    },
    {
      name: "with a note inside HTML wrappers",
      text: "- **Mixed Mode**   Some here.\n    \n    <div>\n    \n\n    > [!NOTE]  \n    > It may stay.\n\n    \n    </div>",
      term: "Mixed Mode",
      says: "Some here. It may stay.",
    },
  ])("$name", ({ text, term, says }) => {
    expect(defined(text)).toEqual([{ term, text: says }]);
  });

  test.each([
    ["without words behind the bold ones", "- **Important**"],
    ["with bold words in the middle", "- This is **important** here"],
    ["that begins with code", "-     **Term** is code"],
    ["that is a bold paragraph and no list", "**Topic** is not a list."],
  ])("but not one %s", (_, text) => {
    expect(defined(text)).toEqual([]);
  });

  test("with the place of its term", () => {
    expect(definedIn("Words.\n\n  - **Photos** are large.")[0]?.source).toEqual({
      document: "a",
      line: 3,
      column: 5,
    });
  });
});
