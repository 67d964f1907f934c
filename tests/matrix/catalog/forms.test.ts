import { describe, expect, test } from "vitest";
import { widerOf } from "../../../src/matrix/catalog/forms.ts";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";

/** A catalog of mail servers, each line the fields of one. */
const catalog = (...fields: string[]) =>
  readCatalog([
    {
      path: "catalog.yaml",
      text: `products:\n${fields.map((own) => `  - { kind: mail, label: M, ${own} }`).join("\n")}`,
    },
  ]);
const told = (...fields: string[]): string[] =>
  catalog(...fields)
    .diagnostics.filter(({ code }) => code !== "catalog-ambiguous")
    .map(({ line, column, message, related }) =>
      [`${line}:${column} ${message}`, ...related.map((one) => one.line)].join(", "),
    );

describe("what a product is a form of", () => {
  const { value } = catalog(
    "id: mail",
    "id: cloud",
    "id: hosted, formOf: cloud",
    "id: split, formOf: [mail, hosted]",
  );
  const wider = widerOf(value.products);

  test.each([
    { id: "mail", expected: [] },
    { id: "hosted", expected: ["cloud"] },
    { id: "split", expected: ["mail", "hosted", "cloud"] },
    { id: "nowhere", expected: [] },
  ])("of $id is $expected, also through others", ({ id, expected }) => {
    expect(wider(id)).toEqual(expected);
  });

  test("ends with an id that nothing has", () => {
    expect(widerOf(catalog("id: a, formOf: none").value.products)("a")).toEqual(["none"]);
  });

  test("ends where it comes back to where it began", () => {
    const circle = catalog("id: a, formOf: b", "id: b, formOf: a").value.products;
    expect(widerOf(circle)("a")).toEqual(["b"]);
  });
});

describe("a product that is a form of", () => {
  test.each([
    { name: "another", fields: ["id: a, formOf: b", "id: b"], says: [] },
    { name: "several", fields: ["id: a, formOf: [b, c]", "id: b", "id: c"], says: [] },
    {
      name: "one thing in two ways",
      fields: ["id: a, formOf: [b, c]", "id: b, formOf: c", "id: c"],
      says: [],
    },
    {
      name: "itself",
      fields: ["id: a, formOf: a"],
      says: ["2:44 a cannot be a form of itself"],
    },
    {
      name: "its own form",
      fields: ["id: a, formOf: b", "id: b, formOf: [c, a]", "id: c"],
      says: ["2:44 a is a form of itself, by way of b, 3"],
    },
    {
      name: "itself by way of two others, and of something else",
      fields: ["id: a, formOf: [d, b]", "id: b, formOf: c", "id: c, formOf: [b, a]", "id: d"],
      says: ["2:44 a is a form of itself, by way of b and c, 3, 4"],
    },
    {
      name: "what there is not",
      fields: ["id: some-mail, formOf: some-male", "id: a, formOf: [some-mail, none]"],
      says: ["2:52 No product has the id some-male", "3:56 No product has the id none"],
    },
    {
      name: "something that is no id",
      fields: ["id: a, formOf: Some Mail"],
      says: ["2:44 products.0.formOf: expected an id, or a list of ids"],
    },
    {
      name: "nothing",
      fields: ["id: a, formOf: []"],
      says: ["2:44 products.0.formOf: expected a list with at least one id"],
    },
  ])("$name: $says", ({ fields, says }) => {
    expect(told(...fields)).toEqual(says);
  });
});
