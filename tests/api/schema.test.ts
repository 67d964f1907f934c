import { describe, expect, test } from "vitest";
import { linksAt } from "../../src/api/links.ts";
import { publishedSchema } from "../../src/api/schema.ts";
import { faultsOf, files, textAt, validatorOf } from "../support/api.ts";

const links = linksAt({ base: "/" });
const schema = publishedSchema(links);

type Node = { readonly path: string; readonly value: Readonly<Record<string, unknown>> };

/** Every object in a value, with its path. */
function nodesIn(value: unknown, path = ""): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, one]) => nodesIn(one, `${path}/${key}`));
  return Array.isArray(value) ? below : [{ path, value: value as Node["value"] }, ...below];
}

/** The places of a schema at which a value may be of several types, and fields that nobody describes. */
const unions = (value: unknown): readonly string[] =>
  nodesIn(value)
    .filter(
      ({ value: one }) => "anyOf" in one || "oneOf" in one || "nullable" in one || Array.isArray(one["type"]),
    )
    .map(({ path }) => path);

function undescribed(value: unknown): readonly string[] {
  const fields = nodesIn(value).flatMap(({ path, value: one }) =>
    Object.entries((one["properties"] ?? {}) as Readonly<Record<string, Node["value"]>>).map(
      ([name, field]) => ({ path: `${path}/${name}`, field }),
    ),
  );
  return fields
    .filter(({ field }) => !("description" in field) && !("$ref" in field))
    .map(({ path }) => path);
}

describe("the search for unions finds", () => {
  test.each([
    { name: "one of several", value: { items: { anyOf: [] } }, places: ["/items"] },
    { name: "exactly one of several", value: { oneOf: [] }, places: [""] },
    {
      name: "several types",
      value: { properties: { a: { type: ["string", "null"] } } },
      places: ["/properties/a"],
    },
    { name: "what may be null", value: { nullable: true }, places: [""] },
    { name: "nothing in a plain schema", value: { type: "object", enum: ["a"] }, places: [] },
  ])("$name", ({ value, places }) => {
    expect(unions(value)).toEqual(places);
  });
});

test("no value of any file can be of several types", () => {
  expect(unions(schema)).toEqual([]);
});

test("every field is described, by itself or by its shape", () => {
  expect(undescribed({ properties: { bare: { type: "string" } } })).toEqual(["/bare"]);
  expect(undescribed(schema)).toEqual([]);
});

test("every shape is described", () => {
  const silent = Object.entries(schema.$defs).filter(([, shape]) => !("description" in shape));
  expect(silent.map(([name]) => name)).toEqual([]);
});

test("every shape of a file is in the schema", () => {
  const named = files.flatMap((file) => ("shape" in file ? [file.shape] : []));
  expect([...new Set(named)].filter((shape) => !(shape in schema.$defs))).toEqual([]);
});

test("no shape is in the schema that nothing leads to", () => {
  const used = new Set(
    nodesIn(schema).flatMap(({ value: { $ref } }) =>
      typeof $ref === "string" ? $ref.replace("#/$defs/", "") : [],
    ),
  );
  const ofFiles = files.flatMap((file) => ("shape" in file ? [file.shape] : []));
  // The last three are what the command line prints: there are too many of them for files.
  const around = ["envelope", "tombstone", "comparison", "setup", "differences"];
  expect(Object.keys(schema.$defs).filter((one) => ![...used, ...ofFiles, ...around].includes(one))).toEqual(
    [],
  );
});

test("the schema is the same for every content, but for its address", () => {
  const { $id, ...shapes } = JSON.parse(textAt("schema.json"));
  const { $id: _here, ...others } = schema;
  expect($id).toBe("https://matrix.example/hybrid-matrix/api/v1/schema.json");
  expect(shapes).toEqual(JSON.parse(JSON.stringify(others)));
});

test("a program of today reads the files of tomorrow, with fields that it does not know", () => {
  const index = { ...JSON.parse(textAt("index.json")).data, added: "later" };
  expect(validatorOf(schema)("index", index)).toEqual([]);
  expect(faultsOf("index", index)).toEqual([" must NOT have additional properties added"]);
});
