import { describe, expect, test } from "vitest";
import { readCatalog } from "../../src/matrix/catalog/read.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { catalog } from "../support/reading.ts";

const letters = [..."abcdefghi"];
/** Nine aliases of nine aliases of nine …: a few lines that stand for a billion entries. */
const bomb = letters
  .map(
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(at === 0 ? "1" : `*${letters[at - 1]}`)
        .join(",")}]`,
  )
  .join("\n");

const cases = [
  { name: "aliases that multiply without end", yaml: bomb, says: "Excessive alias count" },
  { name: "an alias that leads nowhere", yaml: "title: *gone", says: "Unresolved alias" },
  { name: "an alias that nobody set, as a key", yaml: "? [*gone]\n: 1", says: "Unresolved alias" },
  { name: "lists in lists without end", yaml: "[".repeat(5_000), says: "" },
  { name: "code", yaml: 'title: !!js/function "function () { throw 1; }"', says: "" },
  { name: "a list that holds itself", yaml: "title: &self [*self]", says: "" },
  {
    name: "names that objects inherit",
    yaml: "__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }",
    says: "",
  },
  { name: "merge keys with such names", yaml: "<<: { __proto__: { polluted: 1 } }", says: "" },
  { name: "a key of a megabyte", yaml: `${"k".repeat(1_000_000)}: 1`, says: "" },
];

describe("a catalog", () => {
  test.each(cases)("with $name is refused at its place, and hurts nobody", ({ yaml, says }) => {
    const { value, diagnostics } = readCatalog([{ path: "catalog.yaml", text: yaml }]);
    expect(value).toEqual({
      axes: [],
      kinds: [],
      products: [],
      groups: [],
      features: [],
      matrices: [],
      origins: [],
      rests: [],
      references: [],
    });
    expect(diagnostics[0]).toMatchObject({ severity: "error", document: "catalog.yaml" });
    expect(diagnostics.map(({ message }) => message).join()).toContain(says);
    expect(Reflect.has({}, "polluted")).toBe(false);
  });
});

describe("front matter", () => {
  const read = (yaml: string, own: boolean) =>
    readMatrices([{ path: "one.md", text: `---\n${yaml}\n---\n\n# Title\n` }], catalog, { own }).result;

  test.each(cases)("with $name is an error in a document of our own", ({ yaml, says }) => {
    const { diagnostics } = read(yaml, true);
    expect(diagnostics[0]?.code).toMatch(/^front-matter-/);
    expect(diagnostics.map(({ message }) => message).join()).toContain(says);
  });

  test.each(cases)("with $name is nothing in a document from elsewhere", ({ yaml }) => {
    const { documents, diagnostics } = read(yaml, false);
    expect(diagnostics).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(Reflect.has({}, "polluted")).toBe(false);
  });
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "../../etc"])(
  "a document that claims to be in the language %s is read like any other",
  (language) => {
    const table =
      "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail. Requires Exchange 2013. |";
    const text = `---\nlanguage: ${language}\n---\n\n${table}\n`;
    const { matrices } = readMatrices([{ path: "one.md", text }], catalog).result;
    expect(matrices[0]?.cells[0]?.conditions[0]?.products).toEqual(["exchange-server-2013"]);
  },
);
