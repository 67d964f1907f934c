import { describe, expect, test } from "vitest";
import { type FactsFile, textOf } from "../../src/api/envelope.ts";
import { dataAt, faultsOf, files, making, textAt } from "../support/api.ts";

const facts = files.filter((file): file is FactsFile => "shape" in file);

describe("the validator", () => {
  const cell = () => dataAt("configurations/exchange/lync-server-2013/exchange-online.json").cells[0];

  test("finds nothing wrong with a cell", () => {
    expect(faultsOf("cell", cell())).toEqual([]);
  });

  test.each([
    {
      name: "a field that is missing",
      change: { standing: undefined },
      fault: " must have required property 'standing' standing",
    },
    { name: "a field of another type", change: { key: 7 }, fault: "/key must be string string" },
    {
      name: "a value that there is not",
      change: { evidence: "hearsay" },
      fault: "/evidence must be equal to one of the allowed values prose,table,several-origins",
    },
    {
      name: "a field that no shape names",
      change: { colour: "red" },
      fault: " must NOT have additional properties colour",
    },
    { name: "null for what is unknown", change: { reason: null }, fault: "/reason must be object object" },
    { name: "an id that is none", change: { feature: "Voice Mail" }, fault: /^\/feature must match pattern/ },
  ])("finds $name", ({ change, fault }) => {
    const faults = faultsOf("cell", JSON.parse(JSON.stringify({ ...cell(), ...change })));
    expect(faults).toEqual([typeof fault === "string" ? fault : expect.stringMatching(fault)]);
  });

  test("finds a day that does not exist", () => {
    const lifecycle = { ...cell().lifecycle, day: "2026-02-30" };
    expect(faultsOf("cell_lifecycle", lifecycle).length).toBeGreaterThan(0);
  });
});

test("there are files of every kind", () => {
  expect(new Set(files.map(({ template }) => template))).toEqual(
    new Set([
      "lifecycle.csv",
      "lifecycle.fr.csv",
      "matrices/{matrix}.csv",
      "matrices/{matrix}.fr.csv",
      "index.json",
      "schema.json",
      "openapi.json",
      "all.json",
      "lifecycle.json",
      "conflicts.json",
      "documents.json",
      "changes.json",
      "matrices/{matrix}.json",
      "configurations/{matrix}/{member1}.json",
      "configurations/{matrix}/{member1}/{member2}.json",
      "features/{feature}.json",
      "products/{product}.json",
    ]),
  );
});

test("no two files have one path", () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test.each(facts)("$path is an envelope with data of its shape", (file) => {
  const read = JSON.parse(textOf(file, making));
  expect(faultsOf("envelope", read)).toEqual([]);
  expect(read.schema).toBe(`https://matrix.example/hybrid-matrix/api/v1/schema.json#/$defs/${file.shape}`);
  expect(faultsOf(file.shape, read.data)).toEqual([]);
});

test.each(files.filter(({ path }) => path.endsWith(".json")))(
  "$path is one line, the same each time",
  (file) => {
    const text = textOf(file, making);
    expect(text).toMatch(/^\{.*\}\n$/);
    expect(textOf(file, making)).toBe(text);
  },
);

test.each(files)("$path follows from its template", ({ path, template, parameters }) => {
  expect(template.replaceAll(/\{(\w+)\}/g, (_, name) => parameters[name] ?? "")).toBe(path);
});

test("the envelope says when the file was made, and how new its facts are", () => {
  const { version, generated_at, content_date } = JSON.parse(textAt("lifecycle.json"));
  expect({ version, generated_at, content_date }).toEqual({
    version: "1.0.0",
    generated_at: "2026-11-20T00:00:00Z",
    content_date: "2026-11-20",
  });
});
