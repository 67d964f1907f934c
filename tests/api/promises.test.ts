import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linksAt } from "../../src/api/links.ts";
import { publishedSchema } from "../../src/api/schema.ts";
import { broken } from "../support/promises.ts";

/** A schema document with one shape. */
const withShape = (shape: object) => ({ $defs: { cell: { type: "object", ...shape } } });
const withField = (field: object, required: readonly string[] = ["it"]) =>
  withShape({ properties: { it: field }, required });
const text = { type: "string" };

describe("a promise is broken by", () => {
  test.each([
    { name: "a shape that is gone", before: withShape({}), after: { $defs: {} }, wrong: ["cell: gone"] },
    {
      name: "a field that is gone",
      before: withField(text),
      after: withShape({ properties: {}, required: [] }),
      wrong: ["cell.it: gone"],
    },
    {
      name: "a field of another type",
      before: withField(text),
      after: withField({ type: "integer" }),
      wrong: ["cell.it: another type"],
    },
    {
      name: "a field that refers to another shape",
      before: withField({ $ref: "#/$defs/source" }),
      after: withField({ $ref: "#/$defs/origin" }),
      wrong: ["cell.it: another $ref"],
    },
    {
      name: "a text that need not be a date any more",
      before: withField({ ...text, format: "date" }),
      after: withField(text),
      wrong: ["cell.it: another format"],
    },
    {
      name: "an id that may have other signs",
      before: withField({ ...text, pattern: "^[a-z]+$" }),
      after: withField({ ...text, pattern: "^[a-z.]+$" }),
      wrong: ["cell.it: another pattern"],
    },
    {
      name: "another constant",
      before: withField({ type: "boolean", const: true }),
      after: withField({ type: "boolean" }),
      wrong: ["cell.it: another const"],
    },
    {
      name: "a field that need not be there any more",
      before: withField(text),
      after: withField(text, []),
      wrong: ["cell.it: no longer always there"],
    },
    {
      name: "a value that a field can no longer have",
      before: withField({ ...text, enum: ["yes", "no"] }),
      after: withField({ ...text, enum: ["yes"] }),
      wrong: ["cell.it: can no longer be no"],
    },
    {
      name: "a list of values that is gone",
      before: withField({ ...text, enum: ["yes"] }),
      after: withField(text),
      wrong: ["cell.it: can no longer be yes"],
    },
    {
      name: "a list that may be empty now",
      before: withField({ type: "array", items: text, minItems: 1 }),
      after: withField({ type: "array", items: text }),
      wrong: ["cell.it: may be shorter"],
    },
    {
      name: "a list of other things",
      before: withField({ type: "array", items: text }),
      after: withField({ type: "array", items: { type: "integer" } }),
      wrong: ["cell.it[]: another type"],
    },
    {
      name: "a list of anything",
      before: withField({ type: "array", items: text }),
      after: withField({ type: "array" }),
      wrong: ["cell.it[]: gone"],
    },
    {
      name: "other values by name",
      before: withField({ type: "object", additionalProperties: text }),
      after: withField({ type: "object", additionalProperties: { type: "array", items: text } }),
      wrong: ["cell.it{}: another type"],
    },
    {
      name: "a change deep inside",
      before: withField({
        type: "array",
        items: { type: "object", properties: { day: text }, required: ["day"] },
      }),
      after: withField({ type: "array", items: { type: "object", properties: { day: text } } }),
      wrong: ["cell.it[].day: no longer always there"],
    },
  ])("$name", ({ before, after, wrong }) => {
    expect(broken(before, after)).toEqual(wrong);
  });
});

describe("no promise is broken by", () => {
  test.each([
    { name: "nothing at all", after: withField(text) },
    { name: "another shape", after: { $defs: { ...withField(text).$defs, whole: text } } },
    {
      name: "another field",
      after: withShape({ properties: { it: text, more: text }, required: ["it", "more"] }),
    },
    { name: "another description", after: withField({ ...text, description: "It." }) },
    { name: "another order", after: withShape({ required: ["it"], properties: { it: text } }) },
  ])("$name", ({ after }) => {
    expect(broken(withField(text), after)).toEqual([]);
  });

  test.each([
    {
      name: "another value",
      before: withField({ ...text, enum: ["yes"] }),
      after: withField({ ...text, enum: ["no", "yes"] }),
    },
    { name: "a field that is always there now", before: withField(text, []), after: withField(text) },
    {
      name: "a list that is never empty now",
      before: withField({ type: "array", items: text }),
      after: withField({ type: "array", items: text, minItems: 1 }),
    },
    {
      name: "an object that allows no other fields now",
      before: withShape({}),
      after: withShape({ additionalProperties: false }),
    },
  ])("$name", ({ before, after }) => {
    expect(broken(before, after)).toEqual([]);
  });
});

test("no program that reads what was published last is let down", () => {
  const last = JSON.parse(readFileSync("tests/api/published/schema.json", "utf8"));
  const wrong = broken(last, publishedSchema(linksAt({ base: "/" })));
  expect(
    wrong,
    "Version 1 only grows: keep these fields as they are. The copy of what was published last is renewed, when a state is published, with: node tests/api/published/renew.mjs",
  ).toEqual([]);
});
