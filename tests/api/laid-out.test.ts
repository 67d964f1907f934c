import { expect, test } from "vitest";
import { laidOut } from "../../src/api/laid-out.ts";

const long = "a text that is so long that nothing else fits on its line";

test.each([
  { name: "a text", value: "a “b”", expected: '"a “b”"' },
  {
    name: "what is short, on one line",
    value: { a: [1, true], b: {} },
    expected: '{ "a": [1, true], "b": {} }',
  },
  { name: "what is undefined, not at all", value: { a: undefined, b: 1 }, expected: '{ "b": 1 }' },
  {
    name: "what is long, with a line for each part",
    value: { a: [long, { b: 1 }], c: null },
    expected: `{\n  "a": [\n    "${long}",\n    { "b": 1 }\n  ],\n  "c": null\n}`,
  },
])("$name", ({ value, expected }) => {
  expect(laidOut(value)).toBe(expected);
  expect(JSON.parse(laidOut(value))).toEqual(JSON.parse(JSON.stringify(value)));
});
