import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";
import { at } from "../../support/reading.ts";

const codes = (text: string): string[] => readCatalog([{ path: "catalog.yaml", text }]).diagnostics.map(at);
const axes =
  "axes:\n  - { id: server, list: servers, label: Server }\n  - { id: placement, list: placements, label: Placement }\n";
const products = "products:\n  - { id: exchange, kind: mail, label: Exchange }\n";

describe("a catalog", () => {
  test("may be spread over files in any way", () => {
    const files = [
      { path: "a.yaml", text: products },
      {
        path: "b.yaml",
        text: "groups: [{ id: voice, label: { en: Voice, fr: Voix } }]\nfeatures: [{ id: calls, group: voice, label: Calls }]",
      },
    ];
    const { value, diagnostics } = readCatalog(files);
    expect(diagnostics).toEqual([]);
    expect(value.products[0]?.label).toEqual({ en: "Exchange", fr: "Exchange" });
    expect(value.features[0]).toMatchObject({ id: "calls", aliases: { en: [], fr: [] }, terms: [] });
  });

  test.each([
    { fields: "aliases: [A, B]", en: ["A", "B"], fr: ["A", "B"] },
    { fields: "aliases: { en: [A], fr: [A, B] }", en: ["A"], fr: ["A", "B"] },
    { fields: "aliases: { fr: [B] }", en: [], fr: ["B"] },
    { fields: "aliases: {}", en: [], fr: [] },
  ])("may have aliases for all languages or for each: $fields", ({ fields, en, fr }) => {
    const text = `products: [{ id: a, kind: mail, label: Mail, ${fields} }]`;
    const { value, diagnostics } = readCatalog([{ path: "a.yaml", text }]);
    expect(diagnostics).toEqual([]);
    expect(value.products[0]?.aliases).toEqual({ en, fr });
  });

  test("may be empty", () => {
    expect(codes("")).toEqual([]);
  });

  test.each([
    { name: "text that is no YAML", text: "products:\n  - id: [", codes: ["2:10 catalog-syntax"] },
    { name: "an alias that leads nowhere", text: "products: *none", codes: ["1:1 catalog-syntax"] },
    { name: "an unknown list", text: "servers: []", codes: ["1:1 catalog-invalid"] },
    {
      name: "an unknown field",
      text: "products:\n  - { id: exchange, kind: mail, label: E, color: red }",
      codes: ["2:43 catalog-invalid"],
    },
    {
      name: "two unknown fields",
      text: "products:\n  - id: exchange\n    kind: mail\n    label: E\n    1: red\n    colour: red",
      codes: ["5:5 catalog-invalid", "6:5 catalog-invalid"],
    },
    {
      name: "an unknown field that an alias brings in",
      text: "products:\n  - { id: a, kind: mail, label: A, lifecycle: &one { gone: x } }\n  - { id: b, kind: mail, label: B, lifecycle: *one }",
      codes: ["2:54 catalog-invalid", "3:47 catalog-invalid"],
    },
    {
      name: "an id that is no slug",
      text: "products:\n  - { id: Exchange Online, kind: mail, label: E }",
      codes: ["2:11 catalog-invalid"],
    },
    {
      name: "an unknown kind, if the catalog lists its kinds",
      text: "kinds:\n  - { id: mail, label: Mail }\nproducts:\n  - { id: exchange, kind: post, label: E }",
      codes: ["4:27 catalog-unknown-id"],
    },
    {
      name: "a kind on an unknown axis",
      text: "kinds:\n  - { id: mail, axis: placement, label: Mail }",
      codes: ["2:23 catalog-unknown-id"],
    },
    { name: "an axis that is none", text: "axes:\n  - server", codes: ["2:5 catalog-invalid"] },
    {
      name: "an axis whose name a cell has for something else",
      text: "axes:\n  - { id: support, list: supports, label: Support }",
      codes: ["2:11 catalog-reserved"],
    },
    {
      name: "a product whose address would be that of other pages",
      text: "products:\n  - { id: groups, kind: mail, label: Groups }",
      codes: ["2:11 catalog-reserved"],
    },
    {
      name: "a missing label",
      text: "products:\n  - { id: exchange, kind: mail }",
      codes: ["2:5 catalog-invalid"],
    },
    {
      name: "a date that is none",
      text: "products:\n  - { id: exchange, kind: mail, label: E, lifecycle: { ended: 2020-13-01, source: b } }",
      codes: ["2:63 catalog-invalid"],
    },
    {
      name: "an id that is taken",
      text: `${products}  - { id: exchange, kind: mail, label: Other }`,
      codes: ["3:11 catalog-duplicate"],
    },
    {
      name: "a file that has an address already",
      text: "references:\n  - { file: a.md, address: https://vendor.example/a }\n  - { file: a.md, address: https://vendor.example/b }",
      codes: ["3:13 duplicate-reference"],
    },
    {
      name: "a file with a path for an address",
      text: "references:\n  - { file: a.md, address: /a }",
      codes: ["2:28 catalog-invalid"],
    },
    {
      name: "a file with an address that is a script",
      text: "references:\n  - { file: a.md, address: 'javascript:alert(1)' }",
      codes: ["2:28 catalog-invalid"],
    },
    {
      name: "an alias that means two things",
      text: `${products}  - { id: other, kind: mail, label: Other, aliases: [exchange.] }`,
      codes: ["3:11 catalog-ambiguous"],
    },
    {
      name: "a feature of an unknown group",
      text: "features:\n  - { id: calls, group: voice, label: Calls }",
      codes: ["2:25 catalog-unknown-id"],
    },
    {
      name: "a matrix of unknown things under a reserved id",
      text: `${axes}matrices:\n  - id: about\n    label: About\n    summary: About.\n    servers: [a]\n    placements: [b]\n    features: [c]\n    context: d`,
      codes: [
        "5:9 catalog-reserved",
        "8:15 catalog-unknown-id",
        "9:18 catalog-unknown-id",
        "10:16 catalog-unknown-id",
        "11:14 catalog-unknown-id",
      ],
    },
  ])("reports $name at its place", ({ text, codes: expected }) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each(["api", "changes", "compare", "fr", "products"])(
    "lets no matrix have the id %s, whose address is that of other files",
    (id) => {
      const text = `axes: [{ id: client, list: clients, label: Client }]
products: [{ id: web, kind: app, label: Web }]
groups: [{ id: voice, label: Voice }]
features: [{ id: calls, group: voice, label: Calls }]
matrices:
  - { id: ${id}, label: Any, summary: Which calls?, features: [calls], clients: [web] }`;
      expect(codes(text)).toEqual(["6:11 catalog-reserved"]);
      expect(codes(text.replace(`id: ${id},`, "id: desk,"))).toEqual([]);
    },
  );

  test.each([
    {
      group: "voise",
      hint: "Did you mean voice? Otherwise add it to the groups.",
      message: "No group has the id voise",
    },
    {
      group: "calls-mail",
      hint: "Did you mean voice? Otherwise add it to the groups.",
      message: "No group has the id calls-mail",
    },
    {
      group: "zzz",
      hint: "Fix the id, or add it to the groups.",
      message: "No group has the id zzz",
    },
  ])("proposes what an unknown id may mean, by ids and labels: $group", ({ group, message, hint }) => {
    const text = `groups: [{ id: voice, label: Calls & Mail }]\nfeatures: [{ id: a, group: ${group}, label: A }]`;
    const { diagnostics } = readCatalog([{ path: "catalog.yaml", text }]);
    expect(diagnostics).toMatchObject([{ code: "catalog-unknown-id", message, hint }]);
  });

  test.each([
    { own: "Post", says: [] },
    { own: "Mail, aliases: [Courrier]", says: ["“Mail” and 1 more name mean both a and b"] },
    { own: "Mail, aliases: { fr: [Courrier] }", says: ["“Mail” and 1 more name mean both a and b"] },
    { own: "Mail, aliases: [Courrier, Mails]", says: ["“Mail” and 2 more names mean both a and b"] },
  ])("says once that two entries share names: $own", ({ own, says }) => {
    const text = `products:\n  - { id: a, kind: mail, label: Mail, aliases: [Courrier, Mails] }\n  - { id: b, kind: mail, label: ${own} }`;
    expect(readCatalog([{ path: "catalog.yaml", text }]).diagnostics.map(({ message }) => message)).toEqual(
      says,
    );
  });

  test("that is no YAML from a line on says so once, and how often it would have", () => {
    const { diagnostics } = readCatalog([
      { path: "catalog.yaml", text: `products:\n${"  - ]\n".repeat(50)}` },
    ]);
    expect(diagnostics).toMatchObject([{ line: 2, data: { more: 98 } }]);
    expect(diagnostics[0]?.message).toMatch(/ \(and 98 more in this file, possibly caused by it\)$/);
  });

  test("misses no id that may be in a file that cannot be read", () => {
    const feature = { path: "a.yaml", text: "features:\n  - { id: calls, group: voice, label: Calls }" };
    const broken = { path: "b.yaml", text: "groups: [" };
    expect(readCatalog([feature, broken]).diagnostics.map(({ code }) => code)).toEqual(["catalog-syntax"]);
  });

  test("says nothing of the lists of a matrix where the axes may be in a file that cannot be read", () => {
    const matrix = (label: string) => ({
      path: "a.yaml",
      text: `matrices:\n  - { id: a, label: ${label}, summary: A., servers: [b], features: [c] }`,
    });
    const broken = { path: "b.yaml", text: "axes: [" };
    const found = (label: string) =>
      readCatalog([matrix(label), broken]).diagnostics.map(({ code, data }) => [
        code,
        "path" in data && data.path,
      ]);
    expect(found("A")).toEqual([["catalog-syntax", false]]);
    expect(found("''")).toEqual([
      ["catalog-invalid", ["matrices", 0, "label"]],
      ["catalog-syntax", false],
    ]);
  });

  test("reports every mistake at once", () => {
    expect(
      codes("products:\n  - { id: A, kind: mail, label: E }\n  - { id: b, kind: Post, label: E }"),
    ).toHaveLength(2);
  });
});
