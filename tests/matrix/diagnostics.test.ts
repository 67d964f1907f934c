import { describe, expect, test } from "vitest";
import {
  collectProblems,
  diagnose,
  fromTo,
  messageFor,
  toFix,
  withinLines,
} from "../../src/matrix/diagnostics.ts";
import { at as shown } from "../support/reading.ts";

const at = (document: string, line: number, column: number, length = 1) => ({
  document,
  line,
  column,
  length,
});
const tag = (document: string, line: number, column: number, words = "<br>") =>
  diagnose("tag-as-text", at(document, line, column), { tag: words });

describe("a diagnostic", () => {
  test("keeps of its places no more than where they are", () => {
    const range = { ...at("a", 1, 2, 3), text: "words" };
    const made = diagnose("two-answers", range, { first: "Yes", second: "No" }, [{ ...range, column: 9 }]);
    expect(made).toEqual({
      severity: "error",
      code: "two-answers",
      message: "“No” contradicts the answer before it",
      hint: "Keep the answer that is right.",
      document: "a",
      line: 1,
      column: 2,
      length: 3,
      related: [{ document: "a", line: 1, column: 9, length: 3, message: "the answer before it" }],
      data: { first: "Yes", second: "No" },
    });
  });

  test("of a code that no other place belongs to has no words for one", () => {
    const { related } = diagnose("catalog-reserved", at("a", 1, 1), { id: "about", what: "matrix" }, [
      at("a", 2, 1),
    ]);
    expect(related).toEqual([{ ...at("a", 2, 1), message: "" }]);
  });

  test("names lines of documents as its reader knows them", () => {
    const first = { document: "a", line: 7, support: "supported" } as const;
    const data = { feature: "f", at: { server: "s", placement: "p" }, first };
    const made = diagnose("duplicate-statement", at("b", 1, 1), data);
    expect(made.message).toBe("f for s with p is already stated in a, line 7");
    expect(messageFor(made, ({ line }) => `here:${line}`)).toBe("f for s with p is already stated in here:7");
  });
});

describe("problems are listed", () => {
  test("in the order of the documents and of their places, whenever they are found", () => {
    const problems = collectProblems("b", "a");
    problems.add([tag("d", 1, 1), tag("c", 1, 1), tag("a", 2, 1)], [tag("b", 10, 1), tag("b", 9, 2)]);
    problems.add([tag("b", 9, 1)]);
    expect(problems.all().map((one) => `${one.document}:${shown(one)}`)).toEqual([
      "b:9:1 tag-as-text",
      "b:9:2 tag-as-text",
      "b:10:1 tag-as-text",
      "a:2:1 tag-as-text",
      "d:1:1 tag-as-text",
      "c:1:1 tag-as-text",
    ]);
  });

  test("each once, though it is found for several cells", () => {
    const problems = collectProblems();
    problems.add([tag("a", 1, 1), tag("a", 1, 1), tag("a", 1, 1, "<li>"), tag("a", 1, 2)]);
    expect(problems.all()).toHaveLength(3);
  });

  test("however many there are", () => {
    const problems = collectProblems();
    problems.add(Array.from({ length: 200_000 }, (_, index) => tag("a", index + 1, 1)));
    expect(problems.all()).toHaveLength(200_000);
  });
});

test.each([
  { name: "to the end of the other", first: at("a", 1, 3, 2), last: at("a", 1, 9, 4), length: 10 },
  {
    name: "to its own end, if the other is below",
    first: at("a", 1, 3, 2),
    last: at("a", 2, 9, 4),
    length: 2,
  },
  { name: "to its own end, if that is further", first: at("a", 1, 3, 9), last: at("a", 1, 4, 1), length: 9 },
])("from one range to another is $name", ({ first, last, length }) => {
  expect(fromTo(first, last)).toEqual({ ...first, length });
});

test("a range ends with its line at the latest", () => {
  const lines = () => ["abc", ""];
  const cut = withinLines(new Map([["a", lines]]));
  const lengthAt = (document: string, line: number, column: number) => {
    const range = at(document, line, column, 9);
    const { length, related } = cut(diagnose("two-answers", range, { first: "", second: "" }, [range]));
    expect(related[0]?.length).toBe(length);
    return length;
  };
  expect([lengthAt("a", 1, 1), lengthAt("a", 1, 3), lengthAt("a", 2, 1)]).toEqual([3, 1, 1]);
  expect([lengthAt("a", 3, 1), lengthAt("elsewhere", 1, 1)]).toEqual([9, 9]);
});

test("what documents say is not to be fixed before the catalog is right, but for what is wrong with them by themselves", () => {
  const said = [tag("a", 1, 1)];
  const own = [diagnose("duplicate-document", at("b.md", 1, 1), { id: "b", path: "a/b.md" })];
  const wrong = diagnose("catalog-unknown-id", at("catalog.yaml", 1, 1), {
    id: "gone",
    list: "groups",
    near: [],
  });
  expect(toFix([wrong], [...said, ...own])).toEqual([wrong, ...own]);
  const doubtful = { ...wrong, severity: "warning" } as const;
  expect(toFix([doubtful], [...said, ...own])).toEqual([doubtful, ...said, ...own]);
});
